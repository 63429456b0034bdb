#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the covered rows against tiny trees that are wrong in one way each."""

import unittest

import check_covered
from covered import Covered, Open, missing_of
from test_checkers import Tree


class CoveredRows(Tree):
    ROW = Covered("D63", "a disk", "it holds", ("unit/tst_a.cpp holds: one",))

    def setUp(self):
        super().setUp()
        self.write("tests/unit/tst_a.cpp", 'void A::holds_data()\n{\n    row("one");\n}\n\nvoid A::other()\n{\n    "two";\n}\n')
        self.write("tests/e2e/b_test.py", 'class B:\n    def test_b(self):\n        "three"\n\n    def test_c(self):\n        "four"\n')
        self.others = {number for number in check_covered.without_rows(set()) if number != "D63"}

    def found(self, *rows):
        readme = "".join(check_covered.marks("a"))
        text = check_covered.with_tables(readme, {"a": rows})
        return [str(finding) for finding in check_covered.findings_in(self.root, text, {"a": rows}, self.others)]

    def test_a_row_whose_tests_are_there(self):
        self.assertEqual(self.found(self.ROW), [])
        self.assertEqual(self.found(Open("D63", "a disk", "not yet")), [])

    def test_tests_and_rows_that_are_not_there(self):
        for where, says in {
            "unit/tst_b.cpp holds": "there is no tests/unit/tst_b.cpp",
            "unit/tst_a.cpp hold": "has no test hold",
            "unit/tst_a.cpp holds: two": "has no row 'two'",
            "e2e/b_test.py test_b: four": "has no row 'four'",
            "e2e/b_test.py test_d": "has no test test_d",
        }.items():
            self.assertIn(says, missing_of(self.root, where))
        self.assertEqual(missing_of(self.root, "e2e/b_test.py test_b: three"), "")
        self.assertEqual(len(self.found(Covered("D63", "a", "b", ("unit/tst_b.cpp x",)))), 1)
        self.assertEqual(len(self.found(Covered("D63", "a", "b", ()))), 1)

    def test_numbers_that_are_missing_or_there_twice(self):
        self.assertIn("D63 has no row", self.found()[0])
        self.assertIn("D63 has two rows", self.found(self.ROW, self.ROW)[0])

    def test_a_table_that_is_old(self):
        text = "".join(check_covered.marks("a"))
        (found,) = check_covered.findings_in(self.root, text, {"a": (self.ROW,)}, self.others)
        self.assertIn("--write", str(found))
        (found,) = check_covered.findings_in(self.root, "nothing", {"a": (self.ROW,)}, self.others)
        self.assertIn("marks", str(found))


if __name__ == "__main__":
    unittest.main()
