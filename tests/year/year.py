#!/usr/bin/env python3
"""A year of the sample project: targets in January, four quarters, a correction, an adjusted
target, statements, monitoring in July, self-evaluation in January. Every report that was printed on
the way is made again at the end from what the store knew then, byte for byte; and again from a
backup of the store and from one that was made of its export.

    year.py --program P --sample data/samples/lianyungang-2024
"""
import argparse
import csv
import filecmp
import json
import os
import subprocess
import sys
import tempfile

PROJECT, STORE = "LYG-2024-001", "office.db"
FORMATS = ("html", "xlsx", "docx", "pdf", "json", "table")
FED = {"32", "08", "33"}  # the indicators that the registers feed
OLD_TARGET, NEW_TARGET = "≥ 20 件\t≥ 40 件", "≥ 20 件\t≥ 44 件"
RECORD, REASON = "连财绩〔2024〕18号", "年中追加任务"

SETTINGS = "".join(f"""
[[indicator]]
indicator = "{name}"
measure = "{measure}"
""" for name, measure in (("培训场次", "sum"), ("培训人次", "sum"), ("培训课时数量", "sum"),
                          ("培训天数", "sum"), ("社区矫正业务培训出勤率", "ratio"))) + """
[[plan]]
indicator = "社区矫正对象帮扶完成人次数"
steps = [{ month = 6, percent = 45 }, { month = 12, percent = 100 }]
"""
JULY_SAID = """project,indicator,date,kind,value,author
{p},{p}-25,2024-06-30,reason,人员保障: 两名社工离职,社区矫正科
{p},{p}-25,2024-06-30,measure,第三季度补充两名社工,社区矫正科
{p},{p}-25,2024-06-30,likelihood,有可能,社区矫正科
{p},{p}-12,2024-06-30,forecast,430人次,社区矫正科
"""
JANUARY_SAID = """project,indicator,date,kind,value,author
{p},{p}-25,2024-12-31,claimed_score,2.86,社区矫正科
{p},{p}-31,2024-12-31,reason,硬件条件保障: 三台定位终端更换,社区矫正科
{p},{p}-35,2024-12-31,measure,下一年度开展就业帮扶,社区矫正科
"""


