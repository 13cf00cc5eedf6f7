#!/bin/sh
# Traces a whole run of the program and tells every connection that it opens; one that leaves the machine, or that is no
# local socket, is an error.   packaging/linux/connections.sh PROGRAM REPORT REPORT...
#
# A run: the window opens on the reports, a figure is confirmed, the memo's workshop opened, a second start hands a file
# over, the memo is written as Word and as PDF by commands, the self-check looks for printers, the window is closed.
# Needs strace, xdotool and a DISPLAY; without one, Xvfb.
set -eu
program=${1:?program}; shift
[ $# -ge 2 ] || { echo "two reports at least" >&2; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/fiscal-desk-connections.XXXXXX")
screen=
clean() { [ -z "$screen" ] || kill "$screen" 2>/dev/null || true; rm -rf "$work"; }
trap clean EXIT
if [ -z "${DISPLAY:-}" ]; then
    DISPLAY=:${SCREEN:-78}; export DISPLAY
    Xvfb "$DISPLAY" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & screen=$!
    sleep 2
fi
calls=trace=socket,connect,bind,sendto,sendmsg
traced() { name=$1; shift; strace -f -qq -e "$calls" -o "$work/$name.trace" "$@"; }

strace -f -qq -e "$calls" -o "$work/window.trace" "$program" "$@" >"$work/window.log" 2>&1 & window=$!
# The title of a window with reports has a case's name; keys go to whatever has the focus, so to the window itself.
id=
for _ in $(seq 240); do
    id=$(xdotool search --onlyvisible --name 财政对读 2>/dev/null | head -n 1) && [ -n "$id" ] && break
    sleep 0.5
done
[ -n "$id" ] || { echo "no window opened:" >&2; cat "$work/window.log" >&2; exit 1; }
sleep "${READING_SECONDS:-15}"  # a traced program reads slowly
xdotool windowfocus "$id"; for key in F8 Return ctrl+p; do xdotool key "$key"; sleep 3; done
traced second "$program" "$1" || true
traced memo "$program" compare "$@" -o "$work/memo.docx" >/dev/null
traced pdf "$program" compare "$@" -o "$work/memo.pdf" >/dev/null
traced check "$program" --self-check >"$work/check.log" 2>&1 || true
xdotool windowfocus "$id"; xdotool key Escape; sleep 1; xdotool key ctrl+q; sleep 5
for each in $(pgrep -P "$window"); do kill "$each" 2>/dev/null || true; done  # where a question is open
wait "$window" 2>/dev/null || true
[ -s "$work/memo.docx" ] && [ -s "$work/memo.pdf" ] || { echo "no memo was written" >&2; exit 1; }

for run in window second memo pdf check; do
    echo "$run:"
    # What a socket is connected or bound to, or a packet sent to; numbers of processes and random ends are left out.
    grep -ohE 'sa_family=AF_[A-Z0-9]+(, sun_path=@?"[^"]*"|, sin6?_port=[^}]*|[^}]*)' "$work/$run.trace" |
        sed -E 's/[0-9a-f]{12,}/*/g; s/-[0-9]{3,}/-*/g' | sort | uniq -c | grep . || echo "      none"
done
if grep -hE 'AF_INET6?\b|AF_PACKET|AF_VSOCK' "$work"/*.trace >"$work/outside"; then
    echo "FAILED: sockets of the network:" >&2; sort "$work/outside" | uniq -c | head -n 20 >&2; exit 1
fi
echo "no socket of the network was made, in $(cat "$work"/*.trace | wc -l) traced calls"
