#!/usr/bin/env python3
"""What happens to a store when an import of it is killed, runs out of disk, or meets another one:
it opens, verifies, and holds all of a batch or none of it.

    durability.py --program P --generator G [--kills 20]
"""
import argparse
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROWS, PAGES = "by row", "in pages"  # imports of 16 MB and more are kept in pages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--generator", required=True)
    parser.add_argument("--kills", type=int, default=20)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duibiao-") as folder:
        faults, killed = Durability(args.program, args.generator, folder).run(args.kills)
    print("\n".join(faults) or f"durability: {killed} imports were killed, a full disk was met, "
          "two imported at once: every store verifies, every batch is whole or not there")
    return 1 if faults else 0


class Durability:
    def __init__(self, program, generator, folder):
        self.program, self.folder, self.faults = program, folder, []
        self.random = random.Random(20240630)
        for name, projects in (("small", 100), ("large", 6000)):
            subprocess.run([generator, "--projects", str(projects), "--seed", "3", "--out",
                            f"{folder}/{name}"], check=True)
        self.figures = {ROWS: [f"{folder}/small/actuals-q1.csv"],
                        PAGES: [f"{folder}/large/actuals-q{q}.csv" for q in (1, 2, 3, 4)]}
        self.prepared = {ROWS: self.prepare("small"), PAGES: self.prepare("large")}

    def prepare(self, corpus):
        """A store that holds the targets of `corpus`."""
        store, targets = f"{self.folder}/{corpus}.db", f"{self.folder}/{corpus}/targets.csv"
        for verb in (["store", "init", store], ["import", "targets", targets, "--store", store]):
            subprocess.run([self.program, *verb], check=True, stdout=subprocess.DEVNULL)
        return store

    def start(self, store, figures, before=None):
        return subprocess.Popen([self.program, "import", "actuals", *figures, "--store", store,
                                 "--lang", "en"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                preexec_fn=before)

    def copy(self, way):
        store = f"{self.folder}/office.db"
        for name in os.listdir(self.folder):
            if name.startswith("office.db"):
                os.remove(f"{self.folder}/{name}")
        shutil.copyfile(self.prepared[way], store)
        return store

    def batches(self, what, store):
        """How many batches the store holds once it is verified; None where it is not sound."""
        run = subprocess.run([self.program, "store", "verify", store, "--lang", "en"],
                             capture_output=True, text=True)
        if run.returncode != 0:
            self.faults.append(f"{what}: the store does not verify: {run.stdout}{run.stderr}"[:600])
            return None
        return next(int(word) for word in run.stdout.split() if word.isdigit())

    def run(self, kills):
        for way in (ROWS, PAGES):
            self.full_disk(way)
        self.two_at_once()
        killed = sum(self.kill_some(way, count)
                     for way, count in ((ROWS, kills - kills // 4), (PAGES, kills // 4)))
        if killed == 0:
            self.faults.append("no import was caught before it ended: nothing was tested")
        return self.faults, killed

    def kill_some(self, way, count):
        """Kills `count` imports at random moments of the time that one takes; how many were met."""
        begun = time.monotonic()
        whole = self.start(self.copy(way), self.figures[way])
        if whole.communicate() and whole.returncode != 0:
            self.faults.append(f"{way}: the plain import failed")
            return 0
        lasts = time.monotonic() - begun
        met = 0
        for number in range(count):
            store = self.copy(way)
            process = self.start(store, self.figures[way])
            time.sleep(self.random.uniform(0, lasts))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            met += process.returncode == -signal.SIGKILL
            self.expect_all_or_none(f"{way}, kill {number}", store, way)
        return met

    def expect_all_or_none(self, what, store, way):
        """The store is sound after the kill, and the import can be repeated as if it were new."""
        held = self.batches(what, store)
        if held not in (1, 2):
            self.faults.append(f"{what}: {held} batches")
            return
        again = self.start(store, self.figures[way])
        _, errors = again.communicate()
        if again.returncode != 0:
            self.faults.append(f"{what}: the import cannot be repeated: {errors.decode()[-600:]}")
        elif self.batches(f"{what}, repeated", store) != 2:
            self.faults.append(f"{what}: the same figures were stored twice, or not at all")

    def full_disk(self, way):
        store = self.copy(way)
        limit = 1 << 16  # the log of the transaction cannot grow; what is there can be read
        process = self.start(store, self.figures[way], lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (limit, limit)))
        _, errors = process.communicate()
        said = errors.decode()
        if process.returncode != 4 or "store_" not in said:
            self.faults.append(f"{way}, full disk: exit {process.returncode}: {said[-600:]}")
        self.expect_all_or_none(f"{way}, full disk", store, way)

    def two_at_once(self):
        """Both succeed, or one says that it must wait."""
        store = self.copy(ROWS)
        other = f"{self.folder}/other.csv"
        with open(self.figures[ROWS][0], encoding="utf-8") as source, \
                open(other, "w", encoding="utf-8") as target:
            heading, *lines = source.readlines()
            target.writelines([heading, *(line.replace("2024-", "2023-") for line in lines)])
        running = [self.start(store, path) for path in (self.figures[ROWS], [other])]
        ends = [(process.communicate()[1].decode(), process.returncode) for process in running]
        stored = sum(status == 0 for _, status in ends)
        for said, status in ends:
            if status != 0 and (status != 4 or "store_busy" not in said):
                self.faults.append(f"two at once: exit {status}: {said[-600:]}")
        if stored == 0 or self.batches("two at once", store) != 1 + stored:
            self.faults.append(f"two at once: {stored} said that they stored their batch, and the "
                               "store holds another number")


if __name__ == "__main__":
    sys.exit(main())
