# SPDX-License-Identifier: GPL-3.0-or-later
# An installer by NSIS: cpack -G NSIS. Not built yet: see packaging/README.md.

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Peerlight)
set(CPACK_PACKAGE_EXECUTABLES peerlight Peerlight)
set(CPACK_NSIS_DISPLAY_NAME Peerlight)
set(CPACK_NSIS_MODIFY_PATH ON) # for peerlight-cli
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# What the window is asked to open: peer lists by their ending, addresses by their scheme.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr HKCR ".peerlight" "" "Peerlight.Peers"
    WriteRegStr HKCR "Peerlight.Peers\shell\open\command" "" '"$INSTDIR\bin\peerlight.exe" "%1"'
    WriteRegStr HKCR "peerlight" "URL Protocol" ""
    WriteRegStr HKCR "peerlight\shell\open\command" "" '"$INSTDIR\bin\peerlight.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey HKCR ".peerlight"
    DeleteRegKey HKCR "Peerlight.Peers"
    DeleteRegKey HKCR "peerlight"
]])

# Qt's libraries and plugins go along, found out by Qt's own tool.
if(PEERLIGHT_WINDOW AND COMMAND qt_generate_deploy_app_script)
    set_target_properties(peerlight PROPERTIES WIN32_EXECUTABLE ON)
    qt_generate_deploy_app_script(TARGET peerlight FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy} COMPONENT peerlight)
endif()
