"""Whether what is shown is what was collected."""

from __future__ import annotations

import json
import os
import typing

from casecairn import _native
from casecairn._answers import Answer, TableAnswer
from casecairn._given import DossierInput, form_of
from casecairn._tables import Columns
from casecairn._verbs import Settings, settings_of

__all__ = ["Custody", "Digests", "MediaCheck", "custody", "digest", "next_link", "sha256", "verify_media"]


class Digests(TableAnswer):
    """The SHA-256 of a dossier and of each record, a row each, independent of their order and of spaces."""

    __slots__ = ("_checked", "_sums")

    _sums: str
    _checked: dict[str, typing.Any] | None

    def __init__(self, json_text: str, sums: str, text: str, checked: str | None = None) -> None:
        """Hold what the library has said."""
        super().__init__(json_text, text)
        object.__setattr__(self, "_sums", sums)
        object.__setattr__(self, "_checked", None if checked is None else json.loads(checked))

    @property
    def ok(self) -> bool:
        """Whether everything could be strictly read; and, where kept digests were given, they still hold."""
        return bool(self._made["ok"]) and (self._checked is None or bool(self._checked["ok"]))

    @property
    def dossier(self) -> str | None:
        """The digest of the dossier; ``None`` for a single record, or where something could not be read."""
        return typing.cast("str | None", self._made["dossier"])

    @property
    def records(self) -> dict[str, str]:
        """The digest of each record, by its id."""
        return {record["id"]: record["digest"] for record in self._made["records"]}

    @property
    def differences(self) -> tuple[tuple[str, str], ...]:
        """What differs from the digests that were kept: ``changed``, ``missing`` or ``added``, and what."""
        found = () if self._checked is None else self._checked["differences"]
        return tuple((one["kind"], one["of"]) for one in found)

    def to_sums(self) -> str:
        """Give the list that can be kept, and given to ``digest`` later."""
        return self._sums

    def _columns(self) -> Columns:
        records = self._made["records"]
        kinds = {"type": "text", "id": "code", "digest": "code"}
        return [(name, kind, [record[name] for record in records]) for name, kind in kinds.items()]

    def __str__(self) -> str:
        return self._text if not self.ok and self._text else self._sums

    def __repr__(self) -> str:
        return f"Digests(ok={self.ok}, dossier={self.dossier!r}, {len(self._made['records'])} records)"

    def __reduce__(self) -> tuple[typing.Any, ...]:
        checked = None if self._checked is None else json.dumps(self._checked)
        return type(self), (self._json, self._sums, self._text, checked)


def digest(dossier: DossierInput, *, kept: str | None = None, **settings: typing.Unpack[Settings]) -> Digests:
    """Work out the digests of a dossier: RFC 8785, then SHA-256.

    Args:
        dossier: what ``validate`` takes.
        kept: digests that were kept, as ``to_sums`` gives them: ``differences`` says what is no longer so.
        settings: those of ``validate``.

    >>> import casecairn
    >>> one = casecairn.digest(b'{"type":"compound","id":"si03"}')
    >>> one.records == casecairn.digest({"id": "si03", "type": "compound"}).records
    True

    """
    given, _ = form_of(dossier)
    # Python's exception for half a surrogate pair holds the whole text.
    sums = None if kept is None else kept.encode("utf-8", "replace").decode()
    return Digests(*_native.digest(given, sums, settings_of(**settings)))


class Custody(TableAnswer):
    """The chain of custody of every piece of evidence, a row each: intact, a gap, broken or unattested."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether everything could be read, and no chain is broken."""
        return bool(self._made["ok"])

    @property
    def states(self) -> dict[str, str]:
        """The state of each chain, by the id of the evidence."""
        return {chain["id"]: chain["state"] for chain in self._made["evidence"]}

    def _columns(self) -> Columns:
        chains = self._made["evidence"]
        return [
            ("id", "code", [chain["id"] for chain in chains]),
            ("state", "text", [chain["state"] for chain in chains]),
            ("links", "text", [json.dumps(chain["links"]) for chain in chains]),
        ]

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {state}" for state, count in self._made["counts"].items())
        return f"Custody(ok={self.ok}, {counts})"


