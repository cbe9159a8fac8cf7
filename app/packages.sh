# Sourced by app/run.sh, tests/run.sh and .ci/run: installs what is missing on Debian 12, and says why.
# Does nothing (and needs no network) where everything is there.

# need GROUP-REASON PACKAGE...
pf_need() {
    local reason=$1 missing=()
    shift
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "passive-first: this script installs packages with apt-get (Debian 12). Install by hand: ${missing[*]}" >&2
        return 1
    fi
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "passive-first: run as root or install sudo; missing: ${missing[*]}" >&2; return 1; }
        sudo=(sudo)
    fi
    echo "Installing ${missing[*]} ($reason)"
    if [ -z "${PF_APT_UPDATED:-}" ]; then
        "${sudo[@]}" apt-get update -qq
        PF_APT_UPDATED=1
    fi
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

pf_need_build() {
    pf_need "compiler and build tools" g++ cmake ninja-build ccache mold pkg-config
    pf_need "Qt 6: windows, SQL, tests, translations" qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        qt6-translations-l10n libqt6sql6-sqlite libgl1-mesa-dev
    pf_need "strict JSON, expected values, PDF structure" libsimdjson-dev libexpected-dev libqpdf-dev
    pf_need "cabinets: the packages that wsusutil exports" libmspack-dev
}

pf_need_tests() {
    pf_need "the tests read PDFs and validate JSON" poppler-utils qpdf python3 python3-jsonschema
    pf_need "the tests and benchmarks start the console on a virtual display" xvfb xauth
}

pf_need_analysis() {
    pf_need "static analysis and formatting" clang-format clang-tidy-16 clazy
}
