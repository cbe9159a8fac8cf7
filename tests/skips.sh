#!/usr/bin/env bash
# Fails on any skipped test function, or test program as a whole, that tests/data/allowed-skips.txt does not name.
#   bash tests/skips.sh BUILD-DIRECTORY
set -euo pipefail
cd "$(dirname "$0")/.."
log="$1/Testing/Temporary/LastTest.log"
[ -f "$log" ] || { echo "skips: no $log" >&2; exit 1; }
status=0
while IFS= read -r line; do
    name=$(sed -E 's/^SKIP +: ([A-Za-z0-9_]+::[A-Za-z0-9_]+).*/\1/' <<<"$line")
    if ! grep -qxF "$name" tests/data/allowed-skips.txt; then
        echo "A test was skipped and is not on tests/data/allowed-skips.txt: $line"
        status=1
    fi
done < <(grep -aE '^SKIP +:' "$log" || true)
while IFS= read -r name; do
    if ! grep -qxF "$name" tests/data/allowed-skips.txt; then
        echo "A test program was skipped and is not on tests/data/allowed-skips.txt: $name"
        status=1
    fi
done < <(sed -nE 's/^.*Test +#[0-9]+: ([A-Za-z0-9_]+) \.*\*\*\*Skipped.*/\1/p' "$1/ctest.log" 2>/dev/null || true)
exit "$status"
