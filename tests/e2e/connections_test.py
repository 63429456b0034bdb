#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that are kept, from outside: checked, used by name, listed, imported and exported without a secret.

Usage: connections_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import re
import socket
import stat
import sys
import tempfile
import unittest

from recording_service import RecordingService
from twin_process import PROJECT, run, simulator

STEPS = ["name", "tls", "sign_in", "project", "peers", "clock", "throttle"]
SIGN_IN = {"IAM_USER": "demo-user", "IAM_ACCOUNT": "demo-account", "IAM_PASSWORD": "demo-password"}
CANARY = "CANARY-81d2f0c9"


def endpoint_of(where):
    return where[where.index("--endpoint") + 1]


class Kept(unittest.TestCase):
    """Each test has a data folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlight-connections-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(folder.name, "data")

    def twin(self, *arguments, **more):
        return run(*arguments, "--data-dir", self.data, **more)

    def keep(self, *connections, version=1):
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        self.write("data/connections.json", {"peerlight_connections": version, "connections": list(connections)})

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(content if isinstance(content, str) else json.dumps(content))
        return path

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            return file.read()

    def lab(self, where, **more):
        return {"id": "lab-id", "name": "Night Lab", "endpoint": endpoint_of(where), "project_id": PROJECT} | more

    def refused(self, *arguments, **more):
        done = self.twin(*arguments, **more)
        self.assertEqual((done.code, done.out), (64, ""), done)
        self.assertTrue(done.err.startswith("peerlight-cli: "), done)
        return done.err


class Check(Kept):
    def test_all_good_is_told_step_by_step(self):
        with simulator("--peers", "3") as where:
            table = self.twin("check", *where)
            done = self.twin("check", *where, "--format", "json")
        self.assertEqual((table.code, table.err), (0, ""), table)
        self.assertRegex(table.out, "(?m)^✓ Endpoint name: ")
        self.assertRegex(table.out, "(?m)^– TLS: ")
        self.assertRegex(table.out, "(?m)^✓ Sign-in: ")
        self.assertEqual(len(table.out.splitlines()), len(STEPS))
        report = json.loads(done.out)
        self.assertEqual((done.code, report["good"]), (0, True), done)
        self.assertEqual([step["step"] for step in report["steps"]], STEPS)
        for step in report["steps"]:
            self.assertIn(step["state"], ("good", "warning", "skipped"), step)
            self.assertTrue(step["text"], step)

    def test_no_task_is_created(self):
        with RecordingService().serving() as service:
            self.twin("check", "--endpoint", service.endpoint, "--project-id", PROJECT)
            self.assertEqual([method for method, *_ in service.requests], ["GET", "GET"])

    def test_wrong_token_ends_with_3(self):
        with simulator() as where:
            table = self.twin("check", *where, token=CANARY)
            done = self.twin("check", *where, "--format", "json", token=CANARY)
        self.assertEqual(table.code, 3, table)
        self.assertRegex(table.out, "(?m)^✗ Sign-in: ")
        report = json.loads(done.out)
        self.assertEqual((done.code, report["good"]), (3, False), done)
        self.assertEqual(report["steps"][2]["state"], "bad")
        self.assertNotIn(CANARY, table.out + table.err + done.out + done.err)

    def test_wrong_password_ends_with_3_and_right_one_finds_the_project(self):
        with simulator() as where:
            lab = self.lab(where, credential="password", account="demo-account", user="demo-user")
            lab |= {"iam_endpoint": endpoint_of(where), "region": "sim-region-1", "project_id": ""}
            self.keep(lab)
            good = self.twin("check", "--profile", "night lab", token=None, **SIGN_IN)
            bad = self.twin("check", "--profile", "night lab", token=None, **SIGN_IN | {"IAM_PASSWORD": CANARY})
            peers = self.twin("peers", "--profile", "night lab", token=None, **SIGN_IN)
        self.assertEqual(good.code, 0, good)
        self.assertEqual(bad.code, 3, bad)
        self.assertNotIn(CANARY, bad.out + bad.err)
        self.assertEqual(peers.code, 0, peers)

    def test_closed_port_ends_with_5(self):
        with socket.socket() as closed:  # bound and not listening: nobody else can take the port
            closed.bind(("127.0.0.1", 0))
            for scheme, step in (("http", "Sign-in"), ("https", "TLS")):
                where = ["--endpoint", f"{scheme}://127.0.0.1:{closed.getsockname()[1]}", "--project-id", PROJECT]
                done = self.twin("check", *where)
                self.assertEqual(done.code, 5, done)
                self.assertRegex(done.out, f"(?m)^✗ {step}: ")

    def test_another_bad_step_ends_with_1(self):
        with simulator("--fault", "captive-portal") as where:
            done = self.twin("check", *where)
        self.assertEqual(done.code, 1, done)
        self.assertRegex(done.out, "(?m)^✗ Project and detections: ")

    def test_usage(self):
        self.assertIn("--endpoint", self.refused("check"))
        self.refused("check", "--endpoint", "https://e.example", "--project-id", PROJECT, "--profile", "x")
        self.refused("check", "--profile", "x", "--format", "csv")


class Profile(Kept):
    def test_unknown_profile_is_told_with_the_names(self):
        self.assertIn("No connections are kept", self.refused("check", "--profile", "x"))
        self.keep({"name": "One", "endpoint": "https://e.example"}, {"name": "Two\u202e\x1b[2J"})
        for command in (["detect", "--all"], ["peers"], ["resume"], ["check"]):
            said = self.refused(*command, "--profile", "Three")
            self.assertIn("One, Two", said)
            self.assertNotRegex(said, "[\x1b\u202e]")

    def test_detect_uses_endpoint_project_and_pace(self):
        with simulator("--peers", "4", "--detect-ms", "200") as where:
            self.keep(self.lab(where, requests_per_second=0, max_in_flight=2, deadline_seconds=60))
            for name in ("Night Lab", "nIGHT lAB", "lab-id"):
                done = self.twin("detect", "--profile", name, "--all", "--yes", "--format", "jsonl")
                first, *results, last = done.lines()
                self.assertEqual((first["endpoint"], first["project_id"]), (endpoint_of(where), PROJECT), done)
                self.assertEqual((len(results), last["counts"]["unknown"]), (4, 0), done)
            self.assertEqual(self.twin("peers", "--profile", "night lab", "--format", "csv").code, 0)
            self.assertEqual(self.twin("resume", "--profile", "night lab").code, 0)
            self.assertEqual(self.twin("check", "--profile", "night lab").code, 0)

    def test_deadline_is_that_of_the_profile_but_for_one_that_is_given(self):
        with simulator("--peers", "1", "--detect-ms", "3600000") as where:
            self.keep(self.lab(where, deadline_seconds=3600))
            done = self.twin("detect", "--profile", "night lab", "--all", "--deadline", "1", "--format", "jsonl")
            self.assertEqual(done.lines()[-1]["counts"]["unknown"], 1, done)

    def test_project_may_be_another_one(self):
        with simulator() as where:
            self.keep(self.lab(where, project_id="0" * 32))
            done = self.twin("peers", "--profile", "night lab", "--project-id", PROJECT)
        self.assertEqual(done.code, 0, done)

    def test_proxy_of_the_profile_is_used(self):
        with socket.socket() as closed, simulator() as where:
            closed.bind(("127.0.0.1", 0))
            proxy = {"kind": "http", "host": "127.0.0.1", "port": closed.getsockname()[1], "user": ""}
            self.keep(self.lab(where, proxy=proxy))
            done = self.twin("peers", "--profile", "night lab")
        self.assertEqual(done.code, 5, done)

    def test_authorities_that_cannot_be_read_are_told(self):
        self.keep(
            {"name": "n", "endpoint": "https://e.example", "project_id": PROJECT, "ca_file": "/no/such/ca.pem"}
        )
        self.assertIn("/no/such/ca.pem", self.refused("peers", "--profile", "n"))

    def test_secret_that_is_not_there_is_told_with_the_next_step(self):
        connection = {"name": "n", "endpoint": "https://e.example", "project_id": PROJECT}
        for keep in ("session", "keychain"):
            self.keep(connection | {"keep": keep})
            said = self.refused("check", "--profile", "n", token=None)
            self.assertIn("PEERLIGHT_TOKEN", said)

    def test_damaged_file_is_told_and_a_newer_one_is_used(self):
        self.keep()
        self.write("data/connections.json", '{"peerlight_connections": 1, ')
        for command in (["peers", "--profile", "n"], ["connections"], ["connections", "export", "/no/such/file"]):
            self.assertIn("connections.json", self.refused(*command))
        with simulator() as where:
            self.keep(self.lab(where), version=99)
            done = self.twin("peers", "--profile", "night lab")
            self.assertEqual(done.code, 0, done)
            self.assertIn("newer", done.err)
            added = self.twin("connections", "import", os.path.join(self.data, "connections.json"))
            self.assertEqual(added.code, 74, added)
            self.assertIn('"peerlight_connections": 99', self.read("data/connections.json"))


class Exchange(Kept):
    def test_what_is_imported_is_listed_and_exported_without_a_secret(self):
        source = {
            "peerlight_connections": 1,
            "connections": [
                {"name": "Prod", "region": "cn-north-4", "endpoint": "https://dcaas.cn-north-4.myhuaweicloud.com",
                 "environment": "production", "project_id": PROJECT, "credential": "keys", "password": CANARY},
                {"name": "Lab\x1b[2J", "endpoint": "https://e.example", "proxy": {"kind": "http", "password": CANARY}},
            ],
        }  # fmt: skip
        path = self.write("in.json", source)
        for _ in range(2):  # names that are taken get a number
            done = self.twin("connections", "import", path)
            self.assertEqual((done.code, done.out), (0, ""), done)
            self.assertIn("secret", done.err)
            self.assertNotIn(CANARY, done.err)
        listed = self.twin("connections", "--format", "json")
        table = self.twin("connections")
        connections = json.loads(listed.out)["connections"]
        self.assertEqual([one["name"] for one in connections], ["Prod", "Lab\x1b[2J", "Prod 2", "Lab\x1b[2J 2"])
        self.assertEqual(len({one["id"] for one in connections}), 4)
        first = {name: value for name, value in connections[0].items() if name != "id"}
        self.assertEqual(
            first,
            {"name": "Prod", "environment": "production", "region": "cn-north-4", "project_id": PROJECT,
             "endpoint": "https://dcaas.cn-north-4.myhuaweicloud.com", "project_name": None, "credential": "keys"},
        )  # fmt: skip
        self.assertIn("PRODUCTION", table.out)
        self.assertIsNone(re.search("\x1b", table.out + table.err + listed.out))

        target = os.path.join(self.folder, "out.json")
        done = self.twin("connections", "export", target)
        self.assertEqual(done.code, 0, done)
        self.assertEqual(stat.S_IMODE(os.stat(target).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(self.data).st_mode), 0o700)
        for text in (self.read("out.json"), self.read("data/connections.json"), listed.out, table.out):
            self.assertNotIn(CANARY, text)
        self.data = os.path.join(self.folder, "other")
        self.assertEqual(self.twin("connections", "import", target).code, 0)
        again = json.loads(self.twin("connections", "--format", "json").out)["connections"]
        self.assertEqual([one["name"] for one in again], [one["name"] for one in connections])
        self.assertNotEqual([one["id"] for one in again], [one["id"] for one in connections])

    def test_what_cannot_be_read_or_written(self):
        self.refused("connections", "import", "/no/such/file")
        self.refused("connections", "import", self.write("other.json", {"virtual_interfaces": []}))
        self.refused("connections", "import", self.write("none.json", {"peerlight_connections": 1, "connections": []}))
        self.refused("connections", "import")
        self.refused("connections", "forget")
        self.assertEqual(self.twin("connections", "export", "/no/such/folder/out.json").code, 74)
        link = os.path.join(self.folder, "link")
        os.symlink(os.path.join(self.folder, "elsewhere"), link)
        self.refused("connections", "export", link)
        self.assertEqual(self.twin("connections", token=None).code, 0)
        self.assertEqual(json.loads(self.twin("connections", "--format", "json").out), {"connections": []})


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
