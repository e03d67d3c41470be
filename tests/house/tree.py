"""The tree as the house checks read it: its files, its C++ without comments, its includes."""
import os
import re
import shutil
import subprocess

PRODUCTION = ("engine/", "reports/", "adapters/")
COPIED = ("tests/reference/", "tests/cases/published/", "data/samples/")  # not the house's own text

_TOKEN = re.compile(
    r'//(?:\\\n|[^\n])*|/\*.*?\*/'                        # comments
    r'|R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'         # raw strings
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])+\'', re.S)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]', re.M)


def _blanked(match):
    return re.sub(r"[^\n]", " ", match.group(0))


def _without_comment(match):
    return _blanked(match) if match.group(0).startswith(("//", "/*")) else match.group(0)


class Tree:
    """A checkout: every file that is tracked or would be, by its path below `root`."""

    def __init__(self, root):
        self.root = root
        self.files = sorted(f for f in self._listed() if os.path.isfile(os.path.join(root, f)))
        self._texts = {}

    def _listed(self):
        if os.path.exists(os.path.join(self.root, ".git")) and shutil.which("git"):
            listing = ["git", "-C", self.root, "ls-files", "-z", "--cached", "--others",
                       "--exclude-standard"]
            asked = subprocess.run(listing, capture_output=True, text=True)
            if asked.returncode == 0:
                return asked.stdout.split("\0")[:-1]
        found = []
        for at, folders, names in os.walk(self.root):
            folders[:] = [d for d in folders if d not in (".git", "build", ".cache", "__pycache__")]
            found += [os.path.relpath(os.path.join(at, n), self.root) for n in names]
        return found

    def text(self, path):
        if path not in self._texts:
            with open(os.path.join(self.root, path), encoding="utf-8") as file:
                self._texts[path] = file.read()
        return self._texts[path]

    def code(self, path):
        """The text with comments blanked, line for line; literals stay."""
        return _TOKEN.sub(_without_comment, self.text(path))

    def identifiers(self, path):
        """The code with the insides of literals blanked too."""
        return _TOKEN.sub(_blanked, self.text(path))

    def comments(self, path):
        """(line number, comment) of every comment."""
        text = self.text(path)
        return [(text.count("\n", 0, m.start()) + 1, m.group(0)) for m in _TOKEN.finditer(text)
                if m.group(0).startswith(("//", "/*"))]

    def includes(self, path):
        return _INCLUDE.findall(self.code(path))

    def below(self, folders, *endings):
        return [f for f in self.files if f.startswith(folders) and f.endswith(endings or "")]

    def production(self, *endings):
        return self.below(PRODUCTION, *(endings or (".h", ".cpp")))

    def own(self, *endings):
        """Everything the house wrote itself."""
        return [f for f in self.files if not f.startswith(COPIED) and f.endswith(endings or "")]
