# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Peerlight is compiled with: one interface target, linked by all.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(PEERLIGHT_CCACHE ccache)
if(PEERLIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need these two to be left out of the key.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        ${PEERLIGHT_CCACHE})
endif()

# A debug build links over a hundred tests: lld takes a fifth of the time that the old linker takes for each.
find_program(PEERLIGHT_LLD ld.lld)
if(PEERLIGHT_LLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options($<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()

# A library's folder is one translation unit: a full build takes a third of the time, since most of it is Qt's headers.
# Off with -D CMAKE_UNITY_BUILD=OFF, for an editor's tools or to find a file that includes too little.
function(peerlight_unity_by_folder target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(GET folder FILENAME group)
        set_property(SOURCE ${source} TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP ${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

add_library(peerlight_options INTERFACE)
target_include_directories(peerlight_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_features(peerlight_options INTERFACE cxx_std_20)
target_compile_definitions(peerlight_options INTERFACE
    PEERLIGHT_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_MESSAGELOGCONTEXT
    # What Qt 6.8 calls deprecated is not there: the second name is that of Qt 6.4.
    QT_DISABLE_DEPRECATED_UP_TO=0x060800 QT_DISABLE_DEPRECATED_BEFORE=0x060800
    $<$<CONFIG:Debug>:QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS>)
if(MSVC)
    # 4062: a switch that leaves out a value of its enum.
    target_compile_options(peerlight_options INTERFACE /W4 /we4062 $<$<BOOL:${PEERLIGHT_WERROR}>:/WX>)
else()
    target_compile_options(peerlight_options INTERFACE
        -Wall -Wextra -Wpedantic -Wold-style-cast -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch
        $<$<BOOL:${PEERLIGHT_WERROR}>:-Werror>
        # The same source gives the same bytes wherever it lies.
        $<$<CONFIG:Release>:-fstack-protector-strong>
        $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>
        $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT PEERLIGHT_SANITIZE)
    target_compile_definitions(peerlight_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    target_link_options(peerlight_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
endif()

if(PEERLIGHT_SANITIZE)
    target_compile_options(peerlight_options INTERFACE
        -fsanitize=${PEERLIGHT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(peerlight_options INTERFACE -fsanitize=${PEERLIGHT_SANITIZE})
endif()
if(PEERLIGHT_COVERAGE)
    # Wherever a program is started, it writes to the same folder; %m: programs of the same code add up.
    set(counts -fprofile-instr-generate=${CMAKE_BINARY_DIR}/counts/%m.profraw -fcoverage-mapping)
    target_compile_options(peerlight_options INTERFACE ${counts})
    target_link_options(peerlight_options INTERFACE ${counts})
endif()
if(PEERLIGHT_FUZZ)
    # What a run finds new is kept in the build folder for the next.
    set(PEERLIGHT_FUZZ_SECONDS 10 CACHE STRING "How long ctest lets each fuzz target run")
    # To optimise takes half of the build's time, and a few seconds of fuzzing do not win it back.
    if(PEERLIGHT_FUZZ_SECONDS GREATER 10)
        target_compile_options(peerlight_options INTERFACE -O1)
    endif()
    target_compile_options(peerlight_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(peerlight_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
