; The Windows installer: per user, without rights, silent with /S; cases and settings are never touched.
;   makensis -DVERSION=1.2.3 -DPROGRAM=dist\FiscalDesk -DICON=build\fiscal-desk.ico -DOUTPUT=FiscalDesk.exe \
;     -DPUBLISHER="who packaging/publisher.toml names" fiscal-desk.nsi
; PROGRAM is the folder that the spec made. Saved as UTF-8 with a byte order mark, without which NSIS reads no Chinese.
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\FiscalDesk"
!ifndef PUBLISHER
!define PUBLISHER "Fiscal Desk"
!endif
!define CASE_CLASS "FiscalDesk.Case"

Name "财政对读"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\FiscalDesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "财政对读"
VIAddVersionKey /LANG=2052 "FileDescription" "财政对读 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\FiscalDesk.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

Section
  ; An older version goes first: what it had and the new one has not would stay for ever. An open program keeps its
  ; file locked, so that the folder is only touched once that has been closed.
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\FiscalDesk.exe"
    Delete "$INSTDIR\FiscalDesk.exe"
    ${If} ${Errors}
      SetErrorLevel 2
      MessageBox MB_OK|MB_ICONEXCLAMATION "财政对读正在运行，请关闭后再安装。" /SD IDOK
      Abort
    ${EndIf}
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\财政对读.lnk" "$INSTDIR\FiscalDesk.exe"

  WriteRegStr HKCU "Software\Classes\.fdesk" "" "${CASE_CLASS}"
  WriteRegStr HKCU "Software\Classes\${CASE_CLASS}" "" "财政对读案卷"
  WriteRegStr HKCU "Software\Classes\${CASE_CLASS}\DefaultIcon" "" "$INSTDIR\FiscalDesk.exe,0"
  WriteRegStr HKCU "Software\Classes\${CASE_CLASS}\shell\open\command" "" '"$INSTDIR\FiscalDesk.exe" "%1"'
  ; "Open with" for documents, which keep the program that opens them by a double-click.
  WriteRegStr HKCU "Software\Classes\Applications\FiscalDesk.exe" "FriendlyAppName" "财政对读"
  WriteRegStr HKCU "Software\Classes\Applications\FiscalDesk.exe\shell\open\command" "" '"$INSTDIR\FiscalDesk.exe" "%1"'
  !macro OPENS EXTENSION
    WriteRegStr HKCU "Software\Classes\Applications\FiscalDesk.exe\SupportedTypes" "${EXTENSION}" ""
    WriteRegStr HKCU "Software\Classes\${EXTENSION}\OpenWithList\FiscalDesk.exe" "" ""
  !macroend
  !insertmacro OPENS ".docx"
  !insertmacro OPENS ".doc"
  !insertmacro OPENS ".wps"
  !insertmacro OPENS ".xlsx"
  !insertmacro OPENS ".xls"
  !insertmacro OPENS ".et"
  !insertmacro OPENS ".pdf"

  WriteRegStr HKCU "${KEY}" "DisplayName" "财政对读"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\FiscalDesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

Section "Uninstall"
  ; Only what the installer put there: cases, settings and the lexicon lie in the user's own folders and stay.
  ClearErrors
  Delete "$INSTDIR\FiscalDesk.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONEXCLAMATION "财政对读正在运行，请关闭后再卸载。" /SD IDOK
    Abort
  ${EndIf}
  Delete "$INSTDIR\fiscal-desk.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\财政对读.lnk"
  DeleteRegKey HKCU "Software\Classes\${CASE_CLASS}"
  DeleteRegValue HKCU "Software\Classes\.fdesk" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.fdesk"
  DeleteRegKey HKCU "Software\Classes\Applications\FiscalDesk.exe"
  !macro CLOSES EXTENSION
    DeleteRegKey HKCU "Software\Classes\${EXTENSION}\OpenWithList\FiscalDesk.exe"
  !macroend
  !insertmacro CLOSES ".docx"
  !insertmacro CLOSES ".doc"
  !insertmacro CLOSES ".wps"
  !insertmacro CLOSES ".xlsx"
  !insertmacro CLOSES ".xls"
  !insertmacro CLOSES ".et"
  !insertmacro CLOSES ".pdf"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
