"""The data model and validator for documenting scam compounds.

>>> import casecairn
>>> report = casecairn.validate({"type": "compound", "id": "si03", "place": {"contry": "KH"}})
>>> report.issues[0].message
'there is no such field here (place): contry'

*Your data is wrong* is a ``Report``: every issue at once, each with its place and what to do.
*It could not run* is a ``CasecairnError``.
"""

from casecairn import _native
from casecairn._dossier import Claims, Dossier, Records
from casecairn._errors import (
    CasecairnError,
    InvalidDataError,
    MissingExtraError,
    NotJsonError,
    SettingsError,
    UnreadableInputError,
)
from casecairn._given import DossierInput
from casecairn._issues import Cell, Issue, Issues
from casecairn._report import Counts, Report, RuleCount, Seen
from casecairn._rules import Explanation, Rule, Rules, explain, rules
from casecairn._sheets import ArrowStream, TableInput, validate_table, validate_tables
from casecairn._verbs import Fixed, fix, schema, validate, validate_record

__version__, SCHEMA_VERSION = _native.version()

__all__ = [
    "SCHEMA_VERSION",
    "ArrowStream",
    "CasecairnError",
    "Cell",
    "Claims",
    "Counts",
    "Dossier",
    "DossierInput",
    "Explanation",
    "Fixed",
    "InvalidDataError",
    "Issue",
    "Issues",
    "MissingExtraError",
    "NotJsonError",
    "Records",
    "Report",
    "Rule",
    "RuleCount",
    "Rules",
    "Seen",
    "SettingsError",
    "TableInput",
    "UnreadableInputError",
    "__version__",
    "explain",
    "fix",
    "rules",
    "schema",
    "validate",
    "validate_record",
    "validate_table",
    "validate_tables",
]
