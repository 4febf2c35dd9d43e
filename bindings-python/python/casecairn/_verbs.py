"""What casecairn does."""

from __future__ import annotations

import datetime
import json
import sys
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from casecairn import _native
from casecairn._given import DossierInput, form_of
from casecairn._progress import shown
from casecairn._report import Report

__all__ = ["Fixed", "fix", "schema", "validate", "validate_record"]


class Settings(typing.TypedDict, total=False):
    """The settings of ``validate``, for what passes them on."""

    lang: str | None
    profile: str | None
    allow: Iterable[str]
    max_issues: int | None
    today: datetime.date | str | None
    limits: Mapping[str, int] | None


def validate(
    *dossiers: DossierInput,
    lang: str | None = None,
    profile: str | None = None,
    allow: Iterable[str] = (),
    max_issues: int | None = 1000,
    today: datetime.date | str | None = None,
    limits: Mapping[str, int] | None = None,
    progress: bool | Callable[[int, int | None], object] = False,
) -> Report:
    """Say everything that is wrong with one or several dossiers, and where.

    Wrong data never raises: see ``Report.raise_for_errors``.

    Args:
        dossiers: bytes, text, a path, an open file, a dict or a list of dicts, each; several
            are checked together, and references between them followed.
        lang: the language of the messages: ``"en"`` (default) or ``"fr"``.
        profile: for whom: ``"intake"`` while it is written, ``"working"`` (default),
            ``"publication"`` before it is published.
        allow: rules, by code or name, whose issues are counted but not shown.
        max_issues: the most issues to keep, the rest are counted; ``None`` for all.
        today: what counts as today. casecairn asks no clock: without it, whether a date lies
            in the future is left unchecked.
        limits: how much is read before it is too much, such as ``{"document_bytes": 64 << 20}``.
        progress: show how far it is; or a function that is told the bytes done, and of how many.

    Raises:
        SettingsError: there is no such language, profile, rule or limit.
        NotJsonError: a dict holds what JSON does not know.
        OSError: a file cannot be read.

    >>> import casecairn
    >>> casecairn.validate(b'{"type":"compound","id":"si03"}').ok
    True

    """
    if not dossiers:
        raise TypeError("validate needs at least one dossier")
    given, names = zip(*map(form_of, dossiers), strict=True)
    if len(dossiers) > 1:
        names = tuple(name or f"#{number}" for number, name in enumerate(names, 1))
    asked = settings_of(lang, profile, allow, max_issues, today, limits)
    with shown(progress) as told:
        native = _native.validate(list(given), asked, told)
    return Report._of(native, names)


def validate_record(kind: str, record: DossierInput, **settings: typing.Unpack[Settings]) -> Report:
    """Say everything that is wrong with one record, as a form holds it.

    Its ``type`` may be absent; another one than ``kind`` is an issue. The settings are those
    of ``validate``.

    >>> import casecairn
    >>> casecairn.validate_record("compound", {"id": "si03", "status": "curent"}).issues[0].suggestion
    'current'
    """
    given, _ = form_of(record)
    return Report._of(_native.validate_record(kind, given, settings_of(**settings)))


@dataclass(frozen=True, slots=True)
class Fixed:
    """A copy of a dossier with every repair that is certain."""

    text: bytes
    """The copy. It holds what the input holds: protect it alike."""
    changes: list[dict[str, typing.Any]]
    """What was changed, in the order in which it was done."""
    report: Report
    """What validation says of the copy."""

    def __repr__(self) -> str:
        return f"Fixed({len(self.changes)} changes, {self.report!r})"


def fix(dossier: DossierInput, **settings: typing.Unpack[Settings]) -> Fixed:
    """Make every repair that is certain, in a copy of one dossier, and report on the copy.

    All other bytes stay as they are. The settings are those of ``validate``.

    >>> import casecairn
    >>> casecairn.fix(b'{"type":"compound","id":"c1","status":"Current"}').text
    b'{"type":"compound","id":"c1","status":"current"}'
    """
    given, name = form_of(dossier)
    text, changes, native = _native.fix(given, settings_of(**settings))
    return Fixed(bytes(text), json.loads(changes), Report._of(native, [name]))


def schema(kind: str) -> dict[str, typing.Any]:
    """Give a JSON Schema, draft 2020-12.

    ``"compound"`` says what may be sent, ``"written/compound"`` what casecairn writes: of a
    dossier, header, record, actor, compound, incident or evidence. ``"report"``, ``"assessment"``,
    ``"digests"``, ``"custody"``, ``"media"`` and ``"risk"`` say what the JSON of answers is,
    ``"criteria"`` and ``"policy"`` what may be asked for, ``"public/dossier"`` and
    ``"disclosure"`` what leaves.

    >>> import casecairn
    >>> casecairn.schema("compound")["title"]
    'Compound'
    """
    made: dict[str, typing.Any] = json.loads(_native.schema(kind))
    return made


def settings_of(
    lang: str | None = None,
    profile: str | None = None,
    allow: Iterable[str] | None = (),
    max_issues: int | None = 1000,
    today: datetime.date | str | None = None,
    limits: Mapping[str, int] | None = None,
) -> str:
    """Write the settings of ``validate`` as the JSON that the library reads."""
    if isinstance(allow, str):
        raise TypeError('allow is a list of rules: write allow=["…"]')
    asked: dict[str, typing.Any] = {
        "lang": lang,
        "profile": profile,
        "allow": list(allow or ()),
        "max_issues": sys.maxsize if max_issues is None else max_issues,
        "today": today.strftime("%Y-%m-%d") if isinstance(today, datetime.date) else today,
    }
    if limits is not None:
        asked["limits"] = dict(limits)
    return json.dumps(asked)
