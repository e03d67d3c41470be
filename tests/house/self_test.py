#!/usr/bin/env python3
"""Each house check fails on a small bad tree with exactly the fault named, and passes on a good
one. Needs ctags and clang-format."""
import contextlib
import os
import tempfile
import unittest

from citations import citations
from layers import cycles, layers
from shape import (files, folders, formatting, functions, headers, tests, top_level,
                   type_names)
from tree import Tree
from words import project_alone, words
from wording import wording

HEADER = "// A type.\n#pragma once\n"
SENTENCES = "reports/wording/engine_sentences.cpp"


@contextlib.contextmanager
def tree_of(texts):
    """A tree with these files: path → text."""
    with tempfile.TemporaryDirectory() as root:
        for path, text in texts.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        yield Tree(root)


class Checks(unittest.TestCase):
    def expect(self, check, texts, *faults):
        """`check` finds in `texts` one fault for each of `faults`, which it contains."""
        with tree_of(texts) as tree:
            found = check(tree)
        self.assertEqual(len(found), len(faults), found)
        for fault, part in zip(found, faults):
            self.assertIn(part, fault)


class TreeChecks(Checks):
    def test_layers_point_down(self):
        self.expect(layers, {"engine/a.cpp": '#include "adapters/table/table.h"\n'},
                    "engine/a.cpp: includes adapters/table/table.h")
        self.expect(layers, {"reports/a.cpp": '#include "adapters/table/table.h"\n'},
                    "reports knows the engine only")
        self.expect(layers, {"adapters/a.cpp": '#include "tests/support/tree.h"\n'}, "no tests")
        self.expect(layers, {"adapters/csv/a.cpp": '#include "adapters/cli/options.h"\n'},
                    "nothing includes it")
        self.expect(layers, {"adapters/a.cpp": '#include "reports/b.h"\n#include "engine/c.h"\n',
                             "reports/b.cpp": '#include "engine/c.h"\n'})

    def test_only_adapters_touch_the_world(self):
        self.expect(layers, {"engine/a.cpp": "#include <fstream>\n"}, "fstream")
        self.expect(layers, {"reports/a.cpp": "#include <filesystem>\n"}, "filesystem")
        self.expect(layers, {"engine/a.cpp": 'auto home = std::getenv("HOME");\n'}, "getenv")
        self.expect(layers, {"adapters/a.cpp": "#include <fstream>\n",
                             "engine/a.cpp": "// #include <fstream>, getenv\n#include <string>\n"})

    def test_third_party_headers_stay_in_the_source(self):
        self.expect(layers, {"adapters/a.h": HEADER + "#include <fmt/format.h>\n"}, "fmt/format.h")
        self.expect(layers, {"adapters/a.cpp": "#include <fmt/format.h>\n",
                             "engine/base/result.h": "#include <tl/expected.hpp>\n"})

    def test_include_cycles(self):
        self.expect(cycles, {"engine/a.h": '#include "engine/b.h"\n',
                             "engine/b.h": '#include "engine/a.h"\n'},
                    "engine/a.h → engine/b.h → engine/a.h")
        self.expect(cycles, {"engine/a.h": '#include "engine/b.h"\n', "engine/b.h": ""})

    def test_top_level(self):
        self.expect(top_level, {"README.md": "", "engine/a.h": "", "scripts/x.sh": ""}, "scripts")

    def test_function_lengths_on_both_sides_of_the_bar(self):
        def function(name, lines):
            return f"int {name}() {{\n" + "  f();\n" * (lines - 2) + "}\n"
        short = "".join(function(f"s{i}", 40) for i in range(19))
        self.expect(functions, {"engine/a.cpp": short + function("long_one", 70)})
        self.expect(functions, {"engine/a.cpp": short + function("long_one", 71)},
                    "long_one has 71 lines")
        self.expect(functions, {"engine/a.cpp": short + function("a", 41) + function("b", 41)},
                    "2 of 21 functions have over 40")

    def test_file_length_and_width(self):
        self.expect(files, {"engine/a.cpp": "f();\n" * 500})
        self.expect(files, {"engine/a.cpp": "f();\n" * 501}, "501 lines")
        self.expect(files, {"engine/a.cpp": "//" + "字" * 49 + "\n"})
        self.expect(files, {"engine/a.cpp": "//" + "字" * 49 + "x\n"}, "101 columns")
        self.expect(files, {"tests/reference/a.py": "f()\n" * 501})

    def test_folders_hold_a_dozen_units(self):
        dozen = {f"engine/x/u{i}.{end}": "" for i in range(12) for end in ("h", "cpp")}
        self.expect(folders, dozen)
        self.expect(folders, dozen | {"engine/x/u12.h": ""}, "engine/x: 13 units")

    def test_every_unit_has_its_test(self):
        self.expect(tests, {"engine/x/a.cpp": "", "tests/engine/x/a_test.cpp": ""})
        self.expect(tests, {"engine/x/a.cpp": "", "tests/engine/a_test.cpp": ""},
                    "has no tests/engine/x/a_test.cpp")

    def test_headers_open_with_a_comment(self):
        self.expect(headers, {"engine/a.h": HEADER})
        self.expect(headers, {"engine/a.h": "#pragma once\n// A type.\n"},
                    "opens with a comment", "has no #pragma once")

    def test_a_type_has_its_name_for_itself(self):
        def of(name, space="duibiao"):
            return f"// A type.\n#pragma once\nnamespace {space} {{\n{name}\n}}\n"
        row = of("struct Row {")
        self.expect(type_names, {"engine/a.h": row, "reports/b.h": of("class Row {")},
                    "reports/b.h: duibiao::Row is defined in engine/a.h too")
        self.expect(type_names, {"engine/a.h": row, "engine/b.cpp": of("enum class Row : int {")},
                    "duibiao::Row")
        hidden = "namespace duibiao {\nnamespace {\nstruct Row {\n};\n}  // namespace\n}\n"
        self.expect(type_names, {
            "engine/a.h": row, "adapters/b.h": of("struct Row {", "duibiao::cli"),
            "engine/c.h": of("struct Row;"), "engine/d.h": of("  struct Row {"),
            "engine/e.cpp": hidden})

    def test_formatting(self):
        style = {".clang-format": "BasedOnStyle: Google\n"}
        self.expect(formatting, style | {"engine/a.cpp": "int f() { return 1; }\n"})
        self.expect(formatting, style | {"engine/a.cpp": "int f() { return  1; }\n"}, "a.cpp:1")

    def test_words(self):
        self.expect(words, {"engine/a.cpp": "// TODO later\n"}, "TODO")
        self.expect(words, {"engine/a.cpp": "int x;  // NOLINT\n"}, "NOLINT")
        self.expect(words, {"engine/a.cpp": "// total += weight(i);\n"}, "commented-out")
        self.expect(words, {"engine/a.cpp": "struct RuleManager {};\n"}, "RuleManager")
        self.expect(words, {"engine/a.cpp": 'auto label = "manager";\n'})
        self.expect(words, {"engine/path_util.cpp": ""}, "say what it is")
        self.expect(words, {"engine/a.cpp": "// A help (see evaluate);\nutility();\n"})

    def test_foreign_paths(self):
        self.expect(project_alone, {"engine/a.cpp": "// as in ../shared/SPEC.md\n"}, "../shared")
        self.expect(project_alone, {"README.md": "see /home/ann/notes\n"}, "/home/a")
        self.expect(project_alone, {"README.md": "data/home/x and https://e.org/home/y\n"})


