#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutants.py against tables and programs that are wrong in one way each."""

import sys
import tempfile
import unittest
from pathlib import Path

import mutants
from mutant_table import Mutant


def mutant(original, changed="", name="m"):
    return Mutant(name, "", "engine.cpp", original, changed)


class Copies(unittest.TestCase):
    def copy(self, text, *table):
        return mutants.mutated(text, table).split("\n", 1)[1]

    def test_statement(self):
        copy = self.copy("a();\nb(1,\n  2);\n", mutant("b(1, 2);", "c();"))
        self.assertEqual(copy, 'a();\n{ if (peerlight::simulation::mutant("m")) { c(); } else { b(1,\n  2); } }\n')

    def test_expression(self):
        copy = self.copy("if (a || b)\n", mutant("a || b", "a"))
        self.assertEqual(copy, 'if ((peerlight::simulation::mutant("m") ? (a) : (a || b)))\n')

    def test_two_of_one_place(self):
        copy = self.copy("f();", mutant("f();", "g();", "one"), mutant("f();", "h();", "two"))
        self.assertEqual(copy.count("f();"), 1)
        self.assertIn("g();", copy)
        self.assertIn("h();", copy)

    def test_place_that_is_gone_or_there_twice(self):
        for text in ("g();", "f(); f();"):
            with self.assertRaises(mutants.TableError):
                self.copy(text, mutant("f();"))

    def test_places_that_overlap(self):
        with self.assertRaises(mutants.TableError):
            self.copy("f(); g(); h();", mutant("f(); g();"), mutant("g(); h();", name="n"))


class Hunts(unittest.TestCase):
    """What a program that behaves in this way counts as."""

    def hunt(self, body):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "program"
            program.write_text(f"#!{sys.executable}\nimport os, signal, sys, time\n{body}\n", encoding="utf-8")
            program.chmod(0o700)
            return mutants.hunt(str(program), mutant("f();"), 10, 3)

    def test_broken_promise_is_caught(self):
        said = "(seed 7 (replay: PEERLIGHT_SIM_SEED=7 /x): broken at 12 ms: a promise"
        end = self.hunt(f"assert os.environ['PEERLIGHT_MUTANT'] == 'm'\nprint({said!r})\nsys.exit(1)")
        self.assertEqual((end.seed, end.promise, end.fault), ("7", "a promise", ""))

    def test_what_passes_survives(self):
        self.assertIn("SURVIVED", self.hunt("print('10 histories, 5 events')").fault)

    def test_what_hangs_or_dies_is_not_caught(self):
        self.assertIn("ERROR", self.hunt("time.sleep(60)").fault)
        self.assertIn("ERROR", self.hunt("os.kill(os.getpid(), signal.SIGABRT)").fault)


if __name__ == "__main__":
    unittest.main()
