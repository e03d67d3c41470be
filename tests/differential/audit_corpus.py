#!/usr/bin/env python3
"""What `duibiao audit` finds in the generated corpus: no error where no fault was planted, and
every row that was made impossible.

    audit_corpus.py --program P --generator G
"""
import argparse
import csv
import json
import subprocess
import sys
import tempfile

PROJECTS = 120


def audit(program, folder, targets, *more):
    figures = [f"{folder}/corpus/actuals-q{quarter}.csv" for quarter in range(1, 5)]
    return subprocess.run([program, "audit", "--targets", targets, "--actuals", *figures,
                           "--as-of", "2024-12-31", "--format", "json", *more],
                          capture_output=True, check=False)


def plant(source, target, rows):
    """The rates of `rows` are beyond 100 %, and more is asked for at half-year than in full."""
    with open(source, encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    for line in lines:
        if line["indicator"] in rows:
            line["half_year_target"], line["full_year_target"] = "≥130%", "≥120%"
    with open(target, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, lines[0].keys())
        writer.writeheader()
        writer.writerows(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--generator", required=True)
    args = parser.parse_args()
    faults = []
    with tempfile.TemporaryDirectory(prefix="duibiao-") as folder:
        subprocess.run([args.generator, "--projects", str(PROJECTS), "--seed", "7", "--out",
                        f"{folder}/corpus"], check=True)
        targets = f"{folder}/corpus/targets.csv"
        clean = audit(args.program, folder, targets, "--fail-on", "error")
        found = json.loads(clean.stdout)["findings"]
        errors = [one for one in found if one["severity"] == "error"]
        if clean.returncode != 0 or errors:
            faults.append(f"no fault was planted: exit {clean.returncode}, errors {errors[:3]}")
        if not found:
            faults.append("no fault was planted: warnings are expected, there are none")

        rows = {f"P{project:08}-15" for project in range(0, PROJECTS, 7)}
        plant(targets, f"{folder}/planted.csv", rows)
        planted = audit(args.program, folder, f"{folder}/planted.csv", "--fail-on", "error")
        found = json.loads(planted.stdout)["findings"]
        for check in ("T08", "T11"):
            hit = {one["indicator"] for one in found
                   if one["id"] == check and one["severity"] == "error"}
            if hit != rows:
                faults.append(f"{check}: {len(hit & rows)} of {len(rows)} found, "
                              f"{len(hit - rows)} besides")
        if planted.returncode != 1:
            faults.append(f"faults were planted: exit {planted.returncode}, expected 1")
    print("\n".join(faults) or f"audit: {PROJECTS} projects, 0 errors; {len(rows)} of {len(rows)} "
          "planted rows found by T08 and by T11")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
