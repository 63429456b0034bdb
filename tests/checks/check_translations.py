#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each translation keeps what its source has: placeholders, plural forms, line breaks at the ends, one mnemonic."""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from source_tree import Finding, run_check

# How many plural forms Qt asks for, by language.
FORMS = {"en": 2, "ar": 6, "de": 2, "es": 2, "pt_BR": 2, "zh_CN": 1}
# How many texts may be unfinished until the texts of the window stand still. These figures only fall, but where texts come in.
UNFINISHED = {"en": 0, "ar": 0, "de": 0, "es": 0, "pt_BR": 0, "zh_CN": 0}

PLACEHOLDER = re.compile(r"%L?(\d{1,2}|n)")
MNEMONIC = re.compile(r"&(?!&)(?=\S)")


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def broken(source, text, may_leave_out_n):
    """What is wrong with one form of a translation; nothing where it is right."""
    wanted, has = placeholders(source), placeholders(text)
    if may_leave_out_n and "n" in wanted and "n" not in has:
        wanted = [each for each in wanted if each != "n"]
    if set(wanted) != set(has):
        return f"placeholders {has} instead of {wanted}"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        return "begins or ends with a space where the source does not, or the other way round"
    if source.count("\n") != text.count("\n"):
        return "another number of line breaks"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        return "a mnemonic is missing, or is one too many"
    if source.endswith("…") and not re.search(r"…(\(&\w\))?$", text):
        return "the ellipsis at the end is missing"
    return ""


def check_message(message, code):
    """The mistakes of one text, and whether it is finished."""
    source = message.findtext("source")
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if translation.get("type") == "unfinished":
        return [], False
    if plural and len(forms) != FORMS[code]:
        return [f"{source!r}: {len(forms)} plural forms instead of {FORMS[code]}"], True
    if not all(forms):
        return [f"{source!r}: an empty form"], True
    # Languages that say "one" or "two" by the word alone may leave the figure out, but not in the last form.
    problems = [broken(source, form, plural and place < len(forms) - 1) for place, form in enumerate(forms)]
    return [f"{source!r}: {problem}" for problem in problems if problem], True


def check_file(path, code):
    name = f"translations/{path.name}"
    findings, unfinished = [], 0
    tree = ElementTree.parse(path)
    for context in tree.iter("context"):
        # A struct of words stands there under the name of its file's context; else lupdate lost its namespace, and the
        # program never finds these texts (a function of a namespace that lupdate does not know does that).
        if (context.findtext("name") or "").endswith("Words"):
            findings.append(Finding(name, 0, f"context {context.findtext('name')} is never asked for"))
    for message in tree.iter("message"):
        problems, finished = check_message(message, code)
        findings += [Finding(name, 0, problem) for problem in problems]
        unfinished += not finished
    if unfinished > UNFINISHED[code]:
        findings.append(Finding(name, 0, f"{unfinished} unfinished texts; at most {UNFINISHED[code]} are allowed"))
    elif unfinished < UNFINISHED[code]:
        print(f"{name}: {unfinished} unfinished texts; let the figure in {Path(__file__).name} fall")
    return findings


def check(root):
    findings, looked_at = [], 0
    for code in FORMS:
        path = Path(root) / "translations" / f"peerlight_{code}.ts"
        if not path.is_file():
            findings.append(Finding(f"translations/{path.name}", 0, "is missing"))
            continue
        looked_at += 1
        findings += check_file(path, code)
    return findings, looked_at


if __name__ == "__main__":
    sys.exit(run_check(__doc__, check))
