#!/bin/sh
# Starts the window and walks it on the accessibility bus as a screen reader does: every control has to say what it is
# for, in words that its neighbours do not have.   packaging/linux/spoken.sh PROGRAM REPORT... (or --all first)
#
# Needs at-spi2-core, dbus, python3-gi, gir1.2-atspi-2.0, xdotool and a DISPLAY; without one, Xvfb and a window manager.
set -eu
all=; [ "${1:-}" != --all ] || { all=--all; shift; }
program=${1:?program}; shift
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${SPOKEN_BUS:-}" ]; then
    exec env SPOKEN_BUS=1 dbus-run-session -- sh "$0" $all "$program" "$@"
fi
started=
clean() { for each in $started; do kill "$each" 2>/dev/null || true; done; }
trap clean EXIT
if [ -z "${DISPLAY:-}" ]; then
    DISPLAY=:${SCREEN:-79}; export DISPLAY
    Xvfb "$DISPLAY" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 & started="$started $!"
    sleep 2
    (openbox || jwm) >/dev/null 2>&1 & started="$! $started"
fi
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null  # starts it
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 $program "$@" & started="$! $started"
sleep "${READING_SECONDS:-15}"
failed=0
# What comes by keys: the search, the findings with a figure, the memo beside the panes.
for keys in "" "ctrl+f" "Escape F8 ctrl+F8" "ctrl+p"; do
    for key in $keys; do xdotool key --clearmodifiers "$key"; sleep 2; done
    echo "after: ${keys:-opening}"
    /usr/bin/python3 "$here/spoken.py" "fiscal-desk" $all || failed=1
done
exit $failed
