#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide is whole: each page is in the program, each link and picture is there, each kind of failure has its place,
and the page of codes says what the program says.

--write makes the page of codes anew.
"""

import argparse
import re
import sys
from pathlib import Path

from source_tree import Finding, read, tell

GUIDE, QRC, PAGES = "resources/guide", "resources/peerlight.qrc", "ui/guide/guide_page.cpp"
FAILURES, CODES, TABLES = f"{GUIDE}/failures.md", f"{GUIDE}/codes.md", "app/api/error_codes.cpp"
BEGIN = "<!-- made by tests/checks/check_guide.py --write -->\n"
LARGEST_PICTURE = 150_000  # bytes

# Which heading of the page of failures tells what to do.
KINDS = {
    "Cancelled": "Cancelled",
    "InvalidInput": "Refused here",
    "Network": "Offline, or a name is not found",
    "Timeout": "No answer in time",
    "Tls": "The connection is not safe (TLS)",
    "Credential": "The token or key was refused, or has expired",
    "Forbidden": "Not permitted (403)",
    "NotFound": "A peer, project or region is not known",
    "Throttled": "The service asks to slow down (429)",
    "Rejected": "The service refused the request",
    "Server": "The service itself fails (5xx)",
    "Protocol": "Something between you and the service answered",
}
SERVICES = {"DC": "Direct Connect", "APIGW": "The API gateway", "IAM": "The sign-in service"}


def enumerators(text, name):
    body = re.search(rf"enum class {name}\b[^{{]*{{(.*?)}};", text, re.DOTALL).group(1)
    return re.findall(r"^\s*(\w+)\s*,", re.sub(r"//.*", "", body), re.MULTILINE)


def joined_strings(text):
    """What C++ makes of strings that stand side by side."""
    return "".join(re.findall(r'"((?:\\.|[^"\\])*)"', text)).replace('\\"', '"')


def codes_in(text):
    """(code, sentence) of the tables; a code without a sentence of its own is decided by the HTTP status."""
    for entry in re.split(r"CodeEntry\s*{", text)[1:]:
        code = re.match(r'\s*"([A-Z]+\.\d+)"_L1', entry)
        if code is None:
            continue
        words = re.search(r'QT_TRANSLATE_NOOP\(\s*"ErrorCodes"\s*,(.*?)\)\s*}', entry, re.DOTALL)
        sentence = joined_strings(words.group(1)) if words else "Has several meanings, told apart by the HTTP status."
        yield code.group(1), sentence


def codes_table(text):
    lines, service = [], None
    for code, sentence in codes_in(text):
        if code.partition(".")[0] != service:
            service = code.partition(".")[0]
            lines += ["", f"## {SERVICES[service]}", "", "| Code | What the program says |", "|---|---|"]
        lines.append(f"| `{code}` | {sentence} |")
    return "\n".join(lines[1:]) + "\n"


def with_codes(page, table):
    return page.partition(BEGIN)[0] + BEGIN + "\n" + table


def page_findings(root, names):
    resources, listed = read(root, QRC), set(re.findall(r'page\(u"([\w-]+)"_s,', read(root, PAGES)))
    for name in names:
        if f">guide/{name}.md<" not in resources:
            yield Finding(f"{GUIDE}/{name}.md", 1, f"the page is not in {QRC}")
        if name not in listed:
            yield Finding(f"{GUIDE}/{name}.md", 1, f"the page is not in {PAGES}")
    for name in sorted(listed - set(names)):
        yield Finding(PAGES, 1, f"there is no page {name}.md")


def link_findings(root, names):
    resources, shown = read(root, QRC), set()
    for name in names:
        for number, line in enumerate(read(root, f"{GUIDE}/{name}.md").splitlines(), 1):
            for bang, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]+)\)", line):
                if bang:
                    shown.add(target)
                if bang and f">guide/{target}<" not in resources:
                    yield Finding(f"{GUIDE}/{name}.md", number, f"{target} is not in {QRC}")
                if not (Path(root) / GUIDE / target).is_file():
                    yield Finding(f"{GUIDE}/{name}.md", number, f"{target} is not there")
    for picture in sorted((Path(root) / GUIDE).glob("pictures/*")):
        name = f"pictures/{picture.name}"
        if name not in shown:
            yield Finding(f"{GUIDE}/{name}", 1, "no page shows this picture")
        if picture.stat().st_size > LARGEST_PICTURE:
            yield Finding(f"{GUIDE}/{name}", 1, f"larger than {LARGEST_PICTURE} bytes")


def failure_findings(root):
    page = read(root, FAILURES)
    headings = set(re.findall(r"^## (.+)$", page, re.MULTILINE))
    for kind in enumerators(read(root, "app/api/error.h"), "ErrorKind"):
        if kind not in KINDS:
            yield Finding("app/api/error.h", 1, f"ErrorKind::{kind} has no place in the guide: give KINDS its heading")
        elif KINDS[kind] not in headings:
            yield Finding(FAILURES, 1, f"no heading '{KINDS[kind]}', of ErrorKind::{kind}")
    reasons = re.findall(r'case detection::UnknownReason::\w+:\s*return u"(\w+)"_s;', read(root, "app/insight/reason.cpp"))
    for reason in reasons:
        if f"| `{reason}` |" not in page:
            yield Finding(FAILURES, 1, f"no line for the reason `{reason}`")
    pauses = re.search(r"QString pauseText\(.*?^}", read(root, "ui/main/status_text.cpp"), re.DOTALL | re.MULTILINE)
    sentences = re.findall(r'tr\("([^"]+)"\)', pauses.group(0))
    for sentence in sentences:
        if f"| {sentence} |" not in page:
            yield Finding(FAILURES, 1, f"no line for '{sentence}' of the status bar")
    if len(reasons) < 5 or len(sentences) < 3:
        yield Finding(FAILURES, 1, "the program's reasons are not found where they were")


def code_findings(root):
    page = read(root, CODES)
    if page != with_codes(page, codes_table(read(root, TABLES))):
        yield Finding(CODES, 1, f"is not what {TABLES} says: run this with --write")


def check(root):
    names = sorted(path.stem for path in (Path(root) / GUIDE).glob("*.md"))
    findings = [*page_findings(root, names), *link_findings(root, names), *failure_findings(root), *code_findings(root)]
    return findings, len(names)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True, type=Path, help="the source tree")
    parser.add_argument("--write", action="store_true", help="make the page of codes anew")
    arguments = parser.parse_args()
    if arguments.write:
        written = with_codes(read(arguments.root, CODES), codes_table(read(arguments.root, TABLES)))
        (arguments.root / CODES).write_text(written, encoding="utf-8")
    return tell(*check(arguments.root))


if __name__ == "__main__":
    sys.exit(main())
