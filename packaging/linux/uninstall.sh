#!/bin/sh
# 卸载当前用户的财政对读；案卷、设置和词库保留。 Removes the program of this user; cases, settings and lexicon stay.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/fiscal-desk
if [ -f "$program/share-files" ]; then
    while IFS= read -r file; do
        rm -f "$share/$file"
        # Folders that nothing else uses any more, from the innermost out.
        (cd "$share" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
    done <"$program/share-files"
fi
[ "$(readlink "$HOME/.local/bin/fiscal-desk" 2>/dev/null)" != "$program/FiscalDesk" ] || rm -f "$HOME/.local/bin/fiscal-desk"
rm -rf "$program" "$program.new" "$program.old"
rmdir "$HOME/.local/lib" "$HOME/.local/bin" 2>/dev/null || true
[ ! -d "$share/mime/packages" ] || update-mime-database "$share/mime" >/dev/null 2>&1 || true
[ ! -d "$share/applications" ] || update-desktop-database "$share/applications" >/dev/null 2>&1 || true
# What only the indexes of nothing are left of.
if [ -d "$share/mime" ] && [ ! -d "$share/mime/packages" ]; then rm -rf "$share/mime"; fi
if [ -z "$(find "$share/applications" -type f ! -name mimeinfo.cache 2>/dev/null)" ]; then rm -rf "$share/applications"; fi
if [ -z "$(find "$share/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ]; then rm -rf "$share/icons/hicolor"; rmdir "$share/icons" 2>/dev/null || true; fi
echo "已卸载财政对读；案卷、设置和词库还在。 Removed; cases, settings and lexicon are still there."
