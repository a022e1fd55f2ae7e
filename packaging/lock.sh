#!/bin/sh
# Makes packaging/requirements.lock anew from pyproject.toml: the newest versions it admits, pinned
# with hashes, one file for Python 3.11 to 3.13 on Linux, with no host and no path in it.
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

"$tools/venv/bin/uv" pip compile --directory "$tools" pyproject.toml build.in --quiet \
    --extra dev --upgrade --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header >"$tools/pins"
{
    printf '# Made by packaging/lock.sh from pyproject.toml; do not edit.\n'
    sed -e "s/ ; sys_platform == 'linux' / /" -e "s/ and sys_platform == 'linux'//" "$tools/pins"
} >packaging/requirements.lock
