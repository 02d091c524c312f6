"""Who may do what: the one table. Every door asks here before it writes, and names its permission when it reads.

The table says which access role has which permission. Some roles have it for a part of the records only; those rules
are below (`reaches`, `hidden_cases`), and `Desk` holds every door to them. docs/access.md shows the table; a test
compares.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from leitstand.journal import Change, Put
from leitstand.strategy import Estimate, Objective, Plan, Record, Stage, UseCase

AccessRole = Literal[
    "leadership", "strategy_lead", "unit_lead", "contributor", "controller", "works_council", "auditor",
    "administrator",
]  # fmt: skip
Permission = Literal[
    "strategy:read",  # see the strategy, the plan and every source
    "journal:read",  # see who changed what, and check the chain
    "idea:submit",  # put forward a new idea with what one expects of it, or an objective as a draft
    "use-case:write",  # add and change use cases
    "estimate:write",  # say what one expects
    "outcome:write",  # record what was measured
    "statement:write",  # the works council's statement on a use case
    "strategy:write",  # target picture, objectives, KPIs, levers, principles, skills, roles
    "resources:write",  # budgets, capacities, rates
    "review:run",  # make a new plan from what is known
    "what-if:run",  # play through; what is kept is private to its author
    "what-if:share",  # show others what one has played through
    "decision:record",  # decide about a use case or a plan
    "import:undo",  # take an import back
    "job:cancel",  # stop work that somebody else has started; one's own anybody may stop
    "job:inspect",  # see why work failed, with the program's own traces
    "people:read",  # see who has which access role
    "people:write",  # invite, change access roles and units, end access
    "settings:write",  # language, look, name of the supervisory body
    "backup:run",
    "organisation:create",
    "organisation:delete",  # take a whole organisation out of this installation
]

ACCESS_ROLES: Final[tuple[AccessRole, ...]] = get_args(AccessRole)


def _these(*roles: AccessRole) -> frozenset[AccessRole]:
    return frozenset(roles)


_ALL_WHO_WORK_HERE: Final = _these(*(r for r in ACCESS_ROLES if r != "administrator"))
_LEADING: Final = _these("leadership", "strategy_lead")
_PLANNING: Final = _LEADING | _these("controller")
_ESTIMATING: Final = _PLANNING | _these("unit_lead", "contributor")

PERMISSIONS: Final[Mapping[Permission, frozenset[AccessRole]]] = {
    "strategy:read": _ALL_WHO_WORK_HERE,
    "journal:read": _PLANNING | _these("works_council", "auditor"),
    "idea:submit": _LEADING | _these("unit_lead", "contributor"),
    "use-case:write": _LEADING | _these("unit_lead"),
    "estimate:write": _ESTIMATING,
    "outcome:write": _these("strategy_lead", "unit_lead", "controller"),
    "statement:write": _these("works_council"),
    "strategy:write": _LEADING,
    "resources:write": _PLANNING,
    "review:run": _PLANNING,
    "what-if:run": _ESTIMATING,
    "what-if:share": _PLANNING | _these("unit_lead"),
    "decision:record": _these("leadership"),
    "import:undo": _LEADING,
    "job:cancel": _LEADING | _these("administrator"),
    "job:inspect": _these("administrator"),
    "people:read": _these("administrator", "auditor"),
    "people:write": _these("administrator"),
    "settings:write": _these("administrator", "leadership"),
    "backup:run": _these("administrator"),
    "organisation:create": _these("administrator"),
    "organisation:delete": _these("administrator"),
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
    """Someone who acts: a pseudonymous id for the journal, access roles, and the units that a unit lead leads.

    `within`: for an access token, the permissions that it was made for; None: all that the roles give.
    """

    id: str
    roles: frozenset[AccessRole]
    units: frozenset[str] = frozenset()
    within: frozenset[Permission] | None = None

    def may(self, permission: Permission) -> bool:
        return bool(PERMISSIONS[permission] & self.roles) and (
            self.within is None or permission in self.within
        )


LOCAL_OPERATOR: Final = Actor("local-operator", frozenset(ACCESS_ROLES))
"""Who sits at the command line of the machine that holds the data: whoever can read the files may do everything."""


def needed(
    change: Change, kind: str, before: Record | None = None, ideas: Collection[str] = ()
) -> Permission:
    """The permission that one change takes; `before`: the record as it stands, None for a new one.

    A new idea with its first estimates (`ideas`: those that this commit adds), and an objective that nobody has agreed
    to yet, are only proposals; a draft of a plan that lies in the journal is one that its author shares.
    """
    record = change.record if isinstance(change, Put) else None
    if (
        isinstance(record, Objective)
        and record.draft
        and not (isinstance(before, Objective) and not before.draft)
    ):
        return "idea:submit"
    if isinstance(record, UseCase) and record.stage == "idea" and before is None:
        return "idea:submit"
    if isinstance(record, Estimate) and before is None and record.use_case in ideas:
        return "idea:submit"
    if isinstance(record, Plan) and record.draft:
        return "what-if:share"
    return WRITING[kind]


def reaches(
    actor: Actor,
    permission: Permission,
    record: Record,
    before: Record | None,
    case: Callable[[str], UseCase | None],
) -> bool:
    """Whether one of the actor's roles that give the permission gives it for this record, too.

    A unit lead changes use cases of the own units and what belongs to them, and moves none into or out of them; a
    contributor writes own estimates alone. `case`: the use case of an id as it stands, or as this commit adds it.
    """
    giving = PERMISSIONS[permission] & actor.roles
    versions = [version for version in (before, record) if version is not None]
    return any(all(_in_reach(role, actor, permission, v, case) for v in versions) for role in giving)


def _in_reach(
    role: AccessRole,
    actor: Actor,
    permission: Permission,
    record: Record,
    case: Callable[[str], UseCase | None],
) -> bool:
    if permission == "idea:submit" or role not in ("unit_lead", "contributor"):
        return True
    if role == "contributor":
        return isinstance(record, Estimate) and record.by == actor.id
    named = record if isinstance(record, UseCase) else case(str(getattr(record, "use_case", "")))
    return isinstance(record, Plan) or (named is not None and leads(actor, named.unit))


def leads(actor: Actor, unit: str) -> bool:
    """Whether the unit is one of the actor's; a use case without a unit is nobody's."""
    return bool(unit) and unit in actor.units


def sees_ideas(actor: Actor) -> bool:
    """Whether the actor sees use cases before they are assessed: everybody but the works council.

    It is informed when a plan takes shape, not of every thought; BetrVG §§ 80, 90 speak of planning.
    """
    return bool((PERMISSIONS["strategy:read"] & actor.roles) - {"works_council"})


def hidden_cases(actor: Actor, stages: Iterable[tuple[str, Stage]]) -> frozenset[str]:
    """Of use cases (id, stage), those that do not exist for this actor."""
    return frozenset() if sees_ideas(actor) else frozenset(i for i, stage in stages if stage == "idea")
