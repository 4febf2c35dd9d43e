"""From columns to the data frames of others."""

from __future__ import annotations

import importlib
import typing

from casecairn._errors import MissingExtraError

if typing.TYPE_CHECKING:
    import pandas

Columns: typing.TypeAlias = list[tuple[str, str, list[typing.Any]]]

# Types of pandas that can miss a value without becoming something else.
_PANDAS = {"text": "string", "code": "string", "whole": "Int64", "number": "Float64", "flag": "boolean"}


class ArrowStream:
    """A stream of Arrow that is taken once."""

    def __init__(self, capsule: object) -> None:
        """Hold the capsule of the C stream interface."""
        self._capsule = capsule

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give the capsule."""
        return self._capsule


def extra(name: str) -> typing.Any:
    """Give a library that is not required, or say how to get it."""
    try:
        return importlib.import_module(name)
    except ImportError as missing:
        raise MissingExtraError(name) from missing


def to_pandas(columns: Columns) -> pandas.DataFrame:
    """Make a data frame of columns; a value that is missing stays missing, a whole number whole."""
    library = extra("pandas")
    made = {name: library.array(values, dtype=_PANDAS[kind]) for name, kind, values in columns}
    return typing.cast("pandas.DataFrame", library.DataFrame(made))
