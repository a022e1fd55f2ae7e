#!/bin/sh
# The whole way on one machine: publishes content, serves the feed on 127.0.0.1, keeps a store in
# step with it and opens the kiosk on that store.
#
#   sh packaging/demo.sh [--content FOLDER] [--profile commune|border-gate] [--size WxH]
#                        [--full-screen] [--drill] [--all] [--language TAG...]
#   sh packaging/demo.sh --desk     the officers' desk beside it: what is pushed there is shown
#
# With a display it opens a window (--full-screen fills it); text comes first, and voices are made
# meanwhile. Without a display it draws every screen once, on one sheet; --all draws every item in
# every language instead (--language: in these only; --size: on another screen).
# --content shows a folder of your own (content-sync new FOLDER makes one). --drill publishes an
# emergency drill (assets/drill) 30 s after the window has opened, and withdraws it at the next
# start. Everything made lies in var/demo. Ctrl-C ends it all.
set -eu
here=$PWD
cd "$(dirname "$0")/.."
exec </dev/null

DRILL_AFTER_S=30

usage() {
    sed -n '5,7s/^# *//p' packaging/demo.sh >&2
    exit 2
}

source=assets/content
demo=var/demo
profile=
size=
languages=
full_screen=
drill=
all=
while [ $# -gt 0 ]; do
    option=$1
    shift
    case $option in
        --content | --profile | --size)
            [ $# -gt 0 ] || usage
            case $option in
                --content)
                    source=$(cd "$here" && cd "$1" 2>/dev/null && pwd) || source=$1
                    demo=var/demo-$(basename "$source")
                    ;;
                --profile) profile=$1 ;;
                --size) size=$1 ;;
            esac
            shift
            ;;
        --language)
            while [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; do
                languages="$languages --language $1"
                shift
            done
            [ -n "$languages" ] || usage
            ;;
        --desk) exec sh packaging/demo/desk.sh "$@" ;;
        --full-screen) full_screen=--full-screen ;;
        --drill) drill=yes ;;
        --all) all=yes ;;
        *) usage ;;
    esac
done
if ! [ -f "$source/feed.yaml" ]; then
    printf 'demo: there is no %s/feed.yaml; .venv/bin/content-sync new FOLDER makes one\n' "$source" >&2
    exit 2
fi
mkdir -p "$demo"
config=
if [ "$source" = assets/content ]; then
    profile=${profile:-commune}
    config=packaging/demo/$profile.toml
    [ -f "$config" ] || usage
elif [ -n "$profile" ]; then
    config=$demo/kiosk.toml
    printf 'profile = "%s"\n' "$profile" >"$config"
fi

began=$(date +%s)

# tell WORDS   a line on the terminal, with the seconds since the start
tell() {
    printf 'demo: %3d s  %s\n' "$(($(date +%s) - began))" "$*"
}

