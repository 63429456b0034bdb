# SPDX-License-Identifier: GPL-3.0-or-later
# Two Debian packages: peerlight (the window) and peerlight-cli (no Qt Gui, for servers).

set(PEERLIGHT_MAINTAINER "Peerlight packagers <noreply@peerlight.invalid>" CACHE STRING
    "Who answers for the packages: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PEERLIGHT_MAINTAINER})
if(PEERLIGHT_HOMEPAGE)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PEERLIGHT_HOMEPAGE})
endif()
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What the programs link is found out; what they load by name while they run is told here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_PEERLIGHT_PACKAGE_NAME peerlight)
set(CPACK_DEBIAN_PEERLIGHT_DESCRIPTION
    "${CPACK_PACKAGE_DESCRIPTION}\nThis is the desktop program; the same engine without a window is in\npeerlight-cli.")
set(CPACK_DEBIAN_PEERLIGHT_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PEERLIGHT_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, shared-mime-info")
set(CPACK_DEBIAN_PEERLIGHT_PACKAGE_SUGGESTS "peerlight-cli")

set(CPACK_DEBIAN_PEERLIGHT-CLI_PACKAGE_NAME peerlight-cli)
set(CPACK_DEBIAN_PEERLIGHT-CLI_DESCRIPTION
    "${CPACK_PACKAGE_DESCRIPTION}\nThis is the headless program for scripts, cron and ssh.")
set(CPACK_DEBIAN_PEERLIGHT-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PEERLIGHT-CLI_PACKAGE_SUGGESTS "peerlight")

# What Debian's policy asks for in /usr/share/doc: the licence, and a change log of the package itself.
string(TIMESTAMP package_day "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(package IN LISTS programs)
    set(folder ${CMAKE_BINARY_DIR}/packaging/deb/${package})
    set(text "${package} (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Release ${PROJECT_VERSION}.\n\n -- ${PEERLIGHT_MAINTAINER}  ${package_day}\n")
    file(CONFIGURE OUTPUT ${folder}/changelog CONTENT "${text}" @ONLY)
    execute_process(COMMAND gzip -9nkf ${folder}/changelog COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright ${folder}/changelog.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${package})
endforeach()
