"""Whether a login exists. Asked before Django knows the pages' own tables, so it is asked in SQL."""

from __future__ import annotations

from django.db import connections

from leitstand.journal import Journal


def login_exists(journal: Journal) -> bool:
    """Whether somebody who manages people can log in: an administrator with a password or with single sign-on.

    From then on nobody passes without a login, also on this machine.
    """
    connection = connections[journal.alias]
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
        if "web_membership" not in there:
            return False
        signed_on = (
            "OR EXISTS (SELECT 1 FROM socialaccount_socialaccount s WHERE s.user_id = u.id)"
            if "socialaccount_socialaccount" in there
            else ""
        )
        cursor.execute(
            "SELECT COUNT(*) FROM web_membership m JOIN journal_user u ON u.id = m.user_id "  # noqa: S608 - no input
            "WHERE u.is_active AND CAST(m.roles AS TEXT) LIKE %s "
            f"AND ((u.password <> '' AND u.password NOT LIKE %s) {signed_on})",
            ['%"administrator"%', "!%"],
        )
        row = cursor.fetchone()
    return bool(row and row[0])
