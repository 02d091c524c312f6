"""The journal: who changed what, when and why, newest first, commit by commit; and one commit in full."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from leitstand.actions import reason_text, sees_ideas
from leitstand.actions.reasons import reason_code
from leitstand.actions.undoing import IMPORTED
from leitstand.journal import Commitment, Sought, Turned
from leitstand.texts import Lang, label

from ..as_of import evening
from ..doors import door, may
from ..reading import Place
from .journal_entries import Shown, Writers, for_reader, shown
from .journal_reasons import codes_saying
from .showing import lang_of, show, where

COMMITS, RECORDS, FIELDS = 25, 6, 4
"""What the overview shows: commits on a page, records of a commit, fields of a record."""
_LOOKED_THROUGH = 60
"""Records of a commit that are looked at for somebody for whom some of them do not exist."""
RECORDS_OF_ONE, FIELDS_OF_ONE = 200, 60
_LONGEST = 120


@dataclass(frozen=True)
class Shortened:
    """A commit with its first records. `left`: how many further records it wrote."""

    commit: Commitment
    by: str
    why: str
    day: dt.date
    records: tuple[Shown, ...]
    left: int


@dataclass(frozen=True)
class Filter:
    """What was chosen, as it stands in the address; `wrong`: days that are none."""

    who: str
    kind: str
    record: str
    q: str
    begin: str
    end: str
    wrong: bool

    @property
    def any(self) -> bool:
        return any((self.who, self.kind, self.record, self.q, self.begin, self.end))

    def sought(self, lang: Lang) -> Sought:
        """The same for the journal; words of reasons as readers of this language see them."""
        first, last = _day(self.begin), _day(self.end)
        return Sought(
            self.who, self.kind, self.record, self.q, codes_saying(self.q, lang),
            since=dt.datetime.combine(first, dt.time.min).astimezone() if first else None,
            until=evening(last) if last else None,
        )  # fmt: skip


@door("journal/", permission="journal:read", name="journal")
def journal(request: HttpRequest) -> HttpResponse:
    found = where(request)
    if found.organisation is None or found.head is None:
        return show(request, "no_organisation", {})
    lang, chosen = lang_of(request), filter_of(request)
    sought, before = chosen.sought(lang), _number(request.GET.get("before", ""))
    commits = found.journal.commits(found.organisation.id, sought, before=before, limit=COMMITS + 1)
    page, writers = commits[:COMMITS], Writers(request, found, lang)
    most = RECORDS if sees_ideas(found.actor) else _LOOKED_THROUGH
    written = found.journal.entries_of(found.organisation.id, [c.number for c in page], sought, limit=most)
    rows = [_shortened(c, written[c.number], found, writers, lang) for c in page]
    context = {
        "chosen": chosen,
        "rows": [row for row in rows if row],
        "people": sorted(
            ((w, writers(w)) for w in found.journal.who_wrote(found.organisation.id)), key=_by_name
        ),
        "kinds": [(k, label(k)) for k in found.journal.kinds_written(found.organisation.id)],
        "first_page": before is None,
        "newest": _address(request, before=""),
        "older": _address(request, before=str(page[-1].number)) if len(commits) > COMMITS else "",
        "export": reverse("journal-export") + _query(request),
        "whole": sees_ideas(found.actor),
    }
    return show(request, "journal/journal", context)


@door("journal/commits/<int:number>/", permission="journal:read", name="journal-commit")
def commit(request: HttpRequest, number: int) -> HttpResponse:
    """One commit with all that it changed."""
    found = where(request)
    if found.organisation is None:
        raise Http404
    there, turned = one_commit(found, number)
    lang = lang_of(request)
    seen = for_reader(turned, found)
    if there is None or not seen:
        raise Http404(str(number))
    context = {
        "commit": there,
        "by": Writers(request, found, lang)(there.who),
        "why": reason_text(there.why, lang),
        "day": there.at.astimezone().date(),
        "records": [shown(t, found, lang, most=FIELDS_OF_ONE) for t in seen],
        "left": max(0, there.count - len(turned)),
        "undo": reason_code(there.why) in IMPORTED and may(request, "import:undo"),
    }
    return show(request, "journal/commit", context)


def one_commit(found: Place, number: int) -> tuple[Commitment | None, tuple[Turned, ...]]:
    """A commit and its first records; None where there is none of this number."""
    if found.organisation is None or not 0 < number < 1 << 60:
        return None, ()
    newest = found.journal.commits(found.organisation.id, Sought(), before=number + 1, limit=1)
    if not newest or newest[0].number != number:
        return None, ()
    turned = found.journal.entries_of(found.organisation.id, (number,), Sought(), limit=RECORDS_OF_ONE)
    return newest[0], turned[number]


def filter_of(request: HttpRequest) -> Filter:
    """What the address asks for, cut to a length that can be meant."""
    given = {name: request.GET.get(name, "").strip()[:_LONGEST] for name in ("who", "kind", "record", "q")}
    begin, end = (request.GET.get(name, "").strip()[:10] for name in ("from", "to"))
    wrong = any(text and _day(text) is None for text in (begin, end))
    return Filter(**given, begin=begin, end=end, wrong=wrong)


def _shortened(
    commit: Commitment, turned: tuple[Turned, ...], found: Place, writers: Writers, lang: Lang
) -> Shortened | None:
    """The commit as the overview shows it; None where nothing of it exists for this reader."""
    seen = for_reader(turned, found)
    if not seen:
        return None
    records = tuple(shown(t, found, lang, most=FIELDS) for t in seen[:RECORDS])
    why, day = reason_text(commit.why, lang), commit.at.astimezone().date()
    left = (commit.count if len(seen) == len(turned) else len(seen)) - len(records)
    return Shortened(commit, writers(commit.who), why, day, records, left)


def _by_name(named: tuple[str, str]) -> str:
    return named[1].casefold()


def _address(request: HttpRequest, **changes: str) -> str:
    query = request.GET.copy()
    for name, value in changes.items():
        query[name] = value
        if not value:
            del query[name]
    return f"{reverse('journal')}?{query.urlencode()}" if query else reverse("journal")


def _query(request: HttpRequest) -> str:
    kept = {k: v for k, v in request.GET.items() if k in ("who", "kind", "record", "q", "from", "to") and v}
    return f"?{urlencode(kept)}" if kept else ""


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 16 else None


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
