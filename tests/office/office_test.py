"""What is written for office programs, opened by one: LibreOffice calculates every formula anew and
gets the engine's numbers to the cent, and converts what it is given without losing a word."""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# How many sheets of paper each takes, as a Word file and as a workbook.
PRINTED = {"evaluation": {"docx": 3, "xlsx": 2}, "monitoring": {"docx": 2, "xlsx": 1},
           "list": {"docx": 4, "xlsx": 3}, "real-evaluation": {"docx": 15, "xlsx": 9},
           "real-monitoring": {"docx": 15, "xlsx": 9}}
WORKBOOKS = ["evaluation", "monitoring", "template", "real-evaluation", "real-monitoring", "ties"]


def office(folder, target, files):
    """Converts files below `folder` to `target` in one start of LibreOffice; what it printed."""
    profile = (folder / "profile").as_uri()
    out = folder / target
    run = subprocess.run(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}",
         "--convert-to", target, "--outdir", str(out)] + [str(f) for f in files],
        capture_output=True, text=True, timeout=240, check=True)
    missing = [f.name for f in files if not (out / f.with_suffix("." + target).name).exists()]
    return [f"{name}: not converted to {target}" for name in missing] + [
        f"LibreOffice said: {line}" for line in (run.stdout + run.stderr).splitlines()
        if line.strip() and not re.match(r"convert |Warning: failed to launch javaldx", line)]


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def without_results(path, to):
    """Copies a workbook, leaving out what its formulas gave when it was written."""
    with zipfile.ZipFile(to, "w") as archive:
        for name, part in parts(path).items():
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            archive.writestr(name, part)


def results(path):
    """(sheet's name, address) → what the formula there gave."""
    package, found = parts(path), {}
    sheets = ET.fromstring(package["xl/workbook.xml"]).iter(SHEET + "sheet")
    for number, sheet in enumerate(sheets, 1):
        for c in ET.fromstring(package[f"xl/worksheets/sheet{number}.xml"]).iter(SHEET + "c"):
            if c.find(SHEET + "f") is not None:
                value = c.find(SHEET + "v")
                found[sheet.get("name"), c.get("r")] = "" if value is None else value.text or ""
    return found


def as_number(text):
    try:
        return float(text)
    except ValueError:
        return None


def compare(name, written, calculated):
    """Faults where a result calculated anew is not the written one to a ten-thousandth."""
    faults = [f"{name}: {len(written)} formulas were written"] if len(written) < 3 else []
    for place, value in written.items():
        new = calculated.get(place, "missing")
        a, b = as_number(value), as_number(new)
        same = value == new if a is None or b is None else abs(a - b) < 0.0001
        if not same:
            faults.append(f"{name} {place}: written {value!r}, calculated anew {new!r}")
    return faults


def recalculated(folder):
    stripped = folder / "stripped"
    stripped.mkdir()
    copies = []
    for name in WORKBOOKS:
        copies.append(stripped / f"{name}.xlsx")
        without_results(folder / f"{name}.xlsx", copies[-1])
    faults = office(folder, "xlsx", copies)
    for name in WORKBOOKS:
        faults += compare(name, results(folder / f"{name}.xlsx"),
                          results(folder / "xlsx" / f"{name}.xlsx"))
    return faults


def words_of(path):
    """What each paragraph of a Word file says, and each cell of a workbook with text."""
    package = parts(path)
    if path.suffix == ".docx":
        paragraphs = ET.fromstring(package["word/document.xml"]).iter(WORD + "p")
        return ["".join(t.text or "" for t in p.iter(WORD + "t")) for p in paragraphs]
    strings = ET.fromstring(package["xl/sharedStrings.xml"]).iter(SHEET + "si")
    return ["".join(t.text or "" for t in si.iter(SHEET + "t")) for si in strings]


def converted(folder):
    """Faults where a Word file or a workbook made a PDF lacks a word, or has another length."""
    files = [folder / f"{name}.{kind}" for name in PRINTED for kind in ("docx", "xlsx")]
    faults = []
    for kind in ("docx", "xlsx"):
        faults += office(folder, "pdf", [f for f in files if f.suffix == "." + kind])
        for name, sheets in PRINTED.items():
            pdf = folder / "pdf" / f"{name}.pdf"
            text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True,
                                  check=True).stdout
            found = "".join(text.split())
            faults += [f"{name}.{kind} as PDF lacks {words!r}"
                       for words in words_of(folder / f"{name}.{kind}")
                       if "".join(words.split()) not in found]
            if text.count("\f") != sheets[kind]:
                faults.append(f"{name}.{kind} as PDF has {text.count(chr(12))} sheets, "
                              f"{sheets[kind]} are expected")
            pdf.unlink()
    return faults


def returned(folder):
    """Faults where a returned copy does not open, or lacks a comment or its summary."""
    copy = folder / "returned.xlsx"
    faults = office(folder, "pdf", [copy]) + office(folder, "xlsx", [copy])
    text = "".join(subprocess.run(["pdftotext", "-raw", folder / "pdf" / "returned.pdf", "-"],
                                  capture_output=True, text=True, check=True).stdout.split())
    saved = parts(folder / "xlsx" / "returned.xlsx")
    comments = "".join("".join(ET.fromstring(part).itertext()) for name, part in saved.items()
                       if name.startswith("xl/comments"))
    for words, where, found in (("【对标退回】退回说明", "its PDF", text),
                                ("=1+1<&>一百", "its PDF", text),
                                ("=1+1 <&> 一百", "its comments, saved again", comments)):
        if words not in found:
            faults.append(f"the returned copy lacks {words!r} in {where}")
    if comments.count("【对标退回】") != 1:
        faults.append(f"{comments.count('【对标退回】')} comments are ours, expected 1: {comments}")
    if 'name="退回说明"' not in saved["xl/workbook.xml"].decode():
        faults.append("the returned copy, saved again, has no sheet 退回说明")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="write_forms")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duibiao-office-") as scratch:
        folder = pathlib.Path(scratch)
        subprocess.run([arguments.program, scratch], check=True, timeout=240)
        faults = recalculated(folder) + converted(folder) + returned(folder)
    print("\n".join(faults) or "every formula gives what was written, and no word is lost")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
