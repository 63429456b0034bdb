#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutation.py on tiny pieces of C++, and against tests that behave in one way each."""

import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import mutation


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)


class Operators(Folder):
    def of(self, text):
        (self.root / "a.cpp").write_text(text, encoding="utf-8")
        return [(one.what, one.mutated) for one in mutation.mutants_of(self.root, "a.cpp")]

    def test_condition(self):
        self.assertEqual(
            self.of("void f()\n{\n    if (a < 1 && !b)\n        return;\n    g();\n}\n"),
            [
                ("< becomes <=", "bool(a <= 1 && !b)"),
                ("&& becomes ||", "bool(a < 1 || !b)"),
                ("a number is one more", "bool(a < (1 + 1) && !b)"),
                ("a negation is dropped", "bool(a < 1 && !!b)"),
                ("a condition is negated", "bool(!(a < 1 && !b))"),
                ("an early way out is dropped", "bool(false)"),
                ("a statement is dropped", ""),
            ],
        )

    def test_loop(self):
        found = self.of("void f()\n{\n    for (int i = 0; i < n; ++i) {\n        ++m_sum;\n    }\n}\n")
        self.assertEqual([what for what, _ in found], ["< becomes <=", "a loop is not entered", "a statement is dropped"])

    def test_results_values_and_limits(self):
        text = (
            "constexpr int most = 3;\nKind f()\n{\n    const bool is = x > most;\n"
            "    switch (x) {\n    case 7:\n        return Kind::A;\n    }\n    return Kind::B;\n}\n"
        )
        self.assertEqual(
            self.of(text),
            [
                ("> becomes >=", "x >= most"),
                ("a limit is one more", "x > (most + 1)"),
                ("another result", "return Kind::B;"),
                ("another result", "return Kind::A;"),
            ],
        )

    def test_what_is_no_code_stays(self):
        for text in (
            "// if (a < b) return 1;\n",
            'void f()\n{\n    const QString a = u"x == 1 && \\" 2"_s;\n}\n',
            "#if A == 1\n#endif\n",
            "constexpr bool f(int a)\n{\n    return a < 1;\n}\n",
            "void f(int a = 1);\n",
            "void f()\n{\n    QString name(a);\n    text.reserve(20);\n}\n",
            "class A\n{\n    A(int a) : m_a(a) {}\n};\n",
            "A::A(int a)\n    : m_a(a)\n{}\n",
            "void f()\n{\n    for (const auto &one : all) {\n    }\n}\n",
        ):
            self.assertEqual(self.of(text), [], text)

    def test_of_nested_places_the_inner_one(self):
        found = self.of("bool f()\n{\n    return any([](int c) { return c == x; }) != 3;\n}\n")
        self.assertEqual(found, [("== becomes !=", "return c != x;")])

    def test_names_are_theirs_alone_and_stay_when_lines_move(self):
        text = "int f()\n{\n    g();\n    g();\n    return 1;\n}\n"
        (self.root / "a.cpp").write_text(text, encoding="utf-8")
        names = [one.name for one in mutation.mutants_of(self.root, "a.cpp")]
        self.assertEqual(len(set(names)), 3)
        (self.root / "a.cpp").write_text("\n\n" + text, encoding="utf-8")
        self.assertEqual([one.name for one in mutation.mutants_of(self.root, "a.cpp")], names)

    def test_copy_holds_the_original_and_each_mutant(self):
        (self.root / "a.cpp").write_text("int f()\n{\n    if (p)\n        return 1;\n}\n", encoding="utf-8")
        copy = mutation.copy_of(self.root, "a.cpp")
        for one in mutation.mutants_of(self.root, "a.cpp"):
            self.assertEqual(copy.count(f'mutant("{one.name}")'), 1)
        self.assertIn("{ return (1 + 1); }", copy)
        self.assertIn("{ return 1; }", copy)


class Judging(Folder):
    """What a test that behaves in this way makes of the mutants of a file."""

    def judge(self, body, survivors=None, programs=1):
        (self.root / "a.cpp").write_text("int f()\n{\n    return 1;\n}\n", encoding="utf-8")
        paths = [self.root / f"p_{number}" for number in range(programs)]
        for path in paths:
            path.write_text(f"#!{sys.executable}\nimport os, sys\nmutant = os.environ.get('PEERLIGHT_MUTANT')\n{body}\n")
            path.chmod(0o700)
        part = mutation.Part("p", ("a.cpp",), tuple(map(str, paths)), True)
        wanted = mutation.mutants_of(self.root, "a.cpp")
        known = {wanted[0].name: "a reason"} if survivors else {}
        with mock.patch.object(mutation, "SURVIVORS", known), mock.patch("builtins.print"):
            return mutation.judge(self.root, part, wanted, self.root)

    def test_failing_test_kills(self):
        self.assertEqual(self.judge("sys.exit(1 if mutant else 0)")[0], 1)

    def test_crashing_test_kills(self):
        self.assertEqual(self.judge("if mutant: os.abort()")[0], 1)

    def test_hanging_test_kills(self):
        with mock.patch.object(mutation, "SLOWEST", 1):
            self.assertEqual(self.judge("import time\nif mutant: time.sleep(60)")[0], 1)

    def test_second_test_is_asked_too(self):
        self.assertEqual(self.judge("sys.exit(1 if mutant and sys.argv[0].endswith('1') else 0)", programs=2)[0], 1)

    def test_what_passes_survives_with_or_without_a_reason(self):
        killed, excused, survived = self.judge("")
        self.assertEqual((killed, excused, len(survived)), (0, 0, 1))
        killed, excused, survived = self.judge("", survivors=True)
        self.assertEqual((killed, excused, len(survived)), (0, 1, 0))

    def test_nothing_is_judged_by_tests_that_fail_anyway(self):
        self.assertIsNone(self.judge("sys.exit(1)"))


if __name__ == "__main__":
    unittest.main()
