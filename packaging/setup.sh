#!/bin/sh
# Installs what is missing and nothing else: sh packaging/setup.sh [DEBIAN-PACKAGE ...]
#   Debian packages by apt (with sudo when not root): the kiosk's own and those named
#   .venv      the pinned Python packages of requirements.lock, and this project in place
#   locales    the catalogues, compiled where a .po is newer
# When nothing is missing it touches no network and ends in a moment.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

KIOSK_PACKAGES="libgl1 libegl1 libgl1-mesa-dri libmtdev1 fonts-noto-cjk fonts-noto-core libzbar0 espeak-ng opus-tools"

die() {
    printf 'setup: %s\n' "$*" >&2
    exit 2
}

# Whether a Python has all we build on: a release that Kivy's wheels know, pip, TLS, full-text search.
fits() {
    "$1" -c '
import sys
assert (3, 11) <= sys.version_info < (3, 14)
import ensurepip, sqlite3, ssl, venv
sqlite3.connect(":memory:").execute("create virtual table t using fts5(words)")
' >/dev/null 2>&1
}

# The wanted Debian packages that are not there; a package may be there under a newer name
# that provides the old one (libmtdev1t64 on Debian 13).
missing() {
    there=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides},\n' |
        sed -n -e 's/ ([^)]*)//g' -e 's/^installed \(.*\)/, \1/p')
    for name in "$@"; do
        case $there in
            *", $name,"*) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

install_debian() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        die "these Debian packages are missing: $*; run as root: apt-get install $*"
    fi
    printf 'setup: installing Debian packages: %s\n' "$*"
    $as_root apt-get update -q=2
    # shellcheck disable=SC2086 # as_root is a word or nothing
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q=2 --yes --no-install-recommends "$@" >/dev/null
}

wanted="$KIOSK_PACKAGES $*"
python=python3
if ! fits "$python"; then
    python=/usr/bin/python3
    fits "$python" || wanted="python3 python3-venv $wanted"
fi
if command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2086 # a list of words
    absent=$(missing $wanted)
    # shellcheck disable=SC2086
    [ -z "$absent" ] || install_debian $absent
else
    printf 'setup: this is no Debian; what stands for these must be there: %s\n' "$wanted" >&2
fi
fits "$python" || die "$python must be Python 3.11, 3.12 or 3.13 with venv and SQLite's FTS5"

stamp=$({
    pwd
    "$python" -c 'import sys; print(sys.version, sys.base_prefix)'
    cat packaging/requirements.lock pyproject.toml packaging/setup.sh
} | sha256sum)
if [ "$(cat .venv/stamp 2>/dev/null)" != "$stamp" ]; then
    printf 'setup: installing Python packages in .venv (a minute or two)\n'
    "$python" -m venv --clear .venv
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: --requirement packaging/requirements.lock
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation --editable .
    printf '%s\n' "$stamp" >.venv/stamp
fi

for source in locales/*/LC_MESSAGES/kiosk.po; do
    [ -e "$source" ] || continue
    if ! [ "${source%.po}.mo" -nt "$source" ]; then
        .venv/bin/python -c '
import pathlib, sys
sys.path.insert(0, "packaging")
from build_catalogues import compile_catalogues
compile_catalogues(pathlib.Path("locales"))
'
        break
    fi
done
