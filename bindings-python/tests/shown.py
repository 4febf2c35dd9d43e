"""All that Python shows of dossiers, for whoever looks in it for what must not be shown.

As a program it reads dossiers, one a line of JSON, and answers each with what was shown of it, so that
the look of the core (`core/tests/guarded_elsewhere.rs`) finds a word in any letters and any encoding.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import pickle
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import casecairn
import casecairn.arrow

KINDS = ("actor", "compound", "incident", "evidence")
TODAY = "2026-02-01"


@dataclass
class Shown:
    """What was shown of a dossier."""

    said: set[str] = field(default_factory=set)
    """All but the release: no word that is guarded may be in it."""
    told: set[str] = field(default_factory=set)
    """The release, and why there is none: no word may be in it but those that may leave."""
    released: int = 0
    failed: int = 0


def of(text: str, guarded: list[str], number: int) -> Shown:
    """Give all that is shown of a dossier, in one of the ways to give it: the number says which."""
    shown = Shown()
    given = way(text, guarded, number)
    with listening(shown.said):
        for verb in VERBS:
            ask(verb, given, shown.said, shown)
        for policy in ("public", "partners"):
            publish(given, policy, shown)
        if isinstance(given, str):
            for answer in tables(given):
                shown.said |= set(answer)
        if number % 16 == 0:
            # To draw is slow, and says little.
            ask(lambda given: repr(read(given).records.map()), given, shown.said, shown)
    return shown


def publish(given: Any, policy: str, shown: Shown) -> None:
    def verb(given: Any) -> casecairn.Published:
        return casecairn.publish(given, policy=policy, today=TODAY)

    answer = ask(verb, given, shown.told, shown)
    if answer is not None:
        shown.released += 1
        shown.told |= {answer.to_json(), json.dumps(answer.to_dict()), answer.disclosure.to_json()}
        shown.told |= set(looks(answer.disclosure))


def ask(verb: Callable[[Any], Any], given: Any, said: set[str], shown: Shown) -> Any:
    """Ask something, and keep what is shown of the answer or of the exception."""
    try:
        answer = verb(given)
    except Exception as error:
        shown.failed += 1
        said |= set(failure(error))
        return None
    said |= set(looks(answer))
    return answer


def looks(answer: object) -> Iterator[str]:
    """Give an answer as a prompt, `print`, a notebook, a log and a pickle show it."""
    yield repr(answer)
    # What is mended is the dossier itself.
    if not isinstance(answer, (casecairn.Fixed, list)):
        yield str(answer)
        yield f"{answer}"
        yield pickled(answer)
    yield getattr(answer, "_repr_html_", str)()


def failure(error: BaseException) -> Iterator[str]:
    """Give an exception as Python shows it, with all that led to it."""
    yield "".join(traceback.format_exception(error))
    yield from (repr(error), str(error), repr(error.args), pickled(error))
    yield repr({name: repr(value) for name, value in vars(error).items()})


def pickled(value: object) -> str:
    try:
        return pickle.dumps(value, protocol=0).decode("latin-1")
    except (TypeError, AttributeError, pickle.PicklingError) as error:
        return str(error)


class Odd:
    """What JSON does not know, and whose own words give it away."""

    def __init__(self, word: str) -> None:
        self.word = word

    def __repr__(self) -> str:
        return self.word

    def __index__(self) -> int:
        raise ValueError(self.word)


def itself(word: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    made[word] = made
    return made


# What may stand in a dict where a text should, and only in Python.
ODD: tuple[Callable[[str], Any], ...] = (
    Odd,
    lambda word: {word},
    lambda word: word.encode(),
    lambda word: {(word,): 1},
    lambda word: Path(word),
    lambda word: f"{word}\ud800",
    lambda word: [word, float("nan")],
    lambda word: iter([word]),
)
# What may stand under a key of one's own.
OWN: tuple[Callable[[str], Any], ...] = (
    lambda word: {word: Odd(word)},
    lambda word: {word: {word: {word}}},
    itself,
    lambda word: {"org.example.case": [1, {word: Odd(word)}]},
)


WAYS = 16
"""After so many numbers the ways begin again."""


def way(text: str, guarded: list[str], number: int) -> Any:
    """Give the dossier in the way of the number: every other time as the text that it is."""
    at, word = number // 2 % (WAYS // 2), guarded[number // WAYS % len(guarded)]
    if number % 2 == 0:
        return text
    if at >= 4:
        # As bytes, an open file, a text that is no Unicode, and one that is cut off.
        return [text.encode(), io.StringIO(text), f"{text}\ud800", text[: len(text) // 2]][at - 4]
    try:
        value = json.loads(text)
        if at == 0:
            return value
        if at == 1:
            return [{key: value[key] for key in value if key != "records"}, *value["records"]]
        if at == 2:
            return planted(value, word, ODD[number // WAYS % len(ODD)])
        return own(value, OWN[number // WAYS % len(OWN)](word))
    except (ValueError, LookupError, TypeError):
        # The fault is in its JSON.
        return text


def planted(value: Any, word: str, odd: Callable[[str], Any]) -> Any:
    """Put something odd wherever the word stands."""
    if isinstance(value, dict):
        return {key: planted(inner, word, odd) for key, inner in value.items()}
    if isinstance(value, list):
        return [planted(inner, word, odd) for inner in value]
    return odd(word) if value == word else value


def own(value: Any, odd: Any) -> Any:
    """Put something odd among the data of one's own."""
    records = value["records"]
    records[0] = records[0] | {"extensions": odd}
    return value


