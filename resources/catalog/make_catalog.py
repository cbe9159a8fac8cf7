#!/usr/bin/env python3
"""Makes the catalogue (*.json beside this file) from the collected facts.

usage: make_catalog.py FACTS_FOLDER [OUT_FOLDER]

Only the standard library; the same facts give the same bytes. Levels, baselines and branches are settled here, by the
rules U-10 and U-12 and the quirks of the sources, so that the program reads plain rows. What the program should do with a
row (newest of a branch, nearest lower build) is not decided here.
"""
import csv
import json
import pathlib
import sys

from catalog_sql import sql_releases
from catalog_exchange import exchange_releases
from catalog_issues import add_exchange_issues, add_sql_issues

VERSION = "2026.08.22"   # the newest source
DATE = "2026-07-16"      # the day up to which the lists of builds are complete

SOURCES = {
    "dbatools": "dataplat/dbatools, bin/dbatools-buildref-index.json, 0f7b968c (MIT), 2026-07-16",
    "ms-2022": "MicrosoftDocs/SupportArticles-docs, sqlserver-2022/build-versions.md, 00037f58 (CC-BY-4.0), 2024-01-11",
    "endoflife": "endoflife-date/endoflife.date, products/mssqlserver.md and msexchange.md, a70eca33 (MIT), 2026-08-22",
    "css-exchange": "microsoft/CSS-Exchange, Get-ExchangeBuildVersionInformation.ps1, f88378b1 (MIT), 2026-04-02",
    "officedocs-exchange": "MicrosoftDocs/OfficeDocs-Exchange, build-numbers-and-release-dates.md, 52e8b70f (CC-BY-4.0), 2021-07",
    "ms-exchange-version-nse": "righel/ms-exchange-version-nse, unique versions, f0ecf33c (Apache-2.0), 2024-11-28",
    "wsusutil-export": "categories of a wsusutil export package of 2024-06-19 in dsccommunity/UpdateServicesDsc, 33a94a87 (MIT)",
    "update-classification": "Microsoft, update classification ids of the Windows Update Agent",
    "not-established": "no public list has it yet: match by title, read the id from the server",
}

SECURITY = "0fa1201d-4330-4fa8-8ae9-b877473b6441"
CRITICAL = "e6cf1350-c01b-414d-a61f-263d14d133b4"
SERVICE_PACKS = "68c5b0a3-d1a6-4553-ae49-01d3a7827828"
ROLLUPS = "28bc880e-0592-4cbf-8f95-c79b17911d5f"
UPDATES = "cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83"


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def used(node, found):
    """Keys of SOURCES that a tree of rows names."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "sources":
                found.update(value)
            else:
                used(value, found)
    elif isinstance(node, list):
        for value in node:
            used(value, found)
    return found


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def write(path, kind, body):
    """One row a line: small, and a change is one line of a diff."""
    keys = sorted(used(body, set()))
    head = {"catalog": kind, "version": VERSION, "date": DATE, "sources": {k: SOURCES[k] for k in keys}}
    out = ["{"]
    parts = [f'"{k}": {compact(v)}' for k, v in head.items()]
    for key, value in body.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            parts.append(f'"{key}": [\n' + ",\n".join(block(v) for v in value) + "\n]")
        else:
            parts.append(f'"{key}": {compact(value)}')
    out.append(",\n".join(parts))
    out.append("}\n")
    path.write_text("\n".join(out), encoding="utf-8", newline="\n")


def block(row):
    builds = row.get("builds")
    if builds is None:
        return compact(row)
    head = compact({k: v for k, v in row.items() if k != "builds"})[:-1]
    return head + ', "builds": [\n' + ",\n".join(" " + compact(b) for b in builds) + "\n]}"


def lifecycle(facts):
    """Ends of support per release. A service pack's own row says when that pack ended; the release ends with its last row."""
    out = []
    names = {"8.0": "2000", "9.0": "2005", "10.0": "2008", "10.50": "2008 R2", "11.0": "2012", "12.0": "2014", "13.0": "2016",
             "14.0": "2017", "15.0": "2019", "16.0": "2022", "17.0": "2025"}
    last = {}
    for r in rows(facts / "lifecycle/sqlserver-lifecycle.csv"):
        number = r["cycle"].split("-")[0].replace("10.00", "10.0").replace("9.00", "9.0")
        if number in names and not r["cycle"].endswith("acp"):
            release = names[number]
            if release not in last or r["extended_end"] > last[release]["extended_end"]:
                last[release] = r
    for release in names.values():
        r = last[release]
        row = {"family": "sql", "release": release}
        # Rows of service packs up to 2016 repeat the extended end as the mainstream end where the source did not know it.
        if r["mainstream_end"] != r["extended_end"]:
            row["mainstreamEnd"] = r["mainstream_end"]
        row["extendedEnd"] = r["extended_end"]
        if r["esu_end"]:
            row["esuEnd"] = r["esu_end"]
        row["sources"] = ["endoflife"]
        out.append(row)
    ends = {}
    for r in rows(facts / "exchange/exchange-builds.csv"):
        if r["extended_support_end"]:
            ends[r["product"].replace("Exchange", "").replace("Server", "").strip()] = r["extended_support_end"]
    for r in reversed(rows(facts / "lifecycle/exchange-lifecycle.csv")):
        release = "SE" if r["cycle"] == "subscription" else r["cycle"]
        row = {"family": "exchange", "release": release}
        if len(r["mainstream_end"]) == 10:
            row["mainstreamEnd"] = r["mainstream_end"]
        if len(r["extended_end"]) == 10:
            row["extendedEnd"] = r["extended_end"]
            row["sources"] = ["endoflife"]
        elif release in ends:
            row["extendedEnd"] = ends[release]
            row["sources"] = ["css-exchange"]
        else:
            continue  # ended, day unknown
        if r["esu_end"]:
            row["esuEnd"] = r["esu_end"]
        out.append(row)
    return {"releases": out}