def custody(dossier: DossierInput, **settings: typing.Unpack[Settings]) -> Custody:
    """Verify the chain of custody of every piece of evidence in a dossier.

    >>> import casecairn
    >>> casecairn.custody({"type": "evidence", "id": "e1", "kind": "letter"}).states
    {'e1': 'unattested'}
    """
    given, _ = form_of(dossier)
    return Custody(*_native.custody(given, settings_of(**settings)))


def next_link(
    dossier: DossierInput,
    evidence: str,
    *,
    medium: str | os.PathLike[str] | None = None,
    **settings: typing.Unpack[Settings],
) -> dict[str, typing.Any]:
    """Say what the next event in the custody of a piece of evidence has to carry.

    Args:
        dossier: what ``validate`` takes.
        evidence: the id of the evidence.
        medium: the file as it is after the event, to be digested.
        settings: those of ``validate``.

    Raises:
        SettingsError: there is no such evidence, it is there twice, or it could not be read.

    >>> import casecairn
    >>> sorted(casecairn.next_link({"type": "evidence", "id": "e1", "kind": "letter"}, "e1"))
    []

    """
    given, _ = form_of(dossier)
    file = None if medium is None else sha256(medium)
    made: dict[str, typing.Any] = json.loads(
        _native.next_link(given, evidence, file, settings_of(**settings))
    )
    return made


def sha256(medium: str | os.PathLike[str]) -> str:
    """Give the SHA-256 of a file of any size, in hexadecimal."""
    return _native.sha256(os.fspath(medium))


class MediaCheck(Answer):
    """Whether a file is the one on record, agrees with the record, and what it would give away."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether it is the same file; and, where it is to be published, that it gives nothing away."""
        return bool(self._made["ok"])

    @property
    def state(self) -> str:
        """``same``, ``differs``, or ``unattested`` where no digest on record could be compared."""
        return str(self._made["state"])

    @property
    def leaks(self) -> tuple[str, ...]:
        """The kinds of what it would give away: never the values."""
        return tuple(dict.fromkeys(str(leak["kind"]) for leak in self._made["leaks"]))

    def __repr__(self) -> str:
        return f"MediaCheck(ok={self.ok}, state={self.state!r}, leaks={self.leaks})"


def verify_media(
    dossier: DossierInput,
    medium: DossierInput,
    *,
    evidence: str,
    at: str | None = None,
    publication: bool = False,
    show: bool = False,
    lang: str = "en",
) -> MediaCheck:
    """Verify a file of any size against the evidence that it is on record with.

    Args:
        dossier: what ``validate`` takes.
        medium: the photo, video or document: a path, an open file or bytes.
        evidence: the id of the evidence.
        at: the compound or incident at whose place it should have been taken.
        publication: it is to be published: what would leak counts.
        show: let the answer hold what was read: size, digest, time and place.
        lang: the language of the text.

    Raises:
        SettingsError: there is no such record, or it cannot be relied on.

    >>> import casecairn
    >>> record = {"type": "evidence", "id": "e1", "kind": "image"}
    >>> casecairn.verify_media(record, b"no picture", evidence="e1").state
    'unattested'

    """
    asked = {"evidence": evidence, "at": at, "publication": publication, "show": show, "lang": lang}
    file = ("text", medium.encode()) if isinstance(medium, str) else form_of(medium)[0]
    if file[0] not in ("text", "path"):
        raise TypeError(f"a medium is a path, an open file or bytes, not {type(medium).__name__}")
    return MediaCheck(*_native.media(form_of(dossier)[0], file, json.dumps(asked)))
