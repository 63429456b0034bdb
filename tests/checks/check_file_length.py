#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file over 400 lines, no function over 60: small enough to be read at a sitting."""

import ast
import re
import sys

from cpp_functions import functions_of
from source_tree import CPP_SUFFIXES, Finding, in_folders, read, run_check, tracked_files

FILE_LIMIT = 400
FUNCTION_LIMIT = 60
# The rows of a data-driven test are a table, not a procedure: only the file's limit holds for them.
_TABLE = re.compile(r"\w+_data")


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno


def check_text(name, text):
    findings = []
    lines = len(text.splitlines())
    if lines > FILE_LIMIT:
        findings.append(Finding(name, lines, f"{lines} lines, at most {FILE_LIMIT}"))
    found = functions_of(text) if name.endswith(CPP_SUFFIXES) else python_functions(text)
    for function, first, last in found:
        length = last - first + 1
        if length > FUNCTION_LIMIT and not _TABLE.fullmatch(function):
            findings.append(Finding(name, first, f"{function} has {length} lines, at most {FUNCTION_LIMIT}"))
    return findings


def check(root):
    names = [
        name
        for name in tracked_files(root)
        if in_folders(name, ("app", "ui", "tests")) and name.endswith(CPP_SUFFIXES + (".py",))
    ]
    findings = [finding for name in names for finding in check_text(name, read(root, name))]
    return findings, len(names)


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
