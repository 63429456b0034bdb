# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and .ci/run share. Sourced, not run.

# shellcheck disable=SC2034 # read by the scripts that source this
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Qt takes proxies from the environment, credentials included. Nothing that is built or tested here may
# talk to anything but this machine. (apt may need them: call this after install-dependencies.)
clear_proxies() {
    unset http_proxy https_proxy ftp_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY FTP_PROXY ALL_PROXY NO_PROXY
}

# A temporary folder that goes when the script ends: make_scratch; then use "$scratch".
make_scratch() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/peerlight.XXXXXX")
    trap 'rm -rf -- "$scratch"' EXIT
}

# How many compilers at once: one a core, and one for each 1.5 GB of memory.
jobs_for_machine() {
    local cores memory_kb by_memory
    cores=$(nproc)
    memory_kb=$(awk '/^MemAvailable:/ {print $2}' /proc/meminfo)
    by_memory=$((memory_kb / 1500000))
    ((by_memory >= 1)) || by_memory=1
    echo $((cores < by_memory ? cores : by_memory))
}

# configure_and_build PRESET [TARGET ...]
configure_and_build() {
    local preset=$1
    shift
    local targets=()
    (($# == 0)) || targets=(--target "$@")
    # Presets are looked for in the working directory.
    (
        cd -- "$root" || exit
        cmake --preset "$preset" </dev/null >&2
        cmake --build --preset "$preset" --parallel "$(jobs_for_machine)" "${targets[@]}" </dev/null >&2
    )
}
