#!/bin/sh
# Runs every check of the project: sh packaging/test.sh [--all]
# A rule over phone pages, screens, days and kills meets each shape of them once, with --all every
# one; a rule over anything tries 25 examples, with --all a hundred.
# A failing check does not hide the next; the last lines say where the time went and count them.
# Exit 0 only if all passed.
set -u
cd "$(dirname "$0")/.." || exit
exec </dev/null

every=
case ${1-} in
    "") ;;
    --all) every=--all ;;
    *)
        sed -n 's/^# Runs every.*: //p' "$0" >&2
        exit 2
        ;;
esac

began=$(date +%s)
sh packaging/setup.sh --dev chromium libzbar0 postgresql xvfb xdotool || exit
spent="  $(($(date +%s) - began)) s  setup"

PATH="$PWD/.venv/bin:$PATH"
# What Kivy reads and writes beside the program: none of it from or to the home folder.
export KIVY_NO_ARGS=1 KIVY_NO_FILELOG=1 KIVY_HOME="$PWD/.cache/kivy"
mkdir -p "$KIVY_HOME"

passed=0
failed=0

# check NAME COMMAND...   runs one check and says how it ended
check() {
    name=$1
    shift
    printf '\n== %s: %s\n' "$name" "$*"
    start=$(date +%s)
    "$@"
    code=$?
    took=$(($(date +%s) - start))
    spent="$spent
  $took s  $name"
    if [ "$code" -eq 0 ]; then
        passed=$((passed + 1))
        printf -- '-- %s: passed in %s s\n' "$name" "$took"
    else
        failed=$((failed + 1))
        printf -- '-- %s: FAILED (exit %s) in %s s\n' "$name" "$code" "$took"
    fi
}

# One process a core; what one file of tests has drawn or built stays in its process.
# Long files begin first (tests/conftest.py), whatever the number of their tests.
side_by_side="-n auto --dist loadfile --no-loadscope-reorder --durations 10"

check format ruff format --check
check lint ruff check
check types mypy
check imports lint-imports
check words python packaging/check_words.py
# shellcheck disable=SC2086 # the options are words
check "tests without a window" python -m pytest tests --ignore tests/window $side_by_side $every
# The rooms of the desk that ask the database most; with --all every one.
asking=$(printf 'tests/desk/%s ' approve draft entries history log people \
    shelf/test_shelf_look.py push/test_push_pages.py test_find.py test_waiting.py)
[ -z "$every" ] || asking=tests/desk
# shellcheck disable=SC2086
check "desk on PostgreSQL" python packaging/bench/private_postgres.py \
    python -m pytest $asking $side_by_side
# shellcheck disable=SC2086
check "tests with a window" \
    env SDL_VIDEODRIVER=offscreen python -m pytest tests/window $side_by_side $every

printf '\nwhere the time went, of %s s:\n%s\n' "$(($(date +%s) - began))" "$spent"
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
