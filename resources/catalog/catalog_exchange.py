"""Rows of Exchange builds."""

RELEASES = ["4.0", "5.0", "5.5", "2000", "2003", "2007", "2010", "2013", "2016", "2019", "SE"]
NUMBERS = {"4.0": [(4, 0)], "5.0": [(5, 0)], "5.5": [(5, 5)], "2000": [(6, 0)], "2003": [(6, 5)], "2007": [(8, 0), (8, 1), (8, 2), (8, 3)],
           "2010": [(14, 0), (14, 1), (14, 2), (14, 3)], "2013": [(15, 0)], "2016": [(15, 1)], "2019": [(15, 2)], "SE": [(15, 2)]}
SE_FROM = 2562  # SE shares 15.2 with 2019
SOURCE = {"CSS-Exchange": "css-exchange", "OfficeDocs-Exchange": "officedocs-exchange", "ms-exchange-version-nse@2024-11": "ms-exchange-version-nse"}
BRANCH = {"Preview": "prerelease", "RTM": "baseline", "SP": "baseline", "CU": "cu", "RU": "cu", "Hotfix": "cu", "SU": "cu-su", "HU": "cu-su"}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

MISPRINT = {"14.3.328.5": "14.2.328.5"}  # 2010 SP2 RU5: the documentation prints 14.3
SP1_OF_2013 = "CU4"                      # Exchange 2013 SP1 and CU4 are one and the same


def key(version):
    return [int(x) for x in version.split(".")]


def month_of(update):
    """"Nov24SUv2" -> "2024-11"; None for names without a month."""
    if update[:3] in MONTHS and update[3:5].isdigit():
        return f"20{update[3:5]}-{MONTHS.index(update[:3]) + 1:02}"
    return None


def row_of(r):
    baseline = SP1_OF_2013 if (r["product"], r["level"]) == ("Exchange Server 2013", "SP1") else r["level"]
    level = f"{r['level']} {r['update']}".strip()
    if r["kind"] == "Hotfix":
        level += " hotfix"
    if r["kind"] == "Preview":
        baseline, level = "", "Preview"
    row = {"version": r["build"], "baseline": baseline, "level": level, "branch": BRANCH[r["kind"]], "kb": ["KB" + r["kb"]] if r["kb"] else []}
    if len(r["release_date"]) == 10:
        row["released"] = r["release_date"]
    elif r["release_date"] or month_of(r["update"]):
        row["releasedMonth"] = r["release_date"] or month_of(r["update"])
    if "(recalled)" in r["name"]:
        row["withdrawn"] = True
    row["sources"] = [SOURCE[s] for s in r["sources"].split(";")]
    return row


def exchange_releases(table, lifecycle):
    notes = ["releasedMonth: the source gives no day; without any date it is the month in the name of the update"]
    by_release, until = {r: [] for r in RELEASES}, {}
    for r in table:
        release = r["product"].replace("Exchange", "").replace("Server", "").strip()
        row = row_of(r)
        same = [b for b in by_release[release] if b["version"] == row["version"]]
        if same:
            notes.append(f"{row['version']}: {row['level']} is the same build as {same[0]['level']}")
            for s in row["sources"]:
                if s not in same[0]["sources"]:
                    same[0]["sources"].append(s)
            continue
        if row["version"] in MISPRINT:
            right = MISPRINT[row["version"]]
            notes.append(f"{row['version']}: misprint of {right}, kept so that the printed number is found")
            by_release[release].append({**row, "version": right})
            row["misprint"] = True
        by_release[release].append(row)
        if r["extended_support_end"]:
            until[release] = r["extended_support_end"]
    for r in lifecycle:
        release = "SE" if r["cycle"] == "subscription" else r["cycle"]
        same = [b for b in by_release.get(release, []) if b["version"] == r["latest_build"]]
        if same and r["label"].startswith("2019"):
            notes.append(f"{r['latest_build']}: endoflife calls it {r['label']}, the build is of CU14; not used")
        elif same and same[0]["branch"] == "cu-su":
            same[0].setdefault("released", r["latest_date"])
            same[0].pop("releasedMonth", None)
            if r["latest_kb"] and not same[0]["kb"]:
                same[0]["kb"] = ["KB" + r["latest_kb"]]
            same[0]["sources"].append("endoflife")
        elif not same and release == "SE":
            by_release[release].append({"version": r["latest_build"], "baseline": "RTM", "level": "RTM " + r["label"].split()[-1],
                                        "branch": "cu-su", "kb": ["KB" + r["latest_kb"]], "released": r["latest_date"], "sources": ["endoflife"]})
    out = []
    for release in RELEASES:
        numbers = [{"major": a, "minor": b} for a, b in NUMBERS[release]]
        if release == "2019":
            numbers[0]["below"] = SE_FROM
        if release == "SE":
            numbers[0]["from"] = SE_FROM
        builds = sorted(by_release[release], key=lambda b: key(b["version"]))
        for b in builds:
            if not b["kb"]:
                del b["kb"]
            if not b["baseline"]:
                del b["baseline"]
        head = {"release": release, "numbers": numbers}
        if release in until:
            head["supportedUntil"] = {"": until[release]}
        out.append({**head, "builds": builds})
    return out, notes
