#!/bin/sh
# Takes the figures that the kiosk and the feed are judged by, and compares:
#   sh packaging/bench.sh          all of them, some 70 minutes
#   sh packaging/bench.sh kiosk    side by side with Chromium, some 30 minutes
#   sh packaging/bench.sh sync     side by side with rsync, zsync, ostree, casync, git; 20 minutes
#   sh packaging/bench.sh desk     SQLite and PostgreSQL side by side, some 20 minutes
# Nothing here fails for being slow; each line says whether it is met.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

bench=var/bench
PATH="$PWD/.venv/bin:$PATH"

kiosk() {
    sh packaging/setup.sh --dev xvfb xdotool chromium
    store=$bench/store
    config=$bench/kiosk.toml # a hand is measured, no voice
    { printf 'speaks_first = false\n' && cat packaging/demo/commune.toml; } >"$config"
    content-sync keys "$bench/keys" --insecure-demo >/dev/null
    content-sync publish assets/content "$bench/feed" --keys "$bench/keys" 2>/dev/null
    content-sync pull "$bench/feed" "$store" --root "$bench/keys/root.json" --config "$config"

    python packaging/bench/start.py "$bench/start" "$store" "$config"
    python packaging/bench/many_visits.py "$store" "$config"
    python packaging/bench/rest.py "$bench/rest" "$store" "$config"
    python packaging/bench/search.py "$bench/search"
    python packaging/bench/keystrokes.py "$store" "$config"
    python packaging/bench/article.py "$bench/article"
    python packaging/bench/drag.py "$bench/drag"
    python packaging/bench/sound.py "$bench/sound" assets/content
    python packaging/bench/speech.py
}

sync() {
    sh packaging/setup.sh --dev rsync zsync ostree casync git
    python packaging/bench/sync_figures.py "$bench/sync"
    python packaging/bench/slow_line.py "$bench/slow-line"
}

desk() {
    sh packaging/setup.sh --dev postgresql
    python packaging/bench/desk.py "$bench/desk"
}

case ${1:-all} in
    all) parts="kiosk sync desk" ;;
    kiosk | sync | desk) parts=$1 ;;
    *)
        printf 'bench: no such part: %s (kiosk, sync, desk, or nothing for all)\n' "$1" >&2
        exit 2
        ;;
esac
rm -rf "$bench"
mkdir -p "$bench"
for part in $parts; do
    "$part"
done
