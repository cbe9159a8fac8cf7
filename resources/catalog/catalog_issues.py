"""Builds that are known to be bad though they were not withdrawn: what the makers' own pages say, in the words of the reader.

Each row: builds, kind (issues.cpp), severity of the finding about an instance that has one, whether only replicas of
availability groups suffer, the first build without it (None = the page names none), the page. A security update on top of a
cumulative update has its code and so its issues.
"""
PAGE = "https://learn.microsoft.com/troubleshoot/sql/releases/sqlserver-{}/cumulativeupdate{}"
NOVEMBER_2024 = "https://www.theregister.com/2024/11/15/microsoft_exchange_buggy_patch/"
AUGUST_2023 = "https://borncity.com/win/2023/10/14/exchange-server-oct-2023-updates-fail-with-error-0x80070534"

SQL = [
    # CU16 of 2017 cannot restore some backups that CU7 to CU12 made: "will be fixed in a future CU".
    (["14.0.3223"], "encrypted-backups", "info", False, None, "https://support.microsoft.com/help/4508218"),
    # CU26 of 2019: lock escalation may be off, error 1204; uninstall it or install CU28.
    (["15.0.4365", "15.0.4375", "15.0.4382"], "lock-escalation", "warning", False, "15.0.4385", PAGE.format(2019, 26)),
    # F-9: Setup ends with 0x851A001A where databases of an availability group have replication or change data capture.
    (["15.0.4375", "15.0.4382", "15.0.4385", "15.0.4390", "15.0.4395"], "replica-setup", "info", True, "15.0.4405", PAGE.format(2019, 27)),
    # CU28 of 2019, CU14 of 2022: snapshots by volume shadow copy find no database; "roll back", fixed in the next CU.
    (["15.0.4385", "15.0.4390", "15.0.4395"], "volume-snapshots", "warning", False, "15.0.4405", PAGE.format(2019, 28)),
    (["16.0.4135", "16.0.4140"], "volume-snapshots", "warning", False, "16.0.4145", PAGE.format(2022, 14)),
    (["16.0.4125", "16.0.4131", "16.0.4135", "16.0.4140", "16.0.4145", "16.0.4150", "16.0.4155"], "replica-setup", "info", True,
     "16.0.4165", PAGE.format(2022, 13)),
]

EXCHANGE = [
    # The first issue of the November 2024 updates was paused: transport rules stop. A second issue followed.
    (["15.1.2507.43"], "transport-rules", "warning", False, "15.1.2507.44", NOVEMBER_2024),
    (["15.2.1258.38"], "transport-rules", "warning", False, "15.2.1258.39", NOVEMBER_2024),
    (["15.2.1544.13"], "transport-rules", "warning", False, "15.2.1544.14", NOVEMBER_2024),
    # The first issue of the August 2023 updates did not install where Windows is not English.
    (["15.1.2507.31"], "non-english-setup", "info", False, "15.1.2507.32", AUGUST_2023),
    (["15.2.1118.36"], "non-english-setup", "info", False, "15.2.1118.37", AUGUST_2023),
    (["15.2.1258.23"], "non-english-setup", "info", False, "15.2.1258.25", AUGUST_2023),
]


def three(version):
    return ".".join(version.split(".")[:3])


def add_issues(releases, table, same):
    """Adds them to the rows of builds; every build that is named must be there, once, and must not be withdrawn as well."""
    rows = {}
    for release in releases:
        for build in release["builds"]:
            rows.setdefault(same(build["version"]), []).append(build)
    for builds, kind, severity, replicas, fixed_in, source in table:
        issue = {"kind": kind, "severity": severity}
        if replicas:
            issue["onlyReplicas"] = True
        if fixed_in:
            assert len(rows[fixed_in]) == 1, fixed_in
            issue["fixedIn"] = fixed_in
        issue["source"] = source
        for version in builds:
            assert len(rows[version]) == 1 and not rows[version][0].get("withdrawn"), version
            rows[version][0].setdefault("issues", []).append(issue)


def add_sql_issues(releases):
    add_issues(releases, SQL, three)


def add_exchange_issues(releases):
    add_issues(releases, EXCHANGE, str)
