"""What is not public stands in nothing that Python shows of itself: no exception, no ``repr``, no HTML."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import TESTS

import casecairn

LINES = [json.loads(line) for line in (TESTS / "guarded.jsonl").read_bytes().splitlines()]


def shown(text: str) -> Iterator[str]:
    """All that is shown of a dossier, by every verb."""
    verbs: list[Callable[[Any], Any]] = [
        casecairn.validate,
        casecairn.fix,
        casecairn.digest,
        casecairn.custody,
        casecairn.risk,
        lambda given: casecairn.publish(given, today="2026-02-01").disclosure,
        lambda given: casecairn.next_link(given, "e1"),
        lambda given: casecairn.verify_media(given, b"a file", evidence="e1"),
        lambda given: casecairn.validate(given).raise_for_errors(),
        lambda given: repr(casecairn.Dossier.read(given)),
        lambda given: repr(casecairn.Dossier.read(given).evidence),
        lambda given: [repr(record) for record in casecairn.Dossier.read(given).records],
        lambda given: casecairn.Dossier.read(given).write("/nowhere/at/all"),
        lambda given: repr(casecairn.assess(given)),
    ]
    for given in given_as(text):
        for verb in verbs:
            try:
                answer = verb(given)
            except Exception as error:
                yield "".join(traceback.format_exception_only(error)) + repr(error)
                continue
            yield repr(answer)
            if not isinstance(answer, casecairn.Fixed):
                yield str(answer)
            yield getattr(answer, "_repr_html_", str)()


def given_as(text: str) -> list[Any]:
    """As a text, and as a dict where it is JSON."""
    try:
        return [text, json.loads(text)]
    except ValueError:
        return [text]


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_what_is_guarded_is_shown_nowhere(line: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    said = "\n".join(shown(line["text"])) + caplog.text
    assert len(said) > 1000
    assert [word for word in line["guarded"] if word in said] == []
