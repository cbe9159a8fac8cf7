"""Nordhaven: update servers and stand-alone servers."""
from estateparts import *

REPORTED = "2026-07-21T19:20:00Z"
KB_CU26 = "KB5093420"


def update_servers():
    groups = [{"name": n} for n in ("NH-SQLFC01-Wave1-Passive", "NH-SQLFC01-Wave2-Active", "SQL-Clusters-Manual", "SQL-Standalone", "Infrastructure")]
    root = some(
        name="NH-WSUS01", port=8530, mode="Autonomous", fromMicrosoftUpdate=True, lastSync="2026-07-21T05:12:00Z",
        lastSyncAttempt="2026-07-21T05:12:00Z", lastSyncResult="Succeeded", knownProducts=tree(), targetGroups=groups, observedAt="2026-07-21T21:38:00Z",
        # Four SQL Server products, not the family: 2017 was forgotten, 2016 came back last night, a feature pack updates nothing.
        options=some(products=products("SQL Server 2005", "Microsoft SQL Server 2016", "Microsoft SQL Server 2019", "Microsoft SQL Server 2022",
                                       "SQL Server Feature Pack", "Windows Server 2019", "Microsoft Server operating system-21H2"),
                     classifications=classifications("Critical Updates", "Security Updates", "Updates", "Service Packs"),
                     languages=["en"], changedAt="2026-07-20T18:30:00Z"))
    below = some(
        name="NH-WSUS02", port=8530, mode="Autonomous", upstream="NH-WSUS01", fromMicrosoftUpdate=False, lastSync="2026-07-21T06:05:00Z",
        lastSyncAttempt="2026-07-21T06:05:00Z", lastSyncResult="Succeeded", targetGroups=groups, observedAt="2026-07-21T21:38:00Z",
        # What is ticked here is ignored (U-8): the family looks selected, and is not.
        options=some(products=products("SQL Server"), classifications=classifications("Critical Updates", "Security Updates"), languages=["en"]),
        approvals=[{"update": KB_CU26, "targetGroup": g, "action": "Install"} for g in ("NH-SQLFC01-Wave1-Passive", "NH-SQLFC01-Wave2-Active")])
    replica_server = some(
        name="NH-WSUS03", port=8530, mode="Replica", upstream="NH-WSUS02", fromMicrosoftUpdate=False, lastSync="2026-07-20T06:40:00Z",
        lastSyncAttempt="2026-07-20T06:40:00Z", lastSyncResult="Succeeded", observedAt="2026-07-21T21:38:00Z")
    mail = some(
        name="NH-WSUS11", port=8530, mode="Autonomous", fromMicrosoftUpdate=True, lastSync="2026-07-12T05:40:00Z",
        lastSyncAttempt="2026-07-12T05:40:00Z", lastSyncResult="Succeeded", knownProducts=tree(), targetGroups=[{"name": "Exchange-Manual"}],
        observedAt="2026-07-21T21:38:00Z",
        options=some(products=products("Exchange", "Windows Server 2019", "Microsoft Server operating system-21H2"),
                     classifications=classifications("Critical Updates", "Security Updates", "Updates", "Service Packs"),
                     languages=["en"], changedAt="2024-11-04T09:15:00Z"))
    return [root, below, replica_server, mail]


def stand_alone():
    sql = updates("NH-WSUS02", ["SQL-Standalone"], REPORTED)
    snac = [part("SQL Server 2012 Native Client", "11.0.7001.0")]
    return [
        # The case of the seed page: two versions on one computer, one of them not selected.
        computer("NH-CRM02", "Windows Server 2019", sql, instances=[
            instance("MSSQLSERVER", "14.0.3456.2", contact("Sales", "CRM", "crm-dba@nordhaven.example")),
            instance("SEARCH", "15.0.4430.1", contact("Sales", "CRM search", "crm-dba@nordhaven.example"))], components=snac),
        computer("NH-BI01", "Windows Server 2016", updates("NH-WSUS03", ["SQL-Standalone"], REPORTED), instances=[
            instance("MSSQLSERVER", "13.0.6485.1", contact("Finance", "Cubes", "bi@nordhaven.example"), "Enterprise Edition (64-bit)")], components=snac),
        computer("NH-SQL25", "Windows Server 2025", sql, instances=[
            instance("MSSQLSERVER", "17.0.4065.4", contact("Platform", "Pilot of SQL Server 2025", "dba@nordhaven.example"), "Enterprise Developer Edition (64-bit)")]),
        computer("NH-APP01", "Windows Server 2022", sql, instances=[
            instance("MSSQLSERVER", "15.0.4430.1", contact("Logistics", "Warehouse labels", "wms@nordhaven.example")),
            instance("APPLOG", "15.0.4430.1", contact("Logistics", "Application log"))]),
        computer("NH-APP02", "Windows Server 2022", sql, instances=[
            instance("MSSQLSERVER", "16.0.4255.1", contact("Development", "Test of the web shop", "shop-dev@nordhaven.example"), "Developer Edition (64-bit)"),
            instance("TEST", "16.0.4165.4", contact("Development", "Integration tests"), "Developer Edition (64-bit)"),
            instance("DEV19", "15.0.4430.1", contact("Development"), "Developer Edition (64-bit)", state="Stopped")]),
        computer("NH-WEB01", "Windows Server 2022", sql, instances=[
            instance("MSSQLSERVER", "16.0.4255.1", contact("Web", "Web shop", "web@nordhaven.example")),
            instance("SQLEXPRESS", "16.0.4255.1", None, "Express Edition (64-bit)", embedded=True),
            instance("MICROSOFT##WID", "15.0.2000.5", None, "Windows Internal Database (64-bit)", embedded=True)],
            components=[part("SQL Server Browser", "16.0.1000.6"), part("SQL Server VSS Writer", "16.0.1000.6"), part("SQL Server Management Studio", "20.2.30")]),
        # The witness host of several clusters. An old agent left its parts behind.
        computer("NH-FS02", "Windows Server 2019", updates("NH-WSUS02", ["Infrastructure"], REPORTED), components=snac),
        computer("NH-EDGE01", "Windows Server 2019", updates("NH-WSUS11", ["Exchange-Manual"], REPORTED),
                 exchange=exchange("15.2.1544.39", ["Edge"], contact("Mail", "Perimeter", "mail@nordhaven.example"), "15.2.1544.4")),
        computer("NH-EXSE01", "Windows Server 2025", updates("NH-WSUS11", ["Exchange-Manual"], REPORTED),
                 exchange=exchange("15.2.2562.37", ["Mailbox"], contact("Mail", "Recipient management", "mail@nordhaven.example"), "15.2.2562.17")),
        some(name="NH-LAB01", reachable=False, notReported="WinRM did not answer within 30 s.", updates=some(wsusServer="NH-WSUS02", usesWsus=True)),
    ]
