"""How large things may be, where they stand and what each file must come with."""
import collections
import json
import os
import re
import subprocess
import unicodedata

TOP_LEVEL = {"CMakeLists.txt", "engine", "adapters", "data", "reports", "tests", "README.md",
             ".clang-format", ".clang-tidy", ".gitignore", ".ci"}
FUNCTION_LINES, USUAL_FUNCTION_LINES, UNUSUAL_SHARE = 70, 40, 0.05
FILE_LINES, FOLDER_UNITS, COLUMNS = 500, 12, 100
# Tables of sentences are held as data by the wording check; main() only starts the command line.
UNITS_WITHOUT_TEST = re.compile(r"reports/wording/(\w+/)?\w+_sentences\.cpp|adapters/cli/main\.cpp")


def top_level(tree):
    """The top level holds what DESIGN lists and nothing else."""
    entries = {path.split("/")[0] for path in tree.files} - {".git"}  # a file in a worktree
    return [f"{entry}: does not belong at the top level" for entry in sorted(entries - TOP_LEVEL)]


def _functions(tree):
    """(path, line, name, number of lines) of every function definition in production code."""
    command = ["ctags", "--output-format=json", "--fields=+ne", "--languages=C++",
               "--langmap=C++:.h.cpp", "--kinds-C++=f", "-L", "-", "-f", "-"]
    listed = subprocess.run(command, cwd=tree.root, input="\n".join(tree.production()), check=True,
                            capture_output=True, text=True).stdout
    for tag in map(json.loads, listed.splitlines()):
        if tag["_type"] == "tag" and "end" in tag:
            yield tag["path"], tag["line"], tag["name"], tag["end"] - tag["line"] + 1


def functions(tree):
    """No function is over 70 lines, and 95 of 100 have at most 40."""
    found = list(_functions(tree))
    faults = [f"{path}:{line}: {name} has {length} lines, {FUNCTION_LINES} are allowed"
              for path, line, name, length in found if length > FUNCTION_LINES]
    unusual = [f for f in found if f[3] > USUAL_FUNCTION_LINES]
    if len(unusual) > UNUSUAL_SHARE * len(found):
        faults.append(f"{len(unusual)} of {len(found)} functions have over {USUAL_FUNCTION_LINES} "
                      "lines: " + ", ".join(f"{p}:{line} {n}" for p, line, n, _ in unusual))
    return faults


def _width(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def files(tree):
    """No file is over 500 lines, no line over 100 columns (a Chinese character takes two)."""
    faults = []
    for path in tree.own(".h", ".cpp", ".py", ".sh"):
        lines = tree.text(path).splitlines()
        if len(lines) > FILE_LINES:
            faults.append(f"{path}: {len(lines)} lines, {FILE_LINES} are allowed")
        faults += [f"{path}:{n}: {_width(line)} columns, {COLUMNS} are allowed"
                   for n, line in enumerate(lines, 1) if _width(line) > COLUMNS]
    return faults


def folders(tree):
    """A folder of more than a dozen units is two concepts; a header and its source are one unit."""
    units = collections.defaultdict(set)
    for path in tree.production() + tree.below("tests/", ".cpp", ".h"):
        folder, name = os.path.split(path)
        units[folder].add(os.path.splitext(name)[0])
    return [f"{folder}: {len(names)} units, {FOLDER_UNITS} are one concept"
            for folder, names in sorted(units.items())
            if len(names) > FOLDER_UNITS and not folder.startswith("tests/must_not_compile")]


def tests(tree):
    """engine/value/decimal.cpp has its test in tests/engine/value/decimal_test.cpp, and so on."""
    faults = []
    for path in tree.production(".cpp"):
        test = "tests/" + path.removesuffix(".cpp") + "_test.cpp"
        if test not in tree.files and not UNITS_WITHOUT_TEST.fullmatch(path):
            faults.append(f"{path}: has no {test}")
    return faults


def headers(tree):
    """Every header opens with what its type is and why, and is included once."""
    faults = []
    for path in tree.production(".h") + tree.below("data/", ".h"):
        if not tree.text(path).startswith("//"):
            faults.append(f"{path}:1: a header opens with a comment: what the type is and why")
        if "\n#pragma once\n" not in tree.text(path):
            faults.append(f"{path}: has no #pragma once")
    return faults


_NAMESPACE = re.compile(r"namespace ([\w:]+) \{")
_TYPE = re.compile(r"(?:struct|class|enum class|union) (\w+)(?: final)?(?: :[^;{]*)?\s*\{")


def type_names(tree):
    """No two files define a type of one name in one namespace: the linker would take either."""
    defined, faults = {}, []
    for path in tree.production():
        namespace, hidden = "", False
        for line, code in zip(tree.text(path).splitlines(), tree.code(path).splitlines()):
            if found := _NAMESPACE.match(code):
                namespace = found.group(1)
            elif code.startswith("namespace {") or line == "}  // namespace":
                hidden = code.startswith("namespace {")
            elif (found := _TYPE.match(code)) and not hidden:
                name = f"{namespace}::{found.group(1)}"
                if defined.setdefault(name, path) != path:
                    faults.append(f"{path}: {name} is defined in {defined[name]} too")
    return faults


def formatting(tree):
    """clang-format would change nothing."""
    sources = tree.own(".h", ".cpp")
    if not sources:
        return []
    run = subprocess.run(["clang-format", "--dry-run", "--Werror", "--ferror-limit=1"] + sources,
                         cwd=tree.root, capture_output=True, text=True)
    faults = [line for line in run.stderr.splitlines() if ": error: " in line]
    return faults or ([run.stderr] if run.returncode else [])
