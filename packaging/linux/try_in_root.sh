#!/usr/bin/env bash
# Tries what is handed out in a fresh Debian that has neither Python packages nor our sources (as root, needs debootstrap):
#
#   packaging/linux/try_in_root.sh SUITE RELEASE NEWER [BASE]
#
# SUITE is bookworm or bullseye; RELEASE and NEWER are folders that `desk.py release` made, NEWER with a higher version;
# BASE is a root that debootstrap made before, to be copied. Each step says what it saw; the first that fails ends it.
set -euo pipefail
suite=${1:?suite} release=$(realpath "${2:?release}") newer=$(realpath "${3:?newer}") base=${4:-}
screen=${SCREEN:-:77}  # a virtual one, of this machine: two runs at a time need two
here=$(cd "$(dirname "$0")" && pwd) project=$(cd "$here/../.." && pwd)
root=$(mktemp -d /var/tmp/fiscal-desk-root.XXXXXX)
step() { printf '\n--- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
in_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# as_clerk COMMAND: in a login shell of a user without rights, on the virtual screen
as_clerk() { in_root su - clerk -c "export LANG=C.UTF-8 DISPLAY=$screen XDG_RUNTIME_DIR=/run/user/1000; $1"; }
clean() {
    for pid in $(fuser_pids); do kill -9 "$pid" 2>/dev/null || true; done
    sleep 1
    for place in dev/pts dev/shm proc; do umount -l "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$root"
}
# Only processes whose root is the one that we made.
fuser_pids() { for each in /proc/[0-9]*; do [ "$(readlink "$each/root" 2>/dev/null)" != "$root" ] || echo "${each#/proc/}"; done; }
trap clean EXIT

step "A fresh $suite"
if [ -n "$base" ]; then cp -a "$base/." "$root/"; else debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >/dev/null; fi
chmod 755 "$root"
mount -t proc proc "$root/proc"; mkdir -p "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"; mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"; chmod +x "$root/usr/sbin/policy-rc.d"
in_root apt-get update -qq
in_root apt-get install -y -qq --no-install-recommends xvfb xdotool jwm procps x11-utils desktop-file-utils shared-mime-info xdg-utils \
    appstream strace man-db libglib2.0-bin >/dev/null 2>&1
in_root cat /etc/debian_version; in_root ldd --version | sed -n 1p
! in_root sh -c 'command -v python3' || fail "there is a Python in the fresh root"
in_root useradd -m -u 1000 clerk
install -d -o 1000 -g 1000 -m 700 "$root/run/user/1000"
mkdir -p "$root/srv/release"; cp "$release"/*.deb "$release"/*.tar.gz "$root/srv/release/"
mkdir -p "$root/srv/newer"; cp "$newer"/*.deb "$newer"/*.tar.gz "$root/srv/newer/"
home=$root/home/clerk  # of the user without rights
reports=$home/报告; mkdir "$reports"; cp "$project"/resources/samples/*.docx "$reports/"; chown -R 1000:1000 "$reports"
in_root su - clerk -c "Xvfb $screen -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 & sleep 2; DISPLAY=$screen jwm >/dev/null 2>&1 & sleep 2"
cp "$here/connections.sh" "$root/srv/"

in_cases() {  # in_cases TABLE: how many rows the cases without a name hold, as the window stored them
    python3 - "$home/.local/share/FiscalDesk/working" "$1" <<'PY'
import pathlib, sqlite3, sys
count = 0
for path in pathlib.Path(sys.argv[1]).glob("*.fdesk"):
    try:
        count += sqlite3.connect(path).execute(f"SELECT count(*) FROM {sys.argv[2]}").fetchone()[0]
    except sqlite3.Error:
        pass
print(count)
PY
}
reports_in_cases() { in_cases report; }
wait_for_reports() { for _ in $(seq 240); do [ "$(reports_in_cases)" != "$1" ] || return 0; sleep 0.5; done; fail "the window has $(reports_in_cases) reports, not $1"; }
end_window() { for each in $(fuser_pids); do case "$(readlink "/proc/$each/exe" 2>/dev/null)" in */FiscalDesk) kill "$each" 2>/dev/null || true;; esac; done; sleep 2; }

type_of() { as_clerk "gio info -a standard::content-type $1" | sed -n 's/.*standard::content-type: //p'; }

