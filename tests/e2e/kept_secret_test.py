#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection whose secret is in the keychain, used by name: a token, an access key, a password.

Usage, inside of tests/integration/keychain_session.py: kept_secret_test.py PATH_OF_PEERLIGHT_CLI PATH_OF_KEEP_SECRET
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest

from twin_process import PATIENCE, PROJECT, run, simulator

KEY = "DEMOACCESSKEY0000000\ndemo-secret-key-0123456789abcdefghijklmn"


class KeptSecret(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="peerlight-kept-")
        self.addCleanup(folder.cleanup)
        self.data = folder.name

    def keep(self, profile, secret):
        path = os.path.join(self.data, "connections.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"peerlight_connections": 1, "connections": [profile | {"keep": "keychain"}]}, file)
        command = [os.environ["KEEP_SECRET"], profile["id"] + "/secret"]
        subprocess.run(command, input=secret.encode(), check=True, timeout=PATIENCE)

    def twin(self, *arguments, **more):
        return run(*arguments, "--profile", "Lab", "--data-dir", self.data, token=more.pop("token", None), **more)

    def profile(self, where, **more):
        return {"id": self.id(), "name": "Lab", "endpoint": where[1], "project_id": PROJECT} | more

    def test_token(self):
        token = "CANARY-kept-token"
        with simulator("--peers", "3", "--detect-ms", "100", "--token", token) as where:
            self.keep(self.profile(where), token)
            done = self.twin("detect", "--all", "--yes", "--format", "jsonl")
            self.assertEqual((len(done.lines()), done.lines()[-1]["counts"]["unknown"]), (5, 0), done)
            self.assertEqual(self.twin("check").code, 0)
            self.assertEqual(self.twin("check", token="another").code, 3, "what is given wins")
        self.assertNotIn(token, done.out + done.err)

    def test_access_key(self):
        with simulator() as where:
            self.keep(self.profile(where, credential="keys"), KEY)
            done = self.twin("check")
            self.assertEqual(done.code, 0, done)
            self.keep(self.profile(where, credential="keys"), KEY + "CANARY")
            done = self.twin("check")
            self.assertEqual(done.code, 3, done)
        self.assertNotIn("CANARY", done.out + done.err)

    def test_password_signs_in_and_finds_the_project(self):
        who = {"credential": "password", "account": "demo-account", "user": "demo-user"}
        with simulator() as where:
            lab = self.profile(where, iam_endpoint=where[1], region="sim-region-1", **who)
            for project in (PROJECT, ""):
                self.keep(lab | {"project_id": project}, "demo-password")
                for command in ("check", "peers"):
                    done = self.twin(command)
                    self.assertEqual(done.code, 0, done)
            self.keep(lab, "CANARY")
            done = self.twin("peers")
            self.assertEqual((done.code, done.out), (3, ""), done)
        self.assertNotIn("CANARY", done.err)

    def test_nothing_is_kept(self):
        self.keep(self.profile(["--endpoint", "https://e.example"]), "x")
        path = os.path.join(self.data, "connections.json")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(self.id(), "another-id"))
        done = self.twin("peers")
        self.assertEqual((done.code, done.out), (64, ""), done)
        self.assertIn("PEERLIGHT_TOKEN", done.err)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    os.environ["KEEP_SECRET"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
