#!/bin/sh
# Takes the figures that the kiosk and the feed are judged by, and compares: sh packaging/bench.sh
# Some 30 minutes. Nothing here fails for being slow; each line says whether it is met.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

sh packaging/setup.sh --dev xvfb xdotool chromium

PATH="$PWD/.venv/bin:$PATH"
bench=var/bench
store=$bench/store
config=packaging/demo/commune.toml
rm -rf "$bench"
mkdir -p "$bench"
content-sync keys "$bench/keys" --insecure-demo >/dev/null
content-sync publish assets/content "$bench/feed" --keys "$bench/keys" 2>/dev/null
content-sync pull "$bench/feed" "$store" --root "$bench/keys/root.json" --config "$config"

python packaging/bench/start.py "$bench/start" "$store" "$config"
python packaging/bench/many_visits.py "$store" "$config"
python packaging/bench/rest.py "$bench/rest" "$store" "$config"
python packaging/bench/wire.py "$bench/wire"
python packaging/bench/search.py "$bench/search"
python packaging/bench/keystrokes.py "$store" "$config"
python packaging/bench/article.py "$bench/article"
python packaging/bench/sound.py "$bench/sound" assets/content
python packaging/bench/speech.py