# use PREFIX: what a user does with the installed program; PREFIX is where its share folder is
use() {
    local entry=$1/applications/fiscal-desk.desktop command
    step "Validators"
    in_root desktop-file-validate "$entry" || fail "desktop entry"
    in_root sh -c "appstreamcli validate --no-net $1/metainfo/*.metainfo.xml" || [ "${2:-}" = lenient ] || fail "AppStream"
    step "The desktop entry's command opens the window"
    command=$(sed -n 's/^Exec=//p' "$root$entry" | head -n 1)
    rm -rf "$home/.local/share/FiscalDesk"
    as_clerk "${command% %F} >/tmp/window.log 2>&1 & for i in \$(seq 240); do xdotool search --onlyvisible --name 财政对读 && break; sleep 0.5; done" | tail -n 1 | grep -q '[0-9]' || fail "no window: $(cat "$root/tmp/window.log")"
    step "A double-click opens a sample in that window"
    as_clerk "ls 报告/*.docx | head -n 1 | while read -r f; do ${command% %F} \"\$f\"; done" || fail "the second start did not hand over"
    wait_for_reports 1; echo "one report in the window"
    step "Another one joins it"
    as_clerk "ls 报告/*.docx | sed -n 2p | while read -r f; do ${command% %F} \"\$f\"; done" || fail "the third start did not hand over"
    wait_for_reports 2; echo "two reports in one window: $(ls "$home/.local/share/FiscalDesk/working" | grep -c 'fdesk$') case"
    [ "$(stat -c %a "$home/.local/share/FiscalDesk")" = 700 ] || fail "others may look into the user's data"
    step "A figure is corrected: F8, F2, 123.45, Enter"
    for pause in 2 5 10; do  # a busy machine takes keys late
        as_clerk "w=\$(xdotool search --onlyvisible --name 财政对读 | head -n 1); xdotool windowactivate \$w; sleep 1; xdotool windowfocus \$w; for key in F8 F2; do sleep $pause; xdotool key \$key; done; sleep $pause; xdotool type 123.45; sleep 1; xdotool key Return; sleep $pause"
        [ "$(in_cases decision)" = 0 ] || break
    done
    [ "$(in_cases decision)" != 0 ] || fail "no correction in the case"
    echo "the correction is in the case"
    step "A memo from the window: Ctrl+Shift+P, Enter"
    as_clerk "xdotool key ctrl+shift+p; for i in \$(seq 120); do xdotool search --onlyvisible --name 生成备忘录 >/dev/null && break; sleep 0.5; done; sleep 2; xdotool key Return; for i in \$(seq 60); do ls ~/*备忘录*.docx >/dev/null 2>&1 && break; sleep 0.5; done"
    for memo in "$home"/*备忘录*.docx; do
        python3 -c "import sys, zipfile; text = zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode(); assert '123.45' in text, 'the corrected value is not in it'; print(len(text), 'characters, with the corrected value')" "$memo" || fail "no memo from the window"
        rm "$memo"
    done
    end_window
    step "A memo from the command line"
    as_clerk "cd; set -- 报告/*.docx; ${command% %F} compare \"\$1\" \"\$2\" -o 备忘录.docx >/dev/null" || fail "compare"
    python3 -c "import sys, zipfile; text = zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode(); assert '备忘录' in text; print(len(text), 'characters of memo')" "$home/备忘录.docx"
    # A lock names who holds a case: colleagues have to read it where the case lies in a shared folder.
    step "Only this user may read what the program keeps"
    open=$(cd "$home" && find .config/fiscal-desk .local/share/FiscalDesk .local/state/FiscalDesk .cache/FiscalDesk \( -type f -o -type d \) ! -name '*.lock' -perm /077 2>/dev/null || true)
    [ -z "$open" ] || fail "others may read: $open"
    (cd "$home" && { find .config/fiscal-desk .local/share/FiscalDesk .local/state/FiscalDesk .cache/FiscalDesk -type f 2>/dev/null || true; } | wc -l | sed 's/$/ files, 0600 in folders of 0700/')
    step "The self-check"
    as_clerk "${command% %F} --self-check" || fail "self-check"
}

step "Install the .deb"
in_root sh -c 'apt-get install -y -qq --no-install-recommends /srv/release/*.deb' >/dev/null 2>"$root/tmp/apt.log" || { cat "$root/tmp/apt.log"; fail "apt-get install"; }
in_root dpkg-query -W fiscal-desk
first=$(in_root fiscal-desk --version); echo "$first"
! in_root sh -c 'command -v python3' || fail "the package brought a Python along"
use /usr/share
step "MIME"
case_file=$(find "$home/.local/share/FiscalDesk/working" -name '*.fdesk' | head -n 1)
cp "$case_file" "$home/案卷.fdesk"; cp "$case_file" "$home/无后缀"; chown 1000:1000 "$home"/{案卷.fdesk,无后缀}
for name in 案卷.fdesk 无后缀; do [ "$(type_of "$name")" = application/x-fiscal-desk-case ] || fail "$name is $(type_of "$name")"; done
[ "$(as_clerk 'xdg-mime query default application/x-fiscal-desk-case')" = fiscal-desk.desktop ] || fail "no default program for cases"
in_root man -w fiscal-desk; echo "a case is application/x-fiscal-desk-case and opens with fiscal-desk.desktop"
step "No connection but local sockets in a whole run"
as_clerk "ls 报告/*.docx | head -n 3 | tr '\n' '\0' | xargs -0 sh /srv/connections.sh fiscal-desk" || fail "a network connection"
end_window
step "Upgrade"
before=$(cd "$home" && find .config/fiscal-desk 案卷.fdesk -type f -exec sha256sum {} + | sort)
in_root sh -c 'apt-get install -y -qq --no-install-recommends /srv/newer/*.deb' >/dev/null 2>&1
second=$(in_root fiscal-desk --version); echo "$first -> $second"; [ "$first" != "$second" ] || fail "still the old version"
[ "$before" = "$(cd "$home" && find .config/fiscal-desk 案卷.fdesk -type f -exec sha256sum {} + | sort)" ] || fail "settings or case changed"
as_clerk "fiscal-desk 案卷.fdesk >/tmp/window.log 2>&1 & for i in \$(seq 120); do xdotool search --onlyvisible --name 案卷 && break; sleep 0.5; done" | grep -q '[0-9]' || fail "the case of the older version does not open"
echo "the case of the older version opens"; end_window
step "Remove"
in_root apt-get purge -y -qq fiscal-desk >/dev/null 2>&1
left=$(find "$root" -xdev -mindepth 1 \( -path "$root/home" -o -path "$root/run/user" -o -path "$root/srv" -o -path "$root/proc" -o -path "$root/tmp" -o -path "$root/var/tmp" \) -prune -o -iname '*fiscal*' -print)
[ -z "$left" ] || fail "left behind: $left"
! grep -rl fiscal "$root/usr/share/applications" "$root/usr/share/mime" 2>/dev/null || fail "still in the indexes"
echo "nothing but the user's files is left: $(cd "$home" && ls -d .local/share/FiscalDesk .config/fiscal-desk *.fdesk *.docx | tr '\n' ' ')"

step "The .tar.gz as a user without rights"
rm -rf "$home"/.local "$home"/.config "$home"/.cache "$home"/备忘录.docx
as_clerk "find . | sort" >"$root/tmp/before"
as_clerk "mkdir /tmp/unpacked && cd /tmp/unpacked && tar xzf /srv/release/*.tar.gz && ./*/install.sh"
use "${home#"$root"}/.local/share" lenient
[ "$(type_of 案卷.fdesk)" = application/x-fiscal-desk-case ] || fail "MIME type of the user"
step "Upgrade and remove the .tar.gz"
as_clerk "rm -rf /tmp/unpacked/* && cd /tmp/unpacked && tar xzf /srv/newer/*.tar.gz && ./*/install.sh && ~/.local/bin/fiscal-desk --version && ~/.local/lib/fiscal-desk/uninstall.sh"
as_clerk "find . | sort" >"$root/tmp/after"
echo "what is there that was not before:"; comm -13 "$root/tmp/before" "$root/tmp/after"
! comm -13 "$root/tmp/before" "$root/tmp/after" | grep -vE '^\./(\.local|\.local/(share|state)|\.config|\.cache|备忘录\.docx)$|FiscalDesk|/\.config/fiscal-desk|/\.cache/(mesa|fontconfig|qt)|对比备忘录' || fail "files of the program are left"
step "All of it worked in $suite"
