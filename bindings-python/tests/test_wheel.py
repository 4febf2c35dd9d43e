"""The wheel, in an environment with nothing else in it."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

WHEEL = os.environ.get("CASECAIRN_WHEEL", "")

pytestmark = pytest.mark.skipif(not WHEEL, reason="CASECAIRN_WHEEL does not name the wheel")

# What a part of the package says when the library that it needs is not there.
EXTRAS = """
import casecairn
report = casecairn.validate(b"{}")
for ask in (report.to_pandas, report.to_polars, casecairn.rules().to_pandas):
    try:
        ask()
    except casecairn.MissingExtraError as missing:
        print(missing)
report.__arrow_c_stream__()
"""

# Best of five, so that a busy machine says little about it.
IMPORT = """
import subprocess, sys, time
def once(line):
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", line], check=True)
    return time.perf_counter() - begun
bare = min(once("pass") for _ in range(5))
print(round((min(once("import casecairn") for _ in range(5)) - bare) * 1000, 1))
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python in a new environment, with the wheel and without anything else."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    install = [
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--quiet",
        "--no-index",
        "--no-compile",
        WHEEL,
    ]
    subprocess.run([sys.executable, *install], check=True)
    return python


def run(python: Path, *arguments: str) -> str:
    # Isolated: nothing of the folder or of the environment may help.
    ended = subprocess.run([python, "-I", *arguments], capture_output=True, text=True, check=True, cwd="/")
    return ended.stdout


def test_what_is_in_it_and_how_much_it_weighs() -> None:
    assert Path(WHEEL).stat().st_size < 8 << 20
    with zipfile.ZipFile(WHEEL) as wheel:
        names = set(wheel.namelist())
        folders = {name.split("/")[0] for name in names}
        metadata = next(wheel.read(name).decode() for name in names if name.endswith("METADATA"))
        texts = [wheel.read(name) for name in names if not name.endswith(".so")]
    assert {"casecairn/py.typed", "casecairn/_native.pyi", "casecairn/__init__.py"} <= names
    assert len(folders) == 2
    assert any(name.endswith("entry_points.txt") for name in names)
    assert any(name.endswith("LICENSE-MIT") for name in names)
    assert "-abi3-" in Path(WHEEL).name
    required = [
        line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line
    ]
    assert required == []
    here = str(Path(__file__).resolve().parents[2]).encode()
    assert not any(here in text for text in texts)


def test_it_works_with_nothing_else_and_says_which_extra_is_missing(python: Path) -> None:
    said = run(python, "-c", EXTRAS).splitlines()
    assert said == [
        f"this needs {name}: pip install 'casecairn[{name}]'" for name in ("pandas", "polars", "pandas")
    ]


def test_the_readme_runs_with_nothing_else(python: Path) -> None:
    test = Path(__file__).with_name("test_readme.py")
    line = (
        "import runpy, sys; runpy.run_path(sys.argv[1])['test_the_lines_of_the_readme_print_what_it_shows']()"
    )
    run(python, "-c", line, str(test))


def test_it_is_imported_at_once(python: Path) -> None:
    took = float(run(python, "-c", IMPORT))
    print(f"import casecairn: {took} ms")
    # The aim is 50 ms; a machine under load takes longer.
    assert took < 500
