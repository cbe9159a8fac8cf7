"""Writes the estates of the acceptance scenarios (domain section 9), one file each, and the wishes and goals beside them.
What is expected of each stands in NN-name.expected.json, written by hand. Run again after a change: python3 make_scenarios.py"""
from scenarioparts import *

ALL = {}


def scenario(name, whole, policy=None, goal=None):
    ALL[name] = (whole, policy, goal)


AB, ABC, ABCD = ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]

# --- failover cluster instances
scenario("01-two-nodes-share", one("Two nodes and a share", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)])))
scenario("02-static-no-witness", one("Static quorum without a witness", clu([n(x) for x in AB], no_witness(False), [fci("I1", "A", AB)])))
scenario("03-dynamic-no-witness", one("Dynamic quorum without a witness", clu([n(x) for x in AB], no_witness(), [fci("I1", "A", AB)])))
scenario("04-third-node-down", one("Node C is down", clu([n("A"), n("B"), n("C", state="Down")], no_witness(), [fci("I1", "A", ABC)])))
scenario("04b-third-node-known-down", ALL["04-third-node-down"][0], {"acknowledgedDown": ["C"]})
swap = clu([n(x) for x in AB], share(), [fci("I1", "A", AB), fci("I2", "B", AB)])
scenario("05-active-active", one("Active/active, one version", swap))
scenario("05b-active-active-expert", one("Active/active, one package per instance", swap), {"fromPackages": True, "perInstance": True})
both = clu([n(x) for x in AB], share(), [fci("I1", "A", AB, "14.0.3456.2"), fci("I2", "B", AB, "15.0.4430.1")])
scenario("06-active-active-two-versions", one("Active/active, SQL Server 2017 is not synchronized", both, servers=[wsus(["Microsoft SQL Server 2019"])]))
scenario("07-clustered-and-stand-alone", one("A stand-alone default instance on B", clu([n("A"), n("B", instances=[sql()])], share(), [fci("I1", "A", AB)])))
scenario("07b-stand-alone-not-synchronized",
         one("The stand-alone instance's version is not synchronized", clu([n("A"), n("B", instances=[sql(build="15.0.4430.1")])], share(), [fci("I1", "A", AB)]),
             servers=[wsus(["Microsoft SQL Server 2022"])]))
scenario("08-ring", one("Three instances on four nodes", clu([n(x) for x in ABCD], share(), [fci("I1", "A", ABCD), fci("I2", "B", ABCD), fci("I3", "C", ABCD)], core="D")))
four = clu([n(x) for x in ABCD], share(), [fci("I1", "A", ABCD)])
scenario("09-stop-cluster-service", one("The operator wishes to stop the cluster service", four), {"quiesce": "stop-cluster-service"})
old = clu([n(x, os="Windows Server 2003") for x in AB], quorum("Disk", "Q:", None, SEEN, False), [fci("I1", "A", AB, "9.0.4035")], os="Windows Server 2003")
scenario("10-sql-2005", one("SQL Server 2005", old))
scenario("10b-sql-2005-accepted", one("SQL Server 2005, full outage accepted", old), {"acceptFullOutage": True})

# --- availability groups
three = {"N1": "auto", "N2": "auto", "N3": "async"}


def group_cluster(names, groups, votes=None, nodes=None, **more):
    return clu(nodes or ag_nodes(*names), votes or share(), groups=[g for g, _ in groups], availabilityGroups=[a for _, a in groups], **more)


def sites(names, remote):
    return [n(x, instances=[sql()], site="Remote" if x in remote else "Main") for x in names]


scenario("11-three-replicas", one("Two synchronous replicas and a remote one",
                                  group_cluster(["N1", "N2", "N3"], [ag("AG1", "N1", three)], nodes=sites(["N1", "N2", "N3"], ["N3"]))))
behind = group_cluster(["N1", "N2"], [ag("AG1", "N1", {"N1": "auto", "N2": "auto"})])
for state in behind["availabilityGroups"][0]["databases"][0]["states"]:
    if state["replica"] == "N2":
        state["sync"] = "Synchronizing"
scenario("12-not-synchronized-yet", one("The target is still synchronizing", behind))
needs_one = [ag("AG1", "N1", {"N1": "auto", "N2": "auto"}, required=1)]
scenario("13-required-secondary", one("One synchronized secondary is required", group_cluster(["N1", "N2"], needs_one)))
scenario("13b-required-secondary-accepted", one("One synchronized secondary is required, less is accepted", group_cluster(["N1", "N2"], needs_one)),
         {"acceptFewerSecondaries": True})
every = {"N1": "sync", "N2": "sync", "N3": "sync"}
scenario("14-three-groups", one("Three groups, a primary on each node",
                                group_cluster(["N1", "N2", "N3"], [ag("AG1", "N1", every), ag("AG2", "N2", every), ag("AG3", "N3", every)])))
