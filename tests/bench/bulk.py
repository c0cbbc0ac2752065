# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions a second of `posthorn-cli bulk` beside dnsperf, on the same resolver, with as many outstanding and the same kinds of
question; and the memory of runs of different length. Usage: bulk.py BUILD_FOLDER [DOMAINS…]

The rate leaves signatures out: what validation itself asks is not among the questions that an audit counts. What they cost is
told as audits a second with and without."""
import glob
import json
import os
import random
import re
import statistics
import string
import subprocess
import sys
import tempfile

OUTSTANDING = 200  # kMaxInFlightResolver
RUNS = 3
RATE_DOMAINS = 5000
SECONDS = 6
COUNTED = ["--skip", "delegation,dnssec,dane"]
ALL = ["--skip", "delegation"]


def servers():
    root = os.environ["POSTHORN_SERVERS"]
    libraries = [d for d in glob.glob(root + "/**/lib/*-linux-gnu*", recursive=True) if os.path.isdir(d)]
    return root, dict(os.environ, LD_LIBRARY_PATH=":".join(libraries))


def write_zone(file, count):
    for i in range(count):
        file.write(f'd{i} MX 10 mx.d{i}\nmx.d{i} A 192.175.{i >> 8 & 255}.{i & 255}\nd{i} TXT "v=spf1 mx -all"\n'
                   f'_dmarc.d{i} TXT "v=DMARC1; p=none; rua=mailto:r@d{i}.bulk.test"\n')


def bulk(program, options, names, out, areas=ALL):
    """One run: (questions, lines, peak memory in MB)."""
    with open(out, "w") as sink:
        child = subprocess.Popen([program, "bulk", names, *options, *areas], stdout=sink, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    questions = lines = 0
    with open(out) as source:
        for line in source:
            questions += json.loads(line)["timing"]["queries"]
            lines += 1
    return questions, lines, usage.ru_maxrss / 1024


def question_kinds(program, options, domain, folder):
    """What one audit asks, as (name, type) with {d} for the domain and {r} for a label that nobody has."""
    recording = folder + "/one.jsonl"
    subprocess.run([program, "bulk", "-", *options, *COUNTED, "--record", recording], input=domain.encode(),
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    kinds = []
    for entry in map(json.loads, open(recording)):
        if entry.get("kind") != "dns":
            continue
        name, kind = entry["name"].rstrip("."), entry["type"]
        name = re.sub(r"^posthorn[^.]*", "{r}", name)
        name = re.sub(r"(^|\.)" + re.escape(domain) + "$", r"\1{d}", name)
        kinds.append((name, kind))
    return kinds


def label():
    return "x" + "".join(random.choices(string.ascii_lowercase + string.digits, k=16))


def main():
    build = sys.argv[1]
    sizes = [int(n) for n in sys.argv[2:]] or [1000, 10000, 100000]
    program = build + "/bin/posthorn-cli"
    root, environment = servers()
    with tempfile.TemporaryDirectory() as folder:
        zone = folder + "/bulk.zone"
        with open(zone, "w") as file:
            write_zone(file, max(sizes + [RATE_DOMAINS]))
        lab = subprocess.Popen([build + "/tests/lab_hold", "--unsigned", "bulk.test=" + zone], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
        lab.stdout.readline()
        options = lab.stdout.readline().split()
        address, port = options[options.index("--resolver") + 1].rsplit(":", 1)

        def names(count):
            path = f"{folder}/{count}.txt"
            with open(path, "w") as file:
                file.writelines(f"d{i}.bulk.test\n" for i in range(count))
            return path

        kinds = question_kinds(program, options, "d0.bulk.test", folder)
        questions = folder + "/questions.txt"
        with open(questions, "w") as file:
            for i in range(RATE_DOMAINS):
                for name, kind in kinds:
                    file.write(f"{name.format(d=f'd{i}.bulk.test', r=label())} {kind}\n")
        print(f"{len(kinds)} questions a domain, {OUTSTANDING} outstanding, medians of {RUNS} runs, resolver warm")

        def dnsperf():
            text = subprocess.run([root + "/usr/bin/dnsperf", "-s", address, "-p", port, "-d", questions, "-q", str(OUTSTANDING),
                                   "-l", str(SECONDS)], env=environment, capture_output=True, text=True, check=True).stdout
            return float(re.search(r"Queries per second:\s+([\d.]+)", text).group(1))

        rate_names = names(RATE_DOMAINS)

        def timed(areas):
            begin = os.times().elapsed
            asked, lines, _ = bulk(program, options, rate_names, folder + "/out", areas)
            assert lines == RATE_DOMAINS
            return asked, os.times().elapsed - begin

        timed(ALL)
        dnsperf()
        theirs, ours, whole = [], [], []
        for _ in range(RUNS):
            theirs.append(dnsperf())
            ours.append(timed(COUNTED))
            whole.append(timed(ALL))
        rate = statistics.median(asked / seconds for asked, seconds in ours)
        peer = statistics.median(theirs)
        print(f"bulk {rate:.0f} questions/s, dnsperf {peer:.0f}: ratio {rate / peer:.2f} (bar 0.25, aim 0.40)")
        audits = [RATE_DOMAINS / statistics.median(seconds for _, seconds in runs) for runs in (ours, whole)]
        print(f"{audits[0]:.0f} audits/s, with signatures judged {audits[1]:.0f}: ratio {audits[1] / audits[0]:.2f}")
        for size in sizes:
            asked, lines, memory = bulk(program, options, names(size), folder + "/out")
            print(f"{size} domains: {lines} audits, {asked} questions, peak memory {memory:.0f} MB (bar 300)")
        lab.stdin.close()
        lab.wait()


main()
