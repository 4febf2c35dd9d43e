"""A dossier as an object."""

from __future__ import annotations

import datetime
import json
import os
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casecairn import _native
from casecairn._errors import CasecairnError, InvalidDataError
from casecairn._figures import Figure, Within, draw, select
from casecairn._given import DossierInput, form_of
from casecairn._html import to_html
from casecairn._noun import Noun, Record
from casecairn._report import Report
from casecairn._sheets import TableInput, sheets
from casecairn._tables import ArrowStream, extra, to_pandas
from casecairn._verbs import Settings, settings_of, validate, validate_record

if typing.TYPE_CHECKING:
    import geopandas
    import pandas
    import polars

    from casecairn._tables import Columns
    from casecairn.model import Actor, Claim, Compound, Evidence, Header, Incident

__all__ = ["Claims", "Dossier", "Filtered", "Records"]

N = typing.TypeVar("N", bound=Noun, covariant=True)
R = typing.TypeVar("R", bound=Record, covariant=True)


class _Nouns(Sequence[N]):
    """Objects of the model in their order, each made when it is touched."""

    __slots__ = ("_held", "_names", "_of")

    def __init__(self, held: Sequence[_Held[N]], names: Sequence[str], of: type[Noun]) -> None:
        """Hold what can be made, what each is called, and of which class all are."""
        self._held = held
        self._names = names
        self._of = of

    def __len__(self) -> int:
        return len(self._held)

    @typing.overload
    def __getitem__(self, at: int) -> N: ...

    @typing.overload
    def __getitem__(self, at: slice) -> typing.Self: ...

    def __getitem__(self, at: int | slice) -> N | typing.Self:
        if isinstance(at, slice):
            return self._part(self._held[at], self._names[at])
        return self._held[at].made()

    def _part(self, held: Sequence[_Held[N]], names: Sequence[str]) -> typing.Self:
        return type(self)(held, names, self._of)

    def __iter__(self) -> Iterator[N]:
        return (held.made() for held in self._held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Nouns) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def get(self, name: str) -> N | None:
        """Give the one of this name, or ``None``."""
        return next(
            (held.made() for held, known in zip(self._held, self._names, strict=True) if known == name), None
        )

    def to_dicts(self) -> list[dict[str, typing.Any]]:
        """Give each as the dict that its JSON is."""
        return [held.raw() for held in self._held]

    def to_pandas(self, *, empty: bool = False) -> pandas.DataFrame:
        """Give them as a pandas DataFrame, a row each.

        A column is named by the way to its value, ``place.country``. A date has its first and last
        day beside it, ``when.edtf.earliest``; a position has ``place.point.lon`` and ``.lat``; a
        list is JSON. Columns in which nothing stands are left out unless ``empty`` asks for them.
        """
        return to_pandas(_native.table(self._kind(), self._lines(), empty))

    def to_polars(self, *, empty: bool = False) -> polars.DataFrame:
        """Give them as a polars DataFrame, with the columns of ``to_pandas``."""
        made = extra("polars").DataFrame(ArrowStream(_native.table_arrow(self._kind(), self._lines(), empty)))
        return typing.cast("polars.DataFrame", made)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give them as a stream of Arrow, with every column of their kind."""
        return _native.table_arrow(self._kind(), self._lines(), True)

    @property
    def __geo_interface__(self) -> dict[str, typing.Any]:
        """All of them as a GeoJSON FeatureCollection: footprint, else point, else no geometry.

        What is told where it is by a name only has no geometry: none is invented.
        """
        return {"type": "FeatureCollection", "features": [_feature(raw) for raw in self._raws()]}

    def to_geopandas(self) -> geopandas.GeoDataFrame:
        """Give them as a GeoDataFrame, in longitude and latitude (EPSG:4326)."""
        library = extra("geopandas")
        features = self.__geo_interface__["features"]
        rows = [feature["properties"] for feature in features]
        shapes = [
            feature["geometry"] and extra("shapely.geometry").shape(feature["geometry"])
            for feature in features
        ]
        frame = library.GeoDataFrame(rows, geometry=shapes, crs="EPSG:4326")
        return typing.cast("geopandas.GeoDataFrame", frame)

    def _kind(self) -> str:
        raise NotImplementedError

    def _raws(self) -> Iterator[dict[str, typing.Any]]:
        """Give each as a dict whose ``id`` tells it from all others."""
        return (held.raw() for held in self._held)

    def _lines(self) -> str:
        return "".join(json.dumps(raw) + "\n" for raw in self._raws())

    def _repr_html_(self) -> str:
        # What the fields hold may be protected: their names say what is there.
        fields = [", ".join(key for key in held.raw() if key not in ("type", "id")) for held in self._held]
        columns = [("id", "code", list(self._names)), ("fields", "text", fields)]
        return to_html(f"{self._of.__name__.lower()}: {len(self)}", columns)

    def __repr__(self) -> str:
        shown = ", ".join(self._names[:5])
        return f"{type(self).__name__}({len(self)}: {shown}{', …' if len(self) > 5 else ''})"


class _Held(typing.Generic[N]):
    """A dict, and the object that it becomes when it is touched."""

    __slots__ = ("_made", "_raw", "kind")

    def __init__(
        self, kind: type[N], raw: dict[str, typing.Any] | None = None, made: N | None = None
    ) -> None:
        self.kind = kind
        self._raw = raw
        self._made = made

    def made(self) -> N:
        if self._made is None:
            self._made = self.kind.from_dict(self._raw or {})
        return self._made

    def raw(self) -> dict[str, typing.Any]:
        return self.made().to_dict() if self._raw is None else self._raw


class Records(_Nouns[R]):
    """Records of one kind, in the order of the dossier; ``get`` finds one by its id."""

    __slots__ = ()

    @property
    def ids(self) -> Sequence[str]:
        """The ids, in their order."""
        return tuple(self._names)

    @typing.overload
    def to_csv(self, to: None = None, *, empty: bool = False) -> str: ...

    @typing.overload
    def to_csv(self, to: str | os.PathLike[str] | typing.BinaryIO, *, empty: bool = False) -> None: ...

    def to_csv(
        self, to: str | os.PathLike[str] | typing.BinaryIO | None = None, *, empty: bool = False
    ) -> str | None:
        """Give the records as CSV, with the columns of ``to_pandas``; or write it to a path or a file.

        ``Dossier.from_table`` reads the same records from it. A text that a spreadsheet would run
        as a formula has an apostrophe before it, which is taken away again there.
        """
        text = _native.csv(self._kind(), self._lines(), empty)
        if to is None:
            return text
        _write(to, text.encode())
        return None

    def map(self, *, lang: str = "en") -> Figure:
        """Draw compounds and incidents on a map: where, how exactly that is known, and in which state.

        An uncertainty is a circle and a footprint an outline, both to scale. What is known by its
        country or province alone is listed beside, and never gets a point.
        """
        return draw("map", _native.draw_map, self._lines(), lang)

    def timeline(self, *, lang: str = "en") -> Figure:
        """Draw when records were so: a bar over all the days that a date can mean, a lane a compound."""
        return draw("timeline", _native.draw_timeline, self._lines(), lang)

    def filter(
        self,
        *,
        within: Within | None = None,
        near: tuple[float, float, float] | None = None,
        during: str | datetime.date | None = None,
        status: str | Iterable[str] | None = None,
    ) -> Filtered[R]:
        """Choose the records of which all that is asked surely holds.

        Those of which it cannot be told are in ``undecided`` of what you get: without a place or
        date, on the border, or with sources that differ. The others surely do not fit.

        Args:
            within: the code of a country (``"KH"``) or province (``"KH-12"``), a box (west, south,
                east, north), a GeoJSON polygon, or what has a ``__geo_interface__``. A point counts
                with all its uncertainty; what is stated of a country goes before the point.
            near: longitude, latitude, and how many metres around.
            during: a period, as EDTF (``"2025"``, ``"2025-06/2025-08"``) or a day. A date fits when
                every day that it can mean lies in the period, and not when none does. A compound is
                asked by the dates of its histories.
            status: the state of operation of a compound (``"active"``), or several of which one
                holds: the last of its history, or with ``during`` that of the period.

        Raises:
            SettingsError: a place, a period or a state cannot be read.

        """
        chosen, undecided = select(self._lines(), within, near, during, status)
        return Filtered(self._at(chosen), self._at(undecided))

    def _at(self, numbers: Sequence[int]) -> Records[R]:
        return Records([self._held[at] for at in numbers], [self._names[at] for at in numbers], self._of)

    def _kind(self) -> str:
        tags = {held.kind._tag for held in self._held} or {self._of._tag}
        tag = next(iter(tags))
        if len(tags) > 1 or tag is None:
            raise CasecairnError("only records of one kind make a table: take compounds, incidents, …")
        return tag


class Filtered(Records[R]):
    """Records that a filter chose. A slice of them has nothing undecided."""

    __slots__ = ("undecided",)

    undecided: Records[R]
    """The records of which it cannot be told whether they fit."""

    def __init__(self, chosen: Records[R], undecided: Records[R]) -> None:
        """Hold what was chosen, and what could not be told."""
        super().__init__(chosen._held, chosen._names, chosen._of)
        self.undecided = undecided

    def filter(self, **asked: typing.Any) -> Filtered[R]:
        """Choose among what was chosen. What was undecided stays so, unless it surely does not fit now."""
        found, open_ = super().filter(**asked), self.undecided.filter(**asked)
        rest = (found.undecided, Records._at(open_, range(len(open_))), open_.undecided)
        held = [held for part in rest for held in part._held]
        names = [name for part in rest for name in part._names]
        return Filtered(found, Records(held, names, self._of))

    def _part(self, held: Sequence[_Held[R]], names: Sequence[str]) -> typing.Self:
        nothing: Records[R] = Records([], [], self._of)
        return type(self)(Records(held, names, self._of), nothing)

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}; undecided: {len(self.undecided)})"


if typing.TYPE_CHECKING:
    _ClaimNouns = _Nouns[Claim]
else:
    _ClaimNouns = _Nouns


class Claims(_ClaimNouns):
    """The claims of all evidence; ``get`` finds one by its address, ``evidence#claim``.

    In tables and on maps the ``id`` of a claim is its address, too.
    """

    __slots__ = ()

    @property
    def addresses(self) -> Sequence[str]:
        """The addresses, ``evidence#claim``, in their order."""
        return tuple(self._names)

    def _kind(self) -> str:
        return "claim"

    def _raws(self) -> Iterator[dict[str, typing.Any]]:
        # In tables the id is the address: that of a claim is its own within its evidence alone.
        return ({**held.raw(), "id": name} for held, name in zip(self._held, self._names, strict=True))


