"""What the answers of the verbs have in common."""

from __future__ import annotations

import json
import typing

from casecairn._tables import Columns, to_pandas

if typing.TYPE_CHECKING:
    import pandas

__all__ = ["Answer", "TableAnswer", "to_html"]


class Answer:
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

    def __setattr__(self, name: str, value: object) -> typing.NoReturn:
        raise AttributeError(f"an answer never changes: {name} cannot be set")

    def __delattr__(self, name: str) -> typing.NoReturn:
        raise AttributeError(f"an answer never changes: {name} cannot be deleted")

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
        names, _, columns = zip(*self._columns(), strict=True)
        return to_html(names, zip(*columns, strict=True))


_CELL = "text-align:left;vertical-align:top;padding:.3em .9em .3em 0"


def to_html(names: typing.Sequence[str], rows: typing.Iterable[typing.Sequence[object]]) -> str:
    """Make a table of HTML; what is missing is a dash."""
    import html  # not for `import casecairn`, which shall be quick

    def line(cell: str, texts: typing.Iterable[object]) -> str:
        shown = ("–" if text is None else html.escape(str(text)) for text in texts)
        return "<tr>" + "".join(f"<{cell} style='{_CELL}'>{text}</{cell}>" for text in shown) + "</tr>"

    body = "".join(line("td", row) for row in rows)
    return f"<table><thead>{line('th', names)}</thead><tbody>{body}</tbody></table>"
