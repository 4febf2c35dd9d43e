"""The rules."""

from __future__ import annotations

import json
import typing
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from casecairn import _native
from casecairn._html import to_html
from casecairn._tables import Columns, to_pandas

if typing.TYPE_CHECKING:
    import pandas

__all__ = ["Explanation", "Rule", "Rules", "explain", "rules"]


@dataclass(frozen=True)
class Rule:
    """A rule in a list, in one language."""

    code: str
    """Its stable code."""
    name: str
    """Its name, which names the fault."""
    severity: dict[str, str | None] = field(hash=False)
    """How bad it is in each profile; ``None`` where the rule does not apply."""
    summary: str
    """What is wrong, in one sentence."""
    message: str
    """What an issue says, with holes."""
    remedy: str
    """What to do, with holes."""
    source: str
    """The standard, article of law, paper or practice behind it."""


@dataclass(frozen=True)
class Explanation(Rule):
    """A rule in full, in one language. ``print`` shows its page; a notebook shows it set."""

    lang: str
    """The language."""
    fields: tuple[str, ...]
    """The fields it acts on and consults, as pointers from what it sees."""
    page: str
    """What is wrong, why it matters, how to fix it, with examples: in Markdown."""

    def __str__(self) -> str:
        """Give the page."""
        return self.page

    def _repr_markdown_(self) -> str:
        return self.page


class Rules(Sequence[Rule]):
    """Every rule, in the order of the codes."""

    __slots__ = ("_rules",)

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Hold the rules."""
        self._rules = tuple(rules)

    def __len__(self) -> int:
        return len(self._rules)

    @typing.overload
    def __getitem__(self, at: int) -> Rule: ...

    @typing.overload
    def __getitem__(self, at: slice) -> Rules: ...

    def __getitem__(self, at: int | slice) -> Rule | Rules:
        return Rules(self._rules[at]) if isinstance(at, slice) else self._rules[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rules) and self._rules == other._rules

    def __hash__(self) -> int:
        return hash(self._rules)

    def __repr__(self) -> str:
        shown = [f"  {rule.code} {rule.name}" for rule in self._rules[:10]]
        if len(self) > len(shown):
            shown.append(f"  … and {len(self) - len(shown)} more")
        return "\n".join([f"{len(self)} rules", *shown])

    def to_pandas(self) -> pandas.DataFrame:
        """Give the rules as a pandas DataFrame, a row each; a column for the severity in each profile."""
        return to_pandas(self._columns())

    def _columns(self) -> Columns:
        rows = [_flat(rule) for rule in self._rules]
        return [(name, "text", [row[name] for row in rows]) for name in (rows[0] if rows else [])]

    def _repr_html_(self) -> str:
        columns = [column for column in self._columns() if column[0] not in ("message", "remedy", "source")]
        return to_html(f"{len(self)} rules", columns)


def _flat(rule: Rule) -> dict[str, str | None]:
    """Give a rule as one row."""
    row: dict[str, str | None] = {"code": rule.code, "name": rule.name}
    row.update(rule.severity)
    row.update({name: value for name, value in asdict(rule).items() if isinstance(value, str)})
    return row


def explain(rule: str, lang: str = "en") -> Explanation:
    """Explain a rule, by its code or its name.

    Raises:
        SettingsError: there is no such rule or language.

    >>> import casecairn
    >>> casecairn.explain("CC201").name
    'coordinates-swapped'

    """
    made = json.loads(_native.explain(rule, lang))
    made["fields"] = tuple(made["fields"])
    return Explanation(**made)


def rules(lang: str = "en") -> Rules:
    """Give every rule.

    Raises:
        SettingsError: there is no such language.

    >>> import casecairn
    >>> "CC201" in [rule.code for rule in casecairn.rules()]
    True

    """
    return Rules([Rule(**made) for made in json.loads(_native.rules(lang))])