def _feature(raw: Mapping[str, typing.Any]) -> dict[str, typing.Any]:
    # What was verified goes before what was reported; the feature says which it shows.
    places = {name: raw.get(name) for name in ("verified_place", "place")}
    # A claim may say where something was.
    places["says.place"] = (raw.get("says") or {}).get("place")
    source = next((name for name, place in places.items() if _geometry(place)), None)
    properties = {key: value for key, value in raw.items() if key != "type"}
    return {
        "type": "Feature",
        "id": raw["id"],
        "geometry": _geometry(places.get(source or "")),
        "properties": properties | {"geometry_from": source},
    }


def _geometry(place: Mapping[str, typing.Any] | None) -> dict[str, typing.Any] | None:
    if not place:
        return None
    if place.get("footprint"):
        return dict(place["footprint"])
    return {"type": "Point", "coordinates": place["point"]} if place.get("point") else None


@typing.final
class Dossier:
    """A header and records: read, looked at, added to, written.

    >>> import casecairn
    >>> from casecairn.model import Compound, Header, Place
    >>> dossier = casecairn.Dossier(Header(schema_version="1.0", namespace="example", title="An example"))
    >>> dossier.add(Compound(id="si03", place=Place(country="KH")))
    >>> dossier.compounds.get("si03").place.country
    'KH'
    """

    __slots__ = ("_header", "_held", "_report")

    def __init__(self, header: Header | None = None, records: Iterable[Record] = ()) -> None:
        """Begin with a header, and records that are added."""
        self._header = header
        self._held: list[_Held[Record]] = []
        self._report: Report | None = None
        for record in records:
            self.add(record)

    @classmethod
    def read(cls, dossier: DossierInput, **settings: typing.Unpack[Settings]) -> Dossier:
        """Read a dossier, and validate it: ``report`` says what is wrong.

        A record that cannot be read is not there, and of the others every value at fault is
        missing; nothing of that goes unreported. The settings are those of ``validate``.
        """
        given, name = form_of(dossier)
        lines, native = _native.read(given, settings_of(**settings))
        return cls._read(lines, Report._of(native, [name]))

    @classmethod
    def from_table(
        cls,
        kind: str,
        table: TableInput,
        header: Header | None = None,
        **settings: typing.Unpack[Settings],
    ) -> Dossier:
        r"""Read records of one kind from a table: CSV, or a data frame.

        The columns are those of ``Records.to_pandas``. As with ``read``, ``report`` says what is
        wrong: a column that is not known, a cell that cannot be placed, and all that the rules
        find, each with its row and column.

        >>> import casecairn
        >>> dossier = casecairn.Dossier.from_table("compound", "id;place.country\nsi03;KH\n")
        >>> dossier.compounds[0].place.country, dossier.report.ok
        ('KH', True)
        """
        return cls.from_tables({kind: table}, header, **settings)

    @classmethod
    def from_tables(
        cls,
        tables: Mapping[str, TableInput],
        header: Header | None = None,
        **settings: typing.Unpack[Settings],
    ) -> Dossier:
        """Read records from a table for each kind: ``{"compound": …, "evidence": …}``.

        With a header they are a whole dossier, and a reference that leads nowhere is an issue;
        without, it is left unchecked.
        """
        above, given, names = sheets(tables, header)
        lines, native = _native.read_tables(above, given, settings_of(**settings))
        return cls._read(lines, Report._of(native, names))

    @classmethod
    def _read(cls, lines: str, report: Report) -> Dossier:
        from casecairn import model

        made = cls()
        made._report = report
        for line in lines.split("\n"):
            raw = json.loads(line) if line else {}
            kind = model._CHOICES["Record"].get(raw.get("type", ""))
            if kind is not None:
                made._held.append(_Held(typing.cast("type[Record]", kind), raw))
            elif raw:
                made._header = model.Header.from_dict(raw)
        return made

    @property
    def header(self) -> Header | None:
        """What stands above the records; ``None`` where there is none, as for a single record."""
        return self._header

    @property
    def report(self) -> Report | None:
        """What was wrong with what was read; ``None`` for a dossier that was begun here."""
        return self._report

    @property
    def records(self) -> Records[Record]:
        """All records, in their order."""
        return self._of(Record)

    @property
    def actors(self) -> Records[Actor]:
        """The actors."""
        from casecairn import model

        return self._of(model.Actor)

    @property
    def compounds(self) -> Records[Compound]:
        """The compounds."""
        from casecairn import model

        return self._of(model.Compound)

    @property
    def incidents(self) -> Records[Incident]:
        """The incidents."""
        from casecairn import model

        return self._of(model.Incident)

    @property
    def evidence(self) -> Records[Evidence]:
        """The pieces of evidence."""
        from casecairn import model

        return self._of(model.Evidence)

    @property
    def claims(self) -> Claims:
        """The claims of all evidence."""
        from casecairn import model

        held, names = [], []
        for raw in self.evidence.to_dicts():
            for claim in raw.get("claims", []):
                held.append(_Held(model.Claim, claim))
                names.append(f"{raw['id']}#{claim['id']}")
        return Claims(held, names, model.Claim)

    def _of(self, kind: type[R]) -> Records[R]:
        held = [typing.cast("_Held[R]", held) for held in self._held if issubclass(held.kind, kind)]
        return Records(held, [held.raw()["id"] for held in held], kind)

    def map(self, *, lang: str = "en") -> Figure:
        """Draw the compounds on a map; ``dossier.records.map()`` draws the incidents, too."""
        return self.compounds.map(lang=lang)

    def timeline(self, *, lang: str = "en") -> Figure:
        """Draw incidents, the histories of compounds and the publication of evidence in time."""
        return self.records.timeline(lang=lang)

    def __copy__(self) -> Dossier:
        made = Dossier(self._header)
        made._held, made._report = list(self._held), self._report
        return made

    def add(self, record: Record | Mapping[str, typing.Any]) -> None:
        """Add a record, or the dict that its JSON is; it must be sound by itself.

        What lies between records (an id that two have, references, lineage, the order of events)
        is seen when the dossier is validated.

        Raises:
            InvalidDataError: the record has errors; it was not added. ``.report`` says which.

        """
        held = _held(record)
        report = validate_record(str(held.kind._tag), held.raw())
        if not report.ok:
            raise InvalidDataError(report)
        self._held.append(held)

    def validate(self, **settings: typing.Unpack[Settings]) -> Report:
        """Validate the dossier as it is now; the settings are those of ``validate``."""
        return validate(self.to_dict(), **settings)

    def to_dict(self) -> dict[str, typing.Any]:
        """Give the dossier as the dict that its JSON is."""
        if self._header is None and len(self._held) == 1:
            return dict(self._held[0].raw())
        header = {"type": "dossier"} if self._header is None else self._header.to_dict()
        return header | {"records": [held.raw() for held in self._held]}

    def _as_input(self) -> dict[str, typing.Any]:
        # What was dropped in reading would be missed without a word.
        if self._report is not None and not self._report.ok:
            raise InvalidDataError(self._report)
        return self.to_dict()

    def write(
        self, to: str | os.PathLike[str] | typing.BinaryIO, *, lines: bool = False, incomplete: bool = False
    ) -> None:
        """Write the dossier as JSON; with ``lines`` as JSON Lines, the header first.

        Args:
            to: a path, or a file that is open for bytes.
            lines: a record a line.
            incomplete: write also what was read with errors: the values at fault are missing.

        Raises:
            InvalidDataError: the dossier was read with errors, and ``incomplete`` was not asked for.

        """
        if self._report is not None and not self._report.ok and not incomplete:
            raise InvalidDataError(self._report)
        text = self._lines() if lines else json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"
        _write(to, text.encode())

    def _lines(self) -> str:
        if self._header is None:
            raise CasecairnError("JSON Lines begin with a header, and this dossier has none")
        rows = [self._header.to_dict(), *(held.raw() for held in self._held)]
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dossier) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __len__(self) -> int:
        """How many records there are."""
        return len(self._held)

    def _repr_html_(self) -> str:
        parts = [(name, self._of(kind)) for name, kind in _kinds()]
        names = [", ".join(part.ids[:5]) + (", …" if len(part) > 5 else "") for _, part in parts]
        columns: Columns = [
            ("kind", "text", [name for name, _ in parts]),
            ("records", "whole", [len(part) for _, part in parts]),
            ("ids", "code", names),
        ]
        title = "Dossier" if self._header is None else f"Dossier: {self._header.title}"
        faults = 0 if self._report is None else self._report.counts.error
        return to_html(title + (f" · read with errors: {faults}" if faults else ""), columns)

    def __repr__(self) -> str:
        title = "" if self._header is None else f"{self._header.title!r}, "
        parts = (f"{len(self._of(kind))} {name}" for name, kind in _kinds())
        return f"Dossier({title}{', '.join(parts)})"


def _held(record: Record | Mapping[str, typing.Any]) -> _Held[Record]:
    if isinstance(record, Record):
        return _Held(type(record), made=record)
    kinds = dict(_kinds())
    kind = kinds.get(record.get("type", "")) if isinstance(record, Mapping) else None
    if kind is None:
        raise TypeError(f"a record is one of the model, or a dict whose `type` is one of {', '.join(kinds)}")
    return _Held(kind, dict(record))


def _write(to: str | os.PathLike[str] | typing.BinaryIO, text: bytes) -> None:
    if isinstance(to, (str, os.PathLike)):
        with open(to, "wb") as file:  # noqa: PTH123
            file.write(text)
    else:
        to.write(text)


def _kinds() -> list[tuple[str, type[Record]]]:
    from casecairn import model

    return [(name, typing.cast("type[Record]", kind)) for name, kind in model._CHOICES["Record"].items()]
