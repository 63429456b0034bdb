#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of the guide do what it says: those of the page on the command line are run, one after another as a person
would, against a simulated service; of those of the other pages and of the README the options must exist.

Usage: guide_test.py SOURCE-FOLDER PATH_OF_PEERLIGHT_CLI
"""

import contextlib
import os
import re
import shlex
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from twin_process import PATIENCE, PROJECT, TOKEN, environment

SOURCE, TWIN = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
sys.path.insert(0, str(SOURCE / "packaging/manual"))
from help_model import model_of  # noqa: E402

PAGE = SOURCE / "resources/guide/command-line.md"
FOUND_SOMETHING = (0, 1, 2, 4)  # of the documented exit codes, those of a command that did its work
CONNECTIONS = """{"peerlight_connections": 1, "connections": [{"id": "dublin", "name": "Dublin, night shift",
"endpoint": "http://127.0.0.1:%d", "project_id": "%s", "credential": "token"}]}"""


def blocks(text, kind):
    return [block.strip() for block in re.findall(rf"^```{kind}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)]


def commands(block):
    lines = re.sub(r"\\\n\s*", "", block).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def words_of(line):
    """As a shell splits it, but for variables; what joins commands is a word of its own."""
    words = shlex.shlex(line, posix=True, punctuation_chars=True)
    words.whitespace_split = True
    return list(words)


def free_port():
    with contextlib.closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Session(unittest.TestCase):
    def setUp(self):
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="peerlight-guide-")))
        self.port = free_port()
        (self.home / "connections.json").write_text(CONNECTIONS % (self.port, PROJECT))
        for token in (self.home / ".token", self.home / "cron-token"):
            token.write_text(TOKEN)
            token.chmod(0o600)
        path = self.home / "bin"
        path.mkdir()
        (path / "peerlight-cli").symlink_to(TWIN)
        # Not by way of the machine's own folders; and not for hours.
        self.here = {
            "127.0.0.1:8040": f"127.0.0.1:{self.port}",
            "--region eu-west-101": f"--endpoint http://127.0.0.1:{self.port}",
            "--every 60 --for 7200": "--every 1 --for 2",
            "--every 30 --for 600": "--every 1 --for 2",
            "/etc/peerlight/token": str(self.home / "cron-token"),
            "/var/lib/node_exporter": str(self.home),
        }
        self.env = {**environment(token=None), "HOME": str(self.home), "PROJECT": PROJECT,
                    "PATH": f"{path}:/usr/bin:/bin", "PEERLIGHT_DATA_DIR": str(self.home / "data")}

    def serve(self, command):
        self.assertIn("--port 8040", command)
        service = subprocess.Popen(shlex.split(command.replace("8040", str(self.port)).replace("--peers 50", "--peers 12")),
                                   env=self.env, stdout=subprocess.PIPE, text=True, cwd=self.home)
        self.addCleanup(lambda: (service.kill(), service.wait(PATIENCE), service.stdout.close()))
        self.assertEqual(service.stdout.readline(), f"listening {self.port}\n")

    def shell(self, command, **more):
        for there, here in self.here.items():
            command = command.replace(there, here)
        done = subprocess.run(["bash", "-c", command], env={**self.env, **more}, cwd=self.home, capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, timeout=2 * PATIENCE, check=False)
        self.assertIn(done.returncode, FOUND_SOMETHING, (command, done.stdout, done.stderr))
        return done

    def test_every_command_of_the_page(self):
        text = PAGE.read_text(encoding="utf-8")
        service, *lines = [line for block in blocks(text, "sh") for line in commands(block)]
        self.serve(service)
        variables, ran = {}, []
        for line in lines:
            if assigned := re.fullmatch(r"export (\w+)=(\S+)", line):
                variables[assigned[1]] = assigned[2]
            elif line.startswith("unset "):
                variables.pop(line.split()[1])
            else:
                ran.append((line, self.shell(line, **variables)))
        self.assertGreater(len(ran), 20)
        said = {line: done.stdout for line, done in ran}
        self.assertIn("unreachable", said["peerlight-cli note last"].lower())
        self.assertIn("before the change", said["peerlight-cli baselines"])
        self.assertIn("carrier-down", said["peerlight-cli drill"])
        for name in ("peers.csv", "results.csv", "results.html", "evidence.zip", "copy.json"):
            self.assertGreater((self.home / name).stat().st_size, 0, name)
        cron, = blocks(text, "cron")
        self.assertTrue(match := re.fullmatch(r"\S+ \S+ \S+ \S+ \S+ peerlight (peerlight-cli .*)", cron))
        self.shell(match[1])
        self.assertIn("peerlight_peer_outcome", (self.home / "peerlight.prom").read_text())
        step, = blocks(text, "yaml")
        run = re.search(r"run: (.*?)\n  env:", step, re.DOTALL)[1]
        self.assertIn('"type":"watch"', self.shell(" ".join(run.split()), PEERLIGHT_TOKEN=TOKEN).stdout)


class Options(unittest.TestCase):
    def test_options_exist(self):
        known = {command.path: {name for option in command.options for name in option.names}
                 for command in model_of(str(TWIN)).walk()}
        pages = [*sorted((SOURCE / "resources/guide").glob("*.md")), SOURCE / "README.md"]
        looked_at = 0
        for page in pages:
            for block in blocks(page.read_text(encoding="utf-8"), "sh"):
                for line in commands(block):
                    looked_at += self.look_at(page.name, words_of(line), known)
        self.assertGreater(looked_at, 30)

    def look_at(self, page, words, known):
        """How many commands of the twin the line has."""
        path, options, found = None, set(), 0
        for word in words:
            if Path(word).name == "peerlight-cli":
                path, options, found = (), set(known[()]), found + 1
            elif path is not None and (*path, word) in known:
                path = (*path, word)
                options |= known[path]
            elif path is not None and set(word) <= set("|&;"):
                path = None
            elif path is not None and word.startswith("--"):
                self.assertIn(word, options, (page, words))
        return found


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = str(TWIN)
    unittest.main(argv=sys.argv[:1])
