#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manual page from what the program says of itself, and from a file with what --help has no place for.
  make_manual.py --program build/release/peerlight-cli --rest packaging/manual/peerlight-cli.rest --output peerlight-cli.1
"""

import argparse
import os
import re
import time
from pathlib import Path

from help_model import model_of, version_of


def roff(text):
    """Plain text for troff: no line begins with a control character, and hyphens stay what can be typed."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("^", "\\(ha").replace("~", "\\(ti")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def bold(text):
    return f"\\fB{roff(text)}\\fR"


def option_lines(option):
    names = ", ".join(bold(name) for name in option.names)
    value = f" \\fI{roff(option.value)}\\fR" if option.value else ""
    return [".TP", names + value + (" ..." if option.repeats else ""), roff(option.text)]


def plain_block(text):
    """Lines as they were written: the tables and lists of a footer."""
    return [".PP", ".nf", roff(text), ".fi"] if re.search(r"^ {2}", text, re.MULTILINE) else [".PP", roff(" ".join(text.split()))]


def command_lines(command):
    lines = [f".SS {roff(' '.join(command.path))}" if command.path else "", roff(command.summary) + "."]
    for positional in command.positionals:
        lines += [".TP", f"\\fI{roff(positional.name)}\\fR", roff(positional.text)]
    for option in command.options:
        lines += option_lines(option)
    for paragraph in filter(None, command.footer.split("\n\n")):
        lines += plain_block(paragraph)
    return [line for line in lines if line]


def manual(program, name, rest, date):
    top = model_of(program)
    version = version_of(program)
    lines = [
        '.\\" Made from --help by packaging/manual/make_manual.py.',
        f'.TH {roff(name).upper()} 1 "{date}" "Peerlight {roff(version)}" "User Commands"',
        ".SH NAME",
        f"{roff(name)} \\- which Direct Connect peers can reach their remote gateways",
        ".SH SYNOPSIS",
        f"{bold(name)} {roff(top.usage.partition(' ')[2])}",
    ]
    lines += [".SH DESCRIPTION", roff(top.summary).rstrip(".") + ".", *rest_lines(rest, "DESCRIPTION")]
    lines.append(".SH OPTIONS")
    for positional in top.positionals:
        lines += [".TP", f"\\fI{roff(positional.name)}\\fR", roff(positional.text)]
    for option in top.options:
        lines += option_lines(option)
    if top.commands:
        lines.append(".SH COMMANDS")
        for command in top.walk():
            if command.path:
                lines += command_lines(command)
    for heading in rest:
        if heading != "DESCRIPTION":
            lines += [f".SH {heading}", *rest_lines(rest, heading)]
    return "\n".join(lines) + "\n"


def rest_lines(rest, heading):
    return [rest[heading].strip("\n")] if heading in rest else []


def read_rest(file):
    """Sections by lines '# HEADING'; their text is troff already."""
    sections, heading = {}, None
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# "):
            if "SPDX" not in line:
                heading = line[2:]
                sections[heading] = ""
        elif heading:
            sections[heading] += line + "\n"
    return sections


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--program", required=True)
    options.add_argument("--rest", type=Path, required=True)
    options.add_argument("--output", type=Path, required=True)
    given = options.parse_args()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    text = manual(given.program, given.output.stem, read_rest(given.rest), date)
    given.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
