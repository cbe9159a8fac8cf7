"""Small builders for the estate format (resources/schema/estate.schema.json). None and empty values are left out: not reported."""
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
WSUS = json.loads((HERE.parent / "catalog" / "wsus.json").read_text(encoding="utf-8"))
CATEGORY = {c["title"]: c["id"] for c in WSUS["categories"] if c.get("id")}
CLASSIFICATION = {c["title"]: c["id"] for c in WSUS["classifications"]}
WINDOWS = {"Windows Server 2019": "f702a48c-919b-45d6-9aef-ca4248d50397",
           "Microsoft Server operating system-21H2": "71718f13-7324-4b0f-8f9e-2ca9dc978e53",
           "Microsoft Server Operating System-24H2": "b256987d-4693-4c87-955d-dbb9341205eb"}
WINDOWS_FAMILY = "6964aab4-c5b5-43bd-a17d-ffb4346a8e1d"
MICROSOFT = CATEGORY["Microsoft"]
OS_BUILD = {"Windows Server 2008 R2": "6.1.7601", "Windows Server 2016": "10.0.14393.9060", "Windows Server 2019": "10.0.17763.8755",
            "Windows Server 2022": "10.0.20348.4893", "Windows Server 2025": "10.0.26100.7171"}
OS_LEVEL = {"Windows Server 2016": 9, "Windows Server 2019": 10, "Windows Server 2022": 11, "Windows Server 2025": 12}


def some(**fields):
    """A JSON object without what is not reported; [] stays where it is meant, as False and 0 do."""
    return {key: value for key, value in fields.items() if value is not None and value != "" and value != {}}


def products(*titles):
    return [CATEGORY[t] if t in CATEGORY else WINDOWS[t] for t in titles]


def classifications(*titles):
    return [CLASSIFICATION[t] for t in titles]


def tree():
    """The product tree of a server that has last learned products before SQL Server 2025 and Exchange Server SE came."""
    rows = [some(id=c["id"], title=c["title"], parent=c.get("parent")) for c in WSUS["categories"] if c.get("id")]
    rows.append({"id": WINDOWS_FAMILY, "title": "Windows", "parent": MICROSOFT})
    rows += [{"id": i, "title": t, "parent": WINDOWS_FAMILY} for t, i in WINDOWS.items()]
    return sorted(rows, key=lambda row: (row.get("parent", ""), row["title"]))


def contact(owner=None, application=None, reach=None):
    return some(owner=owner, application=application, contact=reach)


def updates(server, groups=(), reported=None, au=3):
    return some(wsusServer=server, usesWsus=True, targetGroups=list(groups) or None, auOptions=au, lastReportedAt=reported)


def instance(name, version, who=None, edition="Standard Edition (64-bit)", instance_id=None, embedded=None, running=None, state="Running"):
    major = version.split(".")[0]
    return some(name=name, instanceId=instance_id or f"MSSQL{major}.{name}", edition=edition, binary=version,
                running=running or (version if state == "Running" else None), state=state, contact=who, embedded=embedded)


def part(name, version):
    return {"name": name, "version": version}


def exchange(version, roles, who=None, admin=None, edition="Standard", policy=None, active=None):
    return some(roles=list(roles), adminVersion=admin, fileVersion=version, edition=edition, activationPolicy=policy,
                maximumActiveDatabases=active, contact=who)


def computer(name, os, source, free=61440, boot="2026-07-15T02:40:00Z", **more):
    return some(name=name, os=os, osBuild=OS_BUILD.get(os), reachable=True, updates=source, pendingReboot=False, systemDriveFreeMb=free,
                bootTime=boot, **more)


def node(name, os, source, vote=True, state="Up", site=None, reported=True, **more):
    return computer(name, os, source, state=state, assignedVote=vote if reported else None, currentVote=vote if reported else None, site=site, **more)


def resource(name, kind, owners=None, timeout=None, state="Online"):
    return some(name=name, type=kind, state=state, possibleOwners=owners, pendingTimeoutMs=timeout)


def core_groups(owner, witness=None, storage=True, storage_owner=None):
    """Cluster Group and Available Storage (W-12)."""
    resources = [resource("Cluster Name", "Network Name"), resource("Cluster IP Address", "IP Address")]
    if witness:
        resources.append(resource(*witness))
    groups = [some(name="Cluster Group", state="Online", owner=owner, core=True, resources=resources)]
    if storage:
        groups.append(some(name="Available Storage", state="Online", owner=storage_owner or owner, core=True,
                           resources=[resource("Cluster Disk 1", "Physical Disk")]))
    return groups


def sql_group(name, owner, network, disks=1, owners=None, preferred=None, failback=False, kind="Physical Disk", timeout=180000):
    """The role of a failover cluster instance. Possible owners are those of the network name and the engine (F-14)."""
    disk_names = [f"{name} Disk {i + 1}" for i in range(disks)]
    return some(name=f"SQL Server ({name})", state="Online", owner=owner, preferredOwners=preferred, autoFailback=failback, priority=2000,
                resources=[resource(f"SQL Network Name ({network})", "Network Name", owners),
                           resource(f"SQL IP Address 1 ({network})", "IP Address")]
                + [resource(d, kind) for d in disk_names]
                + [resource(f"SQL Server ({name})", "SQL Server", owners, timeout),
                   resource(f"SQL Server Agent ({name})", "SQL Server Agent", owners, timeout)])


def clustered(name, network, levels, running, who, edition="Enterprise Edition (64-bit)", instance_id=None):
    """A failover cluster instance; levels is {node: build}."""
    return some(name=name, group=f"SQL Server ({name})", networkName=network, instanceId=instance_id or f"MSSQL{running.split('.')[0]}.{name}",
                edition=edition, binaries=[{"node": n, "version": v} for n, v in levels.items()], running=running, contact=who)


def ag_group(name, owner):
    return some(name=name, state="Online", owner=owner, autoFailback=False, priority=2000,
                resources=[resource(name, "SQL Server Availability Group")])


def replica(name, node_name, primary=False, mode="Synchronous", failover="Automatic"):
    return some(instance=name, node=node_name, primary=primary, mode=mode, failover=failover)


def availability_group(name, replicas, databases, required=0, preference="Secondary"):
    """Every database in step: Synchronized where the mode is synchronous."""
    states = [some(replica=r["instance"], sync="Synchronized" if r["mode"] == "Synchronous" else "Synchronizing", suspended=False,
                   sendQueueKb=0, redoQueueKb=0 if r["mode"] == "Synchronous" else 840) for r in replicas]
    return some(name=name, replicas=replicas, databases=[{"name": d, "states": states} for d in databases], backupPreference=preference,
                requiredSecondaries=required)


def quorum(kind, what=None, host=None, tested=None, dynamic=True, vote=None, lower=None):
    return some(dynamic=dynamic, witness=kind, witnessResource=what, witnessHost=host, witnessOnline=True if kind != "None" else None,
                witnessVote=vote, witnessTestedAt=tested, lowerPriorityNode=lower)


def cluster(name, os, votes, nodes, groups, source, at="2026-07-21T21:38:00Z", **more):
    return some(name=name, os=os, functionalLevel=OS_LEVEL.get(os), quorum=votes, observed={"at": at, "source": source}, nodes=nodes, groups=groups, **more)


def estate(name, at, source, servers, clusters, computers):
    return {"format": "passive-first/estate", "version": 1, "name": name, "observed": {"at": at, "source": source},
            "wsusServers": servers, "clusters": clusters, "servers": computers}
