"""What a dossier may be given as."""

from __future__ import annotations

import os
import typing
from collections.abc import Iterable, Mapping

from casecairn._errors import UnreadableInputError

__all__ = ["DossierInput", "Given", "Readable", "encoded", "form_of", "name_of"]


class Readable(typing.Protocol):
    """An open file: whatever has ``read``."""

    def read(self) -> bytes | str:
        """Give what is left of it."""


class HeldDossier(typing.Protocol):
    """A ``casecairn.Dossier``."""

    def _as_input(self) -> Mapping[str, typing.Any]: ...


DossierInput: typing.TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | str
    | os.PathLike[str]
    | Readable
    | Mapping[str, typing.Any]
    | Iterable[Mapping[str, typing.Any]]
    | HeldDossier
)
"""What a dossier may be given as.

=====================  ==========================================================
``bytes``, ``str``     the text itself: a JSON document, JSON Lines, or one record
a path                 a file, read piece by piece
an open file           what is left of it
a dict                 a dossier or one record
a list of dicts        the lines of a stream: a header first, then records
a ``Dossier``          as it is now; one that was read with errors is refused
=====================  ==========================================================
"""

Given: typing.TypeAlias = tuple[str, typing.Any]

_ENDINGS = (".json", ".jsonl", ".ndjson", ".geojson")


def form_of(dossier: DossierInput) -> tuple[Given, str]:
    """Tell how a dossier was given; and what it is called, where it has a name."""
    if isinstance(dossier, bytes):
        return ("text", dossier), ""
    if isinstance(dossier, str):
        return ("text", _text(dossier)), ""
    if isinstance(dossier, (bytearray, memoryview)):
        return ("text", bytes(dossier)), ""
    if isinstance(dossier, os.PathLike):
        path = os.fspath(dossier)
        # Python says best what is wrong with a path.
        with open(path, "rb") as file:  # noqa: PTH123
            # A pipe is read once, and from the front.
            if not file.seekable():
                return ("text", file.read()), os.path.basename(path)  # noqa: PTH119
        return ("path", path), os.path.basename(path)  # noqa: PTH119
    if isinstance(dossier, Mapping):
        return ("value", dossier), ""
    if hasattr(dossier, "_as_input"):
        return ("value", dossier._as_input()), ""
    read = getattr(dossier, "read", None)
    if callable(read):
        return ("text", _content(read)), name_of(dossier)
    if hasattr(dossier, "columns"):
        raise TypeError(
            f"a {type(dossier).__name__} is a table, not a dossier: "
            "write casecairn.validate_table(kind, table), "
            "or casecairn.Dossier.from_table(kind, table) to read its records"
        )
    if not isinstance(dossier, Iterable):
        raise TypeError(
            "a dossier is bytes, text, a path, an open file, a dict or a list of dicts, "
            f"not {type(dossier).__name__}"
        )
    return ("list", _records(dossier)), ""


def _text(text: str) -> bytes:
    # No JSON ends like this; and a text that comes from elsewhere must not open a file.
    if text.endswith(_ENDINGS) and "\n" not in text:
        raise TypeError("this text is the name of a file and no JSON: write pathlib.Path(…) around it")
    return encoded(text)


def _content(read: typing.Callable[[], object]) -> bytes:
    try:
        content = read()
    except EOFError as why:
        raise UnreadableInputError(f"the file ends too early: {why}") from why
    if isinstance(content, str):
        return encoded(content)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    raise TypeError(f"an open file gives bytes or text, not {type(content).__name__}")


def encoded(text: str) -> bytes:
    """Give the bytes of a text."""
    # Half of a surrogate pair becomes what the reader reports as no UTF-8.
    return text.encode("utf-8", "surrogatepass")


def _records(records: Iterable[typing.Any]) -> Iterable[typing.Any]:
    for number, record in enumerate(records):
        if not isinstance(record, Mapping):
            raise TypeError(
                f"item {number} of the list is {type(record).__name__}, not a dict; "
                "dossiers are given one after the other and not in a list: "
                "validate(first, second), publish(first, second)"
            )
        yield record


def name_of(file: object) -> str:
    """Give the name of an open file, where it has one."""
    name = getattr(file, "name", "")
    return os.path.basename(name) if isinstance(name, str) else ""  # noqa: PTH119
