"""Peers of casecairn in Python: each validates the lines of a stream as far as it can.

Structure, closed lists and numbers are described to each as it wants them; what lies between fields (counts in
order, a footprint that is valid and holds its point) is a check by hand where the peer lets one write it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Annotated, Any, Literal, Union

import followthemoney.model
import jsonschema_rs
import msgspec
import pydantic
import shapely

DAY = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")


def holds(place: dict[str, Any]) -> None:
    """A footprint is valid and holds its point."""
    shape = shapely.geometry.shape(place["footprint"])
    if not shape.is_valid or not shape.buffer(0.05).covers(shapely.Point(place["point"])):
        raise ValueError("the footprint does not hold the point")


def in_order(count: dict[str, Any]) -> None:
    """The least is no more than the most."""
    least, most = count.get("min"), count.get("max")
    if least is not None and most is not None and least > most:
        raise ValueError("the least is more than the most")


# ---- pydantic -------------------------------------------------------------------------------------------------------


class Model(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")


Date = Annotated[str, pydantic.Field(pattern=DAY.pattern)]


class When(Model):
    edtf: Date
    verbatim: str | None = None
    lang: str | None = None


class Name(Model):
    text: str
    lang: str | None = None
    kind: Literal["official", "alias", "common", "former"] | None = None
    support: list[str] = []


class Polygon(Model):
    type: Literal["Polygon"]
    coordinates: list[list[tuple[float, float]]]


class Place(Model):
    country: Annotated[str, pydantic.Field(pattern="^[A-Z]{2}$")]
    locality: str | None = None
    part: str | None = None
    point: tuple[Annotated[float, pydantic.Field(ge=-180, le=180)], Annotated[float, pydantic.Field(ge=-90, le=90)]] | None = None
    uncertainty_m: int | None = None
    basis: str | None = None
    footprint: Polygon | None = None


class Count(Model):
    unit: Literal["person", "compound", "group"]
    min: int | None = None
    max: int | None = None
    best: int | None = None
    basis: str | None = None
    verbatim: str | None = None
    described_as: str | None = None
    as_of: When | None = None


class Code(Model):
    registry: str
    code: str


class Feature(Model):
    kind: Literal["perimeter_wall", "barbed_wire", "armed_guards", "cctv_perimeter"]
    support: list[str] = []


class Link(Model):
    actor: str
    role: str
    stance: str


class Stage(Model):
    status: str
    by: str | None = None
    criteria: str | None = None
    as_of: When | None = None


class Actor(Model):
    type: Literal["actor"]
    id: str
    kind: Literal["ngo", "newsroom", "state_body", "company", "security_provider"]
    names: list[Name]
    seat: Place | None = None
    urls: list[pydantic.AnyUrl] = []


class Compound(Model):
    type: Literal["compound"]
    id: str
    names: list[Name] = []
    codes: list[Code] = []
    place: Place | None = None
    features: list[Feature] = []
    links: list[Link] = []
    assessment: list[Stage] = []
    operations: list[Stage] = []


class AtCompound(Model):
    compound: str
    resolved_by: str
    because: str | None = None


class Attributed(Model):
    role: str


class Act(Model):
    conduct: Literal["beating", "electric_shock", "confinement", "document_confiscation"]
    triggers: list[str] = []
    attributed_to: list[Attributed] = []
    against: Count | None = None


class Incident(Model):
    type: Literal["incident"]
    id: str
    kind: Literal["escape", "escape_attempt", "raid", "violence", "death"]
    stance: Literal["reported", "alleged", "appears", "asserted"]
    when: When | None = None
    place: Place | None = None
    compounds: list[AtCompound] = []
    acts: list[Act] = []
    people: list[Count] = []
    outcome: str | None = None
    support: list[Any] = []


class Digest(Model):
    algorithm: Literal["sha-256"]
    hex: Annotated[str, pydantic.Field(pattern="^[0-9a-f]{64}$")]


class Medium(Model):
    digests: list[Digest]
    size_bytes: int
    media_type: str


class Derived(Model):
    evidence: str
    how: Literal["cites", "republishes", "translates"]


class Claim(Model):
    id: str
    by: str | None = None
    by_role: str | None = None
    stance: Literal["reported", "asserted"]
    relay: str | None = None
    at: dict[str, int] | None = None
    about: str | None = None
    says: dict[str, Any] | None = None


class Evidence(Model):
    type: Literal["evidence"]
    id: str
    kind: Literal["article", "social_post", "video", "report"]
    title: str
    lang: str
    publisher: str
    url: pydantic.AnyUrl
    published: When
    derived_from: list[Derived] = []
    media: list[Medium] = []
    claims: list[Claim] = []


Record = pydantic.TypeAdapter(Annotated[Union[Actor, Compound, Incident, Evidence], pydantic.Field(discriminator="type")])


def crossed(record: Any) -> None:
    """What lies between fields of a record, for models of either kind."""
    place = getattr(record, "place", None)
    if place is not None and place.footprint is not None:
        holds({"footprint": {"type": "Polygon", "coordinates": place.footprint.coordinates}, "point": place.point})
    for count in getattr(record, "people", ()):
        in_order({"min": count.min, "max": count.max})


def by_pydantic(lines: list[bytes]) -> int:
    return checked(lines, lambda line: crossed(Record.validate_json(line)), (pydantic.ValidationError, ValueError))


# ---- msgspec --------------------------------------------------------------------------------------------------------


def struct(model: type[Model], made: dict[type, Any]) -> Any:
    """The same fields for msgspec."""
    if model not in made:
        fields = []
        for name, field in model.model_fields.items():
            if name == "type" and model is not Polygon:
                continue
            kind = converted(field.annotation, made)
            fields.append((name, kind) if field.is_required() else (name, kind, field.default if field.default is None else msgspec.field(default_factory=list)))
        tag = model.__name__.lower() if "type" in model.model_fields and model is not Polygon else None
        made[model] = msgspec.defstruct(model.__name__, fields, tag_field="type" if tag else None, tag=tag, forbid_unknown_fields=True, kw_only=True)
    return made[model]


def converted(kind: Any, made: dict[type, Any]) -> Any:
    """A type of pydantic's as one of msgspec's."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return struct(kind, made)
    if kind is pydantic.AnyUrl:
        return str
    origin, inner = getattr(kind, "__origin__", None), getattr(kind, "__args__", ())
    if origin is Annotated or hasattr(kind, "__metadata__"):
        return converted(inner[0], made)
    if origin in (list, tuple, dict):
        return origin[tuple(converted(one, made) for one in inner)] if len(inner) > 1 else origin[converted(inner[0], made)]
    if inner and type(None) in inner:
        return Union[tuple(converted(one, made) for one in inner)]
    return kind


