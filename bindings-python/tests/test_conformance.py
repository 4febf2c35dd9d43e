"""The same answer as Rust: every vector, every dossier, every verb, byte for byte."""

from __future__ import annotations

import base64
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import casecairn

# Written by `cargo xtask conformance`, which `cargo xtask test` runs before.
CORPUS = os.environ.get("CASECAIRN_CORPUS")

pytestmark = pytest.mark.skipif(
    CORPUS is None, reason="CASECAIRN_CORPUS does not name what `cargo xtask conformance` wrote"
)


def cases() -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(CORPUS or "").read_bytes().splitlines()]


def given(input: dict[str, str]) -> bytes:
    return input["text"].encode() if "text" in input else base64.b64decode(input["base64"])


def answer(verb: str, dossiers: list[bytes], settings: dict[str, Any]) -> str:
    settings = {name: value for name, value in settings.items() if value is not None}
    match verb:
        case "validate":
            return casecairn.validate(*dossiers, **settings).to_json()
        case "fix":
            fixed = casecairn.fix(dossiers[0], **settings)
            changes = json.dumps(fixed.changes, ensure_ascii=False, separators=(",", ":"))
            return f'{{"fixed":{changes},{fixed.report.to_json()[1:]}'
        case "assess":
            return casecairn.assess(*dossiers, **settings).to_json()
        case "publish":
            published = casecairn.publish(*dossiers, **settings)
            return f"{published.to_json()}\n{published.disclosure.to_json()}"
        case "risk":
            return casecairn.risk(*dossiers, **settings).to_json()
        case "digest":
            digests = casecairn.digest(dossiers[0], **settings)
            return f"{digests.to_json()}\n{digests.to_sums()}"
        case "custody":
            return casecairn.custody(dossiers[0], **settings).to_json()
        case "map" | "timeline":
            records = casecairn.Dossier.read(dossiers[0]).records
            figure = records.map(**settings) if verb == "map" else records.timeline(**settings)
            return f"{figure.to_svg()}\n{figure.to_svg(narrow=True)}"
    raise AssertionError(f"there is no verb {verb}")


def test_every_answer_has_the_bytes_of_rust() -> None:
    seen: Counter[str] = Counter()
    for case in cases():
        try:
            said = answer(case["verb"], [given(one) for one in case["inputs"]], case["settings"])
        except casecairn.CasecairnError as error:
            said = json.dumps({"code": error.code, "message": str(error)}, separators=(",", ":"))
        assert said == case["answer"], (case["verb"], case["name"], case["settings"])
        seen[case["verb"]] += 1
    assert seen["validate"] > 1000
    assert min(seen.values()) > 20
    assert len(seen) == 9


def test_every_report_survives_its_json() -> None:
    for case in cases():
        if case["verb"] != "validate":
            continue
        report = casecairn.Report.from_json(case["answer"])
        assert report.to_json() == case["answer"]
        assert [issue.to_dict() for issue in report.issues] == json.loads(case["answer"])["issues"]
