"""The job "what-if": the plan as it would be under changes, kept so that a page can show it without computing."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from leitstand.actions import ActionRefused, Desk, Played, latest_review, play
from leitstand.documents import Figures, Index, Items, index_of, items_key
from leitstand.documents.keys import content_hash
from leitstand.learning.results import Review
from leitstand.portfolio import Comparison, Portfolio, WhatIfError, parse_what_if
from leitstand.strategy import Value
from leitstand.texts import message

from ..registry import Progress, job
from .kept import read_kept

MOST_CHANGES = 100
PREFIX = "what-if/"


class WhatIf(Value):
    """What is asked: changes as lines, such as `budget 2027=+200000`, and another seed where one is wanted."""

    changes: tuple[str, ...] = Field(min_length=1, max_length=MOST_CHANGES)
    seed: int | None = Field(default=None, ge=0)


class KeptWhatIf(Value):
    """What came of it: the portfolio `before` (as the review at `sequence` has it), `after`, and the `difference`.

    `index` names the records as they would be; `items` is the key of what is believed of each quantity.
    """

    changes: tuple[str, ...]
    as_of: dt.date
    sequence: int
    before: Portfolio
    after: Portfolio
    difference: Comparison
    index: Index
    items: str

    def figures(self, side: str = "after") -> Figures:
        """Every figure of one side (`before`, `after`) as a fact with its inputs and formula, as pages show those of a
        review. The ids are those of a review, too: a link to a source has to name the what-if beside them.
        """
        portfolio = self.after if side == "after" else self.before
        said = self.difference.summary
        told = Review(
            as_of=self.as_of, portfolio=portfolio, in_force=self.before.plan.id, headline=said, honesty=said
        )
        return Figures(told, self.index, Items)


def _readable(desk: Desk, asked: WhatIf) -> None:
    """Refuses at once a line that cannot be read; what it names is looked up by the worker."""
    try:
        parse_what_if(asked.changes)
    except WhatIfError as error:
        raise ActionRefused(error.what) from error


@job(
    "what-if",
    title=message("web-job-kind-what-if"),
    permission="what-if:run",
    takes=WhatIf,
    check=_readable,
    priority=10,
)
def what_if(desk: Desk, asked: WhatIf, progress: Progress) -> str:
    """Weighs the portfolio under the changes; the same question about the same review is answered from what is kept."""
    known = _key(desk, asked)
    if known is not None and kept_what_if(desk, known) is not None:
        return known
    played = play(desk, asked.changes, seed=asked.seed, progress=progress)
    key = known or _key(desk, asked)
    if key is None:  # somebody wrote while it was computed: it is about what was there before
        key = f"{PREFIX}{desk.organisation}/{content_hash([played.after.plan.model_dump(mode='json'), *asked.changes])}"
    desk.journal.derived_put(
        key, _kept(desk, asked, played).model_dump_json(exclude_defaults=True), "application/json"
    )
    return key


def kept_what_if(desk: Desk, key: str) -> KeptWhatIf | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program."""
    return read_kept(desk, KeptWhatIf, PREFIX, key)


def _key(desk: Desk, asked: WhatIf) -> str | None:
    """Covers everything that the answer is computed from; None while there is no review of today's strategy."""
    reviewed = latest_review(desk)
    if reviewed is None:
        return None
    plan = reviewed.review.portfolio.plan
    basis = {
        "sequence": reviewed.sequence, "strategy": reviewed.strategy.fingerprint, "plan": plan.id,
        "as_of": plan.as_of.isoformat(), "engine": plan.basis.engine, "asked": asked.model_dump(mode="json"),
    }  # fmt: skip
    return f"{PREFIX}{desk.organisation}/{content_hash(basis)}"


def _kept(desk: Desk, asked: WhatIf, played: Played) -> KeptWhatIf:
    reviewed = latest_review(desk)
    sequence = reviewed.sequence if reviewed else desk.journal.head(desk.organisation).sequence
    day = played.before.plan.as_of
    return KeptWhatIf(
        changes=asked.changes, as_of=day, sequence=sequence, before=played.before, after=played.after,
        difference=played.difference, index=index_of(played.strategy, day),
        items=items_key(desk.organisation, sequence),
    )  # fmt: skip