def read(given: Any) -> casecairn.Dossier:
    return casecairn.Dossier.read(given)


def about(given: Any) -> list[Any]:
    """Give what is shown of a dossier as an object, and of its records."""
    dossier = read(given)
    held: list[Any] = [dossier, dossier.report, dossier.evidence, dossier.claims, dossier.compounds]
    held += [dossier.records.filter(within="KH", during="2025"), dossier.timeline()]
    shown = [repr(one) for one in (*held, *dossier.records)]
    shown += [one._repr_html_() for one in (dossier.evidence, dossier.claims, dossier.records)]
    ids = [*dossier.evidence.ids, "e1"]
    shown += [repr(casecairn.next_link(given, id)) for id in ids[:-1]]
    shown += [repr(record.validate()) for record in dossier.records[:3]]
    return [*shown, casecairn.verify_media(given, b"a file", evidence=ids[0])]


def batch(given: Any) -> Any:
    import pyarrow

    lines = [json.dumps(record) for record in given["records"]]
    batches = casecairn.arrow.validate_batches([pyarrow.record_batch({"record": lines})])
    return [answer.to_pylist() for answer in batches]


# Each verb, with what it gives; what holds the dossier itself is asked only how it looks.
VERBS: tuple[Callable[[Any], Any], ...] = (
    casecairn.validate,
    lambda given: casecairn.validate(given, lang="fr", profile="publication").issues,
    lambda given: list(casecairn.validate(given, profile="intake").issues),
    lambda given: casecairn.validate(given).raise_for_errors(),
    lambda given: casecairn.validate(given, progress=True).to_json(),
    lambda given: [fixed := casecairn.fix(given), fixed.report.to_json()],
    lambda given: [digests := casecairn.digest(given), digests.to_sums()],
    lambda given: casecairn.digest(given, kept=given),
    casecairn.custody,
    casecairn.risk,
    lambda given: casecairn.next_link(given, "e1"),
    lambda given: casecairn.verify_media(given, b"a file", evidence="e1"),
    lambda given: repr(casecairn.assess(given)),
    about,
    lambda given: casecairn.Dossier(records=read(given).records[:3]),
    lambda given: read(given).write("/nowhere/at/all"),
    lambda given: repr([casecairn.model.Evidence.from_dict(raw) for raw in given["records"]]),
    lambda given: casecairn.validate_record("evidence", given),
    lambda given: [casecairn.validate_record(raw["type"], raw) for raw in given["records"]],
    batch,
)


def tables(given: str) -> Iterator[list[str]]:
    """Give what is shown of the records as tables, as they are and with a column that is not known."""
    dossier = read(given)
    for kind in KINDS:
        records = getattr(dossier, kind if kind == "evidence" else f"{kind}s")
        if not len(records):
            continue
        csv = records.to_csv()
        for table in (csv, csv.replace("kind", "sort", 1).replace(";", ";;", 3)):
            try:
                made = casecairn.Dossier.from_table(kind, table)
            except Exception as error:
                yield list(failure(error))
            else:
                yield [
                    repr(made),
                    repr(made.report),
                    str(made.report),
                    repr(made.report and made.report.issues),
                ]


@contextlib.contextmanager
def listening(said: set[str]) -> Iterator[None]:
    """Keep what is logged, warned of, and written to where programs write."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with (
            contextlib.redirect_stdout(heard),
            contextlib.redirect_stderr(heard),
            warnings.catch_warnings(record=True) as warned,
        ):
            yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    said |= {heard.getvalue(), *(str(warning.message) for warning in warned)}


def main() -> None:
    for line in sys.stdin:
        asked = json.loads(line)
        shown = of(asked["text"], asked["guarded"], asked["number"])
        answer = {
            "said": sorted(shown.said),
            "told": sorted(shown.told),
            "released": shown.released,
            "failed": shown.failed,
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
