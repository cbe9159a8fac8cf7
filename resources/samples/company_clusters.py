"""Nordhaven: twelve clusters. The scenario numbers are those of the rule book's acceptance scenarios."""
from estateparts import *
from company_servers import REPORTED

TESTED = "2026-07-21T21:38:00Z"
CU16, CU25 = "16.0.4165.4", "16.0.4255.1"


def sql_nodes(names, os="Windows Server 2022", server="NH-WSUS02", groups=("SQL-Clusters-Manual",), **more):
    return [node(n, os, updates(server, groups, REPORTED), **more) for n in names]


def share(letter):
    return f"\\\\NH-FS02\\fsw-{letter}"


def fsw(name, vote, tested=TESTED, dynamic=True):
    return quorum("FileShare", share(name), "NH-FS02", tested, dynamic, vote)


FSW_RESOURCE = ("File Share Witness", "File Share Witness")


def cms01():
    """Exchange 2007 CCR; the Cluster Group sits on the passive node (scenario 24). Its nodes' state is not read: too old."""
    who = contact("Mail", "Mailboxes of the yard", "mail@nordhaven.example")
    nodes = [node(n, "Windows Server 2008 R2", updates("NH-WSUS11", ["Exchange-Manual"], REPORTED), state=None, reported=False,
                  boot="2026-03-02T03:10:00Z", exchange=exchange("8.3.517.0", ["Mailbox"], who, "8.3.83.6", "Enterprise")) for n in ("NH-MBX01", "NH-MBX02")]
    groups = core_groups("NH-MBX02", FSW_RESOURCE, storage=False)
    groups.append(some(name="NH-CMSX", state="Online", owner="NH-MBX01", autoFailback=False,
                       resources=[resource("Network Name (NH-CMSX)", "Network Name"), resource("Exchange Information Store Instance (NH-CMSX)", "Microsoft Exchange Information Store"),
                                  resource("Exchange System Attendant Instance (NH-CMSX)", "Microsoft Exchange System Attendant")]))
    return cluster("NH-CMS01", "Windows Server 2008 R2", quorum("FileShare", share("cms01"), "NH-FS02", TESTED, False), nodes, groups, "cluster.exe on NH-MBX01",
                   mailbox={"name": "NH-CMSX", "group": "NH-CMSX", "form": "CCR"})


def dag01():
    """Scenario 22: four members and a share; DB03 has one healthy other copy only, DB04 a lagged one."""
    members = ["NH-EX01", "NH-EX02", "NH-EX03", "NH-EX04"]
    who = contact("Mail", "Mailboxes", "mail@nordhaven.example")
    nodes = [node(n, "Windows Server 2022", updates("NH-WSUS11", ["Exchange-Manual"], REPORTED), boot="2026-06-10T02:15:00Z",
                  exchange=exchange("15.2.1748.42", ["Mailbox"], who, "15.2.1748.10", "Enterprise", "Unrestricted")) for n in members]

    def copies(order, states, lagged=None):
        return [some(server=members[i], status=s, activationPreference=p + 1, copyQueue=0, replayQueue=6200 if members[i] == lagged else 0,
                     lagged=members[i] == lagged) for p, (i, s) in enumerate(zip(order, states))]
    databases = [
        {"name": "DB01", "copies": copies((0, 1, 2), ("Mounted", "Healthy", "Healthy"))},
        {"name": "DB02", "copies": copies((1, 2, 3), ("Mounted", "Healthy", "Healthy"))},
        {"name": "DB03", "copies": copies((2, 3, 0), ("Mounted", "Healthy", "Suspended"))},
        {"name": "DB04", "copies": copies((3, 0, 1), ("Mounted", "Healthy", "Healthy"), "NH-EX02")}]
    return cluster("NH-DAG01", "Windows Server 2022", quorum("FileShare", "\\\\NH-FS01\\DAG01.nordhaven.example", "NH-FS01", TESTED, True, True), nodes,
                   core_groups("NH-EX02", FSW_RESOURCE, storage=False), "Get-ClusterNode on NH-EX02",
                   dag={"name": "NH-DAG01", "dacMode": True, "primaryActiveManager": "NH-EX02", "databases": databases})


