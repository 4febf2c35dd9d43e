"""Records out of tables."""

from __future__ import annotations

import os
import typing
from collections.abc import Mapping

from casecairn import _native
from casecairn._errors import SettingsError
from casecairn._given import Readable, encoded, name_of
from casecairn._report import Report
from casecairn._verbs import Settings, settings_of

if typing.TYPE_CHECKING:
    from casecairn.model import Header

__all__ = ["ArrowStream", "TableInput", "validate_table", "validate_tables"]


@typing.runtime_checkable
class ArrowStream(typing.Protocol):
    """A table that Arrow's libraries understand: of polars, pyarrow, DuckDB, pandas and others."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give a stream of Arrow, in a capsule."""


TableInput: typing.TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | str
    | os.PathLike[str]
    | Readable
    | ArrowStream
    | Mapping[str, typing.Any]
)
"""What a table may be given as.

=========================  ==================================================================
``bytes``, ``str``         the text of a CSV file
a path                     a CSV file
an open file               what is left of it
a data frame or table      of pandas, polars, pyarrow, or of whatever has ``__arrow_c_stream__``
a ``GeoDataFrame``         its geometry is the place: points ``place.point``, else ``place.footprint``
a dict of lists            columns by their names
=========================  ==================================================================
"""

Sheet: typing.TypeAlias = tuple[str, str, typing.Any]


def validate_table(kind: str, table: TableInput, **settings: typing.Unpack[Settings]) -> Report:
    """Say everything that is wrong with the records of one kind in a table, and in which cell.

    The columns are those of ``Records.to_pandas``, listed in ``schema/TABLES.md``. An issue has
    a ``cell``: its ``row``, from 0 in a data frame and as a spreadsheet counts in CSV, and its
    ``column``. A reference to what is not in the table is left unchecked: see
    ``validate_tables``. The settings are those of ``validate``.

    >>> import casecairn
    >>> issue = casecairn.validate_table("compound", {"id": ["si03"], "place.contry": ["KH"]}).issues[0]
    >>> issue.rule, issue.cell.column, issue.suggestion
    ('unknown-column', 'place.contry', 'place.country')
    """
    return validate_tables({kind: table}, **settings)


def validate_tables(
    tables: Mapping[str, TableInput],
    header: Header | None = None,
    **settings: typing.Unpack[Settings],
) -> Report:
    """Say everything that is wrong with the records of several tables, which are checked together.

    Args:
        tables: a table for each kind: ``{"compound": …, "evidence": …}``.
        header: what makes a dossier of them: with it a reference that leads nowhere is an issue,
            without it is left unchecked. It counts as the first of what is given.
        settings: those of ``validate``.

    """
    above, given, names = sheets(tables, header)
    return Report._of(_native.validate_tables(above, given, settings_of(**settings)), names)


def sheets(
    tables: Mapping[str, TableInput], header: Header | None
) -> tuple[str | None, list[Sheet], list[str]]:
    """Give the header as JSON, tell how tables were given, and what each of all that is called."""
    import json  # not for `import casecairn`, which shall be quick

    above = None if header is None else json.dumps(header.to_dict())
    given, names = [], [] if header is None else ["header"]
    several = len(tables) + len(names) > 1
    for kind, table in tables.items():
        form, value, name = _form_of(table)
        given.append((kind, form, value))
        names.append(name or (kind if several else ""))
    return above, given, names


def _form_of(table: TableInput) -> tuple[str, typing.Any, str]:
    if isinstance(table, str):
        if table.endswith((".csv", ".tsv", ".txt")) and "\n" not in table:
            raise TypeError("this text is the name of a file and no CSV: write pathlib.Path(…) around it")
        return "text", encoded(table), ""
    if isinstance(table, (bytes, bytearray, memoryview)):
        return "text", bytes(table), ""
    if isinstance(table, os.PathLike):
        return "path", os.fspath(table), os.path.basename(table)  # noqa: PTH119
    library = type(table).__module__.partition(".")[0]
    if library == "geopandas":
        return "columns", _of_geopandas(table), ""
    if library == "pandas":
        return "columns", _of_pandas(table), ""
    if isinstance(table, ArrowStream):
        return "stream", table, ""
    if isinstance(table, Mapping):
        return "columns", [(str(name), list(values)) for name, values in table.items()], ""
    read = getattr(table, "read", None)
    if not callable(read):
        raise TypeError(
            "a table is CSV as bytes or text, a path, an open file, a data frame, whatever has "
            f"__arrow_c_stream__, or a dict of lists, not {type(table).__name__}"
        )
    content = read()
    return "text", encoded(content) if isinstance(content, str) else bytes(content), name_of(table)


def _of_pandas(frame: typing.Any) -> list[tuple[str, list[typing.Any]]]:
    """Give a data frame of pandas as columns: it needs no pyarrow, and may hold anything.

    An index with a name is a column, too; one without is but a number of the row.
    """
    named = [name for name in frame.index.names if name is not None]
    flat = frame.reset_index(level=named) if named else frame
    return [(str(name), _cells(flat.iloc[:, at])) for at, name in enumerate(flat.columns)]


def _cells(column: typing.Any) -> list[typing.Any]:
    # pandas has no days: where every moment is a midnight without a zone, days are what was meant.
    if column.dtype.kind == "M" and getattr(column.dtype, "tz", None) is None:
        there = column.dropna()
        if (there == there.dt.normalize()).all():
            return [None if moment != moment else moment.date() for moment in column]
    return typing.cast("list[typing.Any]", column.tolist())


def _of_geopandas(frame: typing.Any) -> list[tuple[str, list[typing.Any]]]:
    """Give the columns of a GeoDataFrame, and where its shapes lie, in longitude and latitude."""
    import json  # not for `import casecairn`, which shall be quick

    name = frame._geometry_column_name
    if name not in frame.columns:
        return _of_pandas(frame)
    if frame.crs is None:
        raise SettingsError("the GeoDataFrame does not say in which coordinates it is: frame.set_crs(4326)")
    shapes = [shape if shape and not shape.is_empty else None for shape in frame.geometry.to_crs(4326)]
    points = [shape if shape and shape.geom_type == "Point" else None for shape in shapes]
    others = [
        json.dumps(shape.__geo_interface__) if shape and not point else None
        for shape, point in zip(shapes, points, strict=True)
    ]
    places = {
        "place.point.lon": [point.x if point else None for point in points],
        "place.point.lat": [point.y if point else None for point in points],
        "place.footprint": others,
    }
    used = [(column, cells) for column, cells in places.items() if any(cell is not None for cell in cells)]
    # The columns that no longer hold shapes are those of pandas.
    return _of_pandas(frame.drop(columns=name)) + used