PRODUCTS = [  # 5.3: which category of WSUS an installed release belongs to
    ("sql", "2000", "7145181b-9556-4b11-b659-0162fa9df11f"), ("sql", "2005", "60916385-7546-4e9b-836e-79d65e517bab"),
    ("sql", "2008", "c5f0b23c-e990-4b71-9808-718d353f533a"), ("sql", "2008 R2", "bb7bc3a7-857b-49d4-8879-b639cf5e8c3c"),
    ("sql", "2012", "56750722-19b4-4449-a547-5b68f19eee38"), ("sql", "2014", "caab596c-64f2-4aa9-bbe3-784c6e2ccf9c"),
    ("sql", "2016", "93f0b0bc-9c20-4ca5-b630-06eb4706a447"), ("sql", "2017", "ca6616aa-6310-4c2d-a6bf-cae700b85e86"),
    ("sql", "2019", "97b8b817-fce1-44e4-ac26-61127d4604c0"), ("sql", "2022", "aeefa997-63b8-4c01-b19c-c19e1081b4ce"),
    ("exchange", "2000", "83a83e29-7d55-44a0-afed-aea164bc35e6"), ("exchange", "2003", "3cf32f7c-d8ee-43f8-a0da-8b88a6f8af1a"),
    ("exchange", "2007", "26bb6be1-37d1-4ca6-baee-ec00b2f7d0f1"), ("exchange", "2010", "9b135dd5-fc75-4609-a6ae-fb5d22333ef0"),
    ("exchange", "2013", "d3d7c7a6-3e2f-4029-85bf-b59796b82ce7"), ("exchange", "2016", "49c3ddde-4df2-4534-980c-83f4e27b23b5"),
    ("exchange", "2019", "f7fcd7d7-a163-4b27-970a-48bc02023df1"),
]
SQL_FAMILY = "0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"
EXCHANGE_FAMILY = "352f9494-d516-4b40-a21a-cd2416098982"
POWERPIVOT_FAMILY = "fe324c6a-dac1-aca8-9916-db718e48fa3a"


