"""What must not stand in the text: postponed work, silenced tools, vague names, foreign paths."""
import re

POSTPONED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SILENCED = re.compile(r"NOLINT|clang-format off|#pragma GCC diagnostic|\[\[maybe_unused\]\]")
COMMENTED_OUT = re.compile(
    r"^//+\s*(?:[\w:.>-]+\([^`]*\)|(?:return|const|auto|using)\b[^`]*"
    r"|(?:[\w:<>.*&]+ )?[\w.>\[\]-]+ [+*/-]?= [^`#]*);\s*$"
    r"|^//+\s*(?:if|for|while|switch)\b.*\{\s*$|^//+\s*#")
VAGUE = re.compile(r"(?i)\b\w*(manager|helper|utils?)(?![a-z])\w*\b")
FOREIGN = re.compile(
    r"(?<![\w.<])/(?:work|home|root|Users)/\w|\.\./shared"
    r"|(?i:\b(?:sub-?agent|language model|AI assistant|(?:this|earlier|next) session"
    r"|the brief says)\b)")


ENDINGS = (".h", ".cpp", ".py", ".sh", ".md", ".txt", ".toml", ".sql", ".cmake", ".json")


def _found(pattern, path, text, why):
    return [f"{path}:{text.count(chr(10), 0, m.start()) + 1}: {m.group(0).strip()}: {why}"
            for m in pattern.finditer(text)]


def words(tree):
    """Production code has no postponed work, silenced tool, idle code or vague name."""
    faults = []
    for path in tree.production():
        text, code = tree.text(path), tree.identifiers(path)
        faults += _found(POSTPONED, path, text, "do it or leave it out")
        faults += _found(SILENCED, path, text, "fix what the tool says")
        faults += _found(VAGUE, path, code, "say what it is")
        if VAGUE.search(path):
            faults.append(f"{path}: say what it is")
        faults += [f"{path}:{line}: commented-out code" for line, comment in tree.comments(path)
                   if COMMENTED_OUT.search(comment)]
    return faults


def project_alone(tree):
    """The text speaks of the project alone: no path of one machine, nothing on how it was made."""
    faults = []
    for path in tree.own(*ENDINGS):
        if not path.startswith("tests/house/"):
            faults += _found(FOREIGN, path, tree.text(path), "not of the project's own text")
    return faults
