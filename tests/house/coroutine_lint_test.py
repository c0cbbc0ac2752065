#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What neither compiler nor clang-tidy sees: forms of coroutines that compilers get wrong or that outlive their
data, and the licence line of every source."""
import re
import unittest

from sources import files, text_of

# GCC 12 destroys twice what is awaited inside braces, in braces of an argument, or in a conditional.
AWAITED_INSIDE = re.compile(r"[{,?:] *co_await|co_await.*co_await")
# A lambda's captures die with the lambda, long before its coroutine's frame.
LAMBDA = re.compile(r"\[([^\[\]]*)\]\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*(?:mutable\s*)?->\s*QCoro::Task")
REFERENCE_PARAMETER = re.compile(r"QCoro::Task<[^;{=]*?>\s+[\w:]+\(([^;{]*?)\)\s*(?:const\s*)?(?:override\s*)?[;{]", re.S)
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def without_comments(text):
    """Comments and strings blanked, lines kept."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group(0))
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def lines_matching(pattern, paths):
    return [f"{path}:{number}: {line.strip()}" for path in paths
            for number, line in enumerate(without_comments(text_of(path)).splitlines(), 1) if pattern.search(line)]


class CoroutineLint(unittest.TestCase):
    def test_patterns_find_what_they_are_for(self):
        for bad in ["Both{co_await a, b}", "f({co_await a})", "c ? co_await a : b", "g(co_await a, co_await b)"]:
            self.assertRegex(bad, AWAITED_INSIDE)
        for good in ["const Answer a = co_await task;", "if (auto v = co_await task; v)", "f(co_await task)"]:
            self.assertNotRegex(good, AWAITED_INSIDE)
        self.assertEqual(LAMBDA.search("[this](int a) -> QCoro::Task<int>").group(1), "this")
        self.assertEqual(LAMBDA.search("[](int a) -> QCoro::Task<int>").group(1), "")
        self.assertIn("&", REFERENCE_PARAMETER.search("QCoro::Task<int> ask(const Name &name)\n{").group(1))

    def test_one_await_a_statement(self):
        self.assertEqual(lines_matching(AWAITED_INSIDE, files(".cpp", ".h")), [])

    def test_nothing_is_made_inside_the_call_that_is_awaited(self):
        # GCC 12 destroys a temporary made with braces in an awaited call twice: it needs a name of its own.
        inside = re.compile(r"co_await\s[^;{}]*\([^;{}]*\{[^;]*;")
        self.assertRegex("x = co_await ask(Question{a, b}, stop);", inside)
        self.assertNotRegex("const Question q{a, b}; x = co_await ask(q, stop);", inside)
        faults = [f"{path}: {' '.join(found.group(0).split())}" for path in files(".cpp", ".h")
                  if path.startswith(("core/", "ui/", "app/"))
                  for found in inside.finditer(without_comments(text_of(path)))]
        self.assertEqual(faults, [])

    def test_coroutine_lambdas_capture_nothing(self):
        faults = [f"{path}: [{found.group(1)}]" for path in files(".cpp", ".h")
                  for found in LAMBDA.finditer(without_comments(text_of(path))) if found.group(1).strip()]
        self.assertEqual(faults, [])

    def test_coroutines_take_values(self):
        faults = []
        for path in files(".cpp", ".h"):
            for found in REFERENCE_PARAMETER.finditer(without_comments(text_of(path))):
                if re.search(r"&|\bQ(String|ByteArray)View\b|\bspan<", found.group(1)):
                    faults.append(f"{path}: {' '.join(found.group(0).split())}")
        self.assertEqual(faults, [])

    def test_no_nested_loops_and_no_waiting(self):
        paths = [path for path in files(".cpp", ".h") if path.startswith(("core/", "ui/", "app/"))]
        nested = re.compile(r"\bQEventLoop\b|QCoro::waitFor|\bQThread::m?sleep|\bsleep_for|\busleep\(")
        self.assertEqual([line for line in lines_matching(nested, paths)], [])


class Licence(unittest.TestCase):
    def test_every_source_begins_with_it(self):
        sources = files(".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")
        faults = [path for path in sources if not any(LICENCE in line for line in text_of(path).splitlines()[:2])]
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
