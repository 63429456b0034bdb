#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peerlight-cli where the system gives it little: few descriptors, little memory, no terminal any more, no display.

Usage: limits_test.py PATH_OF_PEERLIGHT_CLI [unittest's arguments]
"""

import os
import resource
import signal
import subprocess
import sys
import time
import unittest

from fault_service import TOKEN, FaultService, Project
from twin_process import PATIENCE, Run, Running, environment, has_address_sanitizer, program
from twin_results import documented_exit_code, repeated, results, untrue

PEERS = 60
PACE = ("--rate", "0", "--max-in-flight", "128", "--format", "jsonl")


class Limits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = cls.enterClassContext(FaultService().serving())

    def detect(self, project, limits, *more):
        """Runs under limits: {resource: most}."""

        def limit():
            for what, most in limits.items():
                resource.setrlimit(what, (most, most))

        began = time.monotonic()
        done = subprocess.run(
            [program(), "detect", *self.service.where(project), "--all", *PACE, *more],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(TOKEN),
            preexec_fn=limit,
            timeout=4 * PATIENCE,
            check=False,
        )
        self.used = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = time.monotonic() - began
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())

    def judge(self, project, run):
        self.assertEqual(repeated(create.peer for create in project.creates), [], run)
        lines = results(run.lines())
        self.assertEqual(untrue(project, lines), [], run)
        return lines

    def test_sixty_four_descriptors_are_enough(self):
        project = self.service.add(Project(PEERS))
        run = self.detect(project, {resource.RLIMIT_NOFILE: 64})
        lines = self.judge(project, run)
        self.assertEqual((len(lines), run.code), (PEERS, documented_exit_code(lines)), run)
        self.assertNotIn("unknown", {line["outcome"] for line in lines}, run)

    def test_too_few_descriptors_are_told(self):
        for most in (4, 6, 8, 10, 12, 14, 16, 20, 24):
            with self.subTest(descriptors=most):
                before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
                project = self.service.add(Project(4))
                run = self.detect(project, {resource.RLIMIT_NOFILE: most}, "--deadline", "4")
                self.judge(project, run)
                if run.code not in range(6):  # Qt and GLib give up by themselves, and say why
                    self.assertIn("Too many open files", run.err, run)
                # Waiting for a descriptor that does not come must not keep a core busy.
                self.assertLess(self.used.ru_utime - before, 2, run)

    def test_half_a_gigabyte_of_addresses_is_enough(self):
        if has_address_sanitizer(program()):
            self.skipTest("the shadow of a sanitizer takes terabytes of addresses")
        project = self.service.add(Project(PEERS))
        run = self.detect(project, {resource.RLIMIT_AS: 512 << 20})
        lines = self.judge(project, run)
        self.assertEqual((len(lines), run.code), (PEERS, documented_exit_code(lines)), run)

    def test_a_terminal_that_is_gone_ends_it_with_what_is_known(self):
        project = self.service.add(Project(4, task_seconds=(60, 61)))
        running = Running("detect", *self.service.where(project), "--all", *PACE, token=TOKEN)
        self.addCleanup(running.close)
        self.assertIn('"type":"run"', running.line())
        until = time.monotonic() + PATIENCE
        while len(project.creates) < 4 and time.monotonic() < until:
            time.sleep(0.02)
        began = time.monotonic()
        running.signal(signal.SIGHUP)
        lines = results(running.end().lines())
        self.assertLess(time.monotonic() - began, 3)
        self.assertEqual([line["outcome"] for line in lines], ["unknown"] * 4)
        self.assertEqual(len(project.creates), 4)

    def test_no_display_is_needed(self):
        project = self.service.add(Project(4))
        variables = {name: value for name, value in environment(TOKEN).items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        done = subprocess.run(
            [program(), "detect", *self.service.where(project), "--all", *PACE],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=variables | {"QT_QPA_PLATFORM": "none-of-these"},
            timeout=PATIENCE,
            check=False,
        )
        run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
        lines = self.judge(project, run)
        self.assertEqual((len(lines), run.code), (4, documented_exit_code(lines)), run)


if __name__ == "__main__":
    os.environ["PEERLIGHT_CLI"] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
