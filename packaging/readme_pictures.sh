#!/bin/sh
# Draws the pictures of README.md anew into packaging/pictures: sh packaging/readme_pictures.sh
# Five of the kiosk as the tour draws it, one of a telephone as a browser does; all at most 80 kB.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

sh packaging/setup.sh chromium

PATH="$PWD/.venv/bin:$PATH"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R assets/content "$work/content"
cp -R assets/drill/items/. "$work/content/items"
content-sync keys "$work/keys" --insecure-demo >/dev/null 2>&1
content-sync publish "$work/content" "$work/feed" --keys "$work/keys" --silent 2>/dev/null
content-sync pull "$work/feed" "$work/store" --root "$work/keys/root.json"

chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 \
    --window-size=412,732 --screenshot="$work/phone.png" \
    "file://$work/feed/pages/vi/bao-hiem-y-te.html" 2>/dev/null
python packaging/readme_pictures.py "$work/store" "$work/phone.png" packaging/pictures
