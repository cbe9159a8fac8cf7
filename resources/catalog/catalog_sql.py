"""Rows of SQL Server builds: what a build list says by its order, said in every row."""

RELEASES = {"2000": (8, 0), "2005": (9, 0), "2008": (10, 0), "2008 R2": (10, 50), "2012": (11, 0), "2014": (12, 0), "2016": (13, 0),
            "2017": (14, 0), "2019": (15, 0), "2022": (16, 0), "2025": (17, 0)}

# U-12: from 2017 on the thousands of the third field tell the branch.
BY_THOUSANDS = {"2017": {2: "gdr", 3: "cu"}, "2019": {2: "gdr", 4: "cu"}, "2022": {1: "gdr", 4: "cu"}, "2025": {1: "gdr", 4: "cu"}}
CONNECT_PACK_FROM = 7000  # 2016 SP3, third branch

# Up to 2016 a build between a baseline and its CU1 is GDR, except where the numbers of the hotfix line begin before CU1 or
# there never was a CU: the first third field of that line. (2012 SP2: KB2969896 is also 11.0.3437, on the CU line of SP1.)
HOTFIX_FROM = {("2000", "RTM"): 195, ("2000", "SP1"): 385, ("2000", "SP2"): 533, ("2000", "SP3"): 761, ("2000", "SP4"): 2100,
               ("2005", "RTM"): 1500, ("2005", "SP1"): 2100, ("2005", "SP2"): 3100, ("2012", "SP2"): 5500}

# Test builds of a service pack: listed under the pack before it, in the numbers (some with the KB) of the pack to come.
PACK_PREVIEWS = {"8.0.2026", "9.0.2029", "9.0.2040", "9.0.3026", "9.0.3027", "9.0.3033", "9.0.4028", "9.0.4912", "10.0.2520", "10.0.3798",
                 "10.0.5416", "10.50.2425", "10.50.3720", "11.0.2809", "11.0.2845"}

# U-11: GDR by its number, a baseline for the offer logic.
COUNTS_AS_BASELINE = {"15.0.2070"}


def key(version):
    return [int(x) for x in version.split(".")]


def three(version):
    return ".".join(str(x) for x in key(version)[:3])


def kb_list(entry, notes):
    raw = entry.get("KBList", [])
    good = []
    for kb in [raw] if isinstance(raw, str) else raw:
        if 6 <= len(kb) <= 7 and kb.isdigit():
            if "KB" + kb not in good:
                good.append("KB" + kb)
        else:
            notes.append(f"{entry['Version']}: article number {kb} of dbatools is malformed, dropped")
    return good


def carry_forward(data):
    """Adds release, sp, cu (in force) and ownCu to each entry."""
    release = sp = cu = None
    for e in data:
        if "Name" in e:
            release, sp, cu = e["Name"].replace("2008R2", "2008 R2"), None, None
        if "SP" in e:
            sp, cu = e["SP"], None
        if "CU" in e:
            cu = e["CU"]
        yield {**e, "release": release, "sp": sp, "cu": cu, "ownCu": "CU" in e, "baseline": "SP" in e and e["SP"] != "RC"}


