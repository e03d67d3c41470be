"""tests → adapters → reports → engine, never back, and only the adapters touch the world."""
import re

# (who, what it may not include, why)
FORBIDDEN_INCLUDES = [
    ("engine/", r"(adapters|reports|tests)/", "engine knows no other layer"),
    ("reports/", r"(adapters|tests)/", "reports knows the engine only"),
    ("adapters/", r"tests/", "production code knows no tests"),
    (("engine/", "reports/"),
     r"(fstream|iostream|cstdio|stdio\.h|filesystem|ctime|time\.h|clocale|locale|thread"
     r"|unistd\.h|sys/.*|curl/.*|SQLiteCpp/.*|sqlite3\.h|openssl/.*"
     r"|boost/program_options.*)$",
     "only adapters touch the world"),
]
# libxlsxwriter writes into a file and nowhere else: this one gives it a file in the process's own
# memory, which has no name and which nothing outside sees.
EXCEPTIONS = {("reports/workbook/workbook_file.cpp", "sys/mman.h"),
              ("reports/workbook/workbook_file.cpp", "unistd.h")}
FORBIDDEN_WORDS = re.compile(
    r"\b(getenv|system_clock|steady_clock|setlocale|std::c(?:out|err|in|log)|f?printf|s?rand)\b")
THIRD_PARTY = re.compile(
    r"(boost|fmt|nlohmann|toml\+\+|SQLiteCpp|unicode|openssl|Eigen|tl)/|sqlite3\.h|doctest")
PUBLIC_THIRD_PARTY = {"engine/base/result.h": "tl/expected.hpp"}


def _include_faults(tree, path):
    faults = []
    for name in tree.includes(path):
        faults += [f"{path}: includes {name}: {why}" for who, what, why in FORBIDDEN_INCLUDES
                   if path.startswith(who) and re.match(what, name)
                   and (path, name) not in EXCEPTIONS]
        if name.startswith("adapters/cli/") and not path.startswith("adapters/cli/"):
            faults.append(f"{path}: includes {name}: adapters/cli is the top, nothing includes it")
        if path.endswith(".h") and THIRD_PARTY.match(name) and PUBLIC_THIRD_PARTY.get(path) != name:
            faults.append(f"{path}: includes {name}: third-party headers belong in the .cpp")
    return faults


def layers(tree):
    """Includes point down; third-party headers stay in the .cpp; engine and reports are pure."""
    faults = []
    for path in tree.production():
        faults += _include_faults(tree, path)
        if path.startswith(("engine/", "reports/")):
            faults += [f"{path}: {word}: only adapters touch the world"
                       for word in sorted(set(FORBIDDEN_WORDS.findall(tree.code(path))))]
    return faults


def cycles(tree):
    """No header reaches itself through its includes."""
    known = set(tree.production())
    graph = {path: [n for n in tree.includes(path) if n in known] for path in known}
    faults, done = [], set()

    def visit(path, trail):
        if path in trail:
            faults.append("include cycle: " + " → ".join(trail[trail.index(path):] + [path]))
        elif path not in done:
            for below in graph[path]:
                visit(below, trail + [path])
            done.add(path)

    for path in sorted(known):
        visit(path, [])
    return faults
