"""Tables for notebooks: quiet in light and in dark, and never wider than the page."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from casecairn._tables import Columns

__all__ = ["to_html"]

_LINE = "1px solid rgba(128,128,128,.35)"
_CELL = f"vertical-align:top;padding:.35em 1.4em .35em 0;border-bottom:{_LINE}"
_SIDE = {
    "text": "text-align:left",
    "code": "text-align:left;font-family:monospace;overflow-wrap:anywhere",
    "flag": "text-align:left",
    "whole": "text-align:right;font-variant-numeric:tabular-nums",
    "number": "text-align:right;font-variant-numeric:tabular-nums",
}
_CAPTION = "caption-side:top;text-align:left;padding:.2em 0;opacity:.75"
_MOST = 60


def to_html(caption: str, columns: Columns) -> str:
    """Make a table of HTML with its caption; what is missing is a dash, and rows left out are counted.

    Styles stand in each cell: notebooks and the places that show them drop sheets of styles.
    """
    import html  # not for `import casecairn`, which shall be quick

    def cell(tag: str, kind: str, inside: str) -> str:
        return f"<{tag} style='{_CELL};{_SIDE[kind]}'>{inside}</{tag}>"

    def shown(value: object) -> str:
        return "<span style='opacity:.45'>–</span>" if value is None else html.escape(str(value))

    kinds = [kind for _, kind, _ in columns]
    count = len(columns[0][2]) if columns else 0
    # A name of parts may break where a part ends.
    head = "".join(
        cell("th", "text" if kind == "code" else kind, html.escape(name).replace(".", ".<wbr>"))
        for name, kind, _ in columns
    )
    rows = zip(*(values[:_MOST] for _, _, values in columns), strict=True)
    body = "".join(
        "<tr>" + "".join(map(cell, ["td"] * len(kinds), kinds, map(shown, row))) + "</tr>" for row in rows
    )
    left = f"<p>… and {count - _MOST} more rows: to_pandas() has them all</p>" if count > _MOST else ""
    return (
        "<div style='overflow-x:auto'><table style='border-collapse:collapse'>"
        f"<caption style='{_CAPTION}'>{html.escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{left}</div>"
    )