class CitationChecks(Checks):
    SOURCES = ('[[source]]\nmark = "S1"\nkind = "seen"\ntitle = "t"\n'
               '[[source]]\nmark = "M90"\nkind = "memory"\npercent = 90\ntitle = "t"\n')
    BOOK = '[tiers]\ncitation = "a"\n[citations.a]\nmark = "S1"\n'

    def of(self, book, sources=SOURCES):
        return {"data/rules/x.toml": book, "data/regulations/sources.toml": sources}

    def test_citations_resolve(self):
        self.expect(citations, self.of(self.BOOK))
        self.expect(citations, {"data/rules/x.toml": self.BOOK}, "sources.toml is missing")
        self.expect(citations, self.of(self.BOOK.replace("S1", "S2")), "S2 is no source")
        self.expect(citations, self.of("# as in (M85)\n" + self.BOOK), "M85 is no source")
        self.expect(citations, self.of(self.BOOK.replace('"a"', '"b"')),
                    "b is not defined", "a is used by no rule")
        self.expect(citations, self.of("places = 2\n"), "cites nothing")

    def test_the_list_itself(self):
        self.expect(citations, self.of(self.BOOK, self.SOURCES + self.SOURCES),
                    "S1 stands twice", "M90 stands twice")
        self.expect(citations, self.of(self.BOOK, self.SOURCES.replace("percent = 90\n", "")),
                    "a percentage goes with memory")
        self.expect(citations, self.of(self.BOOK, self.SOURCES.replace("seen", "heard")),
                    "needs a mark")


