"""`person`: who may log in. Whoever sits at the data may do this, so that there is a first administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leitstand.actions import LOCAL_OPERATOR, ActionRefused
from leitstand.texts import message

from .door import Door, home

if TYPE_CHECKING:
    from leitstand.web.accounts.people import Belonging


def invite(door: Door, email: str, roles: list[str], units: list[str], name: str) -> None:
    """Sends an invitation and shows its link: whoever may run this may pass it on."""
    organisation = _organisation(door)
    from leitstand.web.accounts import invitations, letters, people

    wanted = people.access(_roles(roles), units)
    invited = invitations.invite(LOCAL_OPERATOR, organisation, email, name, wanted)
    title = next(o.name for o in door.desk().journal.organisations() if o.id == organisation)
    link = letters.send_invitation(invited.row, invited.secret, title, door.lang)
    door.note(door.say("cli-person-invited", email=invited.row.email))
    door.show(link)
    door.result({"email": invited.row.email, "link": link, "expires": invited.row.expires.date().isoformat()})


def list_(door: Door) -> None:
    organisation = _organisation(door)
    from rich.table import Table

    from leitstand.web.accounts import people
    from leitstand.web.accounts.personas import role_word

    found = people.people_of(LOCAL_OPERATOR, organisation)
    if not found:
        door.note(door.say("cli-person-none"))
    table = Table(box=None, pad_edge=False)
    for column in ("name", "email", "roles", "units", "id"):
        table.add_column(door.say(f"cli-person-{column}"))
    for person in found:
        words = ", ".join(door.text(role_word(role)) for role in person.roles)
        table.add_row(person.name, person.email, words, ", ".join(person.units), person.person)
    door.show(*([table] if found else []))
    door.result([_plain(person) for person in found])


def role(door: Door, who: str, roles: list[str], units: list[str]) -> None:
    organisation = _organisation(door)
    from leitstand.web.accounts import people

    found = _found(organisation, who)
    people.change(LOCAL_OPERATOR, organisation, found.person, people.access(_roles(roles), units))
    door.note(door.say("cli-person-changed", who=found.name or found.email))
    door.result(_plain(_found(organisation, who)))


def remove(door: Door, who: str) -> None:
    organisation = _organisation(door)
    from leitstand.web.accounts import people

    found = _found(organisation, who)
    people.end(LOCAL_OPERATOR, organisation, found.person)
    door.note(door.say("cli-person-removed", who=found.name or found.email))
    door.result({"removed": found.person})


def _organisation(door: Door) -> str:
    """The organisation that was asked for. Sets Django up with the tables of the pages before the journal does."""
    from leitstand.web.configuration import Misconfigured
    from leitstand.web.setup import set_up

    try:
        set_up(home())
    except Misconfigured as error:
        raise ActionRefused(error.message) from error
    return door.desk().organisation


def _found(organisation: str, who: str) -> Belonging:
    from leitstand.web.accounts import people

    listed = people.people_of(LOCAL_OPERATOR, organisation)
    found = [p for p in listed if who in (p.person, p.name) or who.casefold() == p.email.casefold()]
    if len(found) != 1:
        raise ActionRefused(message("cli-person-unknown", who=who))
    return found[0]


def _roles(given: list[str]) -> list[str]:
    return [part.strip().replace("-", "_") for one in given for part in one.split(",") if part.strip()]


def _plain(person: Belonging) -> dict[str, Any]:
    return {
        "id": person.person, "name": person.name, "email": person.email, "roles": list(person.roles),
        "units": list(person.units), "second_factor": person.second_factor,
    }  # fmt: skip


MESSAGES = tuple(f"cli-person-{column}" for column in ("name", "email", "roles", "units", "id"))
