#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks against tiny trees that are wrong in one way each: a check that cannot fail is no check."""

import tempfile
import textwrap
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import check_core_links
import check_file_length
import check_forbidden_words
import check_includes
import check_named_files
import check_spdx
import check_translations
import check_wire_table
from cpp_functions import functions_of
from source_tree import without_comments

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree(unittest.TestCase):
    """A temporary source tree: write(name, text), then check."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")

    def findings(self, check):
        return [str(finding) for finding in check(self.root)[0]]

    def assert_finds(self, check, *parts):
        found = self.findings(check)
        self.assertEqual(len(found), len(parts), found)
        for part in parts:
            self.assertTrue(any(part in line for line in found), f"{part!r} not in {found}")


class Includes(Tree):
    def test_allowed_arrows_pass(self):
        self.write("app/auth/secret.h")
        self.write("app/api/client.h", '#include "app/auth/secret.h"\n#include <QString>\n')
        self.write("ui/main/window.cpp", '#include "app/api/client.h"\n#include "window.moc"\n')
        self.assert_finds(check_includes.check)

    def test_upward_include(self):
        self.write("ui/common/colours.h")
        self.write("app/insight/verdict.h", '#pragma once\n#include "ui/common/colours.h"\n')
        self.assert_finds(check_includes.check, "app/insight/verdict.h:2: app/insight may not use ui/common")

    def test_sideways_include_in_the_window(self):
        self.write("ui/peers/view.h")
        self.write("ui/peers/peer_table_roles.h")
        self.write("ui/details/pane.h", '#include "ui/peers/view.h"\n#include "ui/peers/peer_table_roles.h"\n')
        self.assert_finds(check_includes.check, "pane.h:1: ui/details may not use ui/peers")

    def test_window_uses_neither_twin_nor_simulator(self):
        self.write("app/cli/a.h")
        self.write("app/simulator/b.h")
        self.write("ui/main/window.h", '#include "app/cli/a.h"\n#include "app/simulator/b.h"\n')
        self.assert_finds(check_includes.check, "may not use app/cli", "may not use app/simulator")

    def test_folder_cycle(self):
        self.write("app/auth/a.h", '#include "app/api/b.h"\n')
        self.write("app/api/b.h", '#include "app/auth/a.h"\n')
        self.assert_finds(check_includes.check, "app/auth may not use app/api", "app/api -> app/auth -> app/api", "a.h ->")

    def test_header_cycle_in_one_folder(self):
        self.write("app/api/a.h", '#include "app/api/b.h"\n')
        self.write("app/api/b.h", '#include "app/api/a.h"\n')
        self.assert_finds(check_includes.check, "cycle: app/api/a.h -> app/api/b.h -> app/api/a.h")

    def test_path_that_does_not_start_at_the_root(self):
        self.write("app/api/a.h")
        self.write("app/api/a.cpp", '#include "a.h"\n')
        self.assert_finds(check_includes.check, '"a.h" is no file of the tree')

    def test_folder_without_a_line(self):
        self.write("app/extra/a.h")
        self.assert_finds(check_includes.check, "app/extra has no line in the table of arrows")

    def test_impure_engine(self):
        self.write("app/detection/engine.h", "#include <QTimer>\n#include <QString>\n")
        self.write("app/detection/runner.h", "#include <QTimer>\n")
        self.assert_finds(check_includes.check, "engine.h:1: <QTimer> in code that is pure")

    def test_headers_of_one_system(self):
        self.write("app/cli/a.cpp", "#include <unistd.h>\n#include <cerrno>\n")
        self.write("ui/main/b.h", "#include <sys/stat.h>\n")
        self.write("app/cli/c_windows.cpp", "#include <qt_windows.h>\n")
        self.write("app/platform/d.cpp", "#include <fcntl.h>\n")
        self.assert_finds(check_includes.check, "app/cli/a.cpp:1: <unistd.h>", "ui/main/b.h:1: <sys/stat.h>")

    def test_include_in_a_comment_counts_for_nothing(self):
        self.write("app/api/a.h", '// #include "ui/main/window.h"\n/*\n#include "ui/main/window.h"\n*/\n')
        self.assert_finds(check_includes.check)

    def test_longer_cycles_are_found_and_diamonds_are_none(self):
        self.assertIsNone(check_includes.find_cycle({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}}))
        cycle = check_includes.find_cycle({"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}})
        self.assertEqual(cycle, ["b", "c", "d", "b"])

    def test_the_table_itself_has_no_cycle(self):
        self.assertIsNone(check_includes.find_cycle(check_includes.ALLOWED))
        self.assertFalse([user for user, used in check_includes.ALLOWED.items() if "app" in user and "ui/" in str(used)
                          and not user.startswith("app/main_")])


class FileLength(Tree):
    def test_limits_are_kept_and_broken_by_one_line(self):
        self.write("app/a.cpp", "\n" * 400)
        self.write("app/b.cpp", "\n" * 401)
        self.write("tests/c.py", "\n" * 401)
        self.assert_finds(check_file_length.check, "app/b.cpp:401: 401 lines", "tests/c.py:401: 401 lines")

    def test_long_functions(self):
        body = "    work();\n"
        self.write("app/a.cpp", "void fits()\n{\n" + body * 57 + "}\n\nvoid tooLong()\n{\n" + body * 58 + "}\n")
        self.write("app/b.cpp", "void Tst::rows_data()\n{\n" + body * 100 + "}\n")
        self.write("tests/c.py", "def long():\n" + body * 60)
        self.assert_finds(check_file_length.check, "app/a.cpp:62: tooLong has 61 lines", "tests/c.py:1: long has 61")


class Functions(unittest.TestCase):
    def found(self, text):
        return functions_of(textwrap.dedent(text))

    def test_plain_function_method_and_operator(self):
        text = """\
            namespace a {
            int f(int x = {})
            {
                if (x) {
                    return 1;
                }
                return 2;
            }
            bool A::operator==(const A &o) const noexcept { return x == o.x; }
            } // namespace a
            """
        self.assertEqual(self.found(text), [("f", 2, 8), ("operator_", 9, 9)])

    def test_class_with_labels_and_macros(self):
        text = """\
            class A final : public QObject, public B<int(QString)>
            {
                Q_OBJECT
            public:
                explicit A(int x) : m_x(x), m_y{x} { start(); }
                ~A() override;

            private Q_SLOTS:
                void go()
                {
                }
                std::array<int, 2> m_pair{1, 2};
            };
            """
        self.assertEqual(self.found(text), [("A", 5, 5), ("go", 9, 11)])

    def test_constructor_with_brace_initialisers(self):
        text = """\
            A::A(int x)
                : QObject(nullptr),
                  m_list{1, 2, 3},
                  m_map{{1, 2}}
            {
                start();
            }
            """
        self.assertEqual(self.found(text), [("A", 1, 7)])

    def test_tables_lambdas_and_strings_are_no_functions(self):
        text = """\
            const std::array rows{f(1), f(2)};
            const auto call = [](int x) { return x; };
            const char *text = "void f() {";
            constexpr int big = 1'000'000; // void g() {
            #define M(x) void x() {
            auto raw = R"x(void h() {)x";
            void last() { use('{'); }
            """
        self.assertEqual(self.found(text), [("last", 7, 7)])

    def test_template_requires_and_trailing_return(self):
        text = """\
            template<typename T, typename = std::enable_if_t<(sizeof(T) > 1)>>
            auto A<T>::f(T x) const -> std::vector<T>
            {
                return {x};
            }
            enum class Kind : int { One, Two };
            """
        self.assertEqual(self.found(text), [("f", 1, 5)])


class Spdx(Tree):
    def test_missing_lines(self):
        self.write("app/good.cpp", LICENCE)
        self.write("app/bad.cpp", "int x;\n")
        self.write("app/late.h", "\n\n\n" + LICENCE)
        self.write("packaging/script", "#!/bin/sh\necho\n")
        self.write("CMakeLists.txt", "project(x)\n")
        self.write("notes.txt", "no source\n")
        self.assert_finds(check_spdx.check, "app/bad.cpp", "app/late.h", "packaging/script", "CMakeLists.txt")


class ForbiddenWords(unittest.TestCase):
    def found(self, text, name="ui/a.cpp"):
        return [finding.what for finding in check_forbidden_words.check_text(name, text)]

    def test_each_word_is_found(self):
        for bad in (
            "reply->ignoreSslErrors();", "job.setInsecureFallback(true);", "QCoreApplication::processEvents();",
            "QEventLoop loop;", "auto &a = Settings::instance();", "static Settings &instance();",
            "Q_GLOBAL_STATIC(A, a)", "QThread::msleep(5);", "std::this_thread::sleep_for(5ms);", "QThread::sleep(1);",
            "QTest::qWait(100);", "reply->waitForReadyRead(1);", "label->setHtml(text);", "QTextBrowser view;",
            "label->setTextFormat(Qt::AutoText);", "system(\"ls\");", "std::system(c);", "connect(a, SIGNAL(b()), c);",
            "QMessageBox::question(this, a, b);", "QFileDialog::getOpenFileName(this);", "dialog.exec();",
        ):  # fmt: skip
            self.assertEqual(len(self.found("void f()\n{\n    " + bad + "\n}\n")), 1, bad)

    def test_harmless_neighbours_pass(self):
        good = """
            // processEvents, QEventLoop and QTest::qWait(1) are named in a comment
            const char *text = "ignoreSslErrors system(";
            auto *app = QCoreApplication::instance();
            auto q = QNetworkProxyFactory::systemProxyForQuery(query);
            auto c = file.system(1);
            label->setTextFormat(Qt::PlainText);
            job->setInsecureFallback(false);
            QVERIFY(spy.wait(1000));
            """
        self.assertEqual(self.found(good), [])

    def test_what_only_some_folders_may(self):
        self.assertEqual(self.found("return app.exec();", "app/main_gui.cpp"), [])
        self.assertEqual(len(self.found("return menu.exec();", "ui/peers/a.cpp")), 1)
        self.assertEqual(self.found("process.waitForFinished(1);", "tests/e2e/a.cpp"), [])
        self.assertEqual(len(self.found("auto t = QDateTime::currentDateTimeUtc();", "app/detection/engine.cpp")), 1)
        self.assertEqual(self.found("auto t = QDateTime::currentDateTimeUtc();", "app/detection/runner.cpp"), [])
        self.assertEqual(len(self.found("auto t = steady_clock::now();", "app/insight/a.cpp")), 1)

    def test_open_ends(self):
        self.assertEqual(len(self.found("int x; // TODO" + ": later\n")), 1)
        self.assertEqual(len(self.found("/* a\n FIXME */\n")), 1)
        self.assertEqual(self.found('auto text = "TODO";\n'), [])

    def test_lines_are_counted_through_comments(self):
        text = '/* one\ntwo */ auto s = R"(\n\n)";\nQEventLoop loop;\n'
        self.assertEqual(check_forbidden_words.check_text("ui/a.cpp", text)[0].line, 5)
        self.assertEqual(without_comments(text).count("\n"), text.count("\n"))


class NamedFiles(Tree):
    def test_what_is_there(self):
        self.write("app/api/retry.h", "// as app/api/retry.h, retry.h, NAME_a.cpp and app/api say\n#include <sys/none.h>\n")
        links = "`app/api/retry.h`, `bench/README.md`, [ours](../app/api/retry.h)"
        self.write("tests/README.md", f"{links}, `app/*.h`, `app/api/NAME`, no.md\n")
        self.write("tests/bench/README.md", "```\ntext/none.h\n```\n")
        self.write("tests/a.py", 'name = "none.h"  # beside code nothing is looked at: none.h\n')
        self.assert_finds(check_named_files.check)

    def test_what_is_not(self):
        self.write("app/api/a.h", "/* one\n two: gone.md */\n// app/gone/b, app/api/b.h\n")
        self.write("README.md", "`app/api/a.h` and `app/api/c.h`, [there](gone.md), [up](tests/../b.md)\n")
        self.write("tests/CMakeLists.txt", "# see none.py\n")
        parts = ("a.h:2: there is no gone.md", "a.h:3: there is no app/gone/b", "a.h:3: there is no app/api/b.h")
        parts += ("README.md:1: there is no app/api/c.h", "README.md:1: there is no gone.md", "no tests/../b.md")
        parts += ("CMakeLists.txt:1: there is no none.py",)
        self.assert_finds(check_named_files.check, *parts)


class CoreLinks(unittest.TestCase):
    def test_compile_lines(self):
        def command(target, flags):
            output = f"app/CMakeFiles/{target}.dir/a.cpp.o"
            return {"file": "/x/a.cpp", "output": output, "command": f"g++ {flags} -o {output}"}

        good = [command("peerlight_core", "-DQT_CORE_LIB"), command("peerlight_ui", "-DQT_GUI_LIB")]
        self.assertEqual(check_core_links.compile_findings(good), ([], 1))
        for flags in ("-DQT_GUI_LIB", "-isystem /usr/include/qt6/QtWidgets"):
            findings, _ = check_core_links.compile_findings([command("peerlight_core", flags)])
            self.assertEqual(len(findings), 1, flags)

    def test_link_line_of_ninja_and_make(self):
        with tempfile.TemporaryDirectory() as folder:
            build = Path(folder)
            (build / "CMakeFiles/twin.dir").mkdir(parents=True)
            (build / "CMakeFiles/twin.dir/link.txt").write_text("g++ libpeerlight_core.a libQt6Gui.so.6.4.2\n")
            self.assertIn("libQt6Gui", check_core_links.link_line(build, "twin"))
            (build / "build.ninja").write_text(
                "build twin: CXX_EXECUTABLE_LINKER__twin_Debug a.o\n  LINK_LIBRARIES = libQt6Core.so\n\n"
                "build window: CXX_EXECUTABLE_LINKER__window_Debug b.o\n  LINK_LIBRARIES = libQt6Gui.so\n"
            )
            self.assertNotIn("libQt6Gui", check_core_links.link_line(build, "twin"))
            self.assertIn("libQt6Gui", check_core_links.link_line(build, "window"))

    def test_ldd(self):
        self.assertEqual(check_core_links.linked_findings("ldd", "\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6\n"), [])
        loaded = "\tlibQt6Widgets.so.6 => /l/libQt6Widgets.so.6\n\tlibQt6Gui.so.6 => /l/libQt6Gui.so.6\n"
        self.assertEqual(len(check_core_links.linked_findings("ldd", loaded)), 2)


class WireTable(unittest.TestCase):
    TABLE = "| number |\n| D1 |\n"

    def readme(self, table):
        return "# What\n\n" + check_wire_table.BEGIN + table + check_wire_table.END + "\nThe end.\n"

    def findings(self, text):
        return [str(finding) for finding in check_wire_table.findings_in(text, self.TABLE)]

    def test_a_table_that_is_up_to_date(self):
        self.assertEqual(self.findings(self.readme(self.TABLE)), [])

    def test_a_row_that_is_missing_changed_or_too_many(self):
        for table in ("", "| number |\n", "| number |\n| D2 |\n", self.TABLE + "| D2 |\n"):
            (found,) = self.findings(self.readme(table))
            self.assertIn("run this with --write", found)
            self.assertEqual(check_wire_table.with_table(self.readme(table), self.TABLE), self.readme(self.TABLE))

    def test_marks_that_are_not_there_once(self):
        whole = self.readme(self.TABLE)
        for text in (whole.replace(check_wire_table.END, ""), whole + check_wire_table.BEGIN, "nothing\n"):
            self.assertEqual(len(self.findings(text)), 1, text)


class Translations(unittest.TestCase):
    """One text of a language in a file, and what is said of it."""

    def findings(self, source, translation, code="de"):
        numerus = ' numerus="yes"' if "<numerusform>" in translation else ""
        xml = f"<message{numerus}><source>{source}</source><translation>{translation}</translation></message>"
        return check_translations.check_message(ElementTree.fromstring(xml), code)[0]

    def test_what_is_right(self):
        for source, translation in (
            ("%1 of %2", "%2: davon %1"),
            ("&amp;Open…", "打开(&amp;O)…"),
            ("%n peer(s)", "<numerusform>ein Peer</numerusform><numerusform>%n Peers</numerusform>"),
        ):
            self.assertEqual(self.findings(source, translation), [])

    def test_what_is_wrong(self):
        for source, translation in (
            ("%1 of %2", "%1 von"),
            ("none", "%1 keine"),
            (" s", "s"),
            ("one\n", "eins"),
            ("&amp;Open", "Öffnen"),
            ("Open…", "Öffnen"),
            ("Open", ""),
            ("%n peer(s)", "<numerusform>%n Peers</numerusform>"),
            ("%n peer(s)", "<numerusform>%n Peer</numerusform><numerusform>viele Peers</numerusform>"),
            ("%n peer(s)", "<numerusform>%n Peer</numerusform><numerusform></numerusform>"),
        ):
            self.assertEqual(len(self.findings(source, translation)), 1, (source, translation))

    def test_a_context_that_is_never_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "peerlight_de.ts"
            path.write_text("<TS><context><name>AgeWords</name></context><context><name>Age</name></context></TS>")
            self.assertEqual(len(check_translations.check_file(path, "de")), 1)

    def test_an_unfinished_text_is_counted_and_not_judged(self):
        xml = '<message><source>%1</source><translation type="unfinished"></translation></message>'
        self.assertEqual(check_translations.check_message(ElementTree.fromstring(xml), "de"), ([], False))


class NothingToLookAt(Tree):
    def test_an_empty_tree_is_a_failure(self):
        self.write("README.md", "nothing\n")
        for module in (check_includes, check_file_length, check_spdx, check_forbidden_words):
            findings, looked_at = module.check(self.root)
            self.assertEqual((findings, looked_at), ([], 0), module.__name__)
            self.assertEqual(module.run_check("", module.check, ["--root", str(self.root)]), 1, module.__name__)


if __name__ == "__main__":
    unittest.main()
