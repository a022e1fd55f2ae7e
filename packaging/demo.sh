#!/bin/sh
# The whole way on one machine: publishes the demonstration content, serves the feed on 127.0.0.1,
# keeps a store in step with it and opens the kiosk on that store.
#
#   sh packaging/demo.sh [--profile commune|border-gate] [--size WxH] [--full-screen]
#                        [--language TAG...] [--drill]
#
# With a display it opens a window (--full-screen fills it). Without a display the tour takes
# pictures of every screen instead (--language: in these languages only). --drill publishes an
# emergency drill (assets/drill) 30 s after the window has opened, and withdraws it at the next
# start. Everything made lies in var/demo. Ctrl-C ends it all.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

DRILL_AFTER_S=30

usage() {
    sed -n '5,6s/^# *//p' packaging/demo.sh >&2
    exit 2
}

profile=commune
size=
languages=
full_screen=
drill=
while [ $# -gt 0 ]; do
    option=$1
    shift
    case $option in
        --profile | --size)
            [ $# -gt 0 ] || usage
            [ "$option" = --size ] && size=$1 || profile=$1
            shift
            ;;
        --language)
            while [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; do
                languages="$languages --language $1"
                shift
            done
            [ -n "$languages" ] || usage
            ;;
        --full-screen) full_screen=--full-screen ;;
        --drill) drill=yes ;;
        *) usage ;;
    esac
done
config=packaging/demo/$profile.toml
[ -f "$config" ] || usage

# Whatever runs in the background is told to end, and seen to have ended.
services=
current=
finish() {
    trap '' INT TERM HUP
    tries=0
    for child in $current $services; do
        kill "$child" 2>/dev/null || true
    done
    for child in $current $services; do
        while kill -0 "$child" 2>/dev/null; do
            tries=$((tries + 1))
            [ "$tries" -lt 50 ] || kill -KILL "$child" 2>/dev/null || true
            sleep 0.1
        done
    done
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# attend COMMAND...   runs a command to its end; a signal meanwhile is answered at once
attend() {
    "$@" &
    current=$!
    code=0
    wait "$current" || code=$?
    current=
    return "$code"
}

# service LOG COMMAND...   runs a command until the demo ends
service() {
    log=$1
    shift
    "$@" >"$log" 2>&1 &
    services="$services $!"
}

attend sh packaging/setup.sh

PATH="$PWD/.venv/bin:$PATH"
demo=var/demo
store=$demo/store-$profile
mkdir -p "$demo"

[ -f "$demo/keys/root.json" ] || attend content-sync keys "$demo/keys" --insecure-demo

# What the kiosk itself says is spoken once, at the first start.
attend python -m content_sync.speak --interface

# publish CONTENT   makes the next release of the demonstration's feed
publish() {
    attend content-sync publish "$1" "$demo/feed" --keys "$demo/keys"
}
publish assets/content
if [ -n "$drill" ]; then
    rm -rf "$demo/content"
    cp -R assets/content "$demo/content"
    cp -R assets/drill/items/. "$demo/content/items"
    [ -n "${DISPLAY:-}" ] || publish "$demo/content"
fi

port=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
feed=http://127.0.0.1:$port
service "$demo/serve.log" content-sync serve "$demo/feed" --port "$port"
tries=0
until python -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])))' \
    "$port" 2>/dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 50 ]; then
        printf 'demo: the feed does not answer, see %s\n' "$demo/serve.log" >&2
        exit 3
    fi
    attend sleep 0.2
done
# The first pull is awaited, so that no picture is missing; from then on the service goes on.
attend content-sync pull "$feed" "$store" --root "$demo/keys/root.json" --config "$config"
service "$demo/watch.log" content-sync watch "$feed" "$store" --config "$config" \
    --every 5

printf 'demo: profile %s, feed %s, logs in %s\n' "$profile" "$feed" "$demo"
if [ -n "${DISPLAY:-}" ]; then
    printf 'demo: edit assets/content, then: %s publish assets/content %s --keys %s\n' \
        .venv/bin/content-sync "$demo/feed" "$demo/keys"
    printf 'demo: Ctrl-C here ends it\n'
    if [ -n "$drill" ]; then
        printf 'demo: the drill comes in %s s\n' "$DRILL_AFTER_S"
        # shellcheck disable=SC2016 # the words are the inner shell's
        service "$demo/drill.log" sh -c 'sleep "$1" && exec content-sync publish "$2" "$3" --keys "$4"' \
            drill "$DRILL_AFTER_S" "$demo/content" "$demo/feed" "$demo/keys"
    fi
    # shellcheck disable=SC2086 # either nothing or one word
    attend kiosk run "$store" --config "$config" --size "${size:-720x1280}" $full_screen
else
    tour=$demo/tour-$profile
    rm -rf "$tour"
    export SDL_VIDEODRIVER=offscreen
    # shellcheck disable=SC2086 # size and languages are lists of words
    attend kiosk tour "$store" "$tour" --config "$config" \
        ${size:+--size "$size"} $languages
    printf 'demo: no display here, so the kiosk was shown off-screen; its pictures: %s\n' "$PWD/$tour"
fi
