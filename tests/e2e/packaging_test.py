#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages carry beside the programs: judged by the tools that will read it, and held against --help.
packaging_test.py SOURCE-FOLDER BUILD-FOLDER PROGRAM ..."""

import gzip
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE, BUILD, PROGRAMS = Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]]
sys.path.insert(0, str(SOURCE / "packaging/manual"))
from help_model import model_of  # noqa: E402

LINUX, MANUAL = BUILD / "packaging/linux", BUILD / "packaging/manual"
ID = "org.peerlight.Peerlight"


def run(*command, **more):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **more.pop("env", {})}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment, **more)


class Desktop(unittest.TestCase):
    def test_the_entry_is_valid(self):
        answer = run("desktop-file-validate", str(SOURCE / f"packaging/linux/{ID}.desktop"))
        self.assertEqual((answer.returncode, answer.stdout + answer.stderr), (0, ""))

    def test_the_software_centre_takes_it(self):
        for folder in (LINUX, LINUX / "example"):
            answer = run("appstreamcli", "validate", "--no-net", str(folder / f"{ID}.metainfo.xml"))
            self.assertEqual(answer.returncode, 0, answer.stdout)
            self.assertNotRegex(answer.stdout, r"(?m)^[EW]:", answer.stdout)

    def test_the_pictures_of_the_software_centre_are_in_the_tree(self):
        text = (LINUX / f"example/{ID}.metainfo.xml").read_text()
        names = re.findall(r"https://example\.org/screenshots/([\w-]+\.png)", text)
        self.assertEqual(len(names), 2, text)
        for name in names:
            found = [*SOURCE.glob(f"resources/screenshots/{name}"), *SOURCE.glob(f"resources/guide/pictures/{name}")]
            width, height = struct.unpack(">II", found[0].read_bytes()[16:24])
            self.assertGreaterEqual((width, height), (620, 349), name)  # what the validator of Flathub asks for

    def test_a_peer_list_has_its_type(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = Path(folder) / "mime/packages"
            packages.mkdir(parents=True)
            shutil.copy(SOURCE / f"packaging/linux/{ID}.mime.xml", packages / f"{ID}.xml")
            answer = run("update-mime-database", str(packages.parent))
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertIn("application/vnd.peerlight.peers:*.peerlight", (packages.parent / "globs").read_text())
        entry = (SOURCE / f"packaging/linux/{ID}.desktop").read_text()
        self.assertIn("MimeType=application/vnd.peerlight.peers;x-scheme-handler/peerlight;", entry)
        self.assertIn("Exec=peerlight %u\n", entry)

    def test_icons_have_their_sizes_and_a_picture(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            data = (LINUX / f"{size}.png").read_bytes()
            self.assertEqual(struct.unpack(">II", data[16:24]), (size, size))
            self.assertGreater(len(data), 150)


class Manual(unittest.TestCase):
    def text_of(self, program):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / f"{program.name}.1"
            page.write_bytes(gzip.decompress((MANUAL / f"{program.name}.1.gz").read_bytes()))
            answer = run("man", "--warnings", "-l", str(page), env={"MANWIDTH": "100", "MAN_KEEP_FORMATTING": ""})
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        return re.sub(".\x08", "", answer.stdout)

    def test_every_option_of_help_is_in_the_page(self):
        for program in PROGRAMS:
            text = self.text_of(program)
            for command in model_of(str(program)).walk():
                for option in command.options:
                    self.assertTrue(option.names[-1] in text, (program.name, command.path, option.names))

    def test_every_variable_that_help_names_is_explained(self):
        program = PROGRAMS[0]
        environment = self.text_of(program).partition("ENVIRONMENT")[2]
        helps = [command.footer for command in model_of(str(program)).walk()]
        names = set(re.findall(r"PEERLIGHT_[A-Z_]+", " ".join(helps)))
        self.assertGreater(len(names), 5)
        for name in names:
            self.assertTrue(name in environment, name)


class Completion(unittest.TestCase):
    BASH = r"""
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
        "_${1//-/_}" 2>/dev/null
        printf '%s\n' "${COMPREPLY[@]}"
    """

    def bash(self, *words):
        answer = run("bash", "-c", self.BASH, "bash", str(MANUAL / f"{words[0]}.bash"), *words)
        return set(answer.stdout.split())

    def test_bash_knows_every_command_and_option(self):
        for program in PROGRAMS:
            top = model_of(str(program))
            for command in top.walk():
                words = self.bash(program.name, *command.path, "")
                self.assertLessEqual({inner.path[-1] for inner in command.commands}, words)
                self.assertLessEqual({name for option in command.options for name in option.names}, words)

    def test_bash_knows_values(self):
        self.assertEqual(self.bash("peerlight-cli", "detect", "--format", "j"), {"json", "jsonl"})
        self.assertEqual(self.bash("peerlight-cli", "note", "--language", ""), {"en", "zh"})

    def test_fish_knows_the_same(self):
        script = f"source {MANUAL}/peerlight-cli.fish; complete -C 'peerlight-cli detect --format j'"
        with tempfile.TemporaryDirectory() as home:
            answer = run("fish", "-c", script, env={"HOME": home, "XDG_CONFIG_HOME": home})
        self.assertEqual({line.split("\t")[0] for line in answer.stdout.splitlines()}, {"json", "jsonl"})

    def test_zsh_can_read_it(self):
        for program in PROGRAMS:
            answer = run("zsh", "-n", str(MANUAL / f"_{program.name}"))
            self.assertEqual((answer.returncode, answer.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
