"""The table of use cases as a file: those that the address asks for, in its order, all of them."""

from __future__ import annotations

import math

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.documents import CaseEntry
from leitstand.exchange import BookSheet, SheetColumn, plan_workbook, table_csv
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import Fact
from leitstand.texts import Lang, Message, Text, message, quarter

from ..doors import door
from ..guardrails import barred
from ..hints import planned
from ..reading import Reviewed
from .portfolio import filtered, in_order
from .showing import lang_of, nothing_yet, show, where

FORMS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_WIDTHS = {
    "id": 11, "case": 46, "unit": 18, "stage": 13, "owner": 24, "pile": 22, "planned": 26, "start": 12, "chance": 16,
    "low": 16, "middle": 16, "high": 16, "cost": 16, "guardrail": 34,
}  # fmt: skip
MESSAGES = tuple(f"web-export-column-{name}" for name in _WIDTHS)
Cell = str | Text | Message | Fact | None


@door("portfolio/export/", permission="strategy:read", name="portfolio-export")
def export(request: HttpRequest) -> HttpResponse:
    """The use cases as CSV (`as=csv`) or as a workbook (`as=xlsx`, also without it)."""
    found = where(request)
    form = request.GET.get("as", "xlsx")
    if form not in FORMS:
        raise Http404(form)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None or found.organisation is None:
        return empty or show(request, "no_review", {})
    reviewed, lang = found.reviewed, lang_of(request)
    ordered = in_order(filtered(reviewed, request.GET, lang), request.GET, lang)
    heading = message("web-export-heading", cases=len(ordered), total=len(reviewed.cases))
    columns = tuple(SheetColumn(message(f"web-export-column-{n}"), width) for n, width in _WIDTHS.items())
    rows = [_row(reviewed, result, entry, lang) for result, entry in ordered]
    sheet = BookSheet(message("web-nav-portfolio"), heading, columns, rows)
    day = reviewed.review.as_of
    content = (
        table_csv(sheet, lang)
        if form == "csv"
        else plan_workbook([sheet], lang, title=message("web-nav-portfolio"), as_of=day)
    )
    answer = HttpResponse(content, content_type=FORMS[form])
    name = f"portfolio-{found.organisation.id}-{day:%Y-%m-%d}.{form}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _row(reviewed: Reviewed, result: CaseResult, entry: CaseEntry, lang: Lang) -> tuple[Cell, ...]:
    figures, closed = reviewed.figures, barred(entry, reviewed.review.as_of)
    owner = reviewed.index.title(entry.owner) if entry.owner else None
    begins = result.start if result.action in ("pilot", "scale") else None
    return (
        result.use_case, entry.title, entry.unit, message(f"strategy-stage-{entry.stage}"), owner or entry.owner,
        message(f"web-filter-{result.pile}"), planned(result), quarter(begins, lang) if begins else None,
        _told(figures.case(result, "chance")),
        *(_told(figures.case(result, "value", p)) for p in ("p10", "p50", "p90")),
        _told(figures.case(result, "one_off")), closed[0] if closed else None,
    )  # fmt: skip


def _told(fact: Fact) -> Fact:
    """As exact as it is told elsewhere: three digits, and no cents."""
    if not isinstance(fact.value, int | float) or not fact.value:
        return fact
    amount = float(fact.value)
    digits = 2 - math.floor(math.log10(abs(amount)))
    rounded = round(amount, 3 if fact.unit == "chance" else min(0, digits))
    return fact.model_copy(update={"value": rounded})