def s2d01():
    """Scenario 19: Storage Spaces Direct, three nodes, one instance."""
    names = ["NH-SQL71", "NH-SQL72", "NH-SQL73"]
    level = "15.0.4480.2"
    return cluster("NH-S2D01", "Windows Server 2022", quorum("Cloud", "nordhavenwitness", None, TESTED, True, False), sql_nodes(names),
                   core_groups("NH-SQL72", ("Cloud Witness", "Cloud Witness"), storage=False)
                   + [sql_group("TEL01", "NH-SQL71", "VSQL-TEL", kind="Cluster Shared Volume")], "Get-ClusterNode on NH-SQL71",
                   storageSpacesDirect=True, storageHealthy=True,
                   instances=[clustered("TEL01", "VSQL-TEL", {n: level for n in names}, level, contact("Platform", "Telemetry of ships", "dba@nordhaven.example"))])


def sqlaa01():
    """Scenarios 5 and 6: each node owns one instance, of different versions."""
    names = ["NH-SQL81", "NH-SQL82"]
    old, new = "13.0.6485.1", "15.0.4430.1"
    return cluster("NH-SQLAA01", "Windows Server 2019", quorum("Disk", "Cluster Disk 9", None, TESTED, True, True), sql_nodes(names, "Windows Server 2019"),
                   core_groups("NH-SQL81", ("Cluster Disk 9", "Physical Disk"))
                   + [sql_group("LEG01", "NH-SQL81", "VSQL-LEG", preferred=["NH-SQL81"]), sql_group("OPS01", "NH-SQL82", "VSQL-OPS", preferred=["NH-SQL82"])],
                   "Get-ClusterNode on NH-SQL81",
                   instances=[clustered("LEG01", "VSQL-LEG", {n: old for n in names}, old, contact("Finance", "Ledger archive", "fin-apps@nordhaven.example"), "Standard Edition (64-bit)"),
                              clustered("OPS01", "VSQL-OPS", {n: new for n in names}, new, contact("Logistics", "Port operations", "ops@nordhaven.example"), "Standard Edition (64-bit)")])


def ag_nodes(names, level, who, server=None):
    server = server or {}
    return [node(n, "Windows Server 2022", updates(server.get(n, "NH-WSUS02"), ["SQL-Clusters-Manual"], REPORTED), site="Gothenburg" if i < 2 else "Malmo",
                 instances=[instance("MSSQLSERVER", level, who, "Enterprise Edition (64-bit)")]) for i, n in enumerate(names)]


def sqlag01():
    """Scenario 11: two synchronous replicas, one asynchronous in another city."""
    names = ["NH-SQL11", "NH-SQL12", "NH-SQL13"]
    replicas = [replica(names[0], names[0], True), replica(names[1], names[1]), replica(names[2], names[2], False, "Asynchronous", "Manual")]
    return cluster("NH-SQLAG01", "Windows Server 2022", fsw("sqlag01", False), ag_nodes(names, CU25, contact("Sales", "Orders", "orders@nordhaven.example")),
                   core_groups(names[1], FSW_RESOURCE, storage=False) + [ag_group("AG-ORDERS", names[0])], "Get-ClusterNode on NH-SQL11",
                   availabilityGroups=[availability_group("AG-ORDERS", replicas, ["Orders", "OrdersArchive"])])


