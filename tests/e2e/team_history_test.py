#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two workstations that share their history on a PostgreSQL server, with TLS; and what they say when it is away.

Usage: team_history_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments], run by tests/support/with_postgres.py --tls
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from twin_process import run, simulator

ADDRESS = os.environ["PEERLIGHT_TEST_PG"].replace("127.0.0.1", "localhost").partition("?")[0]
AUTHORITY = os.environ["PEERLIGHT_TEST_PG_CA"]
PASSWORD = os.environ["PEERLIGHT_PG_PASSWORD"]
VERIFIED = f"{ADDRESS}?sslmode=verify-full&sslrootcert={AUTHORITY}"


def server(what):
    subprocess.run([*os.environ["PEERLIGHT_TEST_PG_CONTROL"].split(), what], check=True)


class TeamHistory(unittest.TestCase):
    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="peerlight-team-"))
        self.anna, self.bo = pathlib.Path(folder, "anna"), pathlib.Path(folder, "bo")

    def twin(self, folder, *arguments, url=VERIFIED, password=PASSWORD):
        return run("--data-dir", str(folder), *arguments, PG_PASSWORD=password, HISTORY_URL=url)

    def runs(self, folder, **more):
        done = self.twin(folder, "history", "--runs", "--format", "jsonl", **more)
        self.assertEqual(done.code, 0, done)
        return done, done.lines()

    def test_a_colleague_sees_the_run_and_who_ran_it(self):
        with simulator("--peers", "12", "--detect-ms", "100") as where:
            self.twin(self.anna, "--operator", "Anna, desk 3", "detect", *where, "--all", "--yes", "--rate", "0")
        done, runs = self.runs(self.bo)
        self.assertEqual(done.err, "")
        mine = [one for one in runs if one["operator"] == "Anna, desk 3"]
        self.assertEqual([one["detections"] for one in mine], [12])
        table = self.twin(self.bo, "history", "--runs").out
        self.assertIn("Operator", table)
        self.assertIn("Anna, desk 3", table)

    def test_the_address_may_stand_in_the_data_folder(self):
        self.bo.mkdir(mode=0o700)
        (self.bo / "history.ini").write_text(f'[team]\nurl="{VERIFIED}"\noperator=Bo\n')
        with simulator("--peers", "3", "--detect-ms", "50") as where:
            self.twin(self.bo, "detect", *where, "--all", "--yes", "--rate", "0", url="")
        self.assertIn("Bo", [one["operator"] for one in self.runs(self.anna)[1]])
        # And "local" keeps it off the server.
        self.assertEqual(self.runs(self.anna, url="local")[1], [])

    def test_an_outage_costs_nothing(self):
        server("stop")
        try:
            with simulator("--peers", "9", "--detect-ms", "100") as where:
                done = self.twin(self.anna, "--operator", "in the dark", "detect", *where, "--all", "--yes",
                                 "--rate", "0", "--format", "jsonl")
            self.assertEqual(len(done.lines()), 11, done)
            self.assertIn("The team's history cannot be read or written", done.err)
            self.assertEqual(len(self.runs(self.anna)[1]), 1)
        finally:
            server("start")
        self.runs(self.anna)  # the next command sends what waits
        late = [one for one in self.runs(self.bo)[1] if one["operator"] == "in the dark"]
        self.assertEqual([one["detections"] for one in late], [9])

    def test_a_server_that_cannot_be_proved_gets_no_password(self):
        wrong_name = VERIFIED.replace("localhost", "127.0.0.1")
        done, runs = self.runs(self.anna, url=wrong_name)
        self.assertEqual(runs, [])
        self.assertIn("does not match host name", done.err)
        self.assertNotIn(PASSWORD, done.err)

    def test_a_refused_password_is_not_repeated(self):
        done, _ = self.runs(self.anna, password="Wr0ng-and-secret")
        self.assertIn("password authentication failed", done.err)
        self.assertNotIn("Wr0ng-and-secret", done.err)
        for file in self.anna.rglob("*"):
            if file.is_file():
                self.assertNotIn(b"Wr0ng-and-secret", file.read_bytes(), file)

    def test_a_password_in_the_address_is_refused_and_not_repeated(self):
        done = self.twin(self.anna, "history", url="postgresql://bo:Hidden17@localhost/peerlight")
        self.assertEqual(done.code, 64, done)
        self.assertIn("PEERLIGHT_PG_PASSWORD", done.err)
        self.assertNotIn("Hidden17", done.out + done.err)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
