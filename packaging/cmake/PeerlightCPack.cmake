# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G DEB on Debian; NSIS on Windows and DragNDrop on macOS, by the recipes beside. packaging/package does it all.

set(CPACK_PACKAGE_NAME peerlight)
set(CPACK_PACKAGE_VENDOR "The Peerlight developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connectivity detection for Direct Connect peers")
set(CPACK_PACKAGE_DESCRIPTION
"Peerlight creates connectivity detection tasks for the peers of Huawei Cloud
Direct Connect virtual interfaces, follows every one to its end, and says what
each result means and what to look at next.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL ${programs})
set(CPACK_COMPONENTS_GROUPING IGNORE)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/../windows/PeerlightWindows.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/../macos/PeerlightMacos.cmake)
else()
    include(${CMAKE_CURRENT_LIST_DIR}/../deb/PeerlightDeb.cmake)
endif()
include(CPack)