def wsus(facts):
    families = rows(facts / "wsus/wsus-product-families.csv")
    products = rows(facts / "wsus/wsus-products.csv")
    wanted = [SQL_FAMILY, EXCHANGE_FAMILY, POWERPIVOT_FAMILY]
    categories = [{"id": f["guid"], "title": f["title"], "kind": "company", "sources": ["wsusutil-export"]}
                  for f in families if f["type"] == "Company" and f["title"] == "Microsoft"]
    categories += [{"id": f["guid"], "title": f["title"], "kind": "family", "parent": f["parent_guid"], "sources": ["wsusutil-export"]}
                   for w in wanted for f in families if f["guid"] == w]
    categories += [{"id": p["guid"], "title": p["title"], "kind": "product", "parent": p["family_guid"], "sources": ["wsusutil-export"]}
                   for w in wanted for p in products if p["family_guid"] == w]
    known = {c["id"] for c in categories}
    assert all(guid in known for _, _, guid in PRODUCTS), "a product of 5.3 is missing in the export"
    of = [{"family": f, "release": r, "id": guid} for f, r, guid in PRODUCTS]
    # Section 11: not in the export, found nowhere. The title is what is expected; the id stays empty.
    of.append({"family": "sql", "release": "2025", "title": "Microsoft SQL Server 2025", "parent": SQL_FAMILY, "sources": ["not-established"]})
    of.append({"family": "exchange", "release": "SE", "title": "Exchange Server SE", "parent": EXCHANGE_FAMILY,
               "alsoTitled": ["Exchange Server Subscription Edition", "Microsoft Exchange Server SE",
                              "Microsoft Exchange Server Subscription Edition"], "sources": ["not-established"]})
    classes = [{"id": c["guid"], "title": c["title"], "sources": ["wsusutil-export"]} for c in rows(facts / "wsus/wsus-classifications.csv")]
    for title, guid in (("Connectors", "434de588-ed14-48f5-8eed-a15e09a991f6"), ("Developer Kits", "e140075d-8433-45c3-ad87-e72345b36078"),
                        ("Guidance", "9511d615-35b2-47bb-927f-f73d8e9260bb")):
        classes.append({"id": guid, "title": title, "sources": ["update-classification"]})
    return {"classifications": sorted(classes, key=lambda c: c["title"]), "categories": categories, "products": of}


def policy():
    """The required matrix of 5.4 with its flag levels. Editable: change the rows, not the program."""
    def need(classification, severity, done=None):
        row = {"classification": classification, "severity": severity}
        if done:
            row["severityAtLastServicePack"] = done
        return row
    security, critical = need(SECURITY, "error"), need(CRITICAL, "warning")
    packs = need(SERVICE_PACKS, "error", "info")
    rollups = need(ROLLUPS, "warning")
    rows_ = [
        {"family": "sql", "releases": ["2000", "2005", "2008", "2008 R2"], "need": [security, need(UPDATES, "warning"), packs, critical, rollups]},
        {"family": "sql", "releases": ["2012", "2014"], "need": [security, need(UPDATES, "error"), packs, critical, rollups]},
        {"family": "sql", "releases": ["2016"], "need": [security, need(UPDATES, "error"), packs, critical]},
        {"family": "sql", "releases": ["2017", "2019", "2022", "2025"], "need": [security, need(UPDATES, "error"), critical]},
        {"family": "exchange", "releases": ["2000", "2003"], "need": [security, packs, critical]},
        {"family": "exchange", "releases": ["2007", "2010"], "need": [security, packs, critical, rollups]},
        {"family": "exchange", "releases": ["2013", "2016", "2019", "SE"], "need": [security, need(UPDATES, "warning"), critical]},
    ]
    return {"missingProduct": "error", "required": rows_}


def main():
    facts = pathlib.Path(sys.argv[1])
    out = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).resolve().parent
    index = json.loads((facts / "sql-builds/dbatools-buildref-index.json").read_text(encoding="utf-8-sig"))
    releases, notes = sql_releases(index["Data"], rows(facts / "lifecycle/sqlserver-lifecycle.csv"), rows(facts / "sql-builds/ms-build-versions-2022.csv"))
    add_sql_issues(releases)
    write(out / "sql-builds.json", "sql-builds", {"notes": notes, "releases": releases})
    releases, notes = exchange_releases(rows(facts / "exchange/exchange-builds.csv"), rows(facts / "lifecycle/exchange-lifecycle.csv"))
    add_exchange_issues(releases)
    write(out / "exchange-builds.json", "exchange-builds", {"notes": notes, "releases": releases})
    write(out / "wsus.json", "wsus", wsus(facts))
    write(out / "lifecycle.json", "lifecycle", lifecycle(facts))
    write(out / "policy.json", "policy", policy())


if __name__ == "__main__":
    main()
