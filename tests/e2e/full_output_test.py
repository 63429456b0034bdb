#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each command of the twin does when its results cannot be written, or nobody reads them.

Usage: full_output_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import os
import subprocess
import sys
import tempfile
import unittest

from twin_process import PATIENCE, environment, program, run, simulator

NOT_WRITTEN, READER_GONE = 74, 141
SENTENCE = "peerlight-cli: The results could not be written: No space left on device."


def into(output, *arguments):
    """Exit code and standard error of the twin whose standard output is this file or descriptor."""
    done = subprocess.run(
        [program(), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        env=environment(),
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stderr.decode()


def without_reader(*arguments):
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as output:
        return into(output, *arguments)


def on_full_device(*arguments):
    with open("/dev/full", "wb") as output:
        return into(output, *arguments)


class FullOutput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="peerlight-full-"))
        cls.where = cls.enterClassContext(simulator("--peers", "10", "--detect-ms", "50"))
        cls.data = ("--data-dir", cls.folder)
        first = run("detect", *cls.where, *cls.data, "--all", "--yes", "--rate", "0")
        assert first.err.endswith("\n") and "10 peers" in first.out, first

    def commands(self):
        service = (*self.where, *self.data)
        return (
            ("--help",),
            ("--version",),
            ("history", "--help"),
            ("detect", *service, "--all", "--yes", "--rate", "0"),
            ("peers", *service),
            ("peers", *service, "--offline"),
            ("check", *service),
            ("check", *service, "--format", "json"),
            ("connections", *self.data, "--format", "json"),
            ("history", *self.data),
            ("history", *self.data, "--runs"),
            ("history", *self.data, "--check"),
            ("history", *self.data, "--prune", "--older-than", "9y"),
            ("compare", *self.data, "last", "last"),
            ("baselines", *self.data, "set", "before", "last"),
            ("note", *self.data, "last"),
            ("drill",),
            ("drill", "carrier-down"),
            ("simulate", "--port", "0"),
        )

    def test_a_full_device_is_told_of_once(self):
        for command in self.commands():
            with self.subTest(command):
                code, told = on_full_device(*command)
                self.assertEqual(code, NOT_WRITTEN, told)
                self.assertEqual(told.count(SENTENCE), 1, told)

    def test_a_reader_that_has_gone_is_no_failure_to_tell_of(self):
        for command in self.commands():
            with self.subTest(command):
                code, told = without_reader(*command)
                self.assertEqual(code, READER_GONE, told)
                self.assertNotIn("could not be written", told)

    def test_what_was_detected_is_kept_all_the_same(self):
        before = run("history", *self.data, "--runs", "--format", "jsonl").lines()
        on_full_device("detect", *self.where, *self.data, "--all", "--yes", "--rate", "0")
        after = run("history", *self.data, "--runs", "--format", "jsonl").lines()
        self.assertEqual(len(after), len(before) + 1)
        kept = run("history", *self.data, "--run", after[0]["run_id"], "--format", "jsonl").lines()
        self.assertEqual(len({line["peer_id"] for line in kept}), len(kept))
        self.assertEqual(run("resume", *self.where, *self.data).code, 0)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main()