over = clu([n("PRIMARY1", site="Main"), n("PRIMARY2", site="Main"), n("REMOTE1", site="Remote"), n("REMOTE2", site="Remote")], share(),
           [fci("FCI1", "PRIMARY1", ["PRIMARY1", "PRIMARY2"]), fci("FCI2", "REMOTE1", ["REMOTE1", "REMOTE2"])], groups=[ag_group("AG1", "PRIMARY1")],
           availabilityGroups=[availability_group("AG1", [{"instance": "VFCI1\\FCI1", "primary": True, "mode": "Synchronous", "failover": "Manual"},
                                                          {"instance": "VFCI2\\FCI2", "mode": "Asynchronous", "failover": "Manual"}], ["DB1"])])
scenario("15-group-over-instances", one("An availability group over two failover cluster instances", over))
mixed = clu([n("A"), n("B", instances=[sql()])], share(), [fci("I1", "A", AB)], groups=[ag_group("AG1", "A")],
            availabilityGroups=[availability_group("AG1", [{"instance": "VI1\\I1", "primary": True, "mode": "Synchronous", "failover": "Manual"},
                                                           replica("B", "B", False, "Synchronous", "Manual")], ["DB1"])])
scenario("16-replica-on-the-passive-node", one("Another replica of the group on the passive node", mixed))
x = group_cluster(["X1", "X2"], [ag("AG1", "X1", {"X1": "auto", "X2": "auto"})], name="CX")
y = group_cluster(["Y1", "Y2"], [ag("AG2", "Y1", {"Y1": "auto", "Y2": "auto"})], name="CY")
dag_of_groups = [{"name": "DistAG", "primary": {"cluster": "CX", "group": "AG1"}, "secondary": {"cluster": "CY", "group": "AG2"}}]
scenario("17-distributed-group", one("A distributed group over two clusters", x, y, distributed=dag_of_groups))
scenario("17b-primary-side-alone", one("Only the primary side is planned", x, y, distributed=dag_of_groups), goal={"clusters": ["CX"]})
special = group_cluster(["N1", "N2"], [ag("AG1", "N1", {"N1": "auto", "N2": "auto"}, ["SSISDB", "SALES"])])
special["availabilityGroups"][0]["databases"][1]["cdc"] = True
scenario("18-ssisdb-and-cdc", one("SSISDB and a database with change data capture", special))

# --- storage, affinity, failback
scenario("19-storage-spaces-direct", one("Storage Spaces Direct, three nodes",
                                         clu([n(x) for x in ABC], no_witness(), [fci("I1", "A", ABC, kind="Storage Pool")], storageSpacesDirect=True, storageHealthy=True)))


def affine(hard):
    pair = [fci("I1", "A", AB), fci("I2", "B", AB)]
    for group, _ in pair:
        group["antiAffinityClasses"] = ["apart"]
    return clu([n(x) for x in AB], share(), pair, enforcedAntiAffinity=hard)


scenario("20-hard-anti-affinity", one("Anti-affinity is enforced", affine(True)))
scenario("20b-soft-anti-affinity", one("Anti-affinity is a wish", affine(False)))
scenario("21-automatic-failback", one("The role falls back on its own", clu([n(x) for x in AB], share(), [fci("I1", "A", AB, preferred=["B"], failback=True)])))

# --- Exchange
EX = ["EX1", "EX2", "EX3", "EX4"]
E2016 = {"version": "15.1.2507.39", "admin": "15.1.2507.6"}


def dag(databases, names=EX, votes=None, policies=None, pam="EX2", name="DAG1", version=E2016, **more):
    return clu(members(names, version["version"], version["admin"], policies), votes or share(), core=pam, name=name,
               dag={"name": name, "dacMode": True, "primaryActiveManager": pam, "databases": databases}, **more)


good = [mail("DB1", ["EX1", "EX2", "EX3"]), mail("DB2", ["EX2", "EX3", "EX4"]), mail("DB3", ["EX3", "EX4", "EX1"]), mail("DB4", ["EX4", "EX1", "EX2"], lagged=["EX2"])]
scenario("22-dag", one("A DAG of four members", dag(good, policies={"EX4": "IntrasiteOnly"})))
bad = good[:2] + [mail("DB3", ["EX3", "EX4"], suspended=["EX4"]), good[3]]
scenario("22b-dag-suspended-copy", one("The only other copy of a database is suspended", dag(bad)))
pair = [mail("DB1", ["EX1", "EX2"]), mail("DB2", ["EX2", "EX1"])]
scenario("23-witness-in-another-run", one("The witness host is being updated", dag(pair, ["EX1", "EX2"])), {"inOtherRuns": ["FS1"]})
mbx = [n(x, os="Windows Server 2008 R2", exchange=exchange("8.3.485.1", ["Mailbox"], None, "8.3.83.6", "Enterprise")) for x in ["MBX1", "MBX2"]]
ccr = clu(mbx, share(dynamic=False), core="MBX2", name="CMS1", os="Windows Server 2008 R2",
          groups=[some(name="CMSX", state="Online", owner="MBX1", autoFailback=False, resources=[resource("Network Name (CMSX)", "Network Name")])],
          mailbox={"name": "CMSX", "group": "CMSX", "form": "CCR"})
