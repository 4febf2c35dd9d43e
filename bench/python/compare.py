"""``cargo xtask bench python``: casecairn in Python beside its peers and beside Rust, in one run, as ratios.

Processor seconds, medians of paired rounds. Python and Rust do the same work; a peer does less: what it checks stands
beside its name.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import casecairn
import peers


def spent(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def measured(run: Callable[[], object]) -> float:
    """Processor seconds of this process and of its children."""
    before = spent(resource.RUSAGE_SELF) + spent(resource.RUSAGE_CHILDREN)
    run()
    return spent(resource.RUSAGE_SELF) + spent(resource.RUSAGE_CHILDREN) - before


def main(stream: Path, command: str, rounds: int) -> None:
    text = stream.read_bytes()
    lines = text.splitlines()[1:]
    entities = [peers.as_entity(line) for line in lines]
    schema = peers.by_jsonschema(casecairn.schema("record"))
    rust = [command, "validate", "--format", "json", "--max-issues", "1000", os.fspath(stream)]
    few = lines[: max(1, len(lines) // 10)]
    contenders: dict[str, tuple[Callable[[], object], float, str]] = {
        "casecairn in Rust (the command)": (lambda: subprocess.run(rust, stdout=subprocess.DEVNULL, check=False), 1, ""),
        "casecairn in Python, a path": (lambda: casecairn.validate(stream), 1, "≤ 1.15 × the time of Rust"),
        "jsonschema-rs (structure)": (lambda: schema(few), 10, "≥ 2.5 ×"),
        "pydantic (structure, between fields, shapely)": (lambda: peers.by_pydantic(few), 10, "≥ 8 ×"),
        "msgspec (structure, between fields, shapely)": (lambda: peers.by_msgspec(few), 10, "≥ 5 ×"),
        "FollowTheMoney (its own model)": (lambda: peers.by_followthemoney(entities[: len(few)]), 10, "≥ 25 ×"),
    }
    for run, share, _ in contenders.values():
        refused = run()
        assert share == 1 or refused == 0, "a peer refuses what is right"
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, (run, share, _) in contenders.items():
            times[name].append(measured(run) * share)
    own = statistics.median(times["casecairn in Python, a path"])
    print(f"\n{len(lines):,} clean records, {len(text) / 1e6:,.0f} MB, {rounds} rounds; every rule of `working` on\n")
    print("| what | MB/s | µs a record | its time over that of casecairn in Python | goal |")
    print("|---|--:|--:|--:|---|")
    for name, (_, _, goal) in contenders.items():
        took = statistics.median(times[name])
        ratio = statistics.median(mine / other for mine, other in zip(times[name], times["casecairn in Python, a path"], strict=True))
        print(f"| {name} | {len(text) / 1e6 / took:,.0f} | {took / len(lines) * 1e6:,.1f} | {ratio:.2f} × | {goal} |")
    print(f"\nPython over Rust: {own / statistics.median(times['casecairn in Rust (the command)']):.2f} × the time (goal ≤ 1.15).")
    print(f"A dict, validated: {one_dict(lines[1]):.1f} µs. Import: {imported():.0f} ms (goal < 50).")


def one_dict(line: bytes) -> float:
    """Microseconds for a record as a dict."""
    import json

    record, times = json.loads(line), 2000
    begun = time.perf_counter()
    for _ in range(times):
        casecairn.validate_record("compound", record)
    return (time.perf_counter() - begun) / times * 1e6


def imported() -> float:
    """Milliseconds that the import takes, the start of Python taken away: the least of several."""

    def start(code: str) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - begun

    return (min(start("import casecairn") for _ in range(9)) - min(start("pass") for _ in range(9))) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
