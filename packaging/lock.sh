#!/bin/sh
# Makes packaging/requirements.lock anew from pyproject.toml: the newest versions it admits, pinned
# with hashes, one file for Python 3.11 to 3.13 on Linux, with no host and no path in it. What only
# the desk uses stands in requirements-desk.lock, what only the checks use in requirements-dev.lock.
set -eu
cd "$(dirname "$0")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install --quiet --disable-pip-version-check uv

# uv reads the platforms to lock for from the project it locks.
{
    cat pyproject.toml
    printf '\n[tool.uv]\nenvironments = ["sys_platform == '\''linux'\''"]\n'
} >"$tools/pyproject.toml"
# hatchling and editables install the project itself in place, without a further download.
printf 'hatchling\neditables\n' >"$tools/build.in"

# compile OUT OPTION...   pins in OUT what pyproject.toml wishes
compile() {
    out=$1
    shift
    "$tools/venv/bin/uv" pip compile --directory "$tools" pyproject.toml build.in --quiet \
        "$@" --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-header |
        sed -e "s/ ; sys_platform == 'linux' / /" -e "s/ and sys_platform == 'linux'//" >"$out"
}
compile "$tools/all" --extra dev --extra desk --upgrade
compile "$tools/desk" --extra desk --constraints "$tools/all"
compile "$tools/run" --constraints "$tools/all"

note='# Made by packaging/lock.sh from pyproject.toml; do not edit.'
{ echo "$note" && cat "$tools/run"; } >packaging/requirements.lock
# beyond FEWER MORE   the entries of MORE that FEWER has not: a line with == and the hashes after it
beyond() {
    echo "$note"
    awk 'FNR == NR { if (/==/) has[$1]; next } /==/ { keep = !($1 in has) } keep' "$1" "$2"
}
beyond "$tools/run" "$tools/desk" >packaging/requirements-desk.lock
beyond "$tools/desk" "$tools/all" >packaging/requirements-dev.lock
