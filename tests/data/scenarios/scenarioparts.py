"""Clusters of the acceptance scenarios: nodes A, B, C..., instances I1, I2... on SQL Server 2022 CU16 where nothing else is said."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "resources" / "samples"))
from estateparts import *  # noqa: E402,F403

AT = "2026-07-21T21:40:00Z"
SEEN = "2026-07-21T21:38:00Z"
OLD = "16.0.4165.4"  # SQL Server 2022 CU16
OS = "Windows Server 2022"
FSW = ("File Share Witness", "File Share Witness")
EVERY_SQL = ["SQL Server 2008 R2", "Microsoft SQL Server 2012", "Microsoft SQL Server 2014", "Microsoft SQL Server 2016", "Microsoft SQL Server 2017",
             "Microsoft SQL Server 2019", "Microsoft SQL Server 2022", "Exchange Server 2016", "Exchange Server 2019", "Exchange Server 2007"]
NEEDED = ["Critical Updates", "Security Updates", "Service Packs", "Update Rollups", "Updates"]


def known():
    """The products of the scenarios with their families: a server that knows nothing else."""
    rows = tree()
    kept = {row["id"] for row in rows if row["title"] in EVERY_SQL}
    while more := {row["parent"] for row in rows if row["id"] in kept and row.get("parent")} - kept:
        kept |= more
    return [row for row in rows if row["id"] in kept]


def wsus(titles=EVERY_SQL, classes=NEEDED, **more):
    """The update server of a scenario, with every product selected where nothing else is said."""
    return some(**({"name": "WSUS1", "port": 8530, "mode": "Autonomous", "fromMicrosoftUpdate": True, "lastSync": SEEN, "lastSyncAttempt": SEEN,
                    "lastSyncResult": "Succeeded", "options": {"products": products(*titles), "classifications": classifications(*classes), "languages": ["en"]},
                    "knownProducts": known(), "targetGroups": [{"name": "SQL servers"}], "approvals": [], "approvalRules": [], "observedAt": AT} | more))


def n(name, **more):
    """A node that reports what every check asks for."""
    return node(name, more.pop("os", OS), updates(more.pop("wsus_server", "WSUS1"), more.pop("groups", ["SQL servers"]), SEEN), **more)


def share(online=True, dynamic=True, vote=None, tested=SEEN, **more):
    return quorum("FileShare", "\\\\FS1\\witness", "FS1", tested, dynamic, vote) | ({} if online else {"witnessOnline": False}) | more


def no_witness(dynamic=True):
    return quorum("None", dynamic=dynamic)


def fci(name, owner, on, build=OLD, running=None, owners=None, **group):
    """A failover cluster instance with its role."""
    levels = on if isinstance(on, dict) else {node_name: build for node_name in on}
    return (sql_group(name, owner, f"V{name}", owners=owners if owners is not None else list(levels), **group),
            clustered(name, f"V{name}", levels, running or levels.get(owner, build), None))


def clu(nodes, votes, fcis=(), core=None, name="C1", os=OS, groups=(), witness=True, **more):
    """One cluster. Instances come as pairs of role and instance."""
    first = core or nodes[0]["name"]
    roles = core_groups(first, FSW if votes["witness"] != "None" else None) + [group for group, _ in fcis] + list(groups)
    return cluster(name, os, votes, nodes, roles, f"Get-ClusterNode on {nodes[0]['name']}", SEEN, instances=[i for _, i in fcis] or None, **more)


def one(name, *clusters, servers=None, computers=(), distributed=None):
    whole = estate(name, AT, "collector", [wsus()] if servers is None else servers, list(clusters), list(computers))
    if distributed:
        whole["distributedGroups"] = distributed
    return whole


def sql(name="MSSQLSERVER", build=OLD, **more):
    return instance(name, build, **more)


def ag_nodes(*names, build=OLD, **more):
    """Nodes with a stand-alone default instance each: replicas of availability groups."""
    return [n(name, instances=[sql(build=build)], **more) for name in names]


def ag(name, primary, replicas, databases=("DB1",), **more):
    """An availability group with its role. replicas: {node: "auto" | "sync" | "async"}."""
    rows = [replica(node_name, node_name, node_name == primary, "Asynchronous" if mode == "async" else "Synchronous",
                    "Automatic" if mode == "auto" else "Manual") for node_name, mode in replicas.items()]
    return ag_group(name, primary), availability_group(name, rows, list(databases), **more)


def mail(name, order, lagged=(), suspended=()):
    """A mailbox database: mounted on the first of the members, copies on the others."""
    return {"name": name, "copies": [some(server=member, status="Mounted" if i == 0 else "Suspended" if member in suspended else "Healthy",
                                          activationPreference=i + 1, copyQueue=0, replayQueue=6200 if member in lagged else 0, lagged=member in lagged)
                                     for i, member in enumerate(order)]}


def members(names, version="15.2.1748.42", admin="15.2.1748.10", policies=None, **more):
    return [n(name, exchange=exchange(version, ["Mailbox"], None, admin, "Enterprise", (policies or {}).get(name, "Unrestricted")), **more) for name in names]
