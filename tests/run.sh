#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests.
#   bash tests/run.sh [CTEST ARGUMENTS]
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packages.sh

pf_need_build
pf_need_tests
cmake --preset ci
cmake --build build/ci
log=build/ci/ctest.log
status=0
ctest --test-dir build/ci --output-on-failure -j2 "$@" | tee "$log" || status=${PIPESTATUS[0]}
bash tests/skips.sh build/ci || status=1
exit "$status"
