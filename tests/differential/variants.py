#!/usr/bin/env python3
"""Files as offices send them, through both drivers of `duibiao assess`: both say the same.

    variants.py --program P --generator G --size PROJECTS --seed N

A generated corpus is changed in one way after the other: columns year, start, end and version,
projects.csv beside the targets, GB18030, bytes that are no text, faulty rows, shuffled figures.
Each variant is assessed on several days by the columnar driver, on one thread and on three, and by
the explained path (`--columns all`): results, errors and warnings are the same. Where a change must
not change anything, the results are also those of the unchanged corpus, which differential.py holds
against the reference. Exit 1 and the first differences where there are any.
"""
import argparse
import csv
import io
import os
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from differential import OUTPUTS, generate, read
from drivers import MOST_SHOWN, assess, differences, table

DAYS = ("2024-03-31", "2024-06-30", "2024-12-31", "2025-01-20")
COURSES = (("2024-01-01", "2024-12-31"), ("2024-03-01", "2024-12-31"), ("2023-09-01", "2024-08-31"),
           ("2024-02-15", "2024-02-15"), ("2024-07-01", "2025-06-30"))
CHINESE = {"project": "项目编码", "indicator": "指标编码", "level1": "一级指标",
           "level2": "二级指标", "name": "三级指标", "measure": "累计方式",
           "half_year_target": "半年指标值", "full_year_target": "全年指标值", "weight": "分值",
           "date": "日期", "value": "实际值"}


