"""The command in the wheel is the one of Rust."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import casecairn


def command(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    line = [sys.executable, "-m", "casecairn", *arguments]
    return subprocess.run(line, input=given, capture_output=True, check=False, timeout=120)


def test_it_validates_and_exits_with_its_code(article: Path, broken: Path) -> None:
    ended = command("validate", broken, "--format", "json", "--today", "2026-02-01")
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert ended.stdout.decode() == casecairn.validate(broken, today="2026-02-01").to_json() + "\n"
    assert command("validate", "-", given=article.read_bytes()).returncode == 0


def test_it_says_why_it_could_not_run(tmp_path: Path) -> None:
    ended = command("validate", tmp_path / "none.json", "--lang", "fr")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert "ce fichier n'existe pas" in ended.stderr.decode()
    assert command("--version").stdout.decode().split() == ["casecairn", casecairn.__version__]
    assert command("explain", "CC201").stdout.decode().startswith("# CC201 coordinates-swapped")


def test_the_script_is_installed() -> None:
    script = Path(sys.executable).with_name("casecairn")
    ended = subprocess.run([script, "rules"], capture_output=True, check=True, timeout=60)
    assert b"coordinates-swapped" in ended.stdout
