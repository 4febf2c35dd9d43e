"""The notebooks show what their cells give."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_shows_what_its_cells_give(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nbformat = pytest.importorskip("nbformat")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    sys.modules.pop("execute", None)
    from execute import executed

    stored = nbformat.read(path, as_version=4)
    shown = executed(path)
    for before, after in zip(stored.cells, shown.cells, strict=True):
        assert outputs(before) == outputs(after), f"repair: python {EXAMPLES}/execute.py\n{before.source}"
    assert any(outputs(cell) for cell in shown.cells)


def outputs(cell: Any) -> list[Any]:
    """What a cell shows, without what differs each time."""
    return [output.get("text") or dict(output.get("data", {})) for output in cell.get("outputs", [])]


def test_there_is_a_notebook() -> None:
    assert NOTEBOOKS
