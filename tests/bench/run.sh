#!/usr/bin/env bash
# Builds the release preset and prints the benchmarks as one table of ratios. Exit code 1 where a limit is missed.
#   bash tests/bench/run.sh [BUILD-FOLDER]      default build/release; run it on a machine that does nothing else
set -euo pipefail
cd "$(dirname "$0")/../.."
. app/packages.sh

pf_need_build
pf_need_tests
build=${1:-build/release}
cmake --preset release -B "$build" -DPF_BENCH=ON -DBUILD_TESTING=ON >/dev/null
cmake --build "$build" --target bench >&2
status=0
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT
bench=$build/tests/bench
"$bench/bench_load" >>"$rows" || status=1
"$bench/bench_plan" >>"$rows" || status=1
QT_QPA_PLATFORM=offscreen "$bench/bench_filter" >>"$rows" || status=1
QT_QPA_PLATFORM=offscreen "$bench/bench_start" >>"$rows" || status=1
if command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a "$bench/bench_start" >>"$rows" || status=1
fi
printf '%-52s %10s %10s %6s %6s\n' benchmark 'ours ms' 'other ms' ratio limit
while IFS=$'\t' read -r name ours other ratio limit verdict; do
    printf '%-52s %10s %10s %6s %6s %s\n' "$name" "$ours" "$other" "$ratio" "$limit" "$verdict"
done <"$rows"
exit "$status"
