#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten secrets go through both programs, all of which they have to say turned on; then each byte that was written, said,
copied, told to assistive technology or sent is searched for them, in every dress (see canary.py).

Usage: leak_gate_test.py --peerlight PROGRAM --cli PROGRAM
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import canary
import desktop
import window_session
import window_test
from leaky_service import PROJECT, LeakyService
from twin_process import PATIENCE, environment
from window_test import Atspi, until

KINDS = ("token", "issued token", "password", "secret key", "security token", "proxy password", "team password")
SECRETS = {kind: canary.new(kind.replace(" ", "-")) for kind in (*KINDS, "bgp_md5", "email", "order_id")}
FORMS = ("table", "json", "jsonl", "csv", "tsv", "markdown")


def belongs(kind, path, headers, body):
    """Where a secret may be in a request: what is left of the request when it is taken out of there."""
    rest, content = dict(headers), body
    if kind in ("token", "issued token") and rest.get("X-Auth-Token") == SECRETS[kind]:
        del rest["X-Auth-Token"]
    if kind == "security token" and rest.get("X-Security-Token") == SECRETS[kind]:
        del rest["X-Security-Token"]
    if kind == "password" and path == "/v3/auth/tokens":
        content = content.replace(SECRETS[kind].encode(), b"", 1)
    return repr(rest).encode() + content


class Gate(unittest.TestCase):
    """What comes out is collected, and searched in the end."""

    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory(prefix="peerlight-gate-"))
        self.data = os.path.join(self.folder, "data")
        self.service = self.enterContext(LeakyService(SECRETS).serving())
        self.said = []

    def assert_clean(self, sent):
        """`sent`: the secrets that a request has to hold; no other may, and none elsewhere."""
        held = set()
        for method, path, headers, target, body in self.service.requests:
            whole = f"{method} {target} {headers!r}".encode() + body
            for kind, secret in SECRETS.items():
                if canary.hits(secret, whole):
                    held.add(kind)
                    rest = target.encode() + belongs(kind, path, headers, body)
                    self.assertEqual(canary.hits(secret, rest), [], f"{kind} in {method} {target}")
        self.assertEqual(held, set(sent))
        for kind, secret in SECRETS.items():
            for what, said in self.said:
                self.assertEqual(canary.hits(secret, said), [], f"{kind} in what {what} gave: {said[-2000:]!r}")
            found, looked_at = canary.hits_below(secret, self.folder)
            self.assertEqual(found, {}, kind)
            self.assertGreater(looked_at, 0)


