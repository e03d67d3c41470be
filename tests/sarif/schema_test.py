"""Holds the SARIF that `duibiao audit` writes against the schema of SARIF 2.1.0.

The schema is that of the OASIS standard (revision rtm.5) as the npm package
@microsoft/jest-sarif 1.0.0-beta.0 carries it. It is fetched once and kept; its bytes are pinned.
With no network and nothing kept, or without python3-jsonschema, the test is skipped (exit 77) and
says so.
"""
import argparse
import copy
import hashlib
import io
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request

try:
    import jsonschema
except ImportError:
    jsonschema = None

PACKAGE = "https://registry.npmjs.org/@microsoft/jest-sarif/-/jest-sarif-1.0.0-beta.0.tgz"
MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
SHA256 = "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8"
SKIPPED = 77


def schema_bytes(kept: pathlib.Path) -> bytes:
    """The schema, out of `kept` or the registry. OSError where neither has it."""
    if kept.exists():
        return kept.read_bytes()
    with urllib.request.urlopen(PACKAGE, timeout=30) as answer:
        package = io.BytesIO(answer.read())
    with tarfile.open(fileobj=package, mode="r:gz") as archive:
        found = archive.extractfile(MEMBER).read()
    kept.write_bytes(found)
    return found


def audited(program: str, arguments: list[str]) -> dict:
    """What one audit writes as SARIF."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "audit.sarif"
        subprocess.run([program, "audit", *arguments, "-o", str(output)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return json.loads(output.read_text(encoding="utf-8"))


def outputs(program: str, sample: pathlib.Path) -> dict[str, dict]:
    """Audits of every kind of result, with and without cells."""
    form = ["--targets", str(sample / "targets" / "target-form.xlsx"), "--project", "LYG-2024-001"]
    books = ["--actuals", str(sample / "actuals"), "--map", str(sample / "mapping.toml"),
             "--rules", "jiangsu-form", "--as-of", "2024-12-31"]
    lines = ["--targets", str(sample / "interchange" / "targets.csv"),
             "--actuals", str(sample / "interchange" / "actuals.csv"), "--as-of", "2024-06-30"]
    with tempfile.TemporaryDirectory() as folder:
        aside = pathlib.Path(folder) / "aside.toml"
        aside.write_text('[[suppress]]\nid = "T06"\nproject = "LYG-2024-001"\n'
                         'reason = "approved so"\nowner = "audit office"\nuntil = 2099-12-31\n',
                         encoding="utf-8")
        return {
            "the plan alone": audited(program, [*form, "--year", "2024"]),
            "form and books": audited(program, [*form, *books]),
            "form and books in English": audited(program, [*form, *books, "--lang", "en"]),
            "interchange files": audited(program, lines),
            "a finding set aside": audited(
                program, [*form, "--year", "2024", "--suppressions", str(aside)]),
        }


def damaged(log: dict) -> dict[str, dict]:
    """Copies of `log` that no valid document can be: proof that the check can fail."""
    def changed(change) -> dict:
        made = copy.deepcopy(log)
        change(made)
        return made
    result = ("runs", 0, "results", 0)
    def at(made: dict, path: tuple):
        for step in path:
            made = made[step]
        return made
    return {
        "another version": changed(lambda made: made.update(version="2.0.0")),
        "a level that is none": changed(lambda made: at(made, result).update(level="fatal")),
        "a result without a message": changed(lambda made: at(made, result).pop("message")),
        "a property of no name": changed(lambda made: at(made, result).update(extra=1)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="duibiao")
    parser.add_argument("--sample", required=True, type=pathlib.Path, help="the sample's folder")
    parser.add_argument("--keep", required=True, type=pathlib.Path, help="folder for the schema")
    given = parser.parse_args()
    if jsonschema is None:
        print("skipped: this Python has no jsonschema")
        return SKIPPED
    try:
        schema = schema_bytes(given.keep / "sarif-2.1.0-rtm.5.json")
    except (urllib.error.URLError, OSError) as fault:
        print(f"skipped: the schema could not be fetched ({fault})")
        return SKIPPED
    if hashlib.sha256(schema).hexdigest() != SHA256:
        print("the schema is not the one that is pinned")
        return 1
    validator = jsonschema.Draft4Validator(json.loads(schema))
    faults = 0
    logs = outputs(given.program, given.sample)
    for name, log in logs.items():
        results = log["runs"][0]["results"]
        if not results:
            faults += 1
            print(f"{name}: nothing to look at")
        for fault in validator.iter_errors(log):
            faults += 1
            print(f"{name}: {'/'.join(map(str, fault.path))}: {fault.message[:200]}")
        print(f"{name}: {len(results)} results looked at")
    aside = logs["a finding set aside"]["runs"][0]["results"]
    if not any("suppressions" in result for result in aside):
        faults += 1
        print("a finding set aside: none is")
    for name, log in damaged(logs["form and books"]).items():
        if validator.is_valid(log):
            faults += 1
            print(f"{name}: passes, but must not")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
