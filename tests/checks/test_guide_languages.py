#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translated guide against tiny guides that are wrong in one way each."""

import unittest

import check_guide_languages
from check_guide import BEGIN
from test_checkers import Tree

ENGLISH = """\
# One

Press **Stop**, or `--all
--yes`; see [codes](codes.md).

![A picture](pictures/a.png)

```sh
run `this` # and that
```

- item

| Code | `a|b` |
|---|---|
| x | y |
"""
GERMAN = """\
# Eins

**Anhalten**, siehe [Codes](codes.md); oder
`--all --yes`.

![Ein Bild](pictures/a.png)

```sh
run `this` # and that
```

- Punkt

| Code | `a|b` |
|---|---|
| ix | ypsilon |
"""


class Languages(Tree):
    def setUp(self):
        super().setUp()
        self.write("resources/peerlight.qrc", ">guide/de/tour.md< >guide/de/codes.md<")
        self.write("resources/guide/pictures/a.png")
        self.write("resources/guide/tour.md", ENGLISH)
        self.write("resources/guide/codes.md", f"# Codes\n\n{BEGIN}\n| `DC.0001` | It broke. |\n")
        self.write("resources/guide/de/tour.md", GERMAN)
        self.codes = f"# Codes\n\n{BEGIN}\n| `DC.0001` | Es ging kaputt. |\n"
        self.write("resources/guide/de/codes.md", self.codes)
        self.write("translations/peerlight_de.ts", "<TS><context><name>ErrorCodes</name><message><source>It broke.</source>"
                   "<translation>Es ging kaputt.</translation></message></context><context><name>Window</name><message>"
                   "<source>&amp;Stop</source><translation>&amp;Anhalten…</translation></message></context></TS>")

    def assert_finds_in_tour(self, old, new, *parts):
        self.assertIn(old, GERMAN)
        self.write("resources/guide/de/tour.md", GERMAN.replace(old, new))
        self.assert_finds(check_guide_languages.check, *parts)

    def test_a_whole_translation_passes(self):
        self.assert_finds(check_guide_languages.check)
        self.assertEqual(check_guide_languages.check(self.root)[1], 2)

    def test_without_a_translation_there_is_nothing_to_look_at(self):
        for page in ("tour", "codes"):
            (self.root / f"resources/guide/de/{page}.md").unlink()
        (self.root / "resources/guide/de").rmdir()
        self.assertEqual(check_guide_languages.check(self.root), ([], 0))

    def test_another_command(self):
        self.assert_finds_in_tour("# and that", "# und das", "other fenced blocks: 1 instead of 1; number 1")

    def test_a_lost_block(self):
        self.assert_finds_in_tour("```sh\nrun `this` # and that\n```\n", "",
                                  "other fenced blocks: 0 instead of 1; number 1 is 'the end'")

    def test_another_option(self):
        self.assert_finds_in_tour("--all --yes", "--alle --yes",
                                  "other inline code: lacks ['--all --yes'], has ['--alle --yes']")

    def test_another_name_than_in_the_window(self):
        self.assert_finds_in_tour("Anhalten", "Stoppen", "does not call 'Stop' ['Anhalten']")

    def test_another_link(self):
        self.assert_finds_in_tour("(codes.md)", "(codes.de.md)", "other links: lacks ['codes.md']")

    def test_another_picture(self):
        self.assert_finds_in_tour("a.png", "b.png", "other pictures")

    def test_a_heading_of_another_level(self):
        self.assert_finds_in_tour("# Eins", "## Eins", "number 1 is '##' instead of '#'")

    def test_a_lost_item(self):
        self.assert_finds_in_tour("- Punkt\n", "", "number 2 is '|||' instead of '-'")

    def test_a_lost_row(self):
        self.assert_finds_in_tour("| ix | ypsilon |\n", "", "4 instead of 5; number 5 is 'the end'")

    def test_a_cell_too_many(self):
        self.assert_finds_in_tour("| ix |", "| ix | iy |", "number 5 is '||||' instead of '|||'")

    def test_a_page_that_is_missing_and_one_too_many(self):
        (self.root / "resources/guide/de/tour.md").rename(self.root / "resources/guide/de/turm.md")
        self.assert_finds(check_guide_languages.check, "de/tour.md:1: the page is missing", "turm.md:1: there is no such")

    def test_a_page_that_is_not_in_the_program(self):
        self.write("resources/peerlight.qrc", ">guide/de/codes.md<")
        self.assert_finds(check_guide_languages.check, "de/tour.md:1: the page is not in")

    def test_a_language_that_the_program_does_not_speak(self):
        self.write("resources/guide/tlh/tour.md", "# wa'\n")
        self.assert_finds(check_guide_languages.check, "guide/tlh:1: the program has no such language")

    def test_a_code_with_other_words_than_the_window(self):
        self.write("resources/guide/de/codes.md", self.codes.replace("kaputt", "entzwei"))
        self.assert_finds(check_guide_languages.check, "codes.md:1: says other things")

    def test_a_page_of_codes_that_does_not_say_how_it_is_made(self):
        self.write("resources/guide/de/codes.md", self.codes.replace(BEGIN, ""))
        self.assert_finds(check_guide_languages.check, "codes.md:1: other comments", "does not say how it is made")


if __name__ == "__main__":
    unittest.main()
