#!/usr/bin/env bash
# Seeds one defect after the other into the planner, the cluster's rules and the proof, and demands that a test of these layers fails
# for each. Works on a copy of the tree; the working tree is not touched. About a minute per defect, so it is not part of every run.
#   bash tests/mutation/run.sh [NAME...]    only the named defects; default: all of tests/mutation/defects.txt
# PF_MUTATION_DIR: where the copy and its build are (default: build/mutation). PF_MUTATION_JOBS: compilers at once (default: 2).
# A line per defect: its name, and the test that caught it. Exit 1: one survived, or one no longer fits the source.
# A survivor is a missing test: write it, do not delete the defect. One that no longer fits ("stale") is to be written anew.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
copy=${PF_MUTATION_DIR:-$root/build/mutation}
jobs=${PF_MUTATION_JOBS:-2}
tests="tst_quorumtables tst_clusterrules tst_quorumexplorer tst_proof tst_proofends tst_plan_scenarios tst_plan_goals tst_plan_owners
    tst_certificate tst_planexplorer tst_plan_property tst_proofofplans"

mkdir -p "$copy"
# What is equal keeps its time, so that it is not built again; what an earlier run left behind gets a new one.
while IFS= read -r -d '' file; do
    [ -f "$file" ] || continue
    if ! cmp -s "$file" "$copy/$file"; then
        mkdir -p "$copy/$(dirname "$file")"
        cp "$file" "$copy/$file"
    fi
done < <(git ls-files -co --exclude-standard -z)
cd "$copy"
cmake --preset ci >configure.log
targets=()
for test in $tests; do
    if [ -n "$(find tests/cluster tests/planning -name "$test.cpp")" ]; then
        targets+=("$test")
    fi
done
nice -n 10 cmake --build build/ci -j"$jobs" --target "${targets[@]}" >build.log 2>&1 || { tail -30 build.log; exit 1; }

program() { find build/ci/tests -type f -executable -name "$1"; }
# Whether the test program $1 fails: 0 = caught, 1 = not, 2 = it cannot be built.
caught() {
    nice -n 10 cmake --build build/ci -j"$jobs" --target "$1" >build.log 2>&1 || return 2
    local status=0
    (QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 timeout 120 "$(program "$1")"; exit $?) >test.log 2>&1 || status=$?
    [ "$status" != 0 ] || return 1
    by="$1 $(grep -m1 -oE "^FAIL! *: [A-Za-z0-9_]+::[A-Za-z0-9_]+\([^)]*\)" test.log | sed -E 's/^FAIL! *: [A-Za-z0-9_]+:://' || true)"
    [ "$status" -lt 128 ] || by="$1 (crashes)"
    [ "$status" != 124 ] || by="$1 (never ends)"
    return 0
}

for test in "${targets[@]}"; do # without a defect everything is green
    status=0
    caught "$test" || status=$?
    if [ "$status" != 1 ]; then
        echo "not green without a defect: $test" >&2
        exit 1
    fi
done

survivors=0
seeded=0
while read -r name; do
    file=$(python3 "$root/tests/mutation/defect.py" file "$root/tests/mutation/defects.txt" "$name")
    cp "$file" defect.orig
    python3 "$root/tests/mutation/defect.py" seed "$root/tests/mutation/defects.txt" "$name" || {
        echo "$name -> stale"
        survivors=$((survivors + 1))
        continue
    }
    seeded=$((seeded + 1))
    by=
    for test in "${targets[@]}"; do
        status=0
        caught "$test" || status=$?
        [ "$status" = 1 ] || break
    done
    if [ "$status" = 2 ]; then
        echo "$name -> stale: does not compile"
        survivors=$((survivors + 1))
    elif [ -n "$by" ]; then
        echo "$name -> $by"
    else
        echo "$name -> SURVIVED"
        survivors=$((survivors + 1))
    fi
    cp defect.orig "$file" # a newer time: it is built again
done < <(python3 "$root/tests/mutation/defect.py" list "$root/tests/mutation/defects.txt" "$@")
echo "$seeded defects, $survivors not caught"
[ "$survivors" = 0 ]
