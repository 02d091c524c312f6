"""A plan played through, as pages show it: what differs from today's, and what that is worth, with its range."""

from __future__ import annotations

from leitstand.strategy import Band, Plan, Value

from .comparing import Shift


class Sketched(Value):
    """Two plans and what lies between them.

    `difference`: EUR that the plan is worth more afterwards, over the same draws, so that what is uncertain about both
    falls out of it; `better`: the share of draws in which it is worth more, None where nothing differs.
    `worth`: EUR that each use case whose treatment changes is expected to bring where it is in the plan (after the
    change where it is in it then, else before).
    """

    before: Plan
    after: Plan
    shifts: tuple[Shift, ...]
    difference: Band
    better: float | None
    worth: dict[str, float]

    def of(self, kind: str) -> tuple[Shift, ...]:
        """The shifts of one kind: in, out, moved, changed."""
        return tuple(s for s in self.shifts if s.kind == kind)