# Whatever runs in the background is told to end, and seen to have ended.
services=
current=
finish() {
    trap '' INT TERM HUP
    tries=0
    for child in $current $services; do
        kill -s TERM -- "$child" 2>/dev/null || true
    done
    for child in $current $services; do
        while kill -s 0 -- "$child" 2>/dev/null; do
            tries=$((tries + 1))
            [ "$tries" -lt 50 ] || kill -s KILL -- "$child" 2>/dev/null || true
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

# service LOG COMMAND...   runs a command, and what it starts, until the demo ends
service() {
    log=$1
    shift
    setsid "$@" >"$log" 2>&1 &
    services="$services -$!"
}

# publish [OPTION...]   makes the next release of the feed from $content
publish() {
    attend content-sync publish "$content" "$demo/feed" --keys "$demo/keys" "$@"
}

# is_drawn SHEET STORE   whether the sheet shows what is in the store, today, as the programs draw it
is_drawn() {
    [ "$(date -r "$1" +%F 2>/dev/null)" = "$(date +%F)" ] &&
        [ -z "$(find kiosk content_sync locales "$2/current" -newer "$1" -type f ! -name '*.pyc')" ]
}

attend sh packaging/setup.sh
tell 'everything is installed'

PATH="$PWD/.venv/bin:$PATH"
[ -f "$demo/keys/root.json" ] || attend content-sync keys "$demo/keys" --insecure-demo >/dev/null

is_sample=
[ -n "${DISPLAY:-}$all$languages$size" ] || is_sample=yes
content=$source
if [ -n "$drill" ] || { [ -n "$is_sample" ] && [ "$source" = assets/content ]; }; then
    rm -rf "$demo/content" "$demo/drill"
    cp -R "$source" "$demo/content"
    cp -R assets/drill/items "$demo/drill"
    content=$demo/content
    [ -n "${DISPLAY:-}" ] || mv "$demo/drill"/* "$content/items"
fi

if [ -n "$is_sample" ]; then
    publish --silent
    store=$demo/store-sample
    attend content-sync pull "$demo/feed" "$store" --root "$demo/keys/root.json"
    if is_drawn "$demo/sample/sheet.png" "$store"; then
        tell 'nothing has changed since the pictures were drawn'
    else
        tell 'drawing every screen once, about ten seconds'
        rm -rf "$demo/sample"
        SDL_VIDEODRIVER=offscreen attend kiosk tour "$store" "$demo/sample" --sample
    fi
    tell "no display here, so the pictures lie in $PWD/$demo/sample"
    printf 'demo: look at   %s/sample/sheet.png   first: all of them, with their names\n' "$PWD/$demo"
    printf 'demo: one item: .venv/bin/kiosk picture %s %s one.png --language vi --text 3\n' \
        "$store" "$(cd "$source/items" && set -- * && echo "$1")"
    printf 'demo: all:      the same command with --all speaks and draws every item in every language\n'
    exit
fi

store=$demo/store-${profile:-first}
if [ -n "${DISPLAY:-}" ]; then
    publish --now
    tell 'texts and pictures are published'
else
    # What the kiosk itself says is spoken once, at the first start.
    attend python -m content_sync.speak --interface
    publish
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
attend content-sync pull "$feed" "$store" --root "$demo/keys/root.json" ${config:+--config "$config"}

if [ -z "${DISPLAY:-}" ]; then
    tour=$demo/tour-${profile:-first}
    rm -rf "$tour"
    export SDL_VIDEODRIVER=offscreen
    # shellcheck disable=SC2086 # languages is a list of words
    attend kiosk tour "$store" "$tour" ${config:+--config "$config"} ${size:+--size "$size"} $languages
    tell "no display here, so the kiosk was shown off-screen; its pictures: $PWD/$tour"
    exit
fi

service "$demo/watch.log" content-sync watch "$feed" "$store" ${config:+--config "$config"} --every 5
: >"$demo/voices.log"
# Voices are made beside the kiosk, which has the first call on the machine.
# shellcheck disable=SC2016 # the words are the inner shell's
service "$demo/voices.log" nice -n 19 sh -c '
    python -m content_sync.speak --interface
    exec content-sync publish "$1" "$2/feed" --keys "$2/keys" --text-first' voices "$content" "$demo"
setsid tail -n +1 -f "$demo/voices.log" &
services="$services -$!"
if [ -n "$drill" ]; then
    tell "the drill comes in $DRILL_AFTER_S s"
    # shellcheck disable=SC2016
    service "$demo/drill.log" sh -c '
        sleep "$1"
        mv "$2"/drill/* "$2/content/items"
        exec content-sync publish "$2/content" "$2/feed" --keys "$2/keys" --now' \
        drill "$DRILL_AFTER_S" "$demo"
fi
tell "the window opens; feed $feed, logs in $demo, Ctrl-C here ends it"
tell "change a file in $content, then in another terminal:"
printf '    .venv/bin/content-sync publish %s %s/feed --keys %s/keys --text-first\n' \
    "$content" "$demo" "$demo"
tell 'voices are being made meanwhile:'
# shellcheck disable=SC2086 # either nothing or one word
attend kiosk run "$store" ${config:+--config "$config"} --size "${size:-720x1280}" $full_screen
