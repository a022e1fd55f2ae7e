#!/bin/sh
# Runs every check of the project: sh packaging/test.sh
# A failing check does not hide the next; the last line counts them. Exit 0 only if all passed.
set -u
cd "$(dirname "$0")/.." || exit
exec </dev/null

sh packaging/setup.sh --dev chromium libzbar0 || exit

PATH="$PWD/.venv/bin:$PATH"
# What Kivy reads and writes beside the program: none of it from or to the home folder.
export KIVY_NO_ARGS=1 KIVY_NO_FILELOG=1 KIVY_HOME="$PWD/.cache/kivy"
mkdir -p "$KIVY_HOME"

passed=0
failed=0
began=$(date +%s)

# check NAME COMMAND...   runs one check and says how it ended
check() {
    name=$1
    shift
    printf '\n== %s: %s\n' "$name" "$*"
    start=$(date +%s)
    "$@"
    code=$?
    took=$(($(date +%s) - start))
    if [ "$code" -eq 0 ]; then
        passed=$((passed + 1))
        printf -- '-- %s: passed in %s s\n' "$name" "$took"
    else
        failed=$((failed + 1))
        printf -- '-- %s: FAILED (exit %s) in %s s\n' "$name" "$code" "$took"
    fi
}

check format ruff format --check
check lint ruff check
check types mypy
check imports lint-imports
check words python packaging/check_words.py
check "tests without a window" python -m pytest tests --ignore tests/window
check "tests with a window" env SDL_VIDEODRIVER=offscreen python -m pytest tests/window

printf '\nevery check: %s s\n' "$(($(date +%s) - began))"
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
