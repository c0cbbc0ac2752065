#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text has its translation in every language that is shipped, with all holes of the source."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

from sources import ROOT, text_of

LUPDATE = os.environ.get("LUPDATE", "/usr/lib/qt6/bin/lupdate")
HOLES = re.compile(r"\{\w+\}|%n|%\d")
LANGUAGES = sorted(os.path.basename(path) for path in glob.glob(os.path.join(ROOT, "translations", "posthorn_*.ts"))
                   if not path.endswith("_en.ts"))


def messages(text):
    for context in xml.etree.ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms_of(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


class TranslationsTest(unittest.TestCase):
    def test_there_are_languages(self):
        self.assertIn("posthorn_de.ts", LANGUAGES)

    def test_every_text_of_the_sources_is_translated(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in LANGUAGES:
                copy = shutil.copy(os.path.join(ROOT, "translations", language), folder)
                subprocess.run([LUPDATE, "-silent", "-I", ".", "-no-obsolete", "-locations", "none", "app", "core", "ui",
                                "-ts", copy], cwd=ROOT, check=True)
                with open(copy, encoding="utf-8") as file:
                    missing = [f"{context}: {message.findtext('source')}" for context, message in messages(file.read())
                               if message.find("translation").get("type") == "unfinished" or not all(forms_of(message))]
                self.assertEqual(missing, [], f"{language}: ./dev i18n brings new texts in")

    def test_no_marked_text_hides_in_a_call_that_lupdate_reads(self):
        # lupdate takes the outer call for one without a text, and drops what is marked inside.
        for folder in ("app", "core", "ui"):
            for path in glob.glob(os.path.join(ROOT, folder, "**", "*.cpp"), recursive=True):
                hidden = re.search(r"\b(tr|translate)\(\s*QT_TRANSLATE_NOOP", text_of(os.path.relpath(path, ROOT)))
                self.assertIsNone(hidden, f"{path}: give the helper another name")

    def test_holes_are_kept(self):
        for language in LANGUAGES:
            for context, message in messages(text_of(f"translations/{language}")):
                source = message.findtext("source")
                for form in forms_of(message):
                    # A singular may leave the number out; everything else must come again.
                    wanted = set(HOLES.findall(source)) - {"%n"}
                    self.assertEqual(wanted, set(HOLES.findall(form)) - {"%n"}, f"{language}, {context}: {source}")
                self.assertTrue("%n" not in source or "%n" in forms_of(message)[-1], f"{language}, {context}: {source}")


if __name__ == "__main__":
    unittest.main()
