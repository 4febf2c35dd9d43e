"""What the tests share."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"

HEADER = {"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T"}
FAULTY = {"type": "compound", "id": "si03", "status": "Current", "place": {"contry": "KH"}}


@pytest.fixture(scope="session")
def article() -> Path:
    """A newspaper article as a dossier: valid, with two warnings."""
    return TESTS / "dossiers" / "amnesty-2026-01.json"


@pytest.fixture(scope="session")
def broken() -> Path:
    """A copy of it with ten mistakes."""
    return TESTS / "broken" / "amnesty-2026-01-broken.json"


def stream(records: int, *, faulty: bool = False) -> bytes:
    """A stream of a header and many records."""
    lines = [json.dumps(HEADER)]
    for number in range(records):
        record = dict(FAULTY if faulty else {"type": "compound"}, id=f"c{number}")
        lines.append(json.dumps(record))
    return "\n".join(lines).encode() + b"\n"
