# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops and packages want: the tools that judge it agree, and it says the same as the program.

usage: desktop_test.py SOURCE_FOLDER GENERATED_FOLDER VERSION
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

ID = "io.github.posthorn_app.Posthorn"
faults = []


def check(what, holds):
    if not holds:
        faults.append(what)


def run(tool, *arguments):
    """Skipped, and said, where the tool is not installed."""
    if not shutil.which(tool):
        print(f"{tool} is not installed")
        return
    result = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True)
    check(f"{tool}: {result.stdout}{result.stderr}", result.returncode == 0)


def main():
    source, generated, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    linux = source / "installer" / "linux"
    desktop = linux / f"{ID}.desktop"
    metainfo = generated / f"{ID}.metainfo.xml"
    run("desktop-file-validate", desktop)
    run("appstreamcli", "validate", "--no-net", metainfo)

    main_cpp = (source / "app/window/main.cpp").read_text(encoding="utf-8")
    check("the program has the id of its desktop file", f'setDesktopFileName(QStringLiteral("{ID}"))' in main_cpp)
    entries = dict(line.split("=", 1) for line in desktop.read_text(encoding="utf-8").splitlines() if "=" in line)
    check("icon", entries["Icon"] == ID)

    root = ET.parse(metainfo).getroot()
    check("component id", root.findtext("id") == ID)
    check("desktop id", root.findtext("launchable") == f"{ID}.desktop")
    check("newest release is this version", root.find("releases")[0].get("version") == version)
    check("short summary", 10 <= len(root.findtext("summary")) <= 35)

    mime = ET.parse(linux / "mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    check("glob", mime.find(".//m:glob", space).get("pattern") == "*.posthorn")

    # The manual names what --help names.
    arguments = (source / "app/window/windowarguments.cpp").read_text(encoding="utf-8")
    manual = (generated / "posthorn.1").read_text(encoding="utf-8").replace("\\-", "-")
    for option in sorted(set(re.findall(r'u"(--[a-z-]+)"_s', arguments))):
        check(f"{option} is in the manual page", option in manual)

    for fault in faults:
        print(f"FAIL: {fault}")
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
