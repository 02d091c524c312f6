"""What templates can say and show. Everything that a person typed is escaped; nothing here trusts markup."""

from __future__ import annotations

from typing import cast

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from leitstand.actions import LOCAL_OPERATOR, reason_text
from leitstand.documents import Index
from leitstand.journal import Entry
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import Band, Fact, Statement, Text
from leitstand.texts import (
    Lang,
    Message,
    MissingParameter,
    Param,
    UnknownMessage,
    day,
    eight_of_ten,
    figure_text,
    label,
    message,
    moment,
    range_text,
    render,
    render_parts,
)

from .bars import Scale, Tone, range_bar

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, code: str, **params: Param) -> str:
    """A message of the catalogue."""
    return render(message(code, **params), _lang(context))


@register.simple_tag(takes_context=True)
def tell(context: Context, said: Message | None) -> str:
    """A message that the page has made."""
    return spoken(said, _lang(context)) if said else ""


@register.simple_tag(takes_context=True)
def say_of(context: Context, code: str, title: Message | Text | str) -> str:
    """A message about something that has a name: one that a person typed, or one of the catalogue."""
    return render(message(code, title=label_of(context, title)), _lang(context))


@register.simple_tag(takes_context=True)
def theirs_of(context: Context, entry: Entry) -> str:
    """Whose version it is, and since when."""
    moment_here = entry.at.astimezone()
    said = message(
        "web-conflict-theirs", who=actor(context, entry.who), when=moment(moment_here, _lang(context))
    )
    return render(said, _lang(context))


@register.simple_tag(takes_context=True)
def label_of(context: Context, what: Message | Text | str | None) -> str:
    """A name, whether the catalogue says it or a person typed it."""
    if isinstance(what, Message):
        return spoken(what, _lang(context))
    return what.in_(_lang(context)) if isinstance(what, Text) else what or ""


@register.simple_tag(takes_context=True)
def sentence(context: Context, said: Statement | Message | None) -> SafeString:
    """A sentence with its figures linked to their source."""
    if said is None:
        return SafeString()
    lang = _lang(context)
    try:
        parts = render_parts(said if isinstance(said, Message) else said.message(), lang)
    except (UnknownMessage, MissingParameter, ValueError):
        return format_html('<span class="unknown">{}</span>', render(message("web-sentence-unknown"), lang))
    pieces = []
    for text, figure, strong in parts:
        piece = _source(figure, text) if isinstance(figure, Fact) else conditional_escape(text)
        pieces.append(format_html("<strong>{}</strong>", piece) if strong else piece)
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped above


@register.simple_tag(takes_context=True)
def figure(context: Context, fact: Fact | None, style: str = "table") -> SafeString:
    """A figure, linked to its source."""
    lang = _lang(context)
    if fact is None or fact.value is None:
        unknown = format_html('<span class="unknown">{}</span>', render(message("web-unknown"), lang))
        return unknown if fact is None else _source(fact, unknown)
    shown = figure_text(
        fact.value, fact.unit, lang, fact.digits, "sentence" if style == "sentence" else "table"
    )
    return _source(fact, shown)


@register.simple_tag(takes_context=True)
def bar(
    context: Context, band: Band | None, scale: Scale, tone: str = "accent", width: int = 120, name: str = ""
) -> SafeString:
    """A range bar."""
    return range_bar(band, scale, _lang(context), cast("Tone", tone), width, name=name)


@register.simple_tag(takes_context=True)
def words(context: Context, text: Text | str | None, otherwise: str = "") -> str:
    """What a person typed, in the page's language as far as there is one."""
    if text is None:
        return otherwise
    return text if isinstance(text, str) else text.in_(_lang(context))


@register.simple_tag(takes_context=True)
def record(context: Context, record_id: str) -> SafeString:
    """A link to a record by its name."""
    return record_link(record_id, context.get("index"), _lang(context))


@register.simple_tag(takes_context=True)
def records(context: Context, ids: tuple[str, ...]) -> SafeString:
    """Links to several records."""
    index, lang = context.get("index"), _lang(context)
    return format_html_join(", ", "{}", ((record_link(i, index, lang),) for i in ids))


@register.simple_tag(takes_context=True)
def on_day(context: Context, value: object) -> str:
    return day(value, _lang(context))  # type: ignore[arg-type]


@register.simple_tag(takes_context=True)
def case_figure(context: Context, case: CaseResult, name: str) -> SafeString:
    """A figure of a use case's result."""
    return figure(context, context["place"].reviewed.figures.case(case, name))


@register.simple_tag(takes_context=True)
def exact(context: Context, fact: Fact) -> str:
    """A figure in words, not linked: for the page that is its source."""
    return figure_text(fact.value, fact.unit, _lang(context), fact.digits)


@register.simple_tag(takes_context=True)
def band_words(context: Context, band: Band) -> str:
    """A range in words."""
    return eight_of_ten(band.p10, band.p90, band.unit, _lang(context))


@register.simple_tag(takes_context=True)
def band_short(context: Context, band: Band) -> str:
    """The ends of a range in short."""
    return range_text(band.p10, band.p90, band.unit, _lang(context), "table")


@register.simple_tag(takes_context=True)
def kind_of(context: Context, record_id: str) -> str:
    """What kind of record an id belongs to."""
    index: Index | None = context.get("index")
    if index is None or not index.knows(record_id):
        return ""
    known = index.names.get(record_id)
    kind = known.kind if known else "use_case" if record_id in index.cases else "objective"
    return spoken(label(kind), _lang(context))


@register.simple_tag(takes_context=True)
def why(context: Context, reason: str) -> str:
    """Why something was written, as the journal keeps it, in the page's language."""
    return reason_text(reason, _lang(context))


@register.simple_tag(takes_context=True)
def actor(context: Context, who: str) -> str:
    """Who wrote it: a pseudonym, or whoever sits at this machine."""
    if who == LOCAL_OPERATOR.id:
        return render(message("web-local-operator"), _lang(context))
    index: Index | None = context.get("index")
    role = index.title(who) if index else None
    return role.in_(_lang(context)) if role else who


def record_link(record_id: str, index: Index | None, lang: Lang) -> SafeString:
    """A link to a use case's page, or to the record itself; one without a name goes by its kind, or its id."""
    title = index.title(record_id) if index else None
    known = index.names.get(record_id) if index else None
    name = (
        title.in_(lang) if title else f"{spoken(label(known.kind), lang)} {record_id}" if known else record_id
    )
    at = reverse("use-case" if index and record_id in index.cases else "record", args=[record_id])
    return format_html('<a href="{}">{}</a>', at, name)


def spoken(said: Message, lang: Lang) -> str:
    """A message as text; for a code that this version does not know (any more), the code's last words."""
    try:
        return render(said, lang)
    except (UnknownMessage, MissingParameter):
        return said.code.partition("-")[2].replace("-", " ")


def _source(fact: Fact, shown: str) -> SafeString:
    kind = "src assumed" if fact.assumed else "src"
    return format_html('<a class="{}" href="{}">{}</a>', kind, reverse("source", args=[fact.id]), shown)


def _lang(context: Context) -> Lang:
    return cast("Lang", context.get("lang", "de"))
