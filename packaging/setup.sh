#!/bin/sh
# Installs what is missing and nothing else: sh packaging/setup.sh [--desk|--dev] [DEBIAN-PACKAGE ...]
#   Debian packages by apt (with sudo when not root): the kiosk's own and those named
#   .venv      the pinned Python packages of requirements.lock, and this project in place;
#              with --desk those of requirements-desk.lock too, with --dev also those of
#              requirements-dev.lock, which only the checks use
#   locales    the catalogues, compiled where a .po is newer
# When nothing is missing it touches no network and ends in a moment; interrupted, it goes on where
# it stopped.
set -eu
cd "$(dirname "$0")/.."
exec </dev/null

KIOSK_PACKAGES="libgl1 libegl1 libgl1-mesa-dri libglib2.0-0 libmtdev1
fonts-noto-cjk fonts-noto-core espeak-ng opus-tools" # libmtdev: Kivy complains without

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

# may_install PACKAGES   asks for the right to, while somebody can still answer
may_install() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && sudo -v; then
        as_root=sudo
    else
        die "these Debian packages are missing: $*; run as root: apt-get install $*"
    fi
    printf 'setup: installing Debian packages, about a minute: %s\n' "$*"
}

install_debian() {
    # the server is run by who needs it, never by the system: no cluster of its own
    case " $* " in *" postgresql "*)
        $as_root mkdir -p /etc/postgresql-common
        [ -e /etc/postgresql-common/createcluster.conf ] ||
            echo 'create_main_cluster = false' |
            $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
        ;;
    esac
    $as_root apt-get update -q=2
    # shellcheck disable=SC2086 # as_root is a word or nothing
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=120 install -q=2 --yes --no-install-recommends "$@" >/dev/null
}

# pip_install WHAT...   into .venv, nothing that is not pinned, nothing that is there already
pip_install() {
    .venv/bin/python -m pip install -qq --no-compile --disable-pip-version-check --no-input "$@"
}

# is_new NAME FILES...   whether FILES have changed since done_with NAME
is_new() {
    name=$1
    shift
    stamp=$(cat "$@" packaging/setup.sh | sha256sum)
    [ "$(cat ".venv/done-$name" 2>/dev/null)" != "$stamp" ]
}

done_with() {
    printf '%s\n' "$stamp" >".venv/done-$1"
}

# install_python NAME LOCK   the packages pinned in a file
install_python() {
    is_new "$1" "$2" || return 0
    printf 'setup: installing the Python packages of %s in .venv, about a minute\n' "$2"
    for half in .venv/lib/python*/site-packages/*.dist-info; do # left by an interruption
        [ -f "$half/RECORD" ] || rm -rf "$half"
    done
    pip_install --require-hashes --only-binary :all: --requirement "$2"
    done_with "$1"
}

extras=
libpq=
case ${1:-} in
    --desk) extras=desk libpq=libpq5 && shift ;; # of PostgreSQL, which a desk may ask
    --dev) extras="desk dev" && shift ;;
esac
wanted="$KIOSK_PACKAGES $libpq $*"
python=python3
if ! fits "$python"; then
    python=/usr/bin/python3
    fits "$python" || wanted="python3 python3-venv $wanted"
fi
debian=
if command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC2086 # a list of words
    absent=$(missing $wanted)
    if [ -n "$absent" ]; then
        # shellcheck disable=SC2086
        may_install $absent
        # shellcheck disable=SC2086
        install_debian $absent &
        debian=$!
    fi
else
    printf 'setup: this is no Debian; what stands for these must be there: %s\n' "$wanted" >&2
fi

# debian_is_done   waits for what apt installs beside the Python packages
debian_is_done() {
    [ -z "$debian" ] || wait "$debian" || die "apt-get could not install: $absent"
    debian=
}

fits "$python" || debian_is_done
fits "$python" || die "$python must be Python 3.11, 3.12 or 3.13 with venv and SQLite's FTS5"

made_by=$(pwd && "$python" -c 'import sys; print(sys.version, sys.base_prefix)')
if [ "$(cat .venv/made-by 2>/dev/null)" != "$made_by" ]; then
    "$python" -m venv --clear .venv
    printf '%s\n' "$made_by" >.venv/made-by
fi
install_python run packaging/requirements.lock
for extra in $extras; do
    install_python "$extra" "packaging/requirements-$extra.lock"
done
if is_new project pyproject.toml; then
    pip_install --no-deps --no-build-isolation --editable .
    done_with project
fi
debian_is_done

for source in locales/*/LC_MESSAGES/*.po; do
    [ -e "$source" ] || continue
    # shellcheck disable=SC3013 # dash and busybox know -nt
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
