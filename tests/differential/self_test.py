#!/usr/bin/env python3
"""The differential comparison sees every difference that a reader of the files would."""
import unittest

from differential import differences

REFERENCE = b"project,score\nP1,90.00\n"


class Differences(unittest.TestCase):
    def count(self, ours):
        return len(list(differences(ours, REFERENCE)))

    def test_equal_files_and_more_columns_agree(self):
        self.assertEqual(self.count(REFERENCE), 0)
        self.assertEqual(self.count(b"project,score,due\nP1,90.00,yes\n"), 0)

    def test_a_different_byte_is_seen(self):
        self.assertEqual(self.count(b"project,score\nP1,90.01\n"), 1)
        self.assertEqual(self.count(b"project,score\nP1,90.000\n"), 1)
        self.assertEqual(self.count(b"project,score\r\nP1,90.00\r\n"), 2)
        self.assertEqual(self.count(b"\xef\xbb\xbfproject,score\nP1,90.00\n"), 1)

    def test_a_missing_row_or_end_of_line_is_seen(self):
        self.assertEqual(self.count(b"project,score\n"), 2)
        self.assertEqual(self.count(b"project,score\nP1,90.00"), 1)
        self.assertEqual(self.count(b""), 2)


if __name__ == "__main__":
    unittest.main()
