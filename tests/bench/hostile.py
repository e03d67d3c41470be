#!/usr/bin/env python3
"""Time and memory of workbooks made to harm their reader:  python3 tests/bench/hostile.py

Needs build/release/duibiao (bash data/try.sh). Every file is read as a register through a mapping.
Exit 0 where each ends as it should (3: refused, 0: taken) below 1 GiB.
"""
import io
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/duibiao"
SAMPLE = ROOT / "data/samples/lianyungang-2024"
MOST_KIB = 1 << 20
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADING = ('<row><c t="inlineStr"><is><t>日期</t></is></c>'
           '<c t="inlineStr"><is><t>金额</t></is></c></row>')
SHEET = "xl/worksheets/sheet1.xml"


def relationships(*of):
    return ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            "".join(f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                    for n, (kind, target) in enumerate(of)) + "</Relationships>")


def package(parts):
    """The zip of parts: text, or pieces of text that come one by one."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, contents in parts.items():
            with archive.open(name, "w", force_zip64=True) as part:
                for piece in [contents] if isinstance(contents, str) else contents:
                    part.write(piece.encode())
    return out.getvalue()


def workbook(**changed):
    parts = {"[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType='
                                    '"application/x.spreadsheetml.sheet.main+xml"/></Types>',
             "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
             "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
                                '<sheet name="s" r:id="r0"/></sheets></workbook>',
             "xl/_rels/workbook.xml.rels": relationships(("worksheet", "worksheets/sheet1.xml"),
                                                         ("sharedStrings", "strings.xml"),
                                                         ("styles", "styles.xml")),
             "xl/styles.xml": f"<styleSheet {MAIN}/>", "xl/strings.xml": f"<sst {MAIN}/>",
             SHEET: sheet([HEADING])}
    return package(parts | {{"sheet": SHEET, "strings": "xl/strings.xml"}.get(k, k): v
                            for k, v in changed.items()})


def sheet(rows, behind="", before=""):
    yield f"{before}<worksheet {MAIN}><sheetData>{HEADING}"
    yield from rows
    yield f"</sheetData>{behind}</worksheet>"


def many(text, times, at_once=10000):
    for first in range(0, times, at_once):
        yield "".join(text(n) for n in range(first, min(first + at_once, times)))


def ods(rows):
    spaces = "".join(f' xmlns:{s}="urn:oasis:names:tc:opendocument:xmlns:{s}:1.0"'
                     for s in ("office", "table", "text"))
    return package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml": f"<office:document-content{spaces}><office:body>"
                                   "<office:spreadsheet>"
                                   f'<table:table table:name="s">{rows}</table:table>'
                                   "</office:spreadsheet></office:body></office:document-content>"})


def text_cell(text, repeated=1):
    return (f'<table:table-cell office:value-type="string" table:number-columns-repeated='
            f'"{repeated}"><text:p>{text}</text:p></table:table-cell>')


def encrypted():
    return (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) +
            "EncryptedPackage".encode("utf-16-le") + bytes(4096))


def entities():
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">{grown}]>'


def files():
    """(name, exit, bytes), made one by one."""
    cell = '<c t="inlineStr"><is><t>&a9;</t></is></c>'
    ods_heading = f"<table:table-row>{text_cell('日期')}{text_cell('金额')}</table:table-row>"
    long_text = f"<sst {MAIN}><si><t>{'x' * 100000}</t></si></sst>"
    digits = random.Random(1)
    yield "zip bomb, 1 GiB of spaces", 3, workbook(sheet=(" " * (1 << 20) for _ in range(1023)))
    yield "16 parts of 63 MiB", 3, workbook(**{f"x{n}": (" " * (1 << 20) for _ in range(63))
                                               for n in range(16)}, sheet=" " * (63 << 20))
    yield "truncated", 3, (SAMPLE / "actuals/培训签到.xlsx").read_bytes()[:5000]
    yield "entity bomb", 3, workbook(sheet=sheet([f"<row>{cell}</row>"], before=entities()))
    yield "external entity", 3, workbook(sheet=sheet(
        [f"<row>{cell}</row>"], before='<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>'))
    yield "a million empty styled rows", 0, workbook(sheet=sheet(
        many(lambda n: f'<row r="{n + 2}" s="1" customFormat="1"/>', 1000000)))
    yield "ten million empty styled cells", 0, workbook(sheet=sheet(
        many(lambda n: f'<row r="{n + 2}">' + '<c s="1"/>' * 10 + "</row>", 1000000)))
    yield "encrypted", 3, encrypted()
    yield "a .docx renamed", 3, (SAMPLE / "targets/target-form.docx").read_bytes()
    yield "shared text out of range", 3, workbook(sheet=sheet(['<row><c t="s"><v>7</v></c></row>']))
    yield "one long text in a million cells", 3, workbook(strings=long_text, sheet=sheet(
        many(lambda n: '<row><c t="s"><v>0</v></c></row>', 1000000)))
    yield "a row of 16384 long texts", 3, workbook(strings=long_text, sheet=sheet(
        ["<row>" + '<c t="s"><v>0</v></c>' * 16384 + "</row>"]))
    yield "a million names of elements", 3, workbook(sheet=sheet(
        many(lambda n: f"<n{n}/>", 2000000)))
    yield "a tag of 100 MiB", 3, workbook(sheet=sheet(
        ["<row a='"] + [f"{digits.getrandbits(4 << 20):x}" for _ in range(100)]))
    yield "a comment of 100 MiB", 3, workbook(sheet=sheet(
        ["<!--"] + [f"{digits.getrandbits(4 << 20):x}" for _ in range(100)] + ["-->"]))
    yield "a million levels", 3, workbook(sheet=sheet(many(lambda n: "<a>", 1000000)))
    yield "a million merged cells", 3, workbook(sheet=sheet([], "<mergeCells>" + "".join(
        f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 1048576)) + "</mergeCells>"))
    yield "overlapping merged cells", 0, workbook(sheet=sheet(
        [], "<mergeCells>" + '<mergeCell ref="A2:XFD1048576"/>' * 999999 + "</mergeCells>"))
    yield "200 MiB of shared texts", 3, workbook(strings=[f"<sst {MAIN}>"] + [
        f"<si><t>{digits.getrandbits(4 << 20):x}</t></si>" for _ in range(200)] + ["</sst>"])
    yield "a million bad figures", 3, workbook(sheet=sheet(
        many(lambda n: f'<row r="{n + 2}"><c t="inlineStr"><is><t>x{n}</t></is></c><c><v>y</v></c>'
                       "</row>", 1000000)))
    yield ".ods: a filled row a million times", 3, ods(
        ods_heading + f'<table:table-row table:number-rows-repeated="1048000">{text_cell("x")}'
        "</table:table-row>")
    yield ".ods: 10000 rows of 16384 texts", 3, ods(
        ods_heading + f'<table:table-row table:number-rows-repeated="10000">'
        f"{text_cell('x', 16384)}</table:table-row>")
    yield ".ods: ten million empty rows", 0, ods(
        ods_heading + '<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>' * 10)


def main():
    if not PROGRAM.exists():
        sys.exit("hostile: build it first: bash data/try.sh")
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        pathlib.Path("targets.csv").write_text(
            "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,"
            "weight\nP,P-01,产出指标,数量指标,支出,sum,≥1元,≥2元,100\n")
        pathlib.Path("map.toml").write_text(
            "[[source]]\nname = '支出'\ntype = 'journal'\nfile = '支出.xlsx'\ndate = '日期'\n"
            "[[source.feeds]]\nindicator = '支出'\naggregate = 'sum'\ncolumn = '金额'\n")
        for name, expected, contents in files():
            pathlib.Path("支出.xlsx").write_bytes(contents)
            before = time.monotonic()
            run = subprocess.run(
                ["/usr/bin/time", "-o", "time", "-f", "%M %U %S", PROGRAM, "assess", "--targets",
                 "targets.csv", "--actuals", "支出.xlsx", "--map", "map.toml", "--as-of",
                 "2024-12-31"], capture_output=True, text=True, check=False)
            kib, *seconds = pathlib.Path("time").read_text().split()[-3:]
            said = next((line for line in run.stderr.splitlines() if ": 错误: " in line), "")
            code = said.split(": 错误: ")[-1].split(":")[0] if said else "taken"
            good = run.returncode == expected and int(kib) < MOST_KIB
            faults += not good
            print(f"{'ok  ' if good else 'BAD '} {int(kib) >> 10:5} MiB "
                  f"{sum(map(float, seconds)):6.2f} s CPU {time.monotonic() - before:6.2f} s  "
                  f"{name} ({len(contents)} bytes): {run.returncode} {code}", flush=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
