#!/usr/bin/env python3
"""The compiler takes a source as it is and refuses it with -DWRONG, for the reason it names.

    refused.py SOURCE COMPILER [FLAG…]

The reason is a piece of the compiler's message, in the source's line `// refused: PIECE`.
"""
import os
import re
import subprocess
import sys


def main():
    source, compiler = sys.argv[1], sys.argv[2:]
    with open(source, encoding="utf-8") as file:
        reason = re.search(r"^// refused: (.+)$", file.read(), re.M).group(1)

    def compile_with(*flags):
        return subprocess.run([*compiler, "-fsyntax-only", *flags, source], capture_output=True,
                              text=True, env=dict(os.environ, LC_ALL="C"))

    good, wrong = compile_with(), compile_with("-DWRONG")
    if good.returncode:
        print("the good twin does not compile:", good.stderr, sep="\n")
    elif not wrong.returncode:
        print("the wrong twin compiles")
    elif reason not in wrong.stderr:
        print(f"refused, but not for “{reason}”:", wrong.stderr, sep="\n")
    else:
        print(f"refused: {reason}")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
