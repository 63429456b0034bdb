#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions of bash, zsh and fish from what the program says of itself.
  make_completions.py --program build/release/peerlight-cli --output FOLDER
writes FOLDER/NAME.bash, FOLDER/_NAME and FOLDER/NAME.fish.
"""

import argparse
import re
from pathlib import Path

from help_model import model_of

FILE_VALUES = {"FILE"}
FOLDER_VALUES = {"DIR"}
# Words that an option may have stand in its text: "table (the default), json, jsonl, csv, tsv or markdown".
CHOICES = re.compile(r"^(?:[^:]*: )?([a-z0-9-]+(?: \([^)]*\))?(?:, [a-z0-9-]+(?: \([^)]*\))?)* or [a-z0-9-]+)(?:[,.;]|$)")
COMMENT = "# SPDX-License-Identifier: GPL-3.0-or-later\n# Made from --help by packaging/manual/make_completions.py.\n"


def choices_of(option):
    found = CHOICES.match(option.text)
    if not option.value or not found:
        return []
    words = re.sub(r" \([^)]*\)", "", found.group(1))
    return re.split(r", | or ", words)


def kind_of(value):
    return "files" if value in FILE_VALUES else "folders" if value in FOLDER_VALUES else ""


def with_global(command, top):
    """The options that can stand after a command: its own, and those of the program."""
    own = {name for option in command.options for name in option.names}
    return command.options + [
        option for option in top.options if command is not top and not own.intersection(option.names)
        and "--version" not in option.names
    ]


def bash_value_cases(command, top):
    lines = []
    for option in with_global(command, top):
        if not option.value:
            continue
        names = "|".join(option.names)
        if choices := choices_of(option):
            lines.append(f"            {names}) mapfile -t COMPREPLY < <(compgen -W '{' '.join(choices)}' -- \"$cur\"); return ;;")
        elif kind_of(option.value) == "files":
            lines.append(f"            {names}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return ;;")
        elif kind_of(option.value) == "folders":
            lines.append(f"            {names}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"); return ;;")
        else:
            lines.append(f"            {names}) return ;;")
    return lines


def bash(name, top):
    function = "_" + name.replace("-", "_")
    known = [" ".join(command.path) for command in top.walk() if command.path]
    lines = [COMMENT + f"{function}()", "{", '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}',
             '    local path="" words="" word', "    COMPREPLY=()",
             '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do', '        case "${path:+$path }$word" in']
    if known:
        lines.append("            " + "|".join(f"'{path}'" for path in known) + ') path=${path:+$path }$word ;;')
    lines += ["            *) ;;", "        esac", "    done", '    case "$path" in']
    for command in top.walk():
        words = [option_name for option in with_global(command, top) for option_name in option.names]
        words += [inner.path[-1] for inner in command.commands]
        lines += [f"    '{' '.join(command.path)}')", '        case "$prev" in', *bash_value_cases(command, top),
                  "            *) ;;", "        esac", f"        words='{' '.join(words)}' ;;"]
    lines += ["    *) ;;", "    esac", '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
              '    if [[ ${#COMPREPLY[@]} -eq 0 && $cur != -* ]]; then compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); fi',
              "}", f"complete -F {function} {name}"]
    return "\n".join(lines) + "\n"


def zsh_text(text):
    return re.sub(r"([\[\]:\\])", r"\\\1", text).replace("'", "'\\''")


def zsh_option(option):
    action = ""
    if option.value:
        kind = {"files": "_files", "folders": "_files -/"}.get(kind_of(option.value), "")
        choices = choices_of(option)
        action = f":{zsh_text(option.value)}:" + (f"({' '.join(choices)})" if choices else kind)
    star = "*" if option.repeats else ""
    return [f"'{star}{option_name}[{zsh_text(option.text)}]{action}'" for option_name in option.names]


def zsh_function(name, command, top):
    function = "_".join(["", name, *command.path])
    arguments = [line for option in with_global(command, top) for line in zsh_option(option)]
    lines = [f"{function}() {{", "    local curcontext=$curcontext state line", "    typeset -A opt_args"]
    if command.commands:
        arguments += ["'1: :->command'", "'*:: :->rest'"]
    else:
        arguments.append("'*:file:_files'")
    lines.append("    _arguments -C \\\n        " + " \\\n        ".join(arguments) + " && return")
    if command.commands:
        lines += ["    case $state in", "    command)", "        local -a commands=("]
        lines += [f"            '{inner.path[-1]}:{zsh_text(inner.summary)}'" for inner in command.commands]
        lines += ["        )", "        _describe command commands ;;", "    rest)", "        case $line[1] in"]
        lines += [f"        {inner.path[-1]}) {'_'.join(['', name, *inner.path])} ;;" for inner in command.commands]
        lines += ["        esac ;;", "    esac"]
    return "\n".join([*lines, "}"])


def zsh(name, top):
    functions = [zsh_function(name, command, top) for command in reversed(list(top.walk()))]
    return f"#compdef {name}\n" + COMMENT + "\n" + "\n\n".join(functions) + f'\n\n_{name} "$@"\n'


def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_condition(command, top):
    if not command.path:
        return "__fish_use_subcommand" if top.commands else ""
    return "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.path)


def fish(name, top):
    lines = [COMMENT.rstrip("\n")]
    for command in top.walk():
        condition = fish_condition(command, top)
        when = f" -n {fish_quoted(condition)}" if condition else ""
        for inner in command.commands:
            lines.append(f"complete -c {name}{when} -f -a {inner.path[-1]} -d {fish_quoted(inner.summary)}")
        for option in with_global(command, top):
            names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
            value = ""
            if option.value:
                choices = choices_of(option)
                if choices:
                    value = f" -x -a {fish_quoted(' '.join(choices))}"
                else:
                    value = {"files": " -r -F", "folders": " -x -a '(__fish_complete_directories)'"}.get(
                        kind_of(option.value), " -x")
            lines.append(f"complete -c {name}{when} {names}{value} -d {fish_quoted(option.text)}")
    return "\n".join(lines) + "\n"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--program", required=True)
    options.add_argument("--output", type=Path, required=True)
    given = options.parse_args()
    name = Path(given.program).name
    top = model_of(given.program)
    given.output.mkdir(parents=True, exist_ok=True)
    for file, text in ((f"{name}.bash", bash(name, top)), (f"_{name}", zsh(name, top)), (f"{name}.fish", fish(name, top))):
        (given.output / file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
