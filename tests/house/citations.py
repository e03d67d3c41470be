"""Every rule says where it comes from, and the source is one that the project lists."""
import re
import tomllib

SOURCES = "data/regulations/sources.toml"
KINDS = {"seen", "memory", "inference"}
_MARK = re.compile(r"(?<![\w-])(?:[SM]\d+)(?!\w)")


def _marks(tree):
    """The marks of the sources list, and what is wrong with the list itself."""
    marks, faults = set(), []
    for source in tomllib.loads(tree.text(SOURCES)).get("source", []):
        mark, kind = source.get("mark"), source.get("kind")
        if not mark or kind not in KINDS or not source.get("title"):
            faults.append(f"{SOURCES}: {mark}: needs a mark, a title and a kind of {sorted(KINDS)}")
        if mark in marks:
            faults.append(f"{SOURCES}: {mark} stands twice")
        if (kind == "memory") != ("percent" in source):
            faults.append(f"{SOURCES}: {mark}: a percentage goes with memory and nothing else")
        marks.add(mark)
    return marks, faults


def _named(value):
    """The citations that a rule book's keys `citation` and `…_citation` name, at any depth."""
    if isinstance(value, list):
        return [name for item in value for name in _named(item)]
    if not isinstance(value, dict):
        return []
    names = []
    for key, item in value.items():
        if isinstance(item, str) and (key == "citation" or key.endswith("_citation")):
            names.append(item)
        elif key != "citations":
            names += _named(item)
    return names


def _book_faults(path, book):
    defined, named = set(book.get("citations", {})), set(_named(book))
    faults = [f"{path}: citation {name} is not defined" for name in sorted(named - defined)]
    faults += [f"{path}: citation {name} is used by no rule" for name in sorted(defined - named)]
    if not named:
        faults.append(f"{path}: cites nothing")
    return faults


def citations(tree):
    """Every citation in data/ names a source of data/regulations/sources.toml."""
    files = tree.below("data/", ".toml")
    if SOURCES not in files:
        return [f"{SOURCES} is missing"] if tree.below("data/rules/") else []
    marks, faults = _marks(tree)
    for path in files:
        text = tree.text(path)
        cited = set(_MARK.findall(text)) | set(re.findall(r'(?m)^mark\s*=\s*"([^"]+)"', text))
        faults += [f"{path}: {mark} is no source of {SOURCES}" for mark in sorted(cited - marks)]
        if path.startswith(("data/rules/", "data/lights/")):
            faults += _book_faults(path, tomllib.loads(text))
    return faults
