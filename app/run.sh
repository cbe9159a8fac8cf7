#!/usr/bin/env bash
# Installs what is missing, builds Passive First and starts it on the sample estate.
# Without a display it rehearses an update instead and writes the three PDFs to build/demo.
#   bash app/run.sh [ESTATE]      ESTATE: a file or sample:NAME (default sample:company)
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packages.sh

pf_need_build
[ -f build/release/build.ninja ] || cmake --preset release -DPF_BENCH=OFF -DBUILD_TESTING=OFF
cmake --build build/release --target passive-first
program=build/release/app/passive-first
estate=${1:-sample:company}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --estate "$estate"
fi

echo "No display: rehearsing an update of NH-SQLFC01 (sample:company) and writing the reports."
out=build/demo
mkdir -p "$out"
rm -f "$out"/*.pdf "$out"/*.json "$out"/*.jsonl "$out"/runs.db* "$out"/simulator.json
export QT_QPA_PLATFORM=offscreen
"$program" report coverage "$estate" -o "$out/coverage.pdf"
"$program" report plan "$estate" --cluster NH-SQLFC01 -o "$out/plan.pdf"
"$program" plan "$estate" --cluster NH-SQLFC01 --format json -o "$out/plan.json"
"$program" rehearse "$estate" --plan "$out/plan.json" --run-store "$out/runs.db" --sim-state "$out/simulator.json" \
    --events "$out/events.jsonl" -o "$out/outcome.json"
run=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["run"])' "$out/outcome.json" 2>/dev/null \
    || sed -n 's/.*"run": *"\([^"]*\)".*/\1/p' "$out/outcome.json" | head -1)
"$program" report outcome "$run" --run-store "$out/runs.db" -o "$out/outcome.pdf"
ls -l "$out"/*.pdf
