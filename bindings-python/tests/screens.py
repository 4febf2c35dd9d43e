"""Pages of what a notebook shows; ``cargo xtask python --screens`` takes the pictures of README.md."""

import sys
from pathlib import Path

import casecairn

HERE = Path(__file__).parent
BROKEN = """{
  "type": "dossier",
  "schema_version": "1.0",
  "namespace": "sample",
  "title": "Notes of a week",
  "records": [
    {"type": "compound", "id": "c1", "names": [{"text": "Old Mill"}], "status": "curent",
     "place": {"contry": "KH", "point": [11.56, 104.91]}},
    {"type": "incident", "id": "i1", "kind": "beating", "stance": "alleged",
     "when": {"edtf": "16/01/2026"}, "acts": [{"conduct": "electric shock"}]},
    {"type": "incident", "id": "i2", "kind": "violence", "stance": "reported",
     "people": [{"unit": "person", "min": 53, "max": 35}]}
  ]
}
"""
PAGE = """<!doctype html>
<html lang="{lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<style>body {{ font: 14px/1.4 system-ui, sans-serif; margin: 16px }}</style>
{body}
"""


def main() -> None:
    """Write each page into the folder that is named."""
    folder = Path(sys.argv[1])
    articles = [HERE / f"../../tests/dossiers/amnesty-{when}.json" for when in ("2025-06", "2026-01")]
    assessment = casecairn.assess(*articles)
    shown = {
        "report": ("en", casecairn.validate(BROKEN.encode())._repr_html_()),
        "assessment": ("en", assessment._repr_html_()),
        "elements": ("fr", assessment.table("elements", lang="fr")._repr_html_()),
    }
    for name, (lang, body) in shown.items():
        (folder / f"{name}.html").write_text(PAGE.format(lang=lang, body=body), encoding="utf-8")


main()
