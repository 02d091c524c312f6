"""Who stands behind an id: name, e-mail, skills. Erasable; the hashed entries hold nothing but the id."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connections, transaction
from django.db.models import QuerySet

from leitstand.texts import message

from .appending import refusing
from .chain import findable, storable
from .errors import JournalError
from .models import PersonRow
from .reading import organisation_row
from .values import Person


@dataclass(frozen=True)
class People:
    """The people of the organisations in one database."""

    alias: str

    def put(self, organisation: str, person: Person) -> None:
        """Writes or overwrites what is known of this person."""
        storable("id", person.id, limit=120)
        for text, limit in ((person.name, 200), (person.email, 254)):
            storable("person", text or "-", limit=limit)
        with refusing(), transaction.atomic(using=self.alias, durable=True):
            organisation_row(self.alias, organisation, lock=True)
            PersonRow.objects.using(self.alias).update_or_create(
                organisation_id=organisation,
                person_id=person.id,
                defaults={"name": person.name, "email": person.email, "skills": dict(person.skills)},
            )

    def get(self, organisation: str, person: str) -> Person | None:
        """The person with this id; None for someone unknown or erased."""
        row = self._rows(organisation).filter(person_id=person).first() if findable(person) else None
        return _person(row) if row else None

    def find(self, organisation: str, text: str = "") -> tuple[Person, ...]:
        """Everyone whose id, name or e-mail contains this text (upper and lower case alike), sorted by id."""
        rows = sorted(self._rows(organisation), key=lambda row: row.person_id)
        return tuple(person for person in map(_person, rows) if _holds(person, text.casefold()))

    def erase(self, organisation: str, person: str) -> None:
        """Removes the person, in the SQLite file too. Raises JournalError where there is none with this id.

        The journal's entries stay valid: they name the id alone. Backups and PostgreSQL's dead rows (until
        VACUUM) keep what they held.
        """
        with refusing(), transaction.atomic(using=self.alias, durable=True):
            if not self._rows(organisation).filter(person_id=person).delete()[0]:
                raise JournalError(message("journal-person-unknown", person=person))
        connection = connections[self.alias]
        if connection.vendor == "sqlite":
            with refusing(), connection.cursor() as cursor:
                # The deleted row was overwritten (secure_delete); this also empties the write-ahead log.
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _rows(self, organisation: str) -> QuerySet[PersonRow]:
        return PersonRow.objects.using(self.alias).filter(organisation_id=organisation)


def _person(row: PersonRow) -> Person:
    return Person(row.person_id, row.name, row.email, dict(row.skills))


def _holds(person: Person, text: str) -> bool:
    return any(text in part.casefold() for part in (person.id, person.name, person.email))
