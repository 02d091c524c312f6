"""Who may do what: the one table. Every door asks here before it writes, and names its permission when it reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from leitstand.journal import Change, Put

AccessRole = Literal[
    "leadership", "strategy_lead", "unit_lead", "contributor", "controller", "works_council", "auditor",
    "administrator",
]  # fmt: skip
Permission = Literal[
    "strategy:read",  # see the strategy, the plan and every source
    "journal:read",  # see who changed what, and check the chain
    "use-case:write",  # add and change use cases, and objectives as drafts
    "estimate:write",  # say what one expects
    "outcome:write",  # record what was measured
    "strategy:write",  # target picture, objectives, KPIs, levers, principles, skills, roles
    "resources:write",  # budgets, capacities, rates
    "review:run",  # make a new plan from what is known
    "decision:record",  # decide about a use case or a plan
    "import:undo",  # take an import back
    "organisation:create",
]

_ALL_WHO_WORK_HERE: Final = frozenset[AccessRole](
    ("leadership", "strategy_lead", "unit_lead", "contributor", "controller", "works_council", "auditor")
)
_LEADING: Final = frozenset[AccessRole](("leadership", "strategy_lead"))

PERMISSIONS: Final[Mapping[Permission, frozenset[AccessRole]]] = {
    "strategy:read": _ALL_WHO_WORK_HERE,
    "journal:read": frozenset(("leadership", "strategy_lead", "controller", "works_council", "auditor")),
    "use-case:write": frozenset(("leadership", "strategy_lead", "unit_lead", "contributor")),
    "estimate:write": frozenset(("leadership", "strategy_lead", "unit_lead", "contributor", "controller")),
    "outcome:write": frozenset(("strategy_lead", "unit_lead", "controller")),
    "strategy:write": _LEADING,
    "resources:write": frozenset(("leadership", "strategy_lead", "controller")),
    "review:run": frozenset(("leadership", "strategy_lead", "controller")),
    "decision:record": frozenset(("leadership",)),
    "import:undo": _LEADING,
    "organisation:create": frozenset(("administrator",)),
}
"""Which access roles have which permission. The administrator runs the system and sees no strategy."""

WRITING: Final[Mapping[str, Permission]] = {
    "company": "strategy:write",
    "target_picture": "strategy:write",
    "principle": "strategy:write",
    "objective": "strategy:write",
    "kpi": "strategy:write",
    "lever": "strategy:write",
    "skill": "strategy:write",
    "decision_role": "strategy:write",
    "settings": "resources:write",
    "budget": "resources:write",
    "capacity": "resources:write",
    "external_capacity": "resources:write",
    "quarter_limit": "resources:write",
    "minimum_share": "strategy:write",
    "guardrail_state": "strategy:write",
    "switching_cost": "estimate:write",
    "use_case": "use-case:write",
    "estimate": "estimate:write",
    "outcome": "outcome:write",
    "decision": "decision:record",
    "plan": "review:run",
}
"""What writing a record of a kind takes, whichever door the change comes through."""


@dataclass(frozen=True)
class Actor:
    """Someone who acts: a pseudonymous id for the journal, and the access roles that this person has."""

    id: str
    roles: frozenset[AccessRole]

    def may(self, permission: Permission) -> bool:
        return bool(PERMISSIONS[permission] & self.roles)


LOCAL_OPERATOR: Final = Actor("local-operator", _ALL_WHO_WORK_HERE | {"administrator"})
"""Who sits at the command line of the machine that holds the data: whoever can read the files may do everything."""


def needed(change: Change, kind: str) -> Permission:
    """The permission that one change takes. An objective that nobody has agreed to yet is only a proposal."""
    if isinstance(change, Put) and kind == "objective" and getattr(change.record, "draft", False):
        return "use-case:write"
    return WRITING[kind]