class WordingChecks(Checks):
    def sentence(self, code, chinese, english):
        return {SENTENCES: f'constexpr std::array kSentences{{Sentence{{"{code}", "{chinese}",\n'
                           f'    "{english[:3]}"\n    "{english[3:]}"}}}};\n'}

    def test_every_code_has_its_sentences(self):
        raised = {"engine/a.cpp": 'return error("no_such_day", where, {{"found", text}});\n'}
        good = self.sentence("no_such_day", "没有这一天：{found}", "no such day: {found}")
        self.expect(wording, raised | good)
        self.expect(wording, raised, "no_such_day has no sentence")
        self.expect(wording, {"engine/a.cpp": 'return NotAssessable{"mixed_units"};\n'},
                    "mixed_units has no sentence")
        self.expect(wording, {"engine/a.cpp": 'return none("no_rate");\n'}, "no_rate has no")
        self.expect(wording, {"engine/a.cpp": 'f({{"other_place", x}}, "no_data");\n',
                              "adapters/a.cpp": 'column("course_start");\n'})
        self.expect(wording, {"engine/a.h": 'std::string_view reason = "unreadable";\n'},
                    "unreadable has no sentence")

    def test_sentences_say_the_same(self):
        raised = {"engine/a.cpp": 'note("day", where, {{"found", text}, {"wanted", day}});\n'}
        self.expect(wording, raised | self.sentence("day", "{found}不是{wanted}", "bad: {found}"),
                    "different facts")
        self.expect(wording, raised | self.sentence("day", "日期有误", ""), "an English sentence")

    def test_sentences_without_words_are_the_same_in_both_languages(self):
        raised = {"engine/a.cpp": 'note("day", where, {{"found", text}});\n'}
        self.expect(wording, raised | self.sentence("day", "{found}：", "{found}: "))
        self.expect(wording, raised | self.sentence("day", "{found}年", "{found}"))
        self.expect(wording, raised | self.sentence("day", "{found}", "{found} days"),
                    "a Chinese and")

    def test_what_reports_say_has_its_sentence(self):
        good = self.sentence("label", "共{count}项", "all {count}")
        self.expect(wording, {"reports/a.cpp": 'words("label", {{"count", n}});\n'} | good)
        self.expect(wording, {"reports/a.cpp": 'words("label", facts);\n'} | good)
        self.expect(wording, {"reports/a.cpp": 'words("label");\n'} | good, "lacks the fact count")
        self.expect(wording, {"reports/a.cpp": 'words("other");\n'}, "other has no sentence")

    def test_facts_are_given(self):
        good = self.sentence("day", "没有这一天：{found}", "no such day: {found}")
        self.expect(wording, good | {"engine/a.cpp": 'note("day", where(row, 2));\n'},
                    "day lacks the fact found")
        self.expect(wording, good | {"engine/a.cpp": 'note("day", where, {{"text", x}});\n'},
                    "day lacks the fact found")
        self.expect(wording, good | {"engine/a.cpp": 'note("day", where, facts);\n'})

    def test_no_sentence_lies_idle(self):
        self.expect(wording, self.sentence("day", "没有这一天", "no such day"), "nothing says")


if __name__ == "__main__":
    unittest.main()
