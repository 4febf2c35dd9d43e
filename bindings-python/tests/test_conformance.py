"""The same answer as Rust: every vector, every dossier, byte for byte."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import casecairn

# Written by `cargo xtask conformance`, which `cargo xtask test` runs before.
REPORTS = os.environ.get("CASECAIRN_REPORTS")


def cases() -> list[dict[str, Any]]:
    if REPORTS is None:
        return []
    return [json.loads(line) for line in Path(REPORTS).read_bytes().splitlines()]


@pytest.mark.skipif(
    REPORTS is None, reason="CASECAIRN_REPORTS does not name what `cargo xtask conformance` wrote"
)
def test_every_report_has_the_bytes_of_rust() -> None:
    all_cases = cases()
    assert len(all_cases) > 1000
    for case in all_cases:
        dossiers = [bytes.fromhex(given) for given in case["inputs"]]
        options = {name: value for name, value in case["options"].items() if value is not None}
        report = casecairn.validate(*dossiers, **options)
        assert report.to_json() == case["report"], case["name"]


@pytest.mark.skipif(
    REPORTS is None, reason="CASECAIRN_REPORTS does not name what `cargo xtask conformance` wrote"
)
def test_every_report_survives_its_json() -> None:
    for case in cases():
        report = casecairn.Report.from_json(case["report"])
        assert report.to_json() == case["report"]
        assert [issue.to_dict() for issue in report.issues] == json.loads(case["report"])["issues"]
