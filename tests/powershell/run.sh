#!/usr/bin/env bash
# Tests of resources/powershell/Export-PassiveFirstEstate.ps1 under a real PowerShell: read without running, then run against
# a stub Windows (stubs.ps1) and compared with expected/, with the schema and, where there is one, with the built console.
#   bash tests/powershell/run.sh [PWSH]
# PWSH or PF_PWSH: path of pwsh; without one the dotnet tool PowerShell is installed to build/powershell.
# PF_CONSOLE: path of passive-first; without one the newest of build/*/app/passive-first, if any.
# PF_WRITE=1 makes expected/ anew. Exit code 0 all passed, 1 not, 77 neither pwsh nor dotnet is here.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=7.6.9
collector=$PWD/resources/powershell/Export-PassiveFirstEstate.ps1
schema=$PWD/resources/schema/estate.schema.json
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 POWERSHELL_TELEMETRY_OPTOUT=1 POWERSHELL_UPDATECHECK=Off NO_COLOR=1

pwsh=${1:-${PF_PWSH:-}}
if [ -n "$pwsh" ]; then
    command -v "$pwsh" >/dev/null || { echo "powershell: $pwsh is no program" >&2; exit 1; }
elif [ -x build/powershell/pwsh ]; then
    pwsh=$PWD/build/powershell/pwsh
elif command -v pwsh >/dev/null; then
    pwsh=pwsh
elif command -v dotnet >/dev/null; then
    echo "Installing PowerShell $version to build/powershell"
    if ! dotnet tool install --tool-path build/powershell PowerShell --version "$version" >/dev/null; then
        echo "SKIP: PowerShell $version could not be installed with dotnet (no network?)"
        exit 77
    fi
    pwsh=$PWD/build/powershell/pwsh
else
    echo "SKIP: neither pwsh (argument, PF_PWSH, PATH) nor dotnet is on this machine"
    exit 77
fi
if ! python3 -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null; then
    echo "powershell: python3-jsonschema 4 or newer is missing" >&2
    exit 1
fi

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
failed=0

"$pwsh" -NoProfile -NonInteractive -File tests/powershell/static.ps1 -Collector "$collector" || failed=1

# A zone with an offset: a time that was not made UTC shows.
if TZ=Europe/Stockholm "$pwsh" -NoProfile -NonInteractive -File tests/powershell/cases.ps1 -Collector "$collector" -Out "$out" >"$out/log" 2>&1; then
    echo "PASS the cases ran"
else
    echo "FAIL the cases ran"
    failed=1
fi
sed 's/^/  /' "$out/log"
python3 tests/powershell/verify.py "$out" "$schema" ${PF_WRITE:+--write} || failed=1

console=${PF_CONSOLE:-}
if [ -z "$console" ]; then
    for found in build/*/app/passive-first; do
        if [ -x "$found" ] && { [ -z "$console" ] || [ "$found" -nt "$console" ]; }; then console=$found; fi
    done
fi
if [ -n "$console" ]; then
    for file in "$out"/*.json; do
        if answer=$(QT_QPA_PLATFORM=offscreen "$console" estate validate "$file" 2>&1); then
            echo "PASS console takes $(basename "$file" .json)"
        else
            echo "FAIL console takes $(basename "$file" .json)"
            sed 's/^/  /' <<<"$answer"
            failed=1
        fi
    done
else
    echo "SKIP no built console (PF_CONSOLE)"
fi
exit "$failed"
