# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says of itself by --help, as data: manual pages and completions are made from it and so cannot lie."""

import os
import re
import subprocess
from dataclasses import dataclass, field

HEADINGS = {"Options:": "options", "Subcommands:": "commands", "Positionals:": "positionals", "Arguments:": "positionals"}
ENTRY = re.compile(r"^ {2}(?P<names>\S.*?)(?: {2,}(?P<text>\S.*))?$")
OPTION_NAME = re.compile(r"--?[A-Za-z][\w-]*")


@dataclass
class Option:
    names: list  # of ["-h", "--help"]
    value: str  # placeholder of its value: "FILE"; empty: it has none
    repeats: bool
    text: str


@dataclass
class Entry:
    """A command in a list of commands, or a positional argument."""

    name: str
    text: str


@dataclass
class Command:
    path: tuple  # of names after the program: ("baselines", "set")
    summary: str
    usage: str
    options: list = field(default_factory=list)
    positionals: list = field(default_factory=list)
    commands: list = field(default_factory=list)  # of Command
    footer: str = ""

    def walk(self):
        yield self
        for command in self.commands:
            yield from command.walk()


def option_of(names, text):
    repeats = names.endswith(" ...")
    spelled = OPTION_NAME.findall(names)
    value = re.sub(r"\s*\.\.\.$", "", OPTION_NAME.sub("", names)).strip(" ,<>")
    value = re.sub(r"\s*REQUIRED$", "", value)
    return Option(spelled, value, repeats, text)


def read_help(text, path=()):
    """The parts of one --help: of CLI11 or of QCommandLineParser."""
    usage = re.search(r"^Usage: (?:\S*/)?(.*)$", text, re.MULTILINE)
    summary = " ".join(text[: usage.start()].split()) or " ".join(text[usage.end() :].strip().split("\n\n")[0].split())
    command = Command(path, summary, usage.group(1))
    place, last, footer = None, None, []
    for line in text[usage.end() :].split("\n"):
        if line in HEADINGS:
            place, last = HEADINGS[line], None
            continue
        entry = ENTRY.match(line) if place else None
        if entry:
            names, words = entry["names"], entry["text"] or ""
            last = option_of(names, words) if place == "options" else Entry(names.split(" ")[0], words)
            getattr(command, place).append(last)
        elif last is not None and re.match(r"^ {10,}\S", line):
            last.text = f"{last.text} {line.strip()}".strip()
        elif line.strip() or footer:
            if line.strip():
                place, last = None, None
            footer.append(line)
    if not text.startswith("Usage:"):
        command.footer = "\n".join(footer).strip()
    return command


def ask(program, *arguments):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("LANGUAGE", None)
    answer = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=True, timeout=60)
    return answer.stdout


def model_of(program, path=()):
    command = read_help(ask(program, *path, "--help"), path)
    command.commands = [model_of(program, (*path, entry.name)) for entry in command.commands]
    return command


def version_of(program):
    return ask(program, "--version").split()[-1]
