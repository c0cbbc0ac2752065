# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of this repository, for the tests of the house's rules."""
import functools
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = {".git", "build", "seeds"}


@functools.lru_cache(maxsize=None)
def text_of(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def files(*endings):
    """Paths from the root of all files whose names end so."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in sorted(names) if name.endswith(endings)]
    assert found, "no sources found"
    return found