class TwinGate(Gate):
    def twin(self, *arguments, codes=(0, 1), **variables):
        env = environment(None, DATA_DIR=self.data, **variables) | canary.loud_in(self.folder)
        done = subprocess.run(
            [os.path.abspath(window_test.programs.cli), *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, env=env, cwd=self.folder, timeout=PATIENCE, check=False,
        )
        self.said.append((" ".join(arguments), done.stdout + done.stderr))
        self.assertIn(done.returncode, codes, f"{arguments}: {done.stderr.decode(errors='replace')[-3000:]}")
        return done.stdout

    def use(self, where, **proof):
        self.twin("check", *where, **proof)
        self.twin("peers", *where, "--format", "json", **proof)
        detect = ["detect", *where, "--all", "--yes", "--rate", "0"]
        self.twin(*detect, "--format", "jsonl", "--metrics", "metrics.prom", **proof)
        self.twin(*detect, "--format", "html", "--output", "run.html", **proof)

    def all_that_is_made_of_runs(self):
        for form in FORMS:
            self.twin("history", "--format", form, "--output", f"history.{form}")
            self.twin("compare", "last~1", "last", "--format", form)
        for level in ("none", "names", "all"):
            self.twin("evidence", "last", "--redact", level, "--output", f"{level}.zip")
        for form in ("plain", "markdown"):
            self.twin("note", "last", "--format", form)
        self.twin("baselines", "--help")
        self.twin("history", "--check")
        self.twin("resume", codes=range(6), TOKEN=SECRETS["token"])

    def test_the_twin(self):
        direct = ["--endpoint", self.service.endpoint, "--project-id", PROJECT]
        self.use(direct, TOKEN=SECRETS["token"])
        self.use(direct, AK="EXAMPLEAK0000000TEST", SK=SECRETS["secret key"], SECURITY_TOKEN=SECRETS["security token"])
        user = {"IAM_USER": "dc-operator", "IAM_ACCOUNT": "example-account", "IAM_PASSWORD": SECRETS["password"]}
        self.use([*direct, "--iam-endpoint", self.service.endpoint], **user)
        # A connection that was written by hand, with a secret where none is read, and a proxy that wants a password. It would
        # see everything of plain HTTP, and gets none there; integration_transport_proxy gives it one through TLS.
        proxy = {"kind": "http", "host": "127.0.0.1", "port": self.service.port, "user": "night"}
        lab = {"name": "Lab", "endpoint": self.service.endpoint, "project_id": PROJECT, "proxy": proxy, "token": SECRETS["token"]}
        kept = pathlib.Path(self.folder, "lab.json")
        kept.write_text(json.dumps({"peerlight_connections": 1, "connections": [lab]}), encoding="utf-8")
        self.twin("connections", "import", str(kept))
        kept.unlink()
        through = {"TOKEN": SECRETS["token"], "PROXY_PASSWORD": SECRETS["proxy password"], "codes": (1, 5)}
        self.twin("check", "--profile", "Lab", **through)
        self.twin("detect", "--profile", "Lab", "--all", "--yes", "--format", "jsonl", **through)
        self.twin("connections", "export", "connections.json")
        self.twin("connections", "--format", "json")
        self.all_that_is_made_of_runs()
        # A team's history that is not there; and addresses that hold what they must not.
        team = {"HISTORY_URL": "postgresql://night@127.0.0.1:1/team", "PG_PASSWORD": SECRETS["team password"]}
        self.twin("history", codes=(0, 74), **team)
        self.twin("history", codes=(64,), HISTORY_URL=f"postgresql://night:{SECRETS['team password']}@127.0.0.1:1/team")
        self.twin("peers", "--endpoint", f"https://night:{SECRETS['password']}@127.0.0.1:1", codes=(64,), TOKEN=SECRETS["token"])
        self.twin("detect", "--token", SECRETS["token"], codes=(64,))
        everything = b"".join(said for _, said in self.said)
        self.assertIn(b"qt.core", everything, "Qt tells what it does")
        self.assertIn(b"peerlight.http", everything, "and so do we")
        self.assert_clean({"token", "issued token", "password", "security token"})


class WindowGate(Gate, window_session.WindowCase):
    def open(self, log):
        with open(log, "wb") as out:
            env = os.environ | canary.LOUD | {"TMPDIR": self.folder}
            self.window = window_test.Window(self.data, stdout=out, stderr=out, env=env)
        self.addCleanup(self.window.close)
        self.keyboard = window_session.Keyboard(self.window)

    def collect(self, what):
        """All that is told to assistive technology now, and what another program would paste."""
        texts = [text for _, told in self.window.said() for text in told]
        self.said.append((what, "\n".join(texts).encode()))
        self.said.append((f"{what}: the clipboard", desktop.clipboard().encode()))

    def click_first_row(self, table):
        place = Atspi.Component.get_extents(self.window.find(table, Atspi.Role.TABLE), Atspi.CoordType.SCREEN)
        window_session.keys("mousemove", str(place.x + 60), str(place.y + 35), "click", "1")

    def copy_as_curl(self):
        self.click_first_row("Requests")
        self.keyboard.press("ctrl+a")
        self.keyboard.press("Return")
        until("a command in the clipboard", lambda: "$TOKEN" in desktop.clipboard())

    def test_the_window(self):
        self.open(os.path.join(self.folder, "window.log"))
        self.keyboard.type_into("Endpoint", self.service.endpoint)
        self.keyboard.type_into("Project ID", PROJECT)
        self.keyboard.type_into("Token", SECRETS["token"])
        self.collect("the form")
        self.keyboard.press("ctrl+r")
        self.wait_for_status("3 peers")
        self.keyboard.press("shift+F5")
        self.wait_for_status("clear")
        until("all results", lambda: "Running" not in self.window.outcomes().values())
        self.click_first_row("Peers")
        self.window.find("Detect 3 more times", Atspi.Role.PUSH_BUTTON)
        for tab in ("Verdict", "Timeline", "Circuit card", "Requests", "JSON"):
            self.window.press(tab, Atspi.Role.PAGE_TAB)
            self.collect(tab)
            if tab == "Requests":
                self.copy_as_curl()
                self.collect("curl")
        desktop.picture(os.path.join(self.folder, "screen.png"))
        self.keyboard.press("ctrl+l")
        self.wait_for_message("Locked")
        self.collect("locked")
        self.window.process.terminate()
        self.window.process.wait(PATIENCE)
        self.assertIn(b"qt.", pathlib.Path(self.folder, "window.log").read_bytes(), "Qt tells what it does")
        self.assert_clean({"token"})


del Gate  # its own tests are those of its heirs

if __name__ == "__main__":
    sys.exit(window_session.main(__file__))