def sqlag02():
    """Scenario 14: three groups, the primary of each on another node. One node reports to the root by mistake (W-28)."""
    names = ["NH-SQL21", "NH-SQL22", "NH-SQL23"]
    groups = []
    for i, name in enumerate(("AG-FLEET", "AG-CREW", "AG-CARGO")):
        groups.append(availability_group(name, [replica(n, n, n == names[i]) for n in names], [name[3:].title()]))
    return cluster("NH-SQLAG02", "Windows Server 2022", fsw("sqlag02", False),
                   ag_nodes(names, "15.0.4430.1", contact("Fleet", "Planning", "fleet-it@nordhaven.example"), {"NH-SQL23": "NH-WSUS01"}),
                   core_groups(names[0], FSW_RESOURCE, storage=False) + [ag_group(g["name"], names[i]) for i, g in enumerate(groups)],
                   "Get-ClusterNode on NH-SQL21", availabilityGroups=groups)


def sqlfa01():
    """Scenario 15: an availability group over two instances, each on two nodes of its own."""
    names = ["NH-SQL31", "NH-SQL32", "NH-SQL33", "NH-SQL34"]
    who = contact("Payroll", "Payroll", "payroll@nordhaven.example")
    replicas = [replica("VSQL-PAY1\\PAY1", None, True, failover="Manual"), replica("VSQL-PAY2\\PAY2", None, failover="Manual")]
    return cluster("NH-SQLFA01", "Windows Server 2022", fsw("sqlfa01", True), sql_nodes(names),
                   core_groups(names[1], FSW_RESOURCE)
                   + [sql_group("PAY1", names[0], "VSQL-PAY1", owners=names[:2]), sql_group("PAY2", names[2], "VSQL-PAY2", owners=names[2:]), ag_group("AG-PAY", names[0])],
                   "Get-ClusterNode on NH-SQL31",
                   instances=[clustered("PAY1", "VSQL-PAY1", {n: CU16 for n in names[:2]}, CU16, who), clustered("PAY2", "VSQL-PAY2", {n: CU16 for n in names[2:]}, CU16, who)],
                   availabilityGroups=[availability_group("AG-PAY", replicas, ["Payroll"])])


def sqlfc01():
    """The cluster of the pictures: four nodes, two instances, an old stand-alone instance on the fourth node (scenario 7)."""
    names = ["NH-SQL01", "NH-SQL02", "NH-SQL03", "NH-SQL04"]
    waves = {"NH-SQL01": "NH-SQLFC01-Wave2-Active", "NH-SQL02": "NH-SQLFC01-Wave2-Active", "NH-SQL03": "NH-SQLFC01-Wave1-Passive", "NH-SQL04": "NH-SQLFC01-Wave1-Passive"}
    reports = [instance("REPORTS", "14.0.3456.2", contact("Finance", "Report server", "fin-apps@nordhaven.example"))]
    nodes = [node(n, "Windows Server 2022", updates("NH-WSUS02", [waves[n]], REPORTED), instances=reports if n == "NH-SQL04" else None) for n in names]
    return cluster("NH-SQLFC01", "Windows Server 2022", quorum("FileShare", "\\\\NH-FS02\\fsw-sqlfc01", "NH-FS02", TESTED, True, True), nodes,
                   core_groups("NH-SQL03", FSW_RESOURCE)
                   + [sql_group("FIN01", "NH-SQL01", "VSQL-FIN", 2, preferred=["NH-SQL01"], failback=True, timeout=60000),
                      sql_group("ERP01", "NH-SQL02", "VSQL-ERP", 2, owners=["NH-SQL02", "NH-SQL03", "NH-SQL04"], timeout=60000)],
                   "Get-ClusterNode on NH-SQL01",
                   instances=[clustered("FIN01", "VSQL-FIN", {n: CU16 for n in names}, CU16, contact("Finance", "General ledger", "fin-apps@nordhaven.example")),
                              clustered("ERP01", "VSQL-ERP", {n: CU16 for n in names}, CU16, contact("Supply", "ERP", "erp-ops@nordhaven.example"))])


