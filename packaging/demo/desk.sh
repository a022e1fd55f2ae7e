#!/bin/sh
# The officers' desk, the feed and a kiosk on one machine; packaging/demo.sh --desk starts it.
#
# The desk opens at http://127.0.0.1:8620 with three demonstration officers; what is pushed there
# appears on the kiosk (with a display), or in the pictures that the last lines name. Everything made
# lies in var/demo-desk. Ctrl-C ends it all.
set -eu
cd "$(dirname "$0")/../.."
exec </dev/null

demo=var/demo-desk
port=${DESK_PORT:-8620}
sh packaging/setup.sh --desk
PATH="$PWD/.venv/bin:$PATH"
mkdir -p "$demo"

services=
finish() {
    trap '' INT TERM HUP
    for child in $services; do
        kill -s TERM -- "$child" 2>/dev/null || true
    done
    wait
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# service LOG COMMAND...   runs a command, and what it starts, until the demo ends
service() {
    log=$1
    shift
    setsid "$@" >"$log" 2>&1 &
    services="$services -$!"
}

# answers PORT   waits until somebody listens there
answers() {
    tries=0
    until python -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])))' \
        "$1" 2>/dev/null; do
        tries=$((tries + 1))
        if [ "$tries" -gt 150 ]; then
            printf 'demo: nothing answers at port %s, see %s\n' "$1" "$demo" >&2
            exit 3
        fi
        sleep 0.2
    done
}

[ -f "$demo/keys/root.json" ] || content-sync keys "$demo/keys" --insecure-demo >/dev/null
[ -d "$demo/content" ] || cp -R assets/content "$demo/content"
printf 'demo: publishing the demonstration content once\n'
content-sync publish "$demo/content" "$demo/feed" --keys "$demo/keys" --silent 2>/dev/null

service "$demo/desk.log" content-sync desk "$demo/desk" --demonstration --port "$port" \
    --content "$demo/content" --feed "$demo/feed" --keys "$demo/keys"
feed=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
service "$demo/serve.log" content-sync serve "$demo/feed" --port "$feed"
answers "$feed"
content-sync pull "http://127.0.0.1:$feed" "$demo/store" --root "$demo/keys/root.json" \
    --config packaging/demo/commune.toml
service "$demo/watch.log" content-sync watch "http://127.0.0.1:$feed" "$demo/store" \
    --config packaging/demo/commune.toml --every 5
answers "$port"
printf 'demo: the desk is open:  http://127.0.0.1:%s\n' "$port"
printf 'demo: its accounts and passwords stand on the page; logs in %s, Ctrl-C ends it\n' "$demo"
if [ -n "${DISPLAY:-}" ]; then
    kiosk run "$demo/store" --config packaging/demo/commune.toml --size "${1:-720x1280}"
else
    printf 'demo: no display here; what the kiosk shows of an item:\n'
    printf '  SDL_VIDEODRIVER=offscreen .venv/bin/kiosk picture %s ITEM one.png\n' "$demo/store"
    printf '  ITEM is what the desk calls «Mã của bài»: the word behind /bai/ in its address\n'
    wait
fi