scenario("24-exchange-2007", one("Exchange 2007, the cluster group is on the passive node", ccr))

# --- approvals and coverage
late = wsus(approvals=[{"update": "KB5081477", "targetGroup": "SQL servers", "action": "Install", "deadline": "2026-07-22T03:00:00Z"}])
scenario("25-deadline", one("A deadline for both nodes", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)]), servers=[late]))
up = wsus(classes=["Critical Updates", "Security Updates"], name="UP1")
down = wsus(name="WSUS1", mode="Replica", upstream="UP1", fromMicrosoftUpdate=False, options=None)
scenario("26-replica-server", one("The upstream server lacks Updates", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)]), servers=[up, down]))
scenario("27-family-selected", one("The whole family is selected", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)]), servers=[wsus(["SQL Server"])]))
scenario("28-gdr", one("An instance on the GDR branch", computers=[computer("S1", OS, updates("WSUS1", ["SQL servers"], SEEN), instances=[sql(build="14.0.2042.3")])]))
drift = clu([n(x) for x in AB], share(), [fci("I1", "A", {"A": "15.0.4430.1", "B": "15.0.4480.2"})])
scenario("29-drift", one("Node B was updated by hand", drift))
scenario("29b-drift-lower-target", one("The target is below node B", drift), goal={"targets": [{"instance": "cluster/C1/instance/I1", "build": "15.0.4440.1"}]})

# --- what a running step waits for, as planned gates
scenario("30-restart-and-window", one("A window that is too short", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)])),
         {"windowStart": "2026-07-21T22:00:00Z", "windowEnd": "2026-07-21T22:30:00Z"})
scenario("31-crash-while-installing", ALL["01-two-nodes-share"][0])
scenario("32-single-node", one("One possible owner", clu([n(x) for x in AB], share(), [fci("I1", "A", ["A"])])))
scenario("32b-single-node-accepted", ALL["32-single-node"][0], {"acceptFullOutage": True})
scenario("33-paused-by-somebody", one("Node B was paused before", clu([n("A"), n("B", state="Paused")], share(), [fci("I1", "A", AB)])))
far = clu([n("A", site="Main"), n("B", site="Main"), n("D1", site="DR", vote=False), n("D2", site="DR", vote=False)], share(), [fci("I1", "A", ["A", "B", "D1", "D2"])])
scenario("34-two-sites", one("Two sites, the remote nodes hold no vote", far))
scenario("35-witness-reading-old", one("The witness was last read hours ago", clu([n(x) for x in AB], share(tested="2026-07-21T12:00:00Z"), [fci("I1", "A", AB)])))
scenario("36-share-holds-no-database", ALL["01-two-nodes-share"][0])
scenario("37-takes-over-during-hold", ALL["01-two-nodes-share"][0])
scenario("38-needs-inspection", ALL["11-three-replicas"][0])
full = group_cluster(["N1", "N2"], [ag("AG1", "N1", {"N1": "auto", "N2": "auto"})])
full["availabilityGroups"][0]["databases"][0] |= {"logGrowthMbPerHour": 40960, "logDriveFreeMb": 8192}
scenario("39-log-fills", one("The log grows while the secondary is out", full))
scenario("40-configuration-agent", one("An agent puts settings back", clu([n("A", configurationAgents=["DSC"]), n("B", configurationAgents=[])], share(), [fci("I1", "A", AB)])))
scenario("41-rights-run-out", one("The operator's rights end during the run",
                                  clu([n(x, rightsOk=True, rightsUntil="2026-07-21T22:10:00Z") for x in AB], share(), [fci("I1", "A", AB)])))
scenario("42-withdrawn-build", one("The target was withdrawn", clu([n(x) for x in AB], share(), [fci("I1", "A", AB)])),
         goal={"targets": [{"instance": "cluster/C1/instance/I1", "build": "16.0.4235.2"}]})
scenario("43-three-members", one("Three members, the witness is idle",
                                 dag([mail("DB1", ["EX1", "EX2", "EX3"]), mail("DB2", ["EX2", "EX3", "EX1"])], EX[:3], no_witness())))
ALL["43-three-members"][0]["clusters"][0]["dag"]["witnessServer"] = "FS1"
ttl = fci("I1", "A", AB)
ttl[1].update({"registerAllProvidersIp": False, "hostRecordTtlS": 1200})
scenario("44-one-address-registered", one("One address is registered at a time", clu([n("A", site="Main"), n("B", site="DR")], share(), [ttl])))


def write(path, document):
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


here = pathlib.Path(__file__).resolve().parent
for name, (whole, policy, goal) in ALL.items():
    write(here / f"{name}.estate.json", whole)
    for kind, wishes in (("policy", policy), ("goal", goal)):
        if wishes:
            write(here / f"{name}.{kind}.json", wishes)
print(len(ALL), "scenarios")
