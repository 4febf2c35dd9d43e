"""The data model and validator for documenting scam compounds.

>>> import casecairn
>>> report = casecairn.validate({"type": "compound", "id": "si03", "place": {"contry": "KH"}})
>>> report.issues[0].message
'there is no such field here (place): contry'

*Your data is wrong* is a ``Report``: every issue at once, each with its place and what to do.
*It could not run* is a ``CasecairnError``.
"""

from casecairn import _native
from casecairn._assess import Assessment, AssessmentTable, Why, assess, profiles
from casecairn._dossier import Claims, Dossier, Filtered, Records
from casecairn._errors import (
    CasecairnError,
    InvalidDataError,
    MissingExtraError,
    NotJsonError,
    RefusedError,
    SettingsError,
    UnreadableInputError,
)
from casecairn._figures import Figure
from casecairn._given import DossierInput
from casecairn._integrity import (
    Custody,
    Digests,
    MediaCheck,
    custody,
    digest,
    next_link,
    sha256,
    verify_media,
)
from casecairn._issues import Cell, Issue, Issues
from casecairn._protect import Disclosure, Published, Risk, policy, publish, risk
from casecairn._report import Counts, Report, RuleCount, Seen
from casecairn._rules import Explanation, Rule, Rules, explain, rules
from casecairn._sheets import ArrowStream, TableInput, validate_table, validate_tables
from casecairn._verbs import Fixed, fix, schema, validate, validate_record

__version__, SCHEMA_VERSION = _native.version()

__all__ = [
    "SCHEMA_VERSION",
    "ArrowStream",
    "Assessment",
    "AssessmentTable",
    "CasecairnError",
    "Cell",
    "Claims",
    "Counts",
    "Custody",
    "Digests",
    "Disclosure",
    "Dossier",
    "DossierInput",
    "Explanation",
    "Figure",
    "Filtered",
    "Fixed",
    "InvalidDataError",
    "Issue",
    "Issues",
    "MediaCheck",
    "MissingExtraError",
    "NotJsonError",
    "Published",
    "Records",
    "RefusedError",
    "Report",
    "Risk",
    "Rule",
    "RuleCount",
    "Rules",
    "Seen",
    "SettingsError",
    "TableInput",
    "UnreadableInputError",
    "Why",
    "__version__",
    "assess",
    "custody",
    "digest",
    "explain",
    "fix",
    "next_link",
    "policy",
    "profiles",
    "publish",
    "risk",
    "rules",
    "schema",
    "sha256",
    "validate",
    "validate_record",
    "validate_table",
    "validate_tables",
    "verify_media",
]
