"""Whatever is given: no crash, the same answer, no growing memory, and it stops when asked."""

from __future__ import annotations

import contextlib
import gc
import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
from conftest import FAULTY, stream
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import casecairn
from casecairn import validate

PROFILE = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Texts with everything that Python lets stand in one, half surrogates included.
TEXTS = st.text(st.characters(codec=None), max_size=8)
KEYS = TEXTS | st.sampled_from(["type", "id", "place", "names", "records", "claims", "when", "acts"])
WORDS = st.sampled_from(
    ["compound", "actor", "incident", "evidence", "dossier", "1.0", "reported", "2026-01"]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.integers(-3, 3) | st.floats() | TEXTS | WORDS
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5) | st.tuples(inner, inner)
    ),
    max_leaves=30,
)
RECORDS = st.builds(
    lambda kind, rest: {"type": kind, "id": "x"} | rest, WORDS, st.dictionaries(KEYS, VALUES, max_size=6)
)


@PROFILE
@given(st.binary(max_size=200))
def test_any_bytes_have_a_report(data: bytes) -> None:
    assert validate(data).to_json() == validate(bytearray(data)).to_json()


@PROFILE
@given(st.dictionaries(KEYS, VALUES, max_size=6) | RECORDS)
def test_any_dict_has_the_report_of_its_text_less_positions(value: dict[str, Any]) -> None:
    same(validate(value), validate(json.dumps(value)))
    same(
        validate(value),
        validate(json.dumps(value, ensure_ascii=False)) if encodable(value) else validate(value),
    )


def encodable(value: object) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def same(from_dict: casecairn.Report, from_text: casecairn.Report) -> None:
    def less(issue: casecairn.Issue) -> dict[str, Any]:
        return issue.to_dict() | {"line": None, "column": None}

    assert [issue.to_dict() for issue in from_dict.issues] == [less(issue) for issue in from_text.issues]
    assert (from_dict.ok, from_dict.counts, from_dict.seen) == (
        from_text.ok,
        from_text.counts,
        from_text.seen,
    )


@PROFILE
@given(st.lists(RECORDS, max_size=5))
def test_any_list_of_dicts_has_the_report_of_its_lines(records: list[dict[str, Any]]) -> None:
    from_list = validate(records)
    from_lines = validate("".join(json.dumps(record) + "\n" for record in records))
    pointers = [f"/{(issue.line or 0) - 1}{issue.pointer}" for issue in from_lines.issues]
    if records:
        assert [issue.pointer for issue in from_list.issues] == pointers
    assert (from_list.counts, from_list.seen) == (from_lines.counts, from_lines.seen)


@pytest.mark.parametrize(
    "number", [1e-4, 9.999e-5, 6.103515625e-05, 1.192092896e-07, 5e-324, 1e16, 1e15, 1.5e300, -1e22, -0.0]
)
def test_numbers_are_spelt_as_python_does(number: float) -> None:
    same(
        validate({"type": "compound", "id": number}), validate(json.dumps({"type": "compound", "id": number}))
    )
    odd: Any = {number: math.inf}
    same(validate(odd), validate(json.dumps(odd)))


@PROFILE
@given(st.dictionaries(st.integers() | st.booleans() | st.none() | st.floats(), SCALARS, max_size=5))
def test_keys_that_are_no_text_are_written_as_json_does(value: dict[Any, Any]) -> None:
    same(validate(value), validate(json.dumps(value)))


def test_a_hundred_thousand_calls_do_not_grow_memory() -> None:
    process = psutil.Process()
    data = json.dumps(FAULTY)

    def calls(number: int) -> int:
        for _ in range(number):
            report = validate(FAULTY)
            report.issues[0]
            validate(data)
            with contextlib.suppress(casecairn.NotJsonError):
                validate({"x": object()})
        gc.collect()
        return int(process.memory_info().rss)

    calls(2_000)
    before = calls(2_000)
    after = calls(33_000)
    assert after - before < 8 << 20, f"{(after - before) / 1e6:.1f} MB more after 100,000 calls"


def test_other_threads_run_while_it_validates() -> None:
    data = stream(60_000)
    beats = 0
    done = threading.Event()

    def beat() -> None:
        nonlocal beats
        while not done.is_set():
            beats += 1
            time.sleep(0.001)

    thread = threading.Thread(target=beat)
    thread.start()
    try:
        begun = time.perf_counter()
        validate(data)
        took = time.perf_counter() - begun
    finally:
        done.set()
        thread.join()
    assert beats > took * 50


def test_many_threads_validate_at_once() -> None:
    data = stream(3_000, faulty=True)
    expected = validate(data).to_json()
    answers: list[str] = []
    threads = [threading.Thread(target=lambda: answers.append(validate(data).to_json())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 8


ROWS = "id,place.country\n" + "".join(f"c{n},KH\n" for n in range(500_000))
LONG: dict[str, Callable[[], Callable[[], object]]] = {
    "validate": lambda: partial(validate, stream(300_000)),
    "fix": lambda: partial(casecairn.fix, stream(300_000)),
    "read": lambda: partial(casecairn.Dossier.read, stream(300_000)),
    "table": lambda: partial(casecairn.validate_table, "compound", ROWS),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize("verb", LONG)
def test_ctrl_c_is_answered_at_once(verb: str) -> None:
    run = LONG[verb]()
    answers: list[float] = []
    # The best of three, so that a busy machine says little about it.
    for _ in range(3):
        told: list[float] = []

        def interrupt(told: list[float] = told) -> None:
            told.append(time.perf_counter())
            os.kill(os.getpid(), signal.SIGINT)

        timer = threading.Timer(0.15, interrupt)
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            run()
        answers.append(time.perf_counter() - told[0])
    assert min(answers) < 0.1, f"{min(answers) * 1000:.0f} ms"


def test_progress_is_told_and_what_it_raises_comes_through() -> None:
    data = stream(60_000)
    told: list[tuple[int, int | None]] = []
    validate(data, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(data), len(data))
    assert told == sorted(told)

    def refuse(done: int, total: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        validate(data, progress=refuse)


def test_a_bar_is_shown_with_and_without_tqdm(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("tqdm")
    validate(stream(20_000), progress=True)
    assert "casecairn" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    validate(stream(20_000), progress=True)
    assert "casecairn: " in capsys.readouterr().err


def test_the_process_ends_while_a_validation_is_abandoned(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    path.write_bytes(stream(200_000))
    program = (
        "import casecairn, pathlib, sys\n"
        "def stop(done, total): raise SystemExit(7)\n"
        "casecairn.validate(pathlib.Path(sys.argv[1]), progress=stop)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stderr) == (7, b"")
