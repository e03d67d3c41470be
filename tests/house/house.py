#!/usr/bin/env python3
"""The house rules as checks of the tree.

    house.py --list              the names of the checks
    house.py CHECK… [--root DIR] runs them; prints every fault; exit 1 where there is one
"""
import argparse
import os
import sys

from citations import citations
from layers import cycles, layers
from shape import (files, folders, formatting, functions, headers, tests, top_level,
                   type_names)
from tree import Tree
from words import project_alone, words
from wording import wording

CHECKS = {check.__name__: check for check in (
    layers, cycles, top_level, functions, files, folders, tests, headers, type_names, formatting,
    words, project_alone, wording, citations)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("checks", nargs="*", choices=[[], *CHECKS])
    arguments.add_argument("--list", action="store_true")
    arguments.add_argument("--root", default=os.path.join(os.path.dirname(__file__), "..", ".."))
    asked = arguments.parse_args()
    if asked.list:
        print("\n".join(CHECKS))
        return 0
    tree = Tree(os.path.abspath(asked.root))
    faults = 0
    for name in asked.checks or CHECKS:
        found = CHECKS[name](tree)
        faults += len(found)
        print(f"{name}: {CHECKS[name].__doc__.strip()} {len(found)} faults", *found, sep="\n  ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
