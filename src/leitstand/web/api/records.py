"""Records of every kind: list, read, add, change, take back. Made from the record definitions, none by hand."""

from __future__ import annotations

import datetime as dt
import re
import types
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query
from pydantic import BaseModel, Field, create_model

from leitstand.actions import Desk, Permission, put_record, withdraw_record
from leitstand.actions.permissions import WRITING
from leitstand.journal import Commit
from leitstand.strategy import KINDS, Estimate, Record, Value
from leitstand.texts import label, message

from ..desks import desk_of
from ..forms import EDITABLE, new_id
from ..forms.fields import DECIDED
from ..pages.ways import slug
from .moments import strategy_at, versions_at
from .operations import body_of, gives, nothing, operation
from .paging import Part, part_of
from .problems import Refused

LONGEST_WHY: Final = 500
Why = Annotated[str, Field(max_length=LONGEST_WHY)]
_PROPOSED: Final[dict[str, Permission]] = {"use_case": "idea:submit", "objective": "idea:submit"}
"""Kinds of which anybody who may propose may add one; the desk holds them to ideas and drafts."""
_ETAG = re.compile(r'(?:W/)?"(\d{1,15})"')
_UNNAMED = "NEW"
_QUERY: Any = Query  # its schema is made here, so that no checker of types can follow


class AsOf(Part):
    """A part of a list, as it stood at the end of a day."""

    as_of: dt.date | None = None
    q: Annotated[str, Field(max_length=200)] | None = None


class _Page(Value):
    """A part of a list: the records, the version of each (the ETag of its address), and the cursor to the rest."""

    versions: dict[str, int]
    next: str | None


class Written(Value):
    """What a write gave: the record's id and version, and the commit (None: nothing had changed)."""

    id: str
    version: int
    commit: int | None


def _new(record: type[Record]) -> type[BaseModel]:
    made = create_model(f"New{record.__name__}", __base__=record, id=(str, _UNNAMED))
    made.__doc__ = record.__doc__
    return made


_NEW: Final = {kind: _new(record) for kind, record in KINDS.items()}


def _open(kind: str) -> None:
    """Registers the operations of one kind."""
    record, name = KINDS[kind], slug(kind)
    said = label(kind)
    one, many = f"records/{name}/{{record_id}}", f"records/{name}"
    filters = _filters(record)
    page = create_model(f"{record.__name__}Page", __base__=_Page, items=(tuple[record, ...], ...))  # type: ignore[valid-type]

    def listed(request: HttpRequest, asked: Any) -> HttpResponse:
        return _listed(request, record, asked, page)

    listed.__annotations__["asked"] = _QUERY[filters]
    operation(
        "GET", many, permission="strategy:read", name=f"api-{name}-list", group="records",
        title=message("rest-list", kind=said), gives=page,
    )(listed)  # fmt: skip

    @operation("GET", one, permission="strategy:read", name=f"api-{name}", group="records",
               title=message("rest-read", kind=said), gives=record, headers=("ETag",))  # fmt: skip
    def read(request: HttpRequest, record_id: str, as_of: dt.date | None = None) -> HttpResponse:
        return _read(request, kind, record_id, as_of)

    if kind in EDITABLE:

        @operation("POST", many, permission=_PROPOSED.get(kind, WRITING[kind]), name=f"api-{name}-add",
                   group="records", title=message("rest-add", kind=said), takes=_NEW[kind], gives=Written,
                   status=201, headers=("ETag", "Location"))  # fmt: skip
        def add(request: HttpRequest, why: Why = "") -> HttpResponse:
            return _add(request, kind, why)

    if kind in EDITABLE and kind not in DECIDED:

        @operation("PUT", one, permission=WRITING[kind], name=f"api-{name}-put", group="records",
                   title=message("rest-put", kind=said), takes=record, gives=Written, versioned=True,
                   headers=("ETag",))  # fmt: skip
        def put(request: HttpRequest, record_id: str, why: Why = "") -> HttpResponse:
            return _put(request, kind, record_id, why)

        @operation("DELETE", one, permission=WRITING[kind], name=f"api-{name}-withdraw", group="records",
                   title=message("rest-withdraw", kind=said), status=204, versioned=True)  # fmt: skip
        def withdraw(request: HttpRequest, record_id: str, why: Why = "") -> HttpResponse:
            return _withdraw(request, kind, record_id, why)


