"""What is not public stands in nothing that Python shows of itself: no exception, no ``repr``, no HTML."""

from __future__ import annotations

import json
from typing import Any

import pytest
import shown
from conftest import TESTS

LINES = [json.loads(line) for line in (TESTS / "guarded.jsonl").read_bytes().splitlines()]


@pytest.mark.parametrize(("at", "line"), list(enumerate(LINES)), ids=range(len(LINES)))
def test_what_is_guarded_is_shown_nowhere(at: int, line: dict[str, Any]) -> None:
    for number in range(at * shown.WAYS, (at + 1) * shown.WAYS):
        seen = shown.of(line["text"], line["guarded"], number)
        said = "\n".join(seen.said | seen.told)
        assert len(said) > 1000
        assert [word for word in line["guarded"] if word in said] == []
