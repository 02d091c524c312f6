"""One's own account: what it opens, access tokens, coming in by an invitation, and the personas of the demo."""

from __future__ import annotations

from typing import Any, cast

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib.auth import login as log_in
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation

from leitstand.actions import DEMO
from leitstand.journal.models import User
from leitstand.texts import Message, message

from .. import reading
from ..accounts import invitations, people, tokens
from ..accounts.models import ApiToken, Membership
from ..accounts.personas import COOKIE, PERSONAS, role_word
from ..accounts.sessions import began
from ..accounts.who import is_open, member_of
from ..doors import door
from .showing import lang_of, show

SCOPE_WORDS = {scope: message(f"accounts-scope-{scope}") for scope in ("read", "write", "decide", "manage")}
LASTING = (30, 90, 365)
MESSAGES = tuple(f"accounts-scope-{scope}" for scope in ("read", "write", "decide", "manage"))


@door("account/", permission="signed-in", name="account")
def account(request: HttpRequest) -> HttpResponse:
    return _account(request)


def _account(
    request: HttpRequest,
    refused: Message | None = None,
    issued: tokens.Issued | None = None,
    status: int = 200,
) -> HttpResponse:
    user, member = cast("User", request.user), member_of(request)
    own = ApiToken.objects.filter(membership__user=user).select_related("membership").order_by("-at")
    context: dict[str, Any] = {
        "user": user,
        "seats": [(seat, [role_word(r) for r in seat.roles]) for seat in member.memberships]
        if member
        else [],
        "tokens": [(t, [SCOPE_WORDS[s] for s in t.scopes if s in SCOPE_WORDS]) for t in own],
        "scopes": list(SCOPE_WORDS.items()),
        "lasting": LASTING,
        "refused": refused,
        "issued": issued,
    }
    return show(request, "account/account", context, status)


@door("account/tokens/create/", permission="signed-in", name="account-token-create", effect="write")
def create_token(request: HttpRequest) -> HttpResponse:
    """Makes an access token for the organisation at which one is; its secret is shown by this one answer."""
    raise_if_reauthentication_required(request, app="allauth.account")
    member = member_of(request)
    if member is None:
        raise Http404
    row = Membership.objects.get(user=cast("User", request.user), organisation=member.organisation)
    days = request.POST.get("days", "")
    scopes = cast("list[tokens.Scope]", request.POST.getlist("scopes"))
    try:
        issued = tokens.issue(row, request.POST.get("name", ""), scopes, int(days) if days.isdecimal() else 0)
    except ValueError:
        return _account(request, message("accounts-token-incomplete"), status=422)
    people.note(
        member.organisation, member.actor, member.actor.id, "token-issued", {"prefix": issued.row.prefix}
    )
    answer = _account(request, issued=issued)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@door("account/tokens/<int:pk>/revoke/", permission="signed-in", name="account-token-revoke", effect="write")
def revoke_token(request: HttpRequest, pk: int) -> HttpResponse:
    own = ApiToken.objects.filter(membership__user=cast("User", request.user))
    row = own.select_related("membership").filter(pk=pk).first()
    if row is None:
        raise Http404
    mine = row.membership
    row.delete()
    people.note(mine.organisation, mine.person, mine.person, "token-revoked", {"prefix": row.prefix})
    return HttpResponseRedirect(reverse("account"))


@door("account/logged-out/", permission="anyone", name="account-logged-out")
def logged_out(request: HttpRequest) -> HttpResponse:
    return show(request, "account/logged_out", {})


@door("invitation/<str:secret>/", permission="anyone", name="invitation", effect="form")
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """Coming in by a link: with a new password, or, where the address has an account already, by its login."""
    journal = reading.journal_here()
    row = invitations.of_link(secret)
    name = next((o.name for o in journal.organisations() if row and o.id == row.organisation), None)
    if row is None or name is None:
        return show(request, "account/invitation_gone", {}, 404)
    known = invitations.account_of(row)
    context: dict[str, Any] = {
        "organisation": name,
        "email": row.email,
        "name": request.POST.get("name", row.name),
        "known": known is not None,
        "mine": known is not None and request.user == known,
        "roles": [role_word(r) for r in row.roles],
        "back": request.path,
    }
    if request.method != "POST":
        return _private(show(request, "account/invitation", context))
    if known is not None:
        if request.user != known:
            return _private(show(request, "account/invitation", context, 403))
        invitations.accept(row, known)
        return HttpResponseRedirect(reverse("leitstand"))
    said = context["name"].strip()
    context["problems"] = problems = _unusable(request, row.email, said)
    if not said or problems:
        context["nameless"] = not said
        return _private(show(request, "account/invitation", context, 422))
    user = invitations.new_account(row, said, request.POST["password"])
    invitations.accept(row, user)
    log_in(request, cast("AbstractBaseUser", user), "allauth.account.auth_backends.AuthenticationBackend")  # type: ignore[arg-type]
    began(request)
    return HttpResponseRedirect(reverse("leitstand"))


def _unusable(request: HttpRequest, email: str, name: str) -> list[str]:
    """What is wrong with the password, in the words of Django's rules."""
    first, _, last = name.partition(" ")
    with translation.override(lang_of(request)):
        try:
            validate_password(
                request.POST.get("password", ""), User(email=email, first_name=first, last_name=last)
            )
        except ValidationError as error:
            return [str(m) for m in error.messages]
    return []


def _private(answer: HttpResponse) -> HttpResponse:
    """The address of this page is a secret: no browser keeps it."""
    answer.headers["Cache-Control"] = "no-store"
    return answer


@door("demo/persona/", permission="anyone", name="persona", effect="write")
def persona(request: HttpRequest) -> HttpResponse:
    """Looks at the demo through the eyes of another access role; only where nobody logs in."""
    if not is_open(request):
        raise Http404
    member = member_of(request)
    if member is None or member.organisation != DEMO:
        raise Http404
    wanted = request.POST.get("role", "")
    answer = HttpResponseRedirect(_home(wanted))
    if any(p.role == wanted for p in PERSONAS):
        answer.set_cookie(COOKIE, wanted, samesite="Lax", httponly=True)
    else:
        answer.delete_cookie(COOKIE)
    return answer


def _home(role: str) -> str:
    return reverse("people") if role == "administrator" else reverse("leitstand")
