#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every counted text has its plural forms in every language: "%n line(s)" is shown to nobody."""
import re
import unittest
import xml.etree.ElementTree

from sources import files, text_of

LITERALS = re.compile(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*')


def counted_in_sources():
    counted = set()
    for path in files(".cpp", ".h"):
        if not path.startswith(("app/", "core/", "ui/")):
            continue
        for found in LITERALS.finditer(text_of(path)):
            text = "".join(part[1:-1] for part in re.findall(r'"(?:[^"\\\n]|\\.)*"', found.group()))
            if "%n" in text:
                counted.add(text)
    return counted


def messages(path):
    return [m for m in xml.etree.ElementTree.fromstring(text_of(path)).iter("message") if m.get("numerus") == "yes"]


class PluralsTest(unittest.TestCase):
    def test_every_form_is_there(self):
        for path in files(".ts"):
            for message in messages(path):
                forms = [form.text for form in message.find("translation")]
                self.assertTrue(forms and all(forms), f"{path}: {message.findtext('source')}")

    def test_every_counted_text_is_known(self):
        counted = counted_in_sources()
        self.assertTrue(counted)
        for path in files(".ts"):
            known = {message.findtext("source") for message in messages(path)}
            self.assertEqual(counted - known, set(), f"{path}: ./dev i18n brings them in")


if __name__ == "__main__":
    unittest.main()
