"""Ways to and from the forms of records: where this reader can change or add one, and where one goes afterwards."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from leitstand.actions import PERMISSIONS, leads
from leitstand.actions.permissions import WRITING, reaches
from leitstand.strategy import Record, UseCase

from ..accounts.who import member_of
from ..doors import may


def edit_address(request: HttpRequest, record: Record, case: Callable[[str], UseCase | None]) -> str:
    """Where this reader can change the record; empty where it cannot be changed, or not by this reader.

    `case`: the use case of an id, for what belongs to one.
    """
    member = member_of(request)
    if member is None or not reaches(member.actor, WRITING[record.kind], record, record, case):
        return ""
    return _address(request, record.kind, "edit", record.id)


def add_address(request: HttpRequest, kind: str, case: UseCase | None = None) -> str:
    """Where this reader can add a record of the kind (about this use case); empty where not."""
    member = member_of(request)
    if member is None:
        return ""
    giving = PERMISSIONS[WRITING[kind]] & member.actor.roles
    if case is not None and giving == {"unit_lead"} and not leads(member.actor, case.unit):
        return ""
    return _address(request, kind, "add")


def _address(request: HttpRequest, kind: str, verb: str, *args: str) -> str:
    try:
        return reverse(f"{verb}-{slug(kind)}", args=args) if may(request, WRITING[kind]) else ""
    except NoReverseMatch:
        return ""


def home_of(request: HttpRequest, record: Record) -> str:
    """The page that shows a record: the use case that it belongs to, or the record itself for who may read it."""
    case = record.id if record.kind == "use_case" else getattr(record, "use_case", None)
    if isinstance(case, str):
        return reverse("use-case", args=[case])
    return reverse("record", args=[record.id]) if may(request, "journal:read") else reverse("leitstand")


def room_of(request: HttpRequest, record: Record | None) -> str:
    """Where one goes when the record is not there any more, or not there yet."""
    case = getattr(record, "use_case", None)
    return reverse("use-case", args=[case]) if isinstance(case, str) else reverse("portfolio")


def next_of(request: HttpRequest) -> str:
    """The address that the form was opened from, if it is one of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    local = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) and wanted.startswith("/")
    return wanted if local else ""


def slug(kind: str) -> str:
    """The kind as it stands in an address: "target-picture"."""
    return kind.replace("_", "-")
