"""What may leave, and how easily people could be found."""

from __future__ import annotations

import datetime
import json
import os
import typing
from collections.abc import Iterable, Mapping

from casecairn import _native
from casecairn._answers import TableAnswer
from casecairn._given import DossierInput, form_of
from casecairn._tables import Columns

__all__ = ["Disclosure", "Published", "Risk", "policy", "publish", "risk"]


class Disclosure(TableAnswer):
    """How much was held back and why, a row a reason. It may be shared as the public dossier may."""

    __slots__ = ()

    def _columns(self) -> Columns:
        withheld: dict[str, dict[str, int]] = self._made["withheld"]
        return [
            ("reason", "code", list(withheld)),
            ("at_least", "whole", [about.get("min", 0) for about in withheld.values()]),
            ("fewer_than", "whole", [about.get("fewer_than") for about in withheld.values()]),
        ]

    def __repr__(self) -> str:
        return f"Disclosure(policy={self._made['policy']['name']!r}, {len(self._made['withheld'])} reasons)"


@typing.final
class Published:
    """What may leave, and a report that may leave with it."""

    __slots__ = ("_dossier", "disclosure")

    disclosure: Disclosure
    """How much was held back and why."""

    def __init__(self, dossier: str, disclosure: Disclosure) -> None:
        """Hold what the library has published."""
        self._dossier, self.disclosure = dossier, disclosure

    def to_json(self) -> str:
        """Give the public dossier as JSON."""
        return self._dossier

    def to_dict(self) -> dict[str, typing.Any]:
        """Give the public dossier as dicts and lists."""
        made: dict[str, typing.Any] = json.loads(self._dossier)
        return made

    def write(self, to: str | os.PathLike[str]) -> None:
        """Write the public dossier to a file that is not there yet."""
        with open(to, "xb") as file:  # noqa: PTH123
            file.write((self._dossier + "\n").encode())

    def __repr__(self) -> str:
        return f"Published({len(self.to_dict().get('records', []))} records, {self.disclosure!r})"

    def _repr_html_(self) -> str:
        return self.disclosure._repr_html_()


def publish(
    *dossiers: DossierInput,
    policy: str | Mapping[str, typing.Any] = "public",
    today: datetime.date | str,
    lang: str = "en",
) -> Published:
    """Make of dossiers, together, what may leave under a policy, and say how much was held back.

    Args:
        dossiers: what ``validate`` takes, each.
        policy: ``"public"``, ``"partners"``, or a policy as a dict: see ``policy``. One that is laxer
            than ``partners``, or not wholly understood, is not taken.
        today: the day on which consent must hold: casecairn asks no clock.
        lang: the language of the disclosure report's text.

    Raises:
        SettingsError: the policy is not taken, or the day is none.
        RefusedError: nothing is published, since it is not certain what was meant.

    >>> import casecairn
    >>> dossier = {"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "records": []}
    >>> casecairn.publish(dossier, today="2026-02-01").to_dict()["namespace"]
    'n'

    """
    asked = {
        "policy": policy if isinstance(policy, str) else dict(policy),
        "today": today.strftime("%Y-%m-%d") if isinstance(today, datetime.date) else today,
    }
    given = [form_of(dossier)[0] for dossier in dossiers]
    dossier, disclosure, text = _native.publish(given, json.dumps(asked), lang)
    return Published(dossier, Disclosure(disclosure, text))


def policy(name: str) -> dict[str, typing.Any]:
    """Give a policy that is built in, ``"public"`` or ``"partners"``, to begin one's own with.

    >>> import casecairn
    >>> casecairn.policy("public")["k"]
    11
    """
    made: dict[str, typing.Any] = json.loads(_native.policy(name))
    return made


class Risk(TableAnswer):
    """How easily people could be told apart: a row for those counted, a row for the testimonies.

    It has small numbers: it is not to be published.
    """

    __slots__ = ("is_low",)

    is_low: bool
    """Whether both tables could be told as they stand."""

    def __init__(self, json_text: str, text: str, is_low: bool) -> None:
        """Hold what the library has said."""
        super().__init__(json_text, text)
        object.__setattr__(self, "is_low", is_low)

    def _columns(self) -> Columns:
        tables = [self._made[table] for table in ("people", "testimonies")]
        whole = ("records", "classes", "k", "small_classes")
        number = ("small_share", "global_risk")
        return [
            ("table", "text", ["people", "testimonies"]),
            *[(name, "whole", [table[name] for table in tables]) for name in whole],
            *[(name, "number", [table[name] for table in tables]) for name in number],
        ]

    def __repr__(self) -> str:
        return f"Risk(is_low={self.is_low}, people_k={self._made['people']['k']})"

    def __reduce__(self) -> tuple[typing.Any, ...]:
        return type(self), (self._json, self._text, self.is_low)


def risk(*dossiers: DossierInput, by: Iterable[str] = (), lang: str = "en") -> Risk:
    """Say how easily people could be told apart in dossiers, together, before anything is done about it.

    Args:
        dossiers: what ``validate`` takes, each.
        by: ``"nationality"``, ``"age_class"``, ``"sex"``, ``"site"``, ``"month"``; else all of them.
        lang: the language of the text.

    Raises:
        SettingsError: there is no such dimension.
        RefusedError: the dossiers have faults, so that a risk could be missed.

    >>> import casecairn
    >>> dossier = {"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "records": []}
    >>> casecairn.risk(dossier).is_low
    True

    """
    asked = json.dumps({"by": [by] if isinstance(by, str) else list(by)})
    return Risk(*_native.risk([form_of(dossier)[0] for dossier in dossiers], asked, lang))
