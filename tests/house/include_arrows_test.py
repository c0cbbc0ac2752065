#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms include only what lies below them, core knows no widgets, and each wrapped library has one room."""
import re
import unittest

from sources import files, text_of

# Each room of core and those it may include; it may always include itself.
ARROWS = {"base": []}
for room, below in [("dns", "base"), ("web", "dns"), ("smtp", "web"), ("records", "smtp"), ("providers", "records"),
                    ("lookup", "providers"),
                    ("audit", "lookup"), ("plan", "audit"), ("publish", "plan")]:
    ARROWS[room] = ARROWS[below] + [below]
# These read values; nobody below the engine reads them.
for room in ["report", "message", "propagation"]:
    ARROWS[room] = ARROWS["publish"] + ["publish"]
# What is kept are the documents that a report reads.
ARROWS["history"] = ARROWS["report"] + ["report"]
TOPS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}
WRAPPED = {"core/dns/": r"(ares|ares_.*|ldns/.*|unbound)\.h", "core/base/": r"libpsl\.h"}
WIDGETS = re.compile(r"(QtWidgets/.*|Q(Application|Widget|Dialog|MainWindow|Label|PushButton|LineEdit|"
                     r"(Abstract|Table|Tree|List)(ItemView|View|Widget)|MessageBox|FileDialog|Menu|Action|Style.*|Layout|"
                     r"Painter|Pixmap|Image|Icon|Palette|Font.*|GuiApplication))$")

# A PDF is drawn: paper needs fonts and drawings, and no window either.
PAPER = re.compile(r"Q(Painter|Image|Font|FontDatabase|FontMetricsF|PdfWriter|PageSize|PagedPaintDevice|Color|"
                   r"TextLayout|TextOption|SvgRenderer)$")
DRAWING = re.compile(r"Q(Color|TextLayout|TextOption|PdfWriter|PageSize|PagedPaintDevice|SvgRenderer|Pen|Brush)$")


def includes(path):
    """(line number, header, whether ours) of each include."""
    for number, line in enumerate(text_of(path).splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^">]+)[">]', line)
        if found:
            yield number, found.group(2), found.group(1) == '"'


class IncludeArrows(unittest.TestCase):
    def faults(self, judge):
        return [f"{path}:{number}: {header}" for path in files(".cpp", ".h")
                for number, header, own in includes(path) if judge(path, header, own)]

    def test_rooms_include_what_is_below(self):
        def wrong(path, header, own):
            mine, theirs = path.split("/"), header.split("/")
            if mine[0] != "core" or theirs[0] != "core" or not own or len(mine) < 3 or len(theirs) < 3:
                return False
            self.assertIn(mine[1], ARROWS, f"{path}: a room without a place in the arrows")
            return theirs[1] != mine[1] and theirs[1] not in ARROWS[mine[1]]
        self.assertEqual(self.faults(wrong), [])

    def test_core_knows_no_window_and_no_program(self):
        def wrong(path, header, own):
            allowed = TOPS.get(path.split("/")[0])
            return own and "/" in header and allowed is not None and header.split("/")[0] not in allowed
        self.assertEqual(self.faults(wrong), [])

    def test_own_headers_are_named_from_the_root(self):
        self.assertEqual(self.faults(lambda path, header, own: own and "/" not in header and not header.endswith(".moc")
                                     and not header.startswith(("ui_", "moc_"))), [])

    def test_core_has_no_widgets(self):
        def wrong(path, header, own):
            if own or not path.startswith("core/") or not (WIDGETS.match(header) or DRAWING.match(header)):
                return False
            return not (path.startswith("core/report/pdf/") and PAPER.match(header))
        self.assertEqual(self.faults(wrong), [])

    def test_wrapped_libraries_stay_in_their_room(self):
        def wrong(path, header, own):
            return not own and any(re.fullmatch(headers, header) and not path.startswith((room, "tests/"))
                                   for room, headers in WRAPPED.items())
        self.assertEqual(self.faults(wrong), [])


if __name__ == "__main__":
    unittest.main()
