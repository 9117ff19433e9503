#!/bin/sh
# Installs NVRTC, NVIDIA's run-time compiler for CUDA C, on Debian: the package libnvrtc12, about 60 MB, which needs no GPU.
# Does nothing where an NVRTC is already installed. Debian has it in trixie's component non-free, which many machines do
# not list: it is read from the mirror that this machine already uses, as a source that is removed again at the end.
set -eu

sources=/etc/apt/sources.list.d/debian.sources
extra=/etc/apt/sources.list.d/gpukernels-nvrtc.sources

fail() {
    echo "install-nvrtc: $1" >&2
    echo "install-nvrtc: install the CUDA toolkit or the Python wheel nvidia-cuda-nvrtc instead, or set GPUKERNELS_NVRTC to the library." >&2
    exit 1
}

find_nvrtc() {
    if [ -n "${GPUKERNELS_NVRTC:-}" ]; then
        echo "$GPUKERNELS_NVRTC"
        return
    fi
    PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | awk '/libnvrtc\.so\.1[23]/ { print $NF; exit }'
    for file in "${CUDA_PATH:-/usr/local/cuda}"/lib64/libnvrtc.so.1[23]; do
        if [ -e "$file" ]; then echo "$file"; fi
    done
}

# Prints the first entry of a sources file with another suite and component. Entries are separated by blank lines; a
# field may go on in lines that start with a space.
derive_source() {
    awk '
        /^#/ { next }
        /^[ \t]*$/ { if (seen) exit; next }
        { seen = 1 }
        /^[ \t]/ { if (!dropped) print; next }
        { dropped = 0 }
        /^Suites:/ { print "Suites: trixie"; dropped = 1; next }
        /^Components:/ { print "Components: non-free"; dropped = 1; next }
        { print }
    ' "$1"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

found=$(find_nvrtc | head -n 1)
if [ -n "$found" ]; then
    echo "install-nvrtc: NVRTC is already installed: $found"
    exit 0
fi

command -v apt-get >/dev/null || fail "this machine has no apt-get."
[ -r "$sources" ] || fail "$sources is not there, so this is no Debian of version 12 or later."
[ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "installing a package needs root, and there is no sudo."

trap 'as_root rm -f "$extra"' EXIT
trap 'exit 1' INT TERM
derive_source "$sources" | as_root tee "$extra" >/dev/null
as_root apt-get update -q || fail "apt-get update failed."
as_root apt-get install -y -q --no-install-recommends libnvrtc12 || fail "apt-get install libnvrtc12 failed."
as_root ldconfig

found=$(find_nvrtc | head -n 1)
[ -n "$found" ] || fail "libnvrtc12 is installed, but the loader does not find libnvrtc.so.12."
echo "install-nvrtc: installed libnvrtc12: $found"
