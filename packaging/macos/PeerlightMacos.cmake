# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with the bundle: cpack -G DragNDrop. Not built yet: see packaging/README.md.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Peerlight)

if(PEERLIGHT_WINDOW)
    # The icon is made from the one SVG by packaging/ci/packages.yml, since iconutil is there only.
    set(icon ${CMAKE_BINARY_DIR}/Peerlight.icns)
    if(EXISTS ${icon})
        target_sources(peerlight PRIVATE ${icon})
        set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    endif()
    set_target_properties(peerlight PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_GUI_IDENTIFIER org.peerlight.Peerlight
        MACOSX_BUNDLE_BUNDLE_NAME Peerlight
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE Peerlight.icns
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
    if(COMMAND qt_generate_deploy_app_script)
        qt_generate_deploy_app_script(TARGET peerlight FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${deploy} COMPONENT peerlight)
    endif()
endif()
