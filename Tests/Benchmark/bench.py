#!/usr/bin/env python3
"""Measures Hiwar on packs of growing size, beside programs that do a part of the same, in one run.

    swift build -c release --product hiwar
    Tests/Benchmark/bench.py [--hiwar PROGRAM]… [--points 1000,10000,100000] [--runs 5]

A time is processor time, the least of all runs: what else the machine does hardly counts. First frames and keys are painted in a
pseudo-terminal of 120 columns and 36 rows. What counts are the ratios, to the bundled record and to the other programs.
"""
import argparse, os, resource, shutil, statistics, subprocess, sys, tempfile
sys.dont_write_bytecode = True
import packs
from terminal import Screen

HERE = os.path.dirname(os.path.abspath(__file__))
BUNDLED = os.path.join(HERE, "../../Resources/Record")
OWN = os.path.join(HERE, "../../.build/release/hiwar")
# What is typed to come to a place, and the keys that are measured there.
PLACES = {
    "list": ("1", "kkkjj"), "reader": ("1\r", "jjjjk"), "search": ("/p", "olice"), "table": ("c", "jjlh"), "lines": ("d", "jjjk"),
    "pages": ("", "jjjk")}


def screen(program, pack, runs, limit):
    """The first frame, and the keys of each place."""
    frames, rows, memory = [], {name: [] for name in PLACES}, []
    env = {"HOME": tempfile.mkdtemp(), "XDG_STATE_HOME": tempfile.mkdtemp()}
    for name, (before, keys) in PLACES.items():
        for run in range(runs):
            terminal = Screen([program, "--pack", pack, "--fresh", "--interface", "en", "--no-config", "--bidi", "visual"], env=env, limit=limit)
            frames.append((terminal.first, terminal.start_cpu))
            for key in before:
                terminal.is_stuck or terminal.key(key)
            if name == "search" and not terminal.is_stuck:
                terminal.rest()
            for key in keys:
                rows[name] += [] if terminal.is_stuck else [terminal.key(key)]
            memory.append(terminal.memory())
            terminal.close()
            if terminal.start_cpu > 5 or terminal.is_stuck:
                break
    return frames, rows, min(memory)


def command(words, runs, limit):
    """The least processor time of a program, the most memory, and the bytes that it prints; nothing where it takes too long."""
    best, memory, count = None, 0, 0
    for run in range(runs):
        process = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
        count = sum(len(part) for part in iter(lambda: process.stdout.read(1 << 20), b""))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        if status & 127:
            return None
        cpu = usage.ru_utime + usage.ru_stime
        best, memory = min(best or cpu, cpu), max(memory, usage.ru_maxrss / 1024)
        if cpu > 2:
            break
    return best, memory, count


def commands(program, pack, last):
    line = [program, "--pack", pack]
    return {
        "check": [program, "check", pack], "search": line + ["search", "police"], "concordance": line + ["concordance", "police"],
        "trend": line + ["trend", "police"], "compare two": line + ["compare", str(last - 1), str(last)],
        "compare all": line + ["compare", f"2016..{last}", "--by", "lineage"], "lines": line + ["lines", "cyber"],
        "report": line + ["report"]}


def said(value, base):
    if value is None:
        return "–"
    text = f"{value * 1000:.1f}" if value < .1 else f"{value * 1000:.0f}"
    return text if not base else f"{text} ({value / base:.1f}×)"


def peers(folder, runs):
    """First frame, a key, bytes a key of other programs on a text of 4,000 lines."""
    text = f"{folder}/text"
    with open(text, "w") as file:
        for number in range(4000):
            file.write(f"{number} cooperation between police organizations\n")
    known = {"less": ["less", text], "vim": ["vim", "-u", "NONE", "-N", text], "w3m": ["w3m", text],
             "tig": ["tig", "-C", os.path.join(HERE, "../..")]}
    for name, words in known.items():
        if not shutil.which(words[0]):
            print(f"| {name} | not installed |")
            continue
        firsts, keys = [], []
        for run in range(runs):
            terminal = Screen(words)
            firsts.append(terminal.start_cpu)
            keys += [terminal.key("j") for _ in range(5)]
            terminal.close()
        print(f"| {name} | {said(min(firsts), None)} | {said(min(key[1] for key in keys), None)}"
              f" | {int(statistics.median(key[2] for key in keys))} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hiwar", action="append")
    parser.add_argument("--bundled", default=BUNDLED, help="the pack that the others are made from")
    parser.add_argument("--points", default="1000,10000,100000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=int, default=60, help="seconds that anything may take")
    parser.add_argument("--packs", default=os.path.join(tempfile.gettempdir(), "hiwar-packs"))
    parser.add_argument("--skip", default="", help="commands, screens or peers, parted by commas")
    options = parser.parse_args()
    sizes = [int(size) for size in options.points.split(",") if size]
    made = [("bundled", options.bundled, 2021)]
    for size in sizes:
        for kind, sessions in [("few", 20), ("many", min(7900, max(1, size // 12)))]:
            folder = packs.make(options.bundled, f"{options.packs}/{size}-{kind}", size, sessions)
            made.append((f"{size} in {sessions}", folder, 2021 + sessions))
    for program in options.hiwar or [OWN]:
        print(f"\n{program}\n")
        if "screens" not in options.skip:
            print("| pack | start | " + " | ".join(PLACES) + " | bytes in list, reader | MiB |\n|" + "---|" * (len(PLACES) + 4))
            base = {}
            for name, pack, _ in made:
                frames, rows, memory = screen(program, pack, options.runs, options.limit)
                least = {"start": min(frame[1] for frame in frames)}
                least |= {
                    place: statistics.median_low([key[1] for key in keys]) if keys else None
                    for place, keys in rows.items()}
                count = [int(statistics.median([key[2] for key in rows[place]] or [0])) for place in ("list", "reader")]
                print(f"| {name} | " + " | ".join(said(value, base.get(key)) for key, value in least.items())
                      + f" | {count[0]}, {count[1]} | {memory:.1f} |", flush=True)
                base = base or least
        if "commands" not in options.skip:
            print("\n| pack | " + " | ".join(commands("", "", 0)) + " | MiB of check | bytes of compare two |\n|" + "---|" * 11)
            for name, pack, last in made:
                found = {key: command(words, options.runs, options.limit) for key, words in commands(program, pack, last).items()}
                print(f"| {name} | " + " | ".join(said(value and value[0], None) for value in found.values())
                      + f" | {found['check'] and found['check'][1] or 0:.0f} | {found['compare two'] and found['compare two'][2] or 0} |",
                      flush=True)
    if "peers" not in options.skip:
        print("\n| program | start | a key | bytes a key |\n|---|---|---|---|")
        peers(options.packs, options.runs)


if __name__ == "__main__":
    main()
