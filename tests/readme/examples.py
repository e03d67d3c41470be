#!/usr/bin/env python3
"""The examples of README.md, run as a reader runs them.

    examples.py --program build/dev/duibiao [--readme README.md]

A fenced `sh` block is an example. It runs with bash in a folder that looks like the repository
after data/try.sh: build/release/duibiao, which is on the PATH, is the program under test, data/ and
tests/ are the tree's, and what an example writes stays there for the examples after it. The block
must end with exit 0, or with N where its last line says `# exit N`. A fenced `text` block right
behind it is what a terminal shows, byte for byte; a line `…` stands for any lines, `…` within a
line for any text of that line.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass

SKIPPED = {  # command: why it is not run here
    "bash data/try.sh": "installs packages and builds; what it then runs is the main job",
    "bash tests/run.sh": "installs packages and builds, and runs this very test",
}
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
EXIT = re.compile(r"# exit (\d+)$")
ANYTHING = "…"


@dataclass
class Example:
    """One `sh` block: its line in the README, its text, what it shows (None: not said), exit."""
    line: int
    script: str
    shown: str | None
    exit: int


def examples(readme):
    """The examples in order, and the faults of blocks that would never be run."""
    blocks = list(FENCE.finditer(readme))
    found, faults = [], []
    for position, block in enumerate(blocks):
        language, text = block.groups()
        line = readme.count("\n", 0, block.start()) + 1
        if language == "sh":
            after = blocks[position + 1] if position + 1 < len(blocks) else None
            behind = after and after[1] == "text" and not readme[block.end():after.start()].strip()
            stated = EXIT.search(text.rstrip())
            found.append(Example(line, text, after[2] if behind else None,
                                 int(stated[1]) if stated else 0))
        elif re.search(r"^(\$ )?(\S*/)?(duibiao|bash) ", text, re.M):
            faults.append(f"README.md:{line}: a command in a block that is not sh is never run")
    return found, faults


def without_skipped(script):
    """The script without the commands skipped by name, and those commands."""
    lines, skipped = [], []
    for line in script.splitlines():
        command = line.split("#")[0].strip()
        (skipped if command in SKIPPED else lines).append(command if command in SKIPPED else line)
    return "\n".join(lines).strip(), skipped


def matches(printed, shown):
    """Is `printed` what `shown` says, each `…` standing for anything, also for nothing?"""
    pieces = [r"(?:.*\n)*?" if line == ANYTHING else
              ".*".join(map(re.escape, line.split(ANYTHING))) + "\n" for line in shown.splitlines()]
    return re.fullmatch("".join(pieces), printed) is not None


def fault_of(example, printed, status):
    """What is wrong with the example; nothing where it holds."""
    if status != example.exit:
        return f"README.md:{example.line}: exit {status}, stated {example.exit}\n{printed}"
    if example.shown is not None and not matches(printed, example.shown):
        return f"README.md:{example.line}: shown\n{example.shown}printed\n{printed}"
    return None


def run(example, script, folder):
    program = os.path.join(folder, "build", "release")
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=folder,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT,
                          env={**os.environ, "PATH": program + os.pathsep + os.environ["PATH"]})
    return fault_of(example, done.stdout.decode(), done.returncode)


def furnish(folder, root, program):
    """What a reader has in the repository after data/try.sh, without copying it."""
    os.makedirs(os.path.join(folder, "build", "release"))
    os.symlink(os.path.abspath(program), os.path.join(folder, "build", "release", "duibiao"))
    for name in ("data", "tests", "README.md"):
        os.symlink(os.path.join(root, name), os.path.join(folder, name))


def main():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--readme", default=os.path.join(root, "README.md"))
    asked = arguments.parse_args()
    with open(asked.readme, encoding="utf-8") as file:
        found, faults = examples(file.read())
    ran, compared, passed_over = 0, 0, set()
    with tempfile.TemporaryDirectory() as folder:
        furnish(folder, root, asked.program)
        for example in found:
            script, skipped = without_skipped(example.script)
            passed_over.update(skipped)
            if script:
                ran += 1
                compared += example.shown is not None
                faults += filter(None, [run(example, script, folder)])
    for command, reason in SKIPPED.items():
        print(f"skipped: {command}: {reason}")
        if command not in passed_over:
            faults.append(f"examples.py: {command} is skipped, but README.md has no such command")
    if not ran:
        faults.append("README.md: no example was run")
    print(f"{ran} examples run, {compared} with their output, {len(faults)} faults", *faults,
          sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
