#!/usr/bin/env python3
"""Validates JSON on standard input against a schema file; prints the first error and exits 1.
   validate.py SCHEMA [--lines]     --lines: one document a line"""
import json
import sys

from jsonschema import Draft202012Validator


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        validator = Draft202012Validator(json.load(file))
    text = sys.stdin.read()
    documents = text.splitlines() if "--lines" in sys.argv else [text]
    for document in documents:
        error = next(validator.iter_errors(json.loads(document)), None)
        if error:
            print("/".join(str(part) for part in error.absolute_path), error.message[:300])
            return 1
    return 0


sys.exit(main())
