#!/bin/sh
# The first process of the guest of packaging/prove.sh: starts what a kiosk needs, shows it on Xorg
# and on a Wayland kiosk compositor with the screen turned three ways, and has all of it touched.
# Its rows go to the second serial line. The kiosk's user may not read /dev/input.
set -u
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8
exec </dev/null

OUTPUT=Virtual-1
for each in tmp run/kiosk dev/shm; do
    mkdir -p "/$each"
    mount -t tmpfs tmpfs "/$each"
done
mkdir -p /tmp/.X11-unix
chmod 1777 /tmp /tmp/.X11-unix /dev/shm
chown kiosk /run/kiosk
chmod 700 /run/kiosk
mount -t devpts devpts /dev/pts 2>/dev/null
/usr/lib/systemd/systemd-udevd --daemon || /lib/systemd/systemd-udevd --daemon
udevadm trigger --action=add
udevadm settle
modprobe uinput
chmod 666 /dev/uinput # for the player, who makes the panels
seatd -u kiosk -l error &

# as_kiosk COMMAND...   as the kiosk's user, with what it needs and no more
as_kiosk() {
    setpriv --reuid kiosk --regid kiosk --clear-groups env \
        PYTHONPATH=/srv:/srv/site:/srv/prove:/usr/lib/python3/dist-packages \
        BAN_TIN_CACHE=/run/kiosk/cache XDG_RUNTIME_DIR=/run/kiosk SDL_AUDIODRIVER=dummy \
        LIBSEAT_BACKEND=seatd WLR_RENDERER=pixman "$@"
}

# turn WAY   tells whoever reads panels (libinput, in either server) how the glass lies: touch.md
turn() {
    case $1 in
        normal) matrix="1 0 0 0 1 0" ;;
        left) matrix="0 -1 1 1 0 0" ;;
        inverted) matrix="-1 0 1 0 -1 1" ;;
        right) matrix="0 1 0 -1 0 1" ;;
    esac
    mkdir -p /run/udev/rules.d
    printf 'ATTRS{name}=="Prove panel*", ENV{LIBINPUT_CALIBRATION_MATRIX}="%s"\n' "$matrix" \
        >/run/udev/rules.d/99-panel.rules
    udevadm control --reload
}

on_xorg() {
    turn "$1"
    Xorg :0 vt1 -ac -noreset -nolisten tcp -config /srv/prove/xorg.conf >/tmp/xorg.out 2>&1 &
    server=$!
    tries=0
    until DISPLAY=:0 xrandr --output "$OUTPUT" --rotate "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || break
        sleep 0.2
    done
    as_kiosk env DISPLAY=:0 python3 /srv/prove/touch.py /srv/store /srv/kiosk.toml "Xorg $1" "$1"
    kill "$server"
    wait "$server"
}

# cage says clockwise, and turns the other way; seen on the screen that QEMU shows
on_cage() {
    turn "$1"
    case $1 in
        normal) turns= ;;
        left) turns=-r ;;
        inverted) turns="-r -r" ;;
        right) turns="-r -r -r" ;;
    esac
    # shellcheck disable=SC2086 # none or some words
    as_kiosk cage $turns -- python3 /srv/prove/touch.py /srv/store /srv/kiosk.toml "cage $1" "$1"
}

cp -R /srv/cache /run/kiosk/cache
chown -R kiosk /run/kiosk
for way in normal left inverted; do
    on_xorg "$way" >/dev/ttyS1 2>/dev/ttyS0
    on_cage "$way" >/dev/ttyS1 2>/dev/ttyS0
done
echo done >/dev/ttyS1
sync
echo o >/proc/sysrq-trigger
sleep 60
