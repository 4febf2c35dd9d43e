"""What the answers of the verbs have in common."""

from __future__ import annotations

import json
import typing

from casecairn._frozen import Frozen
from casecairn._html import to_html
from casecairn._tables import Columns, to_pandas

if typing.TYPE_CHECKING:
    import pandas

__all__ = ["Answer", "TableAnswer"]


class Answer(Frozen):
    """An answer that never changes: ``to_dict`` gives all of it, ``print`` shows it for people."""

    __slots__ = ("_json", "_made", "_text")

    _json: str
    _text: str
    _made: dict[str, typing.Any]

    def __init__(self, json_text: str, text: str) -> None:
        """Hold what the library has said."""
        object.__setattr__(self, "_json", json_text)
        object.__setattr__(self, "_text", text)
        object.__setattr__(self, "_made", json.loads(json_text))

    def to_json(self) -> str:
        """Give it as JSON: the same bytes as from Rust and the command."""
        return self._json

    def to_dict(self) -> dict[str, typing.Any]:
        """Give it as dicts and lists, with the keys of its JSON."""
        made: dict[str, typing.Any] = json.loads(self._json)
        return made

    def __str__(self) -> str:
        """Give it as text, as the command prints it."""
        return self._text

    def _repr_html_(self) -> str:
        import html  # not for `import casecairn`, which shall be quick

        return f"<pre class='casecairn' style='line-height:1.45'>{html.escape(self._text)}</pre>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answer) and type(other) is type(self) and self._json == other._json

    def __hash__(self) -> int:
        return hash(self._json)

    def __reduce__(self) -> tuple[typing.Any, ...]:
        return type(self), (self._json, self._text)


class TableAnswer(Answer):
    """An answer that is a table, too; the class says what a row is."""

    __slots__ = ()

    def _columns(self) -> Columns:
        raise NotImplementedError

    def to_pandas(self) -> pandas.DataFrame:
        """Give it as a pandas DataFrame."""
        return to_pandas(self._columns())

    def _repr_html_(self) -> str:
        return to_html(repr(self), self._columns())