made: dict[type, Any] = {}
decoder = msgspec.json.Decoder(Union[tuple(struct(model, made) for model in (Actor, Compound, Incident, Evidence))])


def by_msgspec(lines: list[bytes]) -> int:
    return checked(lines, lambda line: crossed(decoder.decode(line)), (msgspec.MsgspecError, ValueError))


# ---- jsonschema-rs --------------------------------------------------------------------------------------------------


def by_jsonschema(schema: dict[str, Any]) -> Callable[[list[bytes]], int]:
    validator = jsonschema_rs.validator_for(schema)

    def run(lines: list[bytes]) -> int:
        return sum(not validator.is_valid(json.loads(line)) for line in lines)

    return run


# ---- FollowTheMoney -------------------------------------------------------------------------------------------------

# Digests there are of SHA-1: so many digits of ours.
SHA1 = 40

KINDS = {"actor": "Organization", "compound": "Address", "incident": "Event", "evidence": "Document"}


def as_entity(line: bytes) -> bytes:
    """A record as its nearest entity, with as many of its values as that has room for."""
    record = json.loads(line)
    names = [name["text"] for name in record.get("names", [])] or [record.get("title", record["id"])]
    properties: dict[str, list[str]] = {"name": names, "country": ["kh"]}
    if record["type"] == "compound":
        lon, lat = record["place"]["point"]
        properties |= {"longitude": [str(lon)], "latitude": [str(lat)], "city": [record["place"]["locality"]]}
    if record["type"] == "incident":
        properties |= {"date": [record["when"]["edtf"]], "summary": [str(record["acts"])]}
    if record["type"] == "evidence":
        properties |= {"date": [record["published"]["edtf"]], "sourceUrl": [record["url"]], "contentHash": [record["media"][0]["digests"][0]["hex"][:SHA1]]}
    return json.dumps({"id": record["id"], "schema": KINDS[record["type"]], "properties": properties}).encode()


def by_followthemoney(lines: list[bytes]) -> int:
    model = followthemoney.model

    def one(line: bytes) -> None:
        data = json.loads(line)
        proxy = model.get_proxy(data, cleaned=False)
        proxy.schema.validate({"properties": proxy.properties})

    return checked(lines, one, (Exception,))


def checked(lines: list[bytes], one: Callable[[bytes], object], wrong: tuple[type[BaseException], ...]) -> int:
    """How many lines are refused."""
    refused = 0
    for line in lines:
        try:
            one(line)
        except wrong:
            refused += 1
    return refused