def _listed(request: HttpRequest, record: type[Record], asked: Any, page: type[BaseModel]) -> HttpResponse:
    desk = desk_of(request)
    wanted = asked.model_dump(exclude_none=True, exclude={"limit", "cursor", "as_of", "q"})
    found = sorted(
        (r for r in strategy_at(desk, asked.as_of) if r.kind == record.kind and _fits(r, wanted, asked.q)),
        key=lambda r: r.id,
    )
    shown, after = part_of(found, asked, lambda r: r.id)
    versions = versions_at(desk, [r.id for r in shown], asked.as_of)
    return gives(page.model_construct(items=shown, versions=versions, next=after))


def _read(request: HttpRequest, kind: str, record_id: str, day: dt.date | None) -> HttpResponse:
    desk = desk_of(request)
    found = strategy_at(desk, day).get(record_id)
    if found is None or found.kind != kind:
        raise Http404
    return gives(found, headers={"ETag": etag(versions_at(desk, [record_id], day)[record_id])})


def _add(request: HttpRequest, kind: str, why: str) -> HttpResponse:
    desk = desk_of(request)
    sent = cast("Record", body_of(request, _NEW[kind]))
    own = sent.id
    if own == _UNNAMED:
        own = new_id(sent, desk.load()[0], lambda i: bool(desk.journal.histories(desk.organisation, [i])))
    fields = {name: getattr(sent, name) for name in KINDS[kind].model_fields}
    made = KINDS[kind].model_validate({**fields, "id": own})
    version = None if isinstance(made, Estimate) and sent.id == _UNNAMED else 0
    commit = put_record(desk, made, version=version, why=why)
    place = f"/api/v1/records/{slug(kind)}/{own}"
    return _written(desk, own, commit, 201, {"Location": place})


def _put(request: HttpRequest, kind: str, record_id: str, why: str) -> HttpResponse:
    desk = desk_of(request)
    version = _expected(request, new_allowed=True)
    made = body_of(request, KINDS[kind])
    if made.id != record_id:
        raise Refused(422, message("rest-other-id", there=made.id[:120], here=record_id[:120]))
    before = desk.load()[0].get(record_id)
    if version != 0 and (before is None or before.kind != kind):
        raise Http404
    if before is not None and before.kind != kind:
        raise Refused(412, message("rest-id-taken", id=record_id))
    commit = put_record(desk, made, version=version, why=why)
    return _written(desk, record_id, commit, 200)


def _withdraw(request: HttpRequest, kind: str, record_id: str, why: str) -> HttpResponse:
    desk = desk_of(request)
    before = desk.load()[0].get(record_id)
    if before is None or before.kind != kind:
        raise Http404
    version = _expected(request, new_allowed=False)
    withdraw_record(desk, before, version=version, why=why)
    return nothing()


def _written(
    desk: Desk, record_id: str, commit: Commit, status: int, headers: dict[str, str] | None = None
) -> HttpResponse:
    version = versions_at(desk, [record_id], None)[record_id]
    told = Written(id=record_id, version=version, commit=commit.number)
    return gives(told, status, {"ETag": etag(version), **(headers or {})})


def etag(version: int) -> str:
    """The ETag of a record whose last entry has this sequence."""
    return f'"{version}"'


def _expected(request: HttpRequest, *, new_allowed: bool) -> int:
    """The version that a write starts from; 0: it must be new. Raises Refused where the request does not say."""
    if new_allowed and request.headers.get("If-None-Match", "").strip() == "*":
        return 0
    given = request.headers.get("If-Match")
    if given is None:
        raise Refused(428, message("rest-version-missing"))
    found = _ETAG.fullmatch(given.strip())
    if found is None:
        raise Refused(412, message("rest-version-unknown"))
    return int(found[1]) or -1


def _filters(record: type[Record]) -> type[Part]:
    """What a list of these records can be narrowed to: its fields that hold one plain word, number or day."""
    fields: dict[str, Any] = {}
    for name, info in record.model_fields.items():
        kept = _plain(info.annotation)
        if kept is not None and name not in ("id", "title", "description"):
            fields[name] = (kept | None, None)
    return create_model(f"{record.__name__}Filter", __base__=AsOf, **fields)


def _plain(annotation: Any) -> Any:
    """The type of a field as a parameter of an address has it; None for one that is more than one plain value."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _plain(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        kinds = [a for a in get_args(annotation) if a is not type(None)]
        return _plain(kinds[0]) if len(kinds) == 1 else None
    if origin is Literal:
        return annotation
    return annotation if annotation in (str, bool, int, dt.date) else None


def _fits(record: Record, wanted: dict[str, Any], q: str | None) -> bool:
    words = " ".join(filter(None, (record.id, *((record.title.de, record.title.en) if record.title else ()))))
    return all(getattr(record, name) == value for name, value in wanted.items()) and (
        q is None or q.casefold() in words.casefold()
    )


for _kind in KINDS:
    _open(_kind)
