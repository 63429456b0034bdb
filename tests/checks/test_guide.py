#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the guide against tiny guides that are wrong in one way each."""

import unittest

import check_guide
from test_checkers import Tree


class Guide(Tree):
    """A guide of one page, and a program that it tells of."""

    CODE = 'CodeEntry{"DC.0001"_L1, byStatus,\n QT_TRANSLATE_NOOP("ErrorCodes", "One sentence " "in two parts.")},\n'

    def setUp(self):
        super().setUp()
        reasons = ("one", "two", "three", "four", "five")
        pauses = ("slow", "gone", "full")
        self.write("ui/guide/guide_page.cpp", 'page(u"failures"_s, tr("F")) page(u"codes"_s, tr("C"))')
        self.write("resources/peerlight.qrc", ">guide/failures.md< >guide/codes.md< >guide/pictures/a.png<")
        self.write("app/api/error.h", "enum class ErrorKind {\n    Tls, ///< why, and how\n};\n")
        self.write("app/api/error_codes.cpp", self.CODE)
        self.write("app/insight/reason.cpp", "\n".join(
            f'case detection::UnknownReason::X:\n return u"{reason}"_s;' for reason in reasons))
        self.write("ui/main/status_text.cpp", "QString pauseText(int)\n{\n" + "".join(
            f'tr("{pause}")\n' for pause in pauses) + "}\n")
        self.page = "## The connection is not safe (TLS)\n![A](pictures/a.png) [codes](codes.md)\n" + "".join(
            f"| `{reason}` | why |\n" for reason in reasons) + "".join(f"| {pause} | what |\n" for pause in pauses)
        self.write("resources/guide/failures.md", self.page)
        self.write("resources/guide/pictures/a.png")
        self.write("resources/guide/codes.md", check_guide.with_codes("# Codes\n\n", check_guide.codes_table(self.CODE)))

    def test_a_whole_guide_passes(self):
        self.assertIn("| `DC.0001` | One sentence in two parts. |", check_guide.codes_table(self.CODE))
        self.assert_finds(check_guide.check)

    def test_a_new_kind_of_failure(self):
        self.write("app/api/error.h", "enum class ErrorKind {\n    Tls,\n    Moon,\n    Server,\n};\n")
        self.assert_finds(check_guide.check, "ErrorKind::Moon has no place", "of ErrorKind::Server")

    def test_a_reason_and_a_pause_without_a_line(self):
        self.write("resources/guide/failures.md", self.page.replace("`two`", "2").replace("| full", "| fool"))
        self.assert_finds(check_guide.check, "reason `two`", "'full' of the status bar")

    def test_a_picture_a_link_and_a_page_that_are_not_there(self):
        self.write("resources/guide/failures.md", self.page + "![B](pictures/b.png) [c](c.md)\n")
        self.write("resources/guide/more.md", "# More\n")
        self.write("resources/guide/pictures/c.png")
        self.assert_finds(check_guide.check, "b.png is not in", "b.png is not there", "c.md is not there",
                          "no page shows", "more.md:1: the page is not in res", "more.md:1: the page is not in ui")

    def test_a_code_with_other_words(self):
        self.write("app/api/error_codes.cpp", self.CODE.replace("two", "2"))
        self.assert_finds(check_guide.check, "codes.md:1: is not what")


if __name__ == "__main__":
    unittest.main()
