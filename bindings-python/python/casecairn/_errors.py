"""Why something could not run. Wrong data is no error: it is a report."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from casecairn._report import Report

__all__ = [
    "CasecairnError",
    "InvalidDataError",
    "MissingExtraError",
    "NotJsonError",
    "RefusedError",
    "SettingsError",
    "UnreadableInputError",
]


class CasecairnError(Exception):
    """Something could not run.

    Every exception that casecairn raises of itself is one, but for those of Python
    that say it better: ``FileNotFoundError`` for a path that leads nowhere,
    ``TypeError`` for an argument of a wrong type.
    """

    code: str = "failed"
    """A stable code; the words may change."""


class SettingsError(CasecairnError, ValueError):
    """What was asked for is not there: a language, a profile, a rule, a kind, a day."""

    def __init__(self, message: str, code: str = "settings-malformed") -> None:
        """Keep the message and the code."""
        super().__init__(message, code)
        self.code = code

    def __str__(self) -> str:
        """Give the message."""
        return str(self.args[0])


class RefusedError(CasecairnError, ValueError):
    """Nothing is published, and no risk told: it is not certain what was meant. ``validate`` says why."""

    code = "refused"


class UnreadableInputError(CasecairnError, OSError):
    """An input broke off while it was read."""

    code = "input-unreadable"


class NotJsonError(CasecairnError, TypeError):
    """A value in a dict has no counterpart in JSON: a date, a set, a missing value of pandas.

    The message says where it stands and of which type it is, never the value.
    """

    code = "value-not-json"

    def __init__(self, kind: str, pointer: str) -> None:
        """Keep what it is and where it stands."""
        super().__init__(kind, pointer)
        self.kind = kind
        self.pointer = pointer

    def __str__(self) -> str:
        """Say what it is and where it stands."""
        where = f"at {self.pointer}" if self.pointer else "given"
        return f"what stands {where} is {self.kind}, which JSON does not know; write it as text or a number"


class MissingExtraError(CasecairnError, ImportError):
    """A library that is not required is not installed; the message says how to get it."""

    code = "extra-missing"

    def __init__(self, extra: str) -> None:
        """Keep the name of the extra."""
        super().__init__(extra)
        self.extra = extra

    def __str__(self) -> str:
        """Say how to get it."""
        return f"this needs {self.extra}: pip install 'casecairn[{self.extra}]'"


class InvalidDataError(CasecairnError, ValueError):
    """The data has errors. Raised only where that was asked for, by ``Report.raise_for_errors``."""

    code = "data-invalid"

    def __init__(self, report: Report) -> None:
        """Keep the report."""
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        """Name the first errors, and count the others."""
        return self.report._first_errors()


def could_not_run(code: str, message: str) -> CasecairnError:
    """Make the exception of an error of the library."""
    if code == "input-unreadable":
        return UnreadableInputError(message)
    if code == "refused":
        return RefusedError(message)
    return SettingsError(message, code)


def not_json(kind: str, pointer: str) -> CasecairnError:
    """Make the exception for a value that JSON does not know."""
    return NotJsonError(kind, pointer)
