#!/bin/sh
# Content on bad disks and bad lines: sh packaging/prove.sh sync [faults] [power] [full] [line] [fuzz]
#   faults  content-sync killed, or its disk full or broken, at each system call below its store
#           or feed: pull, rollback, tidy, publish and what else there is
#   power   the same on an ext4 disk that loses what was not fsynced; as root, since it mounts
#   full    disks too small for what comes, at many sizes; as root, since it mounts
#   line    a hostile server, a bad line, bad sticks, wrong clocks; pull and the service
#   fuzz    foreign bytes before all that reads them unsigned, a thousand of each kind
# All five without a name: half an hour. Each prints how long it took and what was otherwise than it
# must be, and what was found lies in var/prove/sync/PART. Ends with 1 if anything was.
set -eu
cd "$(dirname "$0")/../.."
exec </dev/null

MEMORY_KB=4000000 # for whoever reads foreign bytes; tests bound each reading far lower

for part in "$@"; do
    case $part in
        faults | power | full | line | fuzz) ;;
        *)
            sed -n '2s/^.*: *//p' packaging/prove/sync.sh >&2
            exit 2
            ;;
    esac
done
[ $# -gt 0 ] || set -- faults power full line fuzz

sh packaging/setup.sh --dev strace e2fsprogs mount util-linux faketime

export PATH="$PWD/.venv/bin:$PATH" PYTHONPATH="$PWD:$PWD/tests/twins:$PWD/packaging/prove/sync"
export BAN_TIN_CACHE="$PWD/var/prove/sync/cache"

# prove PART COMMAND...   runs one part, says how it ended, and remembers it
failed=
prove() {
    part=$1
    shift
    mkdir -p "var/prove/sync/$part"
    printf '\n== %s\n' "$part"
    began=$(date +%s)
    code=0
    "$@" || code=$?
    printf -- '-- %s: exit %s after %s s\n' "$part" "$code" "$(($(date +%s) - began))"
    [ "$code" -eq 0 ] || failed="$failed $part"
}

# mounting PART   in a namespace of its own, so that no mount outlives it
mounting() {
    if [ "$(id -u)" -ne 0 ]; then
        printf 'prove: %s mounts disks, which only root may: sudo sh packaging/prove.sh sync %s\n' \
            "$1" "$1" >&2
        return 2
    fi
    unshare --mount python "packaging/prove/sync/$1.py" "var/prove/sync/$1"
}

fuzz() (
    ulimit -v "$MEMORY_KB"
    python -m pytest tests/site/pull/test_foreign_*.py tests/site/reach/test_foreign_*.py tests/site/store/test_foreign_*.py \
        tests/command/test_foreign_*.py --hypothesis-profile long -n 2 --durations 0
)

for part in "$@"; do
    case $part in
        faults | line) prove "$part" python "packaging/prove/sync/$part.py" "var/prove/sync/$part" ;;
        power | full) prove "$part" mounting "$part" ;;
        fuzz) prove "$part" "$part" ;;
    esac
done
[ -z "$failed" ] || {
    printf '\nprove: not as it must be:%s\n' "$failed" >&2
    exit 1
}
printf '\nprove: all of %s as it must be\n' "$*"