def branch_of(e):
    build = key(e["Version"])[2]
    if e["Version"] in PACK_PREVIEWS or e["sp"] in (None, "RC"):
        return "prerelease"
    if e["baseline"]:
        return "baseline"
    if e["release"] in BY_THOUSANDS:
        return BY_THOUSANDS[e["release"]][build // 1000]
    if e["release"] == "2016" and e["sp"] == "SP3":
        return "azure-connect-pack" if build >= CONNECT_PACK_FROM else "gdr"
    if e["cu"] or build >= HOTFIX_FROM.get((e["release"], e["sp"]), 1 << 30):
        return "cu"
    return "gdr"


def level_of(e, branch, next_baseline, next_cu):
    """In the maker's words."""
    pack = "" if e["sp"] == "RTM" else f"{e['sp']} "
    if branch == "prerelease":
        if e["Version"] in PACK_PREVIEWS:
            return f"{next_baseline} preview"
        return "RC" if e["sp"] == "RC" else "Preview"
    if branch == "baseline":
        return e["sp"]
    if branch == "azure-connect-pack":
        return "SP3 Azure Connect Pack" + ("" if key(e["Version"])[2] == CONNECT_PACK_FROM else " GDR")
    if branch == "gdr":
        return f"{e['sp']} GDR"
    if e.get("Retired") and not e["ownCu"]:
        return pack + next_cu  # withdrawn first issue of the CU that follows
    if e["cu"]:
        return pack + e["cu"] + ("" if e["ownCu"] else " GDR")
    return f"{e['sp']} hotfix"


def cycles(lifecycle):
    """Rows of endoflife.date as (release, sp, row); the Connect Pack is (2016, ACP, row)."""
    names = {".".join(map(str, v)): k for k, v in RELEASES.items()}
    for r in lifecycle:
        number, _, pack = r["cycle"].partition("-")
        release = names.get(number.replace("10.00", "10.0").replace("9.00", "9.0"))
        if release:
            yield release, "ACP" if pack.endswith("acp") else (pack.upper() if pack.startswith("sp") else "RTM"), r


def enrich(by_release, lifecycle, ms2022, notes):
    """Fourth fields, days and builds that the index has not. A fact is taken only where build and article agree."""
    for release, sp, r in cycles(lifecycle):
        builds = by_release[release]
        for version, kb, day in ((r["latest_build"], r["latest_kb"], r["latest_date"]), (r["latest_gdr_build"], r["latest_gdr_kb"], "")):
            if not version:
                continue
            version = ".".join(str(x) for x in key(version))
            same = [b for b in builds if three(b["version"]) == three(version)]
            if same and kb and "KB" + kb in same[0]["kb"]:
                same[0]["version"] = version
                if day and "released" not in same[0]:
                    same[0]["released"] = day
                add_source(same[0], "endoflife")
            elif same and sp == "RTM" and not kb:
                continue
            elif same or any("KB" + kb in b["kb"] for b in builds):
                notes.append(f"{version}: endoflife gives KB{kb or '-'} ({r['latest_name']}), dbatools otherwise; dbatools kept")
            elif day:
                modern = release in BY_THOUSANDS
                builds.append({"version": version, "baseline": sp, "level": r["latest_name"] if modern else f"{sp} GDR",
                               "branch": "cu" if modern else "gdr", "kb": ["KB" + kb], "released": day, "sources": ["endoflife"]})
        for b in builds:
            if b["branch"] == "baseline" and b["level"] == sp and "released" not in b:
                b["released"] = r["release_date"]
                add_source(b, "endoflife")
    for r in ms2022:
        same = [b for b in by_release["2022"] if three(b["version"]) == three(r["sql_build"])]
        assert len(same) == 1 and (not r["kb"] or r["kb"] in same[0]["kb"]), r
        same[0]["version"] = r["sql_build"]
        add_source(same[0], "ms-2022")


def add_source(row, source):
    if source not in row["sources"]:
        row["sources"].append(source)


def sql_releases(data, lifecycle, ms2022):
    notes = []
    entries = list(carry_forward(data))
    by_release, until = {r: [] for r in RELEASES}, {r: {} for r in RELEASES}
    for i, e in enumerate(entries):
        later = [x for x in entries[i + 1:] if x["release"] == e["release"]]
        branch = branch_of(e)
        level = level_of(e, branch, next((x["sp"] for x in later if x["baseline"]), None), next((x["cu"] for x in later if x["ownCu"]), None))
        row = {"version": e["Version"], "baseline": "" if branch == "prerelease" else e["sp"], "level": level, "branch": branch,
               "kb": kb_list(e, notes)}
        if "ReleaseDate" in e:
            row["released"] = e["ReleaseDate"]
        if e.get("Retired"):
            row["withdrawn"] = True
        if e["Version"] in COUNTS_AS_BASELINE:
            row["countsAsBaseline"] = True
        row["sources"] = ["dbatools"]
        by_release[e["release"]].append(row)
        if e.get("SupportedUntil", "")[:10] == "2000-11-30":  # the day 2000 came out
            notes.append("2000 RTM: dbatools gives its release day as the end of support, dropped")
        elif "SupportedUntil" in e:
            until[e["release"]][e["sp"]] = e["SupportedUntil"][:10]
    enrich(by_release, lifecycle, ms2022, notes)
    # A service pack ends with its own lifecycle: 2016 SP2 ended when SP3 replaced it, the index gives the end of 2016.
    ends = {(release, sp): r["extended_end"] for release, sp, r in cycles(lifecycle)}
    out = []
    for release, (major, minor) in RELEASES.items():
        for sp, day in until[release].items():
            end = ends.get((release, sp))
            if end and end != day:
                notes.append(f"{release} {sp}: supported until {day} in dbatools, {end} in endoflife; endoflife taken")
                until[release][sp] = end
        builds = sorted(by_release[release], key=lambda b: key(b["version"]))
        for b in builds:
            if not b["kb"]:
                del b["kb"]
            if not b["baseline"]:
                del b["baseline"]
        out.append({"release": release, "numbers": [{"major": major, "minor": minor}], "supportedUntil": until[release], "builds": builds})
    return out, notes