def sqlfc02():
    """Scenario 1: two nodes, one instance, a share."""
    names = ["NH-SQL41", "NH-SQL42"]
    level = "15.0.4430.1"
    return cluster("NH-SQLFC02", "Windows Server 2019", fsw("sqlfc02", True), sql_nodes(names, "Windows Server 2019"),
                   core_groups(names[1], FSW_RESOURCE) + [sql_group("WMS01", names[0], "VSQL-WMS")], "Get-ClusterNode on NH-SQL41",
                   instances=[clustered("WMS01", "VSQL-WMS", {n: level for n in names}, level, contact("Logistics", "Warehouse", "wms@nordhaven.example"), "Standard Edition (64-bit)")])


def sqlfc03():
    """Scenario 29: the passive node was updated by hand and is still a possible owner. It has not reported for days."""
    names = ["NH-SQL51", "NH-SQL52"]
    nodes = [node("NH-SQL51", "Windows Server 2019", updates("NH-WSUS02", ["SQL-Clusters-Manual"], REPORTED)),
             node("NH-SQL52", "Windows Server 2019", updates("NH-WSUS02", ["SQL-Clusters-Manual"], "2026-07-18T04:50:00Z"))]
    return cluster("NH-SQLFC03", "Windows Server 2019", fsw("sqlfc03", True), nodes,
                   core_groups(names[0], FSW_RESOURCE) + [sql_group("HR01", names[0], "VSQL-HR")], "Get-ClusterNode on NH-SQL51",
                   instances=[clustered("HR01", "VSQL-HR", {"NH-SQL51": "14.0.3525.1", "NH-SQL52": "14.0.3540.1"}, "14.0.3525.1",
                                        contact("Personnel", "Staff", "hr-it@nordhaven.example"), "Standard Edition (64-bit)")])


def sqlfc90():
    """Scenario 10: SQL Server 2005, updated as one virtual server."""
    names = ["NH-SQL91", "NH-SQL92"]
    level = "9.0.5000.0"
    group = some(name="SQL Server (ARCH01)", state="Online", owner=names[0], autoFailback=False,
                 resources=[resource("SQL Network Name (VSQL-ARCH)", "Network Name"), resource("SQL IP Address 1 (VSQL-ARCH)", "IP Address"),
                            resource("ARCH01 Disk 1", "Physical Disk"), resource("SQL Server (ARCH01)", "SQL Server", names)])
    return cluster("NH-SQLFC90", "Windows Server 2008 R2", quorum("Disk", "Quorum Disk", None, TESTED, False), sql_nodes(names, "Windows Server 2008 R2", boot="2026-02-11T03:00:00Z"),
                   core_groups(names[0], ("Quorum Disk", "Physical Disk"), storage=False) + [group], "cluster.exe on NH-SQL91",
                   instances=[clustered("ARCH01", "VSQL-ARCH", {n: level for n in names}, level, contact("Finance", "Archive, read only"), instance_id="MSSQL.1")])


def sqlnp01():
    """Scenario 8: a ring of four nodes with three instances; the fourth node is idle."""
    names = ["NH-SQL61", "NH-SQL62", "NH-SQL63", "NH-SQL64"]
    who = {"LOG01": contact("Logistics", "Routing", "ops@nordhaven.example"), "CRM01": contact("Sales", "CRM", "crm-dba@nordhaven.example"), "DOC01": contact("Office", "Documents")}
    groups = core_groups("NH-SQL61", FSW_RESOURCE)
    for i, name in enumerate(who):
        groups.append(sql_group(name, names[i], f"VSQL-{name[:3]}"))
    return cluster("NH-SQLNP01", "Windows Server 2022", fsw("sqlnp01", True), sql_nodes(names), groups, "Get-ClusterNode on NH-SQL61",
                   instances=[clustered(name, f"VSQL-{name[:3]}", {n: CU16 for n in names}, CU16, w) for name, w in who.items()])


def all_clusters():
    return [cms01(), dag01(), s2d01(), sqlaa01(), sqlag01(), sqlag02(), sqlfa01(), sqlfc01(), sqlfc02(), sqlfc03(), sqlfc90(), sqlnp01()]
