#!/bin/sh
# Fingers on the kiosk of a guest: sh packaging/prove.sh touch [--kvm]
#   a Debian guest is built, booted by QEMU and given panels by the kernel's uinput; fingers come
#   down on the kiosk under Xorg and under a Wayland compositor, three ways turned, and what it did
#   is compared with what was touched
# Some ten minutes by software emulation, which is the same everywhere; --kvm where that works.
# Ends with 1 on a mismatch. All it makes lies in var/prove.
set -eu
cd "$(dirname "$0")/../.."
exec </dev/null

GUEST_PACKAGES=linux-image-amd64,mount,udev,kmod,python3,python3-evdev,xserver-xorg-core,xserver-xorg-input-libinput,x11-xserver-utils,cage,xwayland,seatd,libgl1,libegl1,libgl1-mesa-dri,libmtdev1,fonts-noto-cjk
SCREEN=xres=960,yres=540
MEMORY_MB=2048
PROCESSOR=Nehalem # of 2008, without AVX, whose emulation Mesa does not survive

usage() {
    sed -n '2s/^.*: *//p' packaging/prove/touch.sh >&2
    exit 2
}

by=tcg
case ${1:-} in
    "") ;;
    --kvm) by=kvm ;;
    *) usage ;;
esac

sh packaging/setup.sh qemu-system-x86 mmdebstrap genext2fs

PATH="$PWD/.venv/bin:$PATH"
prove=var/prove
mkdir -p "$prove"

# The guest is of this machine's Debian, from the mirror that apt uses, so that its Python is as
# old as that of .venv and takes the same packages.
version='import sys; print(*sys.version_info[:2], sep=".")'
[ "$(python -c "$version")" = "$(/usr/bin/python3 -c "$version")" ] || {
    printf 'prove: .venv has not the Python of this Debian; remove it and try again\n' >&2
    exit 2
}
# shellcheck disable=SC1091 # its words are the release's
suite=$(. /etc/os-release && printf %s "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' |
    sed -n "s/^$suite main //p" | head -n 1)
stamp=$({
    printf '%s\n' "$suite" "$mirror" "$GUEST_PACKAGES"
    cat packaging/prove/start.sh
} | sha256sum)
if [ "$(cat "$prove/stamp" 2>/dev/null)" != "$stamp" ]; then
    printf 'prove: building a Debian guest, some five minutes, once\n'
    rm -rf "$prove/boot" "$prove/guest.ext2"
    mmdebstrap --quiet --variant=apt --format=ext2 --include="$GUEST_PACKAGES" \
        --aptopt='APT::Install-Recommends "false"' \
        --customize-hook="copy-out /boot $prove" \
        --customize-hook='chroot "$1" useradd kiosk' \
        --customize-hook="upload packaging/prove/start.sh /sbin/prove" \
        --customize-hook='chmod 755 "$1/sbin/prove"' \
        "$suite" "$prove/guest.ext2" "$mirror"
    printf '%s\n' "$stamp" >"$prove/stamp"
fi

printf 'prove: packing the kiosk and its content\n'
packed=$prove/packed
rm -rf "$packed" "$prove/feed" "$prove/store"
mkdir -p "$packed/site"
[ -f "$prove/keys/root.json" ] || content-sync keys "$prove/keys" --insecure-demo
content-sync publish assets/content "$prove/feed" --keys "$prove/keys" --silent
content-sync pull "$prove/feed" "$packed/store" --root "$prove/keys/root.json" \
    --config packaging/demo/commune.toml
BAN_TIN_CACHE=$packed/cache python -c 'from kiosk import fonts; fonts.files()'
site=$(python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
tar -C "$site" --exclude=playwright --exclude='mypy*' --exclude='*.pth' -cf - . |
    tar -C "$packed/site" -xf -
cp -R kiosk content_sync packaging/prove locales "$packed"
cp packaging/demo/commune.toml "$packed/kiosk.toml"
# No visit ends meanwhile: an emulated processor is slow, and a busy machine's is slower.
printf 'idle_home_s = 300\nidle_reading_s = 600\nspeaks_first = false\n' >>"$packed/kiosk.toml"
blocks=$(($(du -sk "$packed" | cut -f 1) * 5 / 4 + 16384))
genext2fs -b "$blocks" -N 30000 -d "$packed" -U "$prove/kiosk.ext2"

printf 'prove: touching, on a processor made by %s\n' "$by"
: >"$prove/rows"
qemu-system-x86_64 -accel "$by" -cpu "$PROCESSOR" -smp 2 \
    -m "$MEMORY_MB" -display none -vga none -device "virtio-gpu-pci,$SCREEN" -nic none \
    -kernel "$(echo "$prove"/boot/vmlinuz-*)" -initrd "$(echo "$prove"/boot/initrd.img-*)" \
    -append "root=/dev/vda rw console=ttyS0 quiet panic=-1 init=/sbin/prove" -snapshot -no-reboot \
    -drive "file=$prove/guest.ext2,format=raw,if=virtio" \
    -drive "file=$prove/kiosk.ext2,format=raw,if=virtio" \
    -serial "file:$prove/log" -serial stdio | tee "$prove/rows"

tr -d '\r' <"$prove/rows" | awk '
    / presses [0-9]+ wrong [0-9]+$/ { presses += $(NF - 2); wrong += $NF; servers++ }
    END {
        printf "prove: %d presses on %d servers, %d wrong\n", presses, servers, wrong
        exit wrong > 0 || servers < 6
    }' || {
    printf 'prove: what the guest said is in %s\n' "$prove/log" >&2
    exit 1
}
