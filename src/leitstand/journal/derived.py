"""Results that can be computed again, under the content hash of their inputs: deletable at any time."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from .appending import refusing
from .chain import findable
from .models import DerivedRow
from .values import Derived


def get(alias: str, key: str) -> Derived | None:
    row = DerivedRow.objects.using(alias).filter(key=key).first() if findable(key) else None
    return Derived(bytes(row.content), row.media_type) if row else None


def put(alias: str, key: str, content: str | bytes, media_type: str) -> None:
    data = content.encode() if isinstance(content, str) else content
    with refusing():
        DerivedRow.objects.using(alias).update_or_create(
            key=key, defaults={"content": data, "media_type": media_type}
        )


def put_all(alias: str, entries: Iterable[tuple[str, str | bytes, str]]) -> None:
    rows = [
        DerivedRow(
            key=key, content=content.encode() if isinstance(content, str) else content, media_type=media_type
        )
        for key, content, media_type in {entry[0]: entry for entry in entries}.values()
    ]
    with refusing(), transaction.atomic(using=alias, durable=True):
        DerivedRow.objects.using(alias).bulk_create(
            rows, update_conflicts=True, unique_fields=("key",), update_fields=("content", "media_type")
        )


def keys(alias: str, prefix: str) -> frozenset[str]:
    found = DerivedRow.objects.using(alias).filter(key__startswith=prefix).values_list("key", flat=True)
    return frozenset(key for key in found if key.startswith(prefix))  # SQLite takes A for a there


def drop(alias: str, unwanted: Iterable[str]) -> int:
    with refusing():
        return DerivedRow.objects.using(alias).filter(key__in=list(unwanted)).delete()[0]


def clear(alias: str) -> int:
    with refusing():
        return DerivedRow.objects.using(alias).all().delete()[0]
