#!/usr/bin/env python3
"""Writes the sample estates beside this script, or checks that they are as this script would write them.

    python3 make_samples.py            writes company.json, two-node.json, seed.json and seed-fixed.json
    python3 make_samples.py --check    writes nothing; exit 1 and the names of those that differ

Only the standard library is used. Product ids come from ../catalog/wsus.json. All names are made up.
"""
import json
import sys

sys.dont_write_bytecode = True

from company_clusters import all_clusters
from company_servers import stand_alone, update_servers
from estateparts import *


def company():
    return estate("Nordhaven", "2026-07-21T21:40:00Z", "Sample: Nordhaven, a shipping company", update_servers(), all_clusters(), stand_alone())


def healthy_node():
    """What a careful team reports of a node: everything that the checks before a run ask for."""
    return {"services": {name: True for name in ("clusterService", "remoteRegistry", "clusterWmi", "adminShares", "windowsInstaller", "winRm")},
            "pendingFileRenames": False, "setupDriveFreeMb": 61440, "memoryMb": 65536, "installerCacheIntact": True, "configurationAgents": [],
            "antivirusExclusions": True, "timeSkewMs": 12, "rightsOk": True, "recentErrors": []}


def two_node():
    """Scenario 1: two nodes, one instance, a share that was just tested, dynamic quorum. The family is selected (scenario 27)."""
    at = "2026-07-21T21:38:00Z"
    names = ["TN-SQL01", "TN-SQL02"]
    level = "16.0.4165.4"
    source = updates("TN-WSUS01", ["SQL-Clusters-Manual"], "2026-07-21T19:20:00Z")
    root = some(name="TN-WSUS01", port=8530, mode="Autonomous", fromMicrosoftUpdate=True, lastSync="2026-07-21T05:00:00Z", lastSyncAttempt="2026-07-21T05:00:00Z",
                lastSyncResult="Succeeded", knownProducts=tree(), targetGroups=[{"name": "SQL-Clusters-Manual"}],
                approvals=[{"update": "KB5093420", "targetGroup": "SQL-Clusters-Manual", "action": "Install"}], observedAt=at,
                options=some(products=products("SQL Server", "Microsoft Server operating system-21H2"),
                             classifications=classifications("Critical Updates", "Security Updates", "Updates"), languages=["en"], changedAt="2025-02-03T10:00:00Z"))
    pair = cluster("TN-SQLFC01", "Windows Server 2022", quorum("FileShare", "\\\\TN-FS01\\fsw-sqlfc01", "TN-FS01", at, True, True),
                   [node(n, "Windows Server 2022", source) | healthy_node() for n in names],
                   core_groups(names[0], ("File Share Witness", "File Share Witness")) + [sql_group("APP01", names[0], "VSQL-APP")], "Get-ClusterNode on TN-SQL01", at,
                   instances=[clustered("APP01", "VSQL-APP", {n: level for n in names}, level, contact("Operations", "Orders", "dba@twonode.example"), "Standard Edition (64-bit)")])
    pair |= {"cauRunning": False, "csvRedirected": False, "lastValidationAt": "2026-06-30T09:00:00Z", "validationFailed": False, "networkNameOk": True}
    pair["instances"][0]["health"] = {
        "lastFullBackup": "2026-07-21T20:00:00Z", "lastCheckDb": "2026-07-18T23:30:00Z", "databasesOnline": True, "suspectDatabases": [],
        "longestTransactionMs": 2000, "runningJobs": [], "tcpPort": 1433, "maxServerMemoryMb": 49152, "defaultPathsValid": True, "tempdbPathsValid": True,
        "memoryOptimized": False}
    root["approvalRules"] = []
    return estate("Two nodes", "2026-07-21T21:40:00Z", "Sample: two nodes, one instance", [root], [pair], [])


def seed(fixed):
    """The seed page's own case: one computer with two SQL Server versions, of which the options cover one; and the same after the option is set."""
    titles = ["Microsoft SQL Server 2022", "Windows Server 2019"] + (["Microsoft SQL Server 2019"] if fixed else [])
    sync = "2026-11-22T19:45:00Z" if fixed else "2026-11-22T05:00:00Z"
    root = some(name="SEED-WSUS01", port=8530, mode="Autonomous", fromMicrosoftUpdate=True, lastSync=sync, lastSyncAttempt=sync, lastSyncResult="Succeeded",
                knownProducts=tree(), observedAt="2026-11-22T20:00:00Z",
                options=some(products=products(*titles), classifications=classifications("Critical Updates", "Security Updates", "Updates"), languages=["en"],
                             changedAt="2026-11-22T19:30:00Z" if fixed else "2026-03-02T08:00:00Z"))
    server = computer("SEED-SQL01", "Windows Server 2019", updates("SEED-WSUS01", ["SQL servers"], "2026-11-22T18:10:00Z"), boot="2026-11-12T02:00:00Z", instances=[
        instance("MSSQLSERVER", "16.0.4255.1", contact("Operations", "Orders", "dba@seed.example")),
        instance("REPORTS", "15.0.4430.1", contact("Finance", "Reports", "dba@seed.example"))])
    return estate("Seed, option set" if fixed else "Seed", "2026-11-22T20:00:00Z", "Sample: two versions on one computer", [root], [], [server])


SAMPLES = {"company": company, "two-node": two_node, "seed": lambda: seed(False), "seed-fixed": lambda: seed(True)}


def main():
    check = sys.argv[1:] == ["--check"]
    differs = []
    for name, make in SAMPLES.items():
        text = json.dumps(make(), indent=2, ensure_ascii=False) + "\n"
        path = HERE / f"{name}.json"
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                differs.append(path.name)
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    if differs:
        print("not as make_samples.py writes them: " + ", ".join(differs), file=sys.stderr)
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
