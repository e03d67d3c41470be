#!/usr/bin/env python3
"""What goes wrong while `duibiao assess` writes a folder: a clear fault, the exit code of its
class, earlier output untouched byte for byte, nothing left behind.

    robustness.py --program P --generator G
"""
import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--generator", required=True)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="duibiao-") as folder:
        faults = Robustness(args.program, args.generator, folder).run()
    print("\n".join(faults) or "robustness: every fault was told, nothing was lost or left")
    return 1 if faults else 0


class Robustness:
    def __init__(self, program, generator, folder):
        self.program, self.folder, self.faults = program, folder, []
        subprocess.run([generator, "--projects", "1500", "--seed", "3", "--out",
                        f"{folder}/corpus"], check=True)
        self.targets = f"{folder}/corpus/targets.csv"
        self.figures = f"{folder}/corpus/actuals-q1.csv"
        self.out = f"{folder}/out"

    def start(self, targets, figures, before=None):
        return subprocess.Popen(
            [self.program, "assess", "--targets", targets, "--actuals", figures, "--as-of",
             "2024-12-31", "--lang", "en", "--format", "csv", "-o", self.out, "--threads", "2"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=before)

    def outputs(self):
        return {name: open(f"{self.out}/{name}", "rb").read()
                for name in sorted(os.listdir(self.out))}

    def expect(self, what, process, status, said):
        errors = process.communicate()[1].decode()
        if process.returncode != status or said not in errors:
            self.faults.append(f"{what}: exit {process.returncode}, expected {status} and"
                               f" “{said}”: {errors[-600:]}")
        if self.outputs() != self.good:
            self.faults.append(f"{what}: earlier output was touched, or something was left behind")

    def changed(self, name, change):
        lines = open(self.figures, "rb").read().split(b"\n")
        path = f"{self.folder}/{name}"
        with open(path, "wb") as file:
            file.write(change(lines))
        return path

    def run(self):
        self.expect_good()
        bad_day = self.changed("bad_day.csv", lambda lines: b"\n".join(
            lines[:20000] + [lines[20000].replace(b"2024-", b"2024-13-")[:40]] + lines[20001:]))
        self.expect("a bad row in the middle", self.start(self.targets, bad_day), 3,
                    "bad_day.csv:20001")
        cut = self.changed("cut.csv", lambda lines: b"\n".join(lines[:30000])[:-8])
        whole_rows = open(cut, "rb").read().count(b"\n") + 1
        self.expect("a truncated file", self.start(self.targets, cut), 3, f"cut.csv:{whole_rows}")
        broken = self.changed("broken.csv", lambda lines: b"\n".join(
            lines[:25000] + [lines[25000] + b"\xff"] + lines[25001:]))
        self.expect("a byte that is no text", self.start(self.targets, broken), 3,
                    "broken.csv:25001: error: malformed_utf8")
        small = 1 << 20
        self.expect("a full disk",
                    self.start(self.targets, self.figures, lambda: resource.setrlimit(
                        resource.RLIMIT_FSIZE, (small, small))), 4, "output_write_failed")
        self.interrupt()
        self.shrink()
        return self.faults

    def shrink(self):
        """A file of figures loses its end while the program, which is held, has it open; a run that
        had read it by then is tried again."""
        path = self.changed("shrinking.csv", b"\n".join)
        whole = open(path, "rb").read()
        for _ in range(50):
            with open(path, "wb") as file:
                file.write(whole)
            process = self.start(self.targets, path)
            while process.poll() is None and not self.has_open(process, path):
                time.sleep(0.001)
            process.send_signal(signal.SIGSTOP)
            os.truncate(path, len(whole) // 2)
            process.send_signal(signal.SIGCONT)
            if process.wait() != 0:
                self.expect("a file that shrinks while it is read", process, 3,
                            "shrinking.csv: error: file_shrank")
                return
        self.faults.append("a shrinking file: none of 50 runs was held while it read")

    @staticmethod
    def has_open(process, path):
        folder = f"/proc/{process.pid}/fd"
        try:
            return any(os.path.realpath(f"{folder}/{number}") == os.path.realpath(path)
                       for number in os.listdir(folder))
        except FileNotFoundError:
            return False

    def interrupt(self):
        """A signal as soon as a temporary file is there; a run that was faster is tried again."""
        for _ in range(50):
            process = self.start(self.targets, self.figures)
            while process.poll() is None and len(os.listdir(self.out)) == len(self.good):
                time.sleep(0.001)
            process.send_signal(signal.SIGINT)
            if process.wait() != 0:
                self.expect("an interrupt", process, 4, "interrupted")
                return
        self.faults.append("an interrupt: none of 50 runs was caught while it wrote")

    def expect_good(self):
        process = self.start(self.targets, self.figures)
        errors = process.communicate()[1].decode()
        if process.returncode != 0:
            sys.exit(f"robustness: the plain run failed: {errors[-600:]}")
        self.good = self.outputs()
        if sorted(self.good) != ["assessments.csv", "levels.csv", "projects.csv"]:
            self.faults.append(f"the plain run wrote {sorted(self.good)}")


if __name__ == "__main__":
    sys.exit(main())
