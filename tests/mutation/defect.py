"""Reads tests/mutation/defects.txt.

    defect.py list FILE [NAME...]   the names, a line each
    defect.py file FILE NAME        the file that the defect changes
    defect.py seed FILE NAME        puts the defect into the tree of the current folder

A defect is a block of lines "name:", "file:", "from:", "to:"; the text of "from" must occur exactly once in the file.
Lines that begin with "#" are comments.
"""
import sys


def defects(path):
    found = {}
    block = {}
    for line in open(path, encoding="utf-8").read().splitlines() + [""]:
        if line.startswith("#"):
            continue
        if line.strip():
            key, _, value = line.partition(":")
            block[key.strip()] = value.strip()
        elif block:
            if set(block) != {"name", "file", "from", "to"} or block["name"] in found:
                sys.exit(f"not a defect: {block}")
            found[block["name"]] = block
            block = {}
    return found


def main():
    command, path, *names = sys.argv[1:]
    known = defects(path)
    unknown = [name for name in names if name not in known]
    if unknown:
        sys.exit(f"no such defect: {', '.join(unknown)}")
    if command == "list":
        print("\n".join(names or known))
        return
    defect = known[names[0]]
    if command == "file":
        print(defect["file"])
        return
    text = open(defect["file"], encoding="utf-8").read()
    if text.count(defect["from"]) != 1:
        sys.exit(f"{names[0]}: occurs {text.count(defect['from'])} times in {defect['file']}: {defect['from']}")
    open(defect["file"], "w", encoding="utf-8").write(text.replace(defect["from"], defect["to"]))


main()