def as_csv(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


class Corpus:
    """Rows of targets and figures, headings first, and how they are written."""

    def __init__(self, targets, figures):
        self.targets, self.figures, self.projects = targets, figures, None
        self.encoding, self.options, self.broken = "utf-8", (), {}

    def copy(self):
        other = Corpus([list(row) for row in self.targets], [list(row) for row in self.figures])
        return other

    def with_column(self, name, value_of):
        """One more column of targets; `value_of(project, number of its row)`."""
        self.targets[0].append(name)
        rows = {}
        for row in self.targets[1:]:
            rows[row[0]] = rows.get(row[0], -1) + 1
            row.append(value_of(row[0], rows[row[0]]))
        return self

    def codes(self):
        return list(dict.fromkeys(row[0] for row in self.targets[1:]))

    def write(self, folder):
        """Paths of the targets (projects.csv among them) and of the figures, in two files."""
        os.makedirs(folder, exist_ok=True)
        half = len(self.figures) // 2
        parts = {"targets.csv": self.targets, "actuals-1.csv": self.figures[:half],
                 "actuals-2.csv": self.figures[:1] + self.figures[half:]}
        if self.projects:
            parts["projects.csv"] = self.projects
        for name, rows in parts.items():
            bytes_ = as_csv(rows).encode(self.encoding)
            with open(f"{folder}/{name}", "wb") as file:
                file.write(self.broken.get(name, lambda text: text)(bytes_))
        targets = [f"{folder}/{name}" for name in parts if not name.startswith("actuals")]
        return targets, [f"{folder}/actuals-1.csv", f"{folder}/actuals-2.csv"]


# ---- What must not change anything ----

def same_year(corpus, chance):
    return corpus.with_column("year", lambda project, row: "2024")


def year_in_first_rows(corpus, chance):
    return corpus.with_column("年度", lambda project, row: "" if row else "2024年度")


def one_version(corpus, chance):
    return corpus.with_column("version", lambda project, row: "调整后")


def years_in_projects(corpus, chance):
    goal = "目标一：完成\n目标二：\"按期\"，\r\n达标"
    corpus.projects = [["project", "year", "name", "unit", "annual_goal"]] + [
        [code, "2024", "项目" + code, "", goal] for code in corpus.codes()]
    return corpus


def gb18030(corpus, chance):
    corpus.targets[0] = [CHINESE[name] for name in corpus.targets[0]]
    corpus.figures[0] = [CHINESE[name] for name in corpus.figures[0]]
    corpus.encoding = "gb18030"
    return corpus


def gb18030_behind_english(corpus, chance):
    corpus.encoding = "gb18030"
    return years_in_projects(corpus, chance)


# ---- What changes the results, in both drivers alike ----

def courses(corpus, chance):
    of = {code: chance.choice(COURSES + (("", ""), ("", "2024-10-31"))) for code in corpus.codes()}
    year = {code: chance.choice(("", "2024")) if of[code][0] else "2024" for code in of}
    corpus.with_column("start", lambda project, row: of[project][0])
    corpus.with_column("end", lambda project, row: of[project][1])
    return corpus.with_column("year", lambda project, row: year[project])


def courses_in_some_rows(corpus, chance):
    of = {code: chance.choice(COURSES) for code in corpus.codes()}
    corpus.with_column("开始时间", lambda project, row: of[project][0] * (row in (2, 5)))
    return corpus.with_column("完成时间", lambda project, row: of[project][1] * (row in (2, 5)))


def courses_in_projects(corpus, chance):
    corpus.projects = [["project", "name", "start", "end", "year", "unit", "type"]]
    for code in corpus.codes() + ["nobody", "no,body"]:
        start, end = chance.choice(COURSES)
        corpus.projects.append([code, "N\nN", start, end, "", "", ""] if chance.random() < 0.7 else
                               [code, "", "", "", chance.choice(("2024", "2023")), "a\"b", "x"])
    return corpus


def other_years(corpus, chance):
    return corpus.with_column("year", lambda project, row: chance.choice(
        ("2023", "2025", "1965", "2924")) if row == 0 else "")


def several_years(corpus, chance):
    """Every third project also stands for 2023 and 2025, partly under other codes."""
    corpus.with_column("year", lambda project, row: "2024")
    for code in corpus.codes()[::3]:
        for year in ("2023", "2025"):
            for row in [row for row in corpus.targets[1:] if row[0] == code and row[-1] == "2024"]:
                more = list(row)
                more[-1] = year
                if chance.random() < 0.2:
                    more[1], more[4] = f"{code}-old-{len(corpus.targets)}", f"旧指标{row[1]}"
                    corpus.figures.append([code, chance.choice((more[1], more[4])), "2024-02-01",
                                           "1"])
                corpus.targets.insert(chance.randrange(1, len(corpus.targets) + 1)
                                      if chance.random() < 0.1 else len(corpus.targets), more)
    corpus.projects = [["project", "year", "name", "unit", "type"]] + [
        [code, year, code, "", ""] for code in corpus.codes()
        for year in (("2024",) if code not in corpus.codes()[::3] else ("2023", "2024", "2025"))]
    return corpus


def years_without_one(corpus, chance):
    codes = corpus.codes()
    return corpus.with_column("year", lambda project, row: (
        ("2022", "2023")[row % 2] if project == codes[0] else
        ("2023", "", "2024")[row % 3] if project == codes[1] else "2024"))


def versions(corpus, chance):
    """Earlier versions of every other project, which have indicators that the later ones lack."""
    corpus.with_column("version", lambda project, row: "2")
    for code in corpus.codes()[::2]:
        for row in [row for row in corpus.targets[1:] if row[0] == code]:
            more = list(row)
            more[-1] = chance.choice(("1", "", "V1", "第1版"))
            if chance.random() < 0.2:
                more[1], more[4] = f"{code}-old-{len(corpus.targets)}", f"旧指标{row[1]}"
                corpus.figures.append([code, chance.choice((more[1], more[4])), "2024-02-01", "1"])
            corpus.targets.insert(chance.randrange(1, len(corpus.targets)), more)
    return corpus


def versions_without_weights(corpus, chance):
    versions(corpus, chance)
    place = corpus.targets[0].index("weight")
    for row in corpus.targets[1:]:
        row[place] = ""
    return corpus


def versions_in_words(corpus, chance):
    return corpus.with_column("version", lambda project, row: ("年初", "2")[row % 2] if project ==
                              corpus.codes()[0] else "")


def contradictions(corpus, chance):
    codes = corpus.codes()
    corpus.with_column("year", lambda project, row: "2024")
    corpus.with_column("end", lambda project, row: "2024-11-30" if project in codes[:2] and row == 3
                       else "")
    corpus.projects = [["project", "year", "unit", "type", "name"], [codes[2], "2023", "", "", ""],
                       [codes[3], "2024", "", "", ""], [codes[3], "", "", "", ""],
                       ["", "2024", "", "", ""], [codes[4], "24", "", "", ""]]
    return corpus


def contradictory_rows(corpus, chance):
    codes = corpus.codes()
    corpus.with_column("start", lambda project, row: "2024-02-01" if project in codes[:2] and
                       row in (3, 4) else "2024-01-01")
    corpus.with_column("end", lambda project, row: "2024-12-31")
    corpus.projects = [["project", "year", "unit", "type", "name"], [codes[2], "2023", "", "", ""],
                       [codes[0], "2024", "", "", ""], ["nobody", "2024", "", "", ""]]
    corpus.targets.append(list(corpus.targets[1]))
    return corpus


def faulty_rows(corpus, chance):
    corpus.with_column("year", lambda project, row: "2024")
    chance.choice(corpus.targets[1:])[5] = "total"
    chance.choice(corpus.targets[1:])[-1] = "24"
    corpus.figures.insert(50, ["nobody", "1", "2024-06-31", "1"])
    corpus.figures.insert(70, ["nobody", "1", "2024-06-30", "1"])
    return corpus


def faulty_figures(corpus, chance):
    for i in range(130):
        code = chance.choice(corpus.codes())
        corpus.figures.insert(chance.randrange(1, len(corpus.figures)), chance.choice((
            [code, code + "-99", "2024-06-30", "1"], [code + "x", code, "2024-06-30", "1"],
            [code, code + "-01", "2024-6-30", "1"], [code, "@spent", "2024-06-30", "1"],
            [code, code + "-01", "", "1"], ["", "", "2024-06-30", "1"])))
    return corpus


def shuffled(corpus, chance):
    """Figures in any order, of which several fall on one day, some outside every course."""
    rows = corpus.figures[1:]
    for row in chance.sample(rows, len(rows) // 4):
        rows.append(row[:3] + [chance.choice(("1,200人次", "1200人次", "95%", "≥95%", "达成", "1/4",
                                              row[3]))])
    for row in chance.sample(rows, len(rows) // 10):
        row[2] = chance.choice(("1969-12-31", "2023-05-05", "2150-01-01", "2025-01-10"))
    chance.shuffle(rows)
    corpus.figures[1:] = rows
    return courses(corpus, chance)


def another_year(corpus, chance):
    for row in corpus.figures[1:]:
        row[2] = "2023" + row[2][4:]
    return corpus


def not_text(corpus, chance):
    """A few bytes of UTF-8 are broken, far behind the beginning; a NUL stands in the figures."""
    corpus.broken = {
        "targets.csv": lambda text: text[:-60] + text[-60:].replace(b",", b",\xe4\xb8", 1),
        "actuals-2.csv": lambda text: text.replace(b"2024-", b"2024\0", 1)}
    return courses_in_projects(corpus, chance)


def not_gb18030(corpus, chance):
    gb18030(corpus, chance)
    corpus.broken = {"actuals-1.csv": lambda text: text[:400] + b"\xff" + text[400:] + b",,\xff,\n"}
    return corpus


def quoted_codes(corpus, chance):
    """Codes with commas and quotes in them, and long ones."""
    names = {code: chance.choice((code, f'{code},"a"', code + "长" * 60))
             for code in corpus.codes()}
    for row in corpus.targets[1:] + corpus.figures[1:]:
        row[1] = row[1].replace(row[0], names[row[0]])
        row[0] = names[row[0]]
    return shuffled(corpus, chance)


UNCHANGED = (same_year, year_in_first_rows, one_version, years_in_projects, gb18030,
             gb18030_behind_english)
CHANGED = (courses, courses_in_some_rows, courses_in_projects, other_years, several_years,
           years_without_one, versions, versions_without_weights, versions_in_words, contradictions,
           contradictory_rows, faulty_rows, faulty_figures, shuffled, another_year, not_text,
           not_gb18030, quoted_codes)


def held(program, change, corpus, seed, folder, base):
    """The differences of one variant, of every day and number of threads."""
    found = []
    variant = change(corpus.copy(), random.Random(f"{change.__name__} {seed}"))
    targets, actuals = variant.write(f"{folder}/{change.__name__}")
    for day in DAYS:
        for threads in ("1", "3"):
            out = f"{folder}/{change.__name__}/{day}-{threads}"
            more = list(differences(program, targets, actuals, out, ("--as-of", day),
                                    ("--threads", threads)))
            if change in UNCHANGED and day < "2025":
                more += [f"{name} is not that of the unchanged corpus" for name in OUTPUTS
                         if not os.path.exists(f"{out}/columnar/{name}") or
                         read(out, "columnar", name) != read(base, day, name)]
            found += [f"{change.__name__}, {day}, {threads} threads: {text}" for text in more]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--generator", required=True)
    arguments.add_argument("--size", type=int, default=20)
    arguments.add_argument("--seed", type=int, default=1)
    asked = arguments.parse_args()
    asked.what = "corpus"
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as workers:
        paths, _ = generate(asked, folder)
        figures = [table(path) for path in paths]
        corpus = Corpus(table(f"{folder}/targets.csv"), sum((rows[1:] for rows in figures),
                                                            figures[0][:1]))
        targets, actuals = corpus.write(f"{folder}/base")
        for day in DAYS:
            assess(asked.program, targets, actuals, f"{folder}/base/{day}", "--as-of", day)
        found = sum(workers.map(lambda change: held(asked.program, change, corpus, asked.seed,
                                                    folder, f"{folder}/base"),
                                UNCHANGED + CHANGED), [])
    for change in UNCHANGED + CHANGED:
        own = [text for text in found if text.startswith(f"{change.__name__},")]
        print(*own[:MOST_SHOWN], sep="\n", end="\n" * bool(own))
    print(f"{len(UNCHANGED + CHANGED)} variants of {asked.size} projects, seed {asked.seed}: "
          f"{len(found)} differences ({time.monotonic() - started:.1f} s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
