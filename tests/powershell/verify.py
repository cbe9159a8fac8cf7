#!/usr/bin/env python3
"""Compares what cases.ps1 left with expected/: the files against the schema and value by value, the warnings line by line.

    verify.py OUT SCHEMA [--write]     --write makes the expectations anew; read them before you keep them
"""
import json
import re
import socket
import sys
from pathlib import Path

import jsonschema

HERE = Path(__file__).resolve().parent
NAMES_IN = {"cases.ps1": re.compile(r"@\{ Name = '([a-z-]+)'; Parts")}


def neutral(text):
    """Without the computer the test ran on."""
    host = socket.gethostname().split(".")[0]
    return re.sub(rf"\b{re.escape(host)}\b", "THISHOST", text, flags=re.IGNORECASE)


def leaves(value, pointer=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        yield f"{pointer} has {len(value)}"  # one is still a list
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{index}")
    elif re.search(r"/observed/at$|/observedAt$", pointer):
        yield f"{pointer} = {'NOW' if re.fullmatch(r'20[2-9][0-9]-[0-9-]+T[0-9:]+Z', value) else value}"
    else:
        yield f"{pointer} = {neutral(json.dumps(value, ensure_ascii=False))}"


def no_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len({key.lower() for key in keys}) != len(keys):
        raise ValueError(f"a field twice: {keys}")
    return dict(pairs)


def read(path, schema):
    """The lines that tell what a file holds; refuses what the format refuses."""
    raw = path.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        raise ValueError("begins with a byte order mark")
    if b"\r" in raw or not raw.endswith(b"}\n"):
        raise ValueError("line ends")
    document = json.loads(raw.decode("utf-8"), object_pairs_hook=no_duplicates)
    jsonschema.Draft202012Validator(schema).validate(document)
    return list(leaves(document))


def main():
    out, schema_file = Path(sys.argv[1]), Path(sys.argv[2])
    write = "--write" in sys.argv
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    names = [name for file, pattern in NAMES_IN.items() for name in pattern.findall((HERE / file).read_text(encoding="utf-8"))]
    failed = 0
    for name in names + ["overwrite"]:
        expected = HERE / "expected" / f"{name}.txt"
        try:
            lines = [neutral(line) for line in (out / f"{name}.told").read_text(encoding="utf-8").splitlines()]
            if (out / f"{name}.json").exists():
                lines += read(out / f"{name}.json", schema)
            if write:
                expected.parent.mkdir(exist_ok=True)
                expected.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
            wanted = expected.read_text(encoding="utf-8").splitlines()
            problems = [f"  - {line}" for line in wanted if line not in lines] + [f"  + {line}" for line in lines if line not in wanted]
            if not problems and lines != wanted:
                problems = ["  the same lines in another order"]
        except (OSError, ValueError, jsonschema.ValidationError) as error:
            problems = [f"  {str(error).splitlines()[0]}"]
        print(f"{'FAIL' if problems else 'PASS'} case {name}")
        for problem in problems[:20]:
            print(problem)
        failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
