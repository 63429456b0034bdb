#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kept run as a zip for somebody else: unpacked and checked with tools that are not ours.

Usage: evidence_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import json
import os
import stat
import subprocess
import sys
import tempfile
import unittest
import zipfile

from twin_process import PROJECT, run, simulator

FILES = ["summary.md", "results.csv", "results.json", "requests.jsonl", "environment.json", "SHA256SUMS"]


class Evidence(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="peerlight-evidence-"))
        with simulator("--peers", "30", "--detect-ms", "50") as where:
            cls.endpoint = where[1]
            done = cls.twin("detect", *where, "--all", "--yes", "--rate", "0", "--format", "jsonl")
            cls.results = [line for line in done.lines() if line["type"] == "result"]
            cls.twin("peers", *where)

    @classmethod
    def twin(cls, *arguments, **options):
        return run("--data-dir", cls.folder, *arguments, **options)

    def evidence(self, *arguments, **options):
        path = os.path.join(self.enterContext(tempfile.TemporaryDirectory()), "evidence.zip")
        return self.twin("evidence", *arguments, "--output", path, **options), path

    def test_sums_are_taken(self):
        done, path = self.evidence("last")
        self.assertEqual((done.code, done.out, done.err), (0, "", ""))
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        out = self.enterContext(tempfile.TemporaryDirectory())
        with zipfile.ZipFile(path) as archive:
            self.assertEqual(archive.namelist(), FILES)
            archive.extractall(out)
        subprocess.run(["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"], cwd=out, check=True)
        with open(os.path.join(out, "results.json"), encoding="utf-8") as file:
            kept = json.load(file)["results"]
        self.assertEqual([(line["peer_id"], line["outcome"], line["loss_percent"]) for line in kept],
                         [(line["peer_id"], line["outcome"], line["loss_percent"])
                          for line in sorted(self.results, key=lambda line: [k["peer_id"] for k in kept].index(
                              line["peer_id"]))])
        with open(os.path.join(out, "environment.json"), encoding="utf-8") as file:
            environment = file.read()
        self.assertNotIn(os.uname().nodename, environment)

    def test_same_run_same_bytes(self):
        pairs = []
        for zone in ("UTC", "Asia/Shanghai"):
            os.environ["TZ"] = zone
            self.addCleanup(os.environ.pop, "TZ", None)
            done, path = self.evidence("last", "--redact", "names")
            self.assertEqual(done.code, 0, done)
            with open(path, "rb") as file:
                pairs.append(file.read())
        self.assertEqual(*pairs)

    def test_redaction_leaves_nothing(self):
        words = {line[key] for line in self.results
                 for key in ("peer_id", "peer_name", "detection_id", "remote_gateway", "run_id") if line[key]}
        words |= {word.split("/")[0] for word in words} | {PROJECT, self.endpoint}
        done, path = self.evidence("last", "--redact", "all")
        self.assertEqual(done.code, 0, done)
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                text = archive.read(name).decode().lower()
                self.assertEqual([word for word in words if word.lower() in text], [], name)

    def test_a_secret_blocks(self):
        fake = "MIIEpAYJKoZIhvcNAQcCoIIEljCCBJICAQExDTALBglghkgBZQMEAgEwggK"
        folder = self.enterContext(tempfile.TemporaryDirectory())
        peers = os.path.join(folder, "peers.csv")
        with open(peers, "w", encoding="utf-8") as file:
            file.write(f"id,name\n{self.results[0]['peer_id']},{fake}\n")
        with simulator("--peers", "30", "--detect-ms", "50") as where:
            run("--data-dir", folder, "detect", *where, "--peers-from", peers, "--yes", "--rate", "0")
        path = os.path.join(folder, "evidence.zip")
        done = run("--data-dir", folder, "evidence", "last", "--output", path)
        self.assertEqual((done.code, done.out), (65, ""), done)
        self.assertIn("results.json, line 3, has what looks like a token.", done.err)
        self.assertNotIn(fake, done.err)
        self.assertFalse(os.path.exists(path))
        named = run("--data-dir", folder, "evidence", "last", "--redact", "names", "--output", path)
        self.assertEqual(named.code, 0, named)

    def test_a_secret_of_the_environment_blocks(self):
        done, path = self.evidence("last", token=self.results[0]["peer_name"])
        self.assertEqual((done.code, os.path.exists(path)), (65, False), done)

    def test_passwords_of_the_environment_block(self):
        name = self.results[0]["peer_name"]
        for variable in ("PROXY_PASSWORD", "PG_PASSWORD"):
            with self.subTest(variable):
                done, path = self.evidence("last", **{variable: name})
                self.assertEqual((done.code, os.path.exists(path)), (65, False), done)

    def test_wrong_usage(self):
        for wrong in (["evidence"], ["evidence", "last"], ["evidence", "nothing", "--output", "/tmp/no.zip"],
                      ["evidence", "last", "--output", "-"],
                      ["evidence", "last", "--output", "/tmp/no.zip", "--redact", "most"]):
            done = self.twin(*wrong)
            self.assertEqual((done.code, done.out, len(done.err.splitlines())), (64, "", 1), done)
            self.assertFalse(os.path.exists("/tmp/no.zip"))


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
