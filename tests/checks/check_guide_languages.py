#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide in another language is the same guide: every page is there, with the same commands, names in code, links,
pictures, headings, lists and tables, it names buttons and tabs as the window does in that language, and its page of
codes says what the window says there.

--write makes the sentences of the pages of codes anew.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from check_guide import BEGIN, CODES, GUIDE, QRC
from source_tree import Finding, read, tell

FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
ROW = re.compile(r"^\| `([A-Z]+\.\d+)` \| (.*) \|$", re.MULTILINE)


def one_line(text):
    return re.sub(r"\s+", " ", text)


def without_fenced(text):
    return FENCED.sub("", text)


def parts_in_order(text):
    """What kinds of lines there are, without their words: headings by level, items by depth, rows by columns."""
    parts = []
    for line in without_fenced(text).splitlines():
        if heading := re.match(r"#+ ", line):
            parts.append(heading.group(0).strip())
        elif item := re.match(r" *(-|\d+\.) ", line):
            parts.append(item.group(0).rstrip())
        elif line.startswith("|"):
            parts.append("|" * re.sub(r"`[^`]*`|\\\|", "", line).count("|"))
    return parts


def kept(text):
    """What a translation must not change: (kind, what must be the same)."""
    prose = without_fenced(text)
    links = re.findall(r"(!?)\[[^\]]*\]\(([^)]+)\)", prose)
    yield "fenced blocks", FENCED.findall(text)
    yield "inline code", Counter(one_line(code) for code in re.findall(r"`([^`]+)`", prose))
    yield "links", Counter(target for bang, target in links if not bang)
    yield "pictures", [target for bang, target in links if bang]
    yield "comments", re.findall(r"<!--.*?-->", prose, re.DOTALL)
    yield "headings, items and rows", parts_in_order(text)


def difference(wanted, has):
    if isinstance(wanted, Counter):
        return f"lacks {sorted(wanted - has)}, has {sorted(has - wanted)} in their place"
    place = next((i for i, pair in enumerate(zip(wanted, has)) if pair[0] != pair[1]), min(len(wanted), len(has)))
    ends = [each[place] if place < len(each) else "the end" for each in (wanted, has)]
    return f"{len(has)} instead of {len(wanted)}; number {place + 1} is {ends[1]!r} instead of {ends[0]!r}"


def page_findings(root, language, page):
    name = f"{GUIDE}/{language}/{page}"
    if not (Path(root) / name).is_file():
        yield Finding(name, 1, "the page is missing")
        return
    if f">guide/{language}/{page}<" not in read(root, QRC):
        yield Finding(name, 1, f"the page is not in {QRC}")
    translated = dict(kept(read(root, name)))
    for kind, wanted in kept(read(root, f"{GUIDE}/{page}")):
        if translated[kind] != wanted:
            yield Finding(name, 1, f"other {kind}: {difference(wanted, translated[kind])}")


def window_texts(root, language):
    """(context, English text, its translation) of all that the window says."""
    file = Path(root) / f"translations/peerlight_{language}.ts"
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.findtext("translation") or ""


def plain(text):
    """As it is seen: without the mark of its mnemonic, and without the ellipsis of what asks first."""
    return re.sub(r"\(&\w\)|&|…", "", text).strip()


def name_findings(root, language, pages):
    """What is bold in English and a text of the window is called in the translation as the window calls it."""
    names = {}
    for _, english, translated in window_texts(root, language):
        names.setdefault(plain(english), set()).add(plain(translated))
    for page in pages:
        file = f"{GUIDE}/{language}/{page}"
        if not (Path(root) / file).is_file():
            continue
        translated = one_line(read(root, file)).casefold()
        for bold in sorted(set(re.findall(r"\*\*([^*]+)\*\*", without_fenced(read(root, f"{GUIDE}/{page}"))))):
            wanted = names.get(plain(one_line(bold)), set()) - {""}
            if wanted and not any(name.casefold() in translated for name in wanted):
                yield Finding(file, 1, f"does not call '{one_line(bold)}' {sorted(wanted)}, as the window does")


def sentences(root, language):
    """What the window says of a code, by what it says in English."""
    return {english: said for context, english, said in window_texts(root, language) if context == "ErrorCodes"}


def with_sentences(root, language, page):
    english = dict(ROW.findall(read(root, CODES)))
    translated = sentences(root, language)
    return ROW.sub(lambda row: f"| `{row[1]}` | {translated.get(english.get(row[1])) or row[2]} |", page)


def codes_of(language):
    return f"{GUIDE}/{language}/{Path(CODES).name}"


def code_findings(root, language):
    if (Path(root) / codes_of(language)).is_file():
        page = read(root, codes_of(language))
        if page != with_sentences(root, language, page):
            yield Finding(codes_of(language), 1, "says other things than the window: run this with --write")
        if BEGIN not in page:
            yield Finding(codes_of(language), 1, "does not say how it is made")


def languages_of(root):
    return sorted(path.name for path in (Path(root) / GUIDE).iterdir() if path.is_dir() and path.name != "pictures")


def check(root):
    pages = sorted(path.name for path in (Path(root) / GUIDE).glob("*.md"))
    findings = []
    for language in languages_of(root):
        if not (Path(root) / f"translations/peerlight_{language}.ts").is_file():
            findings.append(Finding(f"{GUIDE}/{language}", 1, "the program has no such language"))
            continue
        for page in pages:
            findings += page_findings(root, language, page)
        findings += name_findings(root, language, pages)
        findings += code_findings(root, language)
        for path in sorted((Path(root) / GUIDE / language).iterdir()):
            if path.name not in pages:
                findings.append(Finding(f"{GUIDE}/{language}/{path.name}", 1, "there is no such page in English"))
    return findings, len(languages_of(root)) * len(pages)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True, type=Path, help="the source tree")
    parser.add_argument("--write", action="store_true", help="make the sentences of the pages of codes anew")
    arguments = parser.parse_args()
    if arguments.write:
        for language in languages_of(arguments.root):
            page = with_sentences(arguments.root, language, read(arguments.root, codes_of(language)))
            (arguments.root / codes_of(language)).write_text(page, encoding="utf-8")
    return tell(*check(arguments.root))


if __name__ == "__main__":
    sys.exit(main())
