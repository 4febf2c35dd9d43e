"""Executes the notebooks, and writes what they show into them.

``python examples/execute.py`` after a change; the tests hold the notebooks to it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbclient
import nbformat

EXAMPLES = Path(__file__).resolve().parent


def executed(path: Path) -> Any:
    """Give a notebook as it is after all of its cells have run, in its own folder."""
    notebook = nbformat.read(path, as_version=4)
    folder = {"metadata": {"path": str(path.parent)}}
    nbclient.NotebookClient(notebook, timeout=120, resources=folder).execute()
    for cell in notebook.cells:
        # When it ran is nobody's concern, and would differ each time.
        cell.metadata.pop("execution", None)
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    return notebook


if __name__ == "__main__":
    for path in sorted(EXAMPLES.glob("*.ipynb")):
        nbformat.write(executed(path), path)
