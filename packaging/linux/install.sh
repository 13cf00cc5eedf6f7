#!/bin/sh
# 为当前用户安装财政对读，不需要管理员权限；再次运行即升级。
# Installs Fiscal Desk for this user, without rights; run again to upgrade. Cases and settings are left alone.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/fiscal-desk
if [ "$(id -u)" = 0 ] && [ "${FISCAL_DESK_AS_ROOT:-}" != 1 ]; then
    echo "请用日常使用的账号运行，不要用 root 或 sudo。 Run this as yourself, not as root." >&2; exit 2
fi
missing=$("$here/program/FiscalDesk" --version >/dev/null 2>&1 || ldd "$here/program/FiscalDesk" 2>&1 || true)
if [ -n "$missing" ]; then
    echo "程序在这台电脑上不能启动：" >&2; echo "$missing" >&2
    echo "需要 glibc @GLIBC@ 或更新（ldd --version 可查）。 It does not start here: glibc @GLIBC@ or newer is needed." >&2; exit 2
fi
# The new program stands beside the old one before it takes its place; a window that is open keeps its files.
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$share/applications"
rm -rf "$program.new"
cp -a "$here/program" "$program.new"
cp "$here/uninstall.sh" "$program.new/uninstall.sh"
rm -rf "$program.old"
[ ! -e "$program" ] || mv "$program" "$program.old"
mv "$program.new" "$program"
rm -rf "$program.old"
ln -sf "$program/FiscalDesk" "$HOME/.local/bin/fiscal-desk"
(cd "$here/share" && find . -type f) | while IFS= read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$here/share/$file" "$share/$file"
    echo "$file"
done >"$program/share-files"
# In a desktop entry blanks, quotes and dollars in a path need quoting, and sed its own.
quoted=$(printf '%s' "$program/FiscalDesk" | sed 's/[\\"$`]/\\\\&/g; s/%/%%/g; s/[&|\\]/\\&/g')
sed -i "s|^Exec=fiscal-desk|Exec=\"$quoted\"|; /^TryExec=/d" "$share/applications/fiscal-desk.desktop"
update-mime-database "$share/mime" >/dev/null 2>&1 || true
update-desktop-database "$share/applications" >/dev/null 2>&1 || true
gtk-update-icon-cache -q -t -f "$share/icons/hicolor" >/dev/null 2>&1 || true
# What this computer lacks, each with the package that brings it; the program is installed all the same.
lacks=$("$program/FiscalDesk" --self-check 2>&1) || echo "$lacks" >&2
echo "已安装财政对读 @VERSION@。从应用程序菜单打开，或运行 $HOME/.local/bin/fiscal-desk"
echo "    Installed. Remove it with $program/uninstall.sh"
