#!/usr/bin/env python3
"""The runner of the README's examples sees what a reader would complain about."""
import unittest

from examples import examples, fault_of, matches, without_skipped

README = """Text

```sh
duibiao one
```

```text
shown
```

```sh
duibiao two   # exit 3
```

More text.

```text
not an output
```
"""


class Reading(unittest.TestCase):
    def test_an_example_has_its_line_its_output_and_its_exit(self):
        (one, two), faults = examples(README)
        self.assertEqual((one.line, one.script, one.shown, one.exit),
                         (3, "duibiao one\n", "shown\n", 0))
        self.assertEqual((two.line, two.shown, two.exit), (11, None, 3))
        self.assertEqual(faults, [])

    def test_a_command_in_another_block_is_a_fault(self):
        for text in ("duibiao rules list\n", "$ build/release/duibiao rules list\n", "bash x.sh\n"):
            self.assertEqual(len(examples(f"```\n{text}```\n")[1]), 1, text)
        self.assertEqual(examples("```\nengine/ pure domain\n```\n")[1], [])

    def test_only_whole_commands_are_skipped(self):
        self.assertEqual(without_skipped("bash data/try.sh   # why\nduibiao x\n"),
                         ("duibiao x", ["bash data/try.sh"]))
        self.assertEqual(without_skipped("bash data/try.sh x"), ("bash data/try.sh x", []))


class Comparing(unittest.TestCase):
    def test_output_is_compared_byte_for_byte(self):
        self.assertTrue(matches("a\nb\n", "a\nb\n"))
        for printed in ("a\nb", "a\n", "a\nb\nc\n", "x\na\nb\n", "a \nb\n", ""):
            self.assertFalse(matches(printed, "a\nb\n"), printed)
        self.assertFalse(matches("aab\n", "a.b\n"))

    def test_an_ellipsis_stands_for_any_lines_and_for_none(self):
        for printed in ("a\nb\n", "a\nx\ny\nb\n"):
            self.assertTrue(matches(printed, "a\n…\nb\n"))
        self.assertFalse(matches("a\nx\n", "a\n…\nb\n"))
        self.assertFalse(matches("a\nxb\n", "a\n…\nb\n"))

    def test_an_ellipsis_within_a_line_stands_for_text_of_that_line(self):
        self.assertTrue(matches("at 12:30, done\n", "at …, done\n"))
        self.assertFalse(matches("at 12:30\n, done\n", "at …, done\n"))
        self.assertFalse(matches("at 12:30, done now\n", "at …, done\n"))

    def test_another_exit_and_another_output_are_faults(self):
        (one, two), _ = examples(README)
        self.assertIsNone(fault_of(one, "shown\n", 0))
        self.assertIn("exit 1, stated 0", fault_of(one, "shown\n", 1))
        self.assertIn("printed", fault_of(one, "other\n", 0))
        self.assertIsNone(fault_of(two, "whatever\n", 3))
        self.assertIn("exit 0, stated 3", fault_of(two, "", 0))


if __name__ == "__main__":
    unittest.main()
