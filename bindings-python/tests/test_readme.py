"""What the README shows is what its lines print."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parents[1] / "README.md"


def test_the_lines_of_the_readme_print_what_it_shows() -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert [lang for lang, _ in blocks[:2]] == ["python", "text"]
    namespace: dict[str, Any] = {}
    shown = 0
    for (lang, code), (after, expected) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if lang != "python":
            continue
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, README.name, "exec"), namespace)
        if after == "text":
            lines = printed.getvalue().replace("\xa0", " ").replace("\u202f", " ").rstrip("\n")
            assert lines == expected.rstrip("\n")
            shown += 1
    assert shown == 7