class Year:
    def __init__(self, program, sample, folder):
        self.program, self.sample, self.folder = os.path.abspath(program), sample, folder
        self.clock, self.printed, self.faults = None, [], []

    # ---- Running the program ----

    def run(self, *arguments, status=0, where=None):
        environment = {**os.environ, "DUIBIAO_CLOCK": self.clock or ""}
        run = subprocess.run([self.program, *arguments], capture_output=True,
                             cwd=where or self.folder, env=environment)
        if run.returncode != status:
            self.faults.append(f"{' '.join(arguments)} ended with {run.returncode}, not {status}: "
                               f"{run.stderr.decode()[-600:]}")
        return run.stdout.decode() + run.stderr.decode()

    def write(self, name, text, encoding="utf-8"):
        with open(f"{self.folder}/{name}", "w", encoding=encoding, newline="") as file:
            file.write(text)
        return name

    def bring_in(self, clock, kind, *files, status=0):
        self.clock = clock
        return self.run("import", kind, *files, "--store", STORE, "--who", "张会计", status=status)

    def print_report(self, name, verb, day, formats=FORMATS):
        """Prints a report in every format now; it is compared with what `again` makes of it."""
        for form in formats:
            arguments = (*verb, "--store", STORE, "--as-of", day, "--format", form)
            file = f"{name}.{form}"
            self.run(*arguments, "-o", file)
            self.printed.append((file, arguments, self.clock))

    def again(self, what, where):
        """Makes every report again from the store in `where`, at the moment it was printed."""
        for file, arguments, clock in self.printed:
            self.run(*arguments, "--known-at", clock, "-o", f"again-{file}", where=where)
            if not filecmp.cmp(f"{self.folder}/{file}", f"{where}/again-{file}", shallow=False):
                self.faults.append(f"{what}: {file} as of {clock} is not what was printed then")

    def expect(self, what, holds):
        if not holds:
            self.faults.append(f"expected: {what}")

    def text(self, file):
        with open(f"{self.folder}/{file}", encoding="utf-8") as opened:
            return opened.read()

    # ---- What comes in ----

    def form(self, name, adjusted=False):
        with open(f"{self.sample}/targets/target-form.txt", encoding="utf-8") as file:
            text = file.read()
        self.expect("the target that is adjusted stands on the form", text.count(OLD_TARGET) == 1)
        return self.write(name, text.replace(OLD_TARGET, NEW_TARGET) if adjusted else text)

    def mapping(self):
        """The sample's mapping without the attendance sheet, which comes as figures here."""
        with open(f"{self.sample}/mapping.toml", encoding="utf-8") as file:
            text = file.read()
        return self.write("mapping.toml", text[:text.index("# The attendance sheet")] + SETTINGS)

    def vouchers(self, until):
        """The voucher export up to a day, with its total row."""
        with open(f"{self.sample}/actuals/支出明细.csv", encoding="gb18030", newline="") as file:
            head, *rows, _ = list(csv.reader(file))
        rows = [row for row in rows if row[0] <= until]
        cents = sum(round(float(row[-1].replace(",", "")) * 100) for row in rows)
        lines = [",".join(head)] + [",".join([*row[:-1], f'"{row[-1]}"']) for row in rows]
        lines.append(f"合计,,,,{cents // 100}.{cents % 100:02}")
        os.makedirs(f"{self.folder}/{until}", exist_ok=True)
        return self.write(f"{until}/支出明细.csv", "\n".join(lines) + "\n", "gb18030")

    def figures(self, name, first, last):
        """The figures of the days from `first` to `last` that no register feeds."""
        with open(f"{self.sample}/interchange/actuals.csv", encoding="utf-8") as file:
            head, *rows = file.read().splitlines()
        rows = [row for row in rows if first <= row.split(",")[2] <= last
                and row.split(",")[1].rsplit("-", 1)[1] not in FED]
        return self.write(name, "\n".join([head, *rows]) + "\n")

    def registers(self, clock, day, *more):
        mapping = ("--map", "mapping.toml", "--as-of", day)
        self.bring_in(clock, "actuals", self.vouchers(day), *more, *mapping)

    # ---- The year ----

    def live(self):
        roster = f"{self.sample}/actuals/矫正对象台账.csv"
        self.run("store", "init", STORE)
        self.bring_in("2024-01-15T02:00:00Z", "targets", self.form("form.txt"), "--map",
                      self.mapping(), "--rules", "jiangsu-form", "--project", PROJECT)
        self.registers("2024-04-10T02:00:00Z", "2024-03-31")
        self.print_report("april", ("report",), "2024-03-31", ("html", "json", "table"))
        self.registers("2024-07-05T02:00:00Z", "2024-06-30", roster)
        self.bring_in("2024-07-05T03:00:00Z", "actuals", self.figures("june.csv", "2024-01-01",
                                                                      "2024-06-30"))
        self.bring_in("2024-07-06T02:00:00Z", "statements",
                      self.write("july-said.csv", JULY_SAID.format(p=PROJECT)))
        self.print_report("monitoring", ("report", "--form", "monitoring"), "2024-06-30")
        self.print_report("half-year", ("report",), "2024-06-30")
        self.correct_and_adjust()
        self.registers("2024-10-10T02:00:00Z", "2024-09-30")
        self.print_report("october", ("report",), "2024-09-30", ("html", "json"))
        self.registers("2025-01-10T02:00:00Z", "2024-12-31", roster)
        self.bring_in("2025-01-10T03:00:00Z", "actuals", self.figures("december.csv", "2024-07-01",
                                                                      "2024-12-31"))
        self.bring_in("2025-01-12T02:00:00Z", "statements",
                      self.write("january-said.csv", JANUARY_SAID.format(p=PROJECT)))
        self.print_report("self-evaluation", ("report", "--form", "self-evaluation"), "2024-12-31")
        self.print_report("year", ("report",), "2024-12-31")
        self.print_report("audit", ("audit",), "2024-12-31", ("json", "html"))
        self.next_year()

    def next_year(self):
        """The next year's form comes in beside this year's, which reports go on to show."""
        text = self.text(self.form("next.txt", adjusted=True)).replace("2024", "2025")
        self.bring_in("2025-02-10T02:00:00Z", "targets", self.write("next.txt", text), "--map",
                      "mapping.toml", "--project", PROJECT)
        portfolio = ("report", "--form", "portfolio")
        self.print_report("portfolio", portfolio, "2024-12-31", ("html", "json"))
        self.print_report("second-year", portfolio, "2025-03-31", ("html", "json"))
        self.print_report("year-again", ("report",), "2024-12-31", ("json",))

    def correct_and_adjust(self):
        head = "project,indicator,date,value\n"
        corrected = self.write("correction.csv", f"{head}{PROJECT},{PROJECT}-18,2024-06-30,3次\n")
        self.refuse_once("2024-07-20T02:00:00Z", "1 values changed, 0 target texts changed",
                         "actuals", corrected)
        self.bring_in("2024-07-20T03:00:00Z", "actuals", corrected, "--accept")
        form = (self.form("adjusted.txt", adjusted=True), "--map", "mapping.toml",
                "--project", PROJECT)
        self.refuse_once("2024-08-15T02:00:00Z", "0 values changed, 1 target texts changed",
                         "targets", *form)
        self.bring_in("2024-08-15T03:00:00Z", "targets", *form, "--accept", "--record", RECORD,
                      "--reason", REASON)

    def refuse_once(self, clock, difference, kind, *files):
        """Without --accept a change is counted, and nothing is stored."""
        before = self.run("store", "log", STORE)
        shown = self.bring_in(clock, kind, *files, "--lang", "en", status=1)
        self.expect(f"{files[0]} is counted first: {difference}",
                    f"{difference}, 0 other fields changed, 0 new" in shown)
        self.expect(f"{files[0]} is not stored unasked", self.run("store", "log", STORE) == before)

    # ---- What must hold at its end ----

    def look_back(self):
        self.clock = None
        self.again("the store", self.folder)
        for file in ("year.html", "year.json", "year.table", "self-evaluation.html",
                     "self-evaluation.json"):
            self.expect(f"{file} names the document of the adjustment", RECORD in self.text(file))
        before, after = (json.loads(self.text(f"{name}.json"))["projects"][0]
                         for name in ("year", "year-again"))
        self.expect("next year's form leaves this year's scores as they were",
                    all(before[key] == after[key] for key in ("score", "indicators", "course")))
        self.expect("next year's reports know this year",
                    "2024 与 2025" in self.text("second-year.html"))
        self.expect("July knows no adjustment", RECORD not in self.text("half-year.json"))
        self.expect("the newest state has the adjusted target", "≥ 44 件" in self.text("year.html"))
        self.expect("July has the target as it was", "≥ 44 件" not in self.text("half-year.html"))
        for kept in ("jiangsu-form", "mapping.toml"):
            self.expect(f"reports name {kept} as kept", f"#1 {kept}" in self.text("half-year.html"))
        refused = self.run("report", "--store", STORE, "--as-of", "2024-06-30", "--known-at",
                           "2023-12-31", status=3)
        self.expect("before the first batch is an error", "known_at_before_first" in refused)
        log = json.loads(self.run("store", "log", STORE, "--format", "json"))["batches"]
        adjusted = [batch for batch in log if batch["record"] == RECORD]
        self.expect("the log has one batch with the document of the adjustment", len(adjusted) == 1)
        self.expect("it was accepted for the reason given",
                    adjusted[0]["accepted"] and adjusted[0]["reason"] == REASON)
        self.head = log[-1]["hash"]
        self.verify(self.folder)

    def verify(self, where):
        said = self.run("store", "verify", STORE, "--lang", "en", where=where)
        self.expect(f"the store in {os.path.basename(where)} has the head {self.head}",
                    self.head in said)

    def copy(self):
        backup, rebuilt = f"{self.folder}/backup", f"{self.folder}/rebuilt"
        os.makedirs(backup)
        os.makedirs(rebuilt)
        self.run("store", "backup", STORE, f"backup/{STORE}")
        self.run("store", "backup", STORE, f"backup/{STORE}", status=3)
        self.verify(backup)
        self.again("the backup", backup)
        self.run("store", "export", STORE, "exported")
        self.run("store", "init", f"rebuilt/{STORE}", "--from", "exported")
        self.verify(rebuilt)
        self.again("the store made of the export", rebuilt)
        self.run("store", "export", STORE, "../exported-again", where=rebuilt)
        self.same_files(f"{self.folder}/exported", f"{self.folder}/exported-again")
        self.take_interchange_files()

    def same_files(self, one, other):
        names = {root: sorted(os.path.relpath(f"{path}/{name}", root)
                              for path, _, files in os.walk(root) for name in files)
                 for root in (one, other)}
        self.expect("two exports have the same files", names[one] == names[other])
        _, different, unread = filecmp.cmpfiles(one, other, names[one], shallow=False)
        self.expect(f"two exports are the same bytes, not in {different + unread}",
                    not different and not unread)

    def take_interchange_files(self):
        """Exported interchange files are read as any others."""
        self.run("store", "init", "plain.db")
        self.run("import", "targets", "exported/0001-targets", "--store", "plain.db")
        self.run("import", "actuals", "exported/0004-actuals", "--store", "plain.db")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--sample", required=True)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duibiao-") as folder:
        year = Year(args.program, os.path.abspath(args.sample), folder)
        year.live()
        year.look_back()
        year.copy()
        faults, reports = year.faults, len(year.printed)
    print("\n".join(faults) or f"year: {reports} printed reports were made again byte for byte "
          "from the store, from its backup and from its export")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
