"""What templates of accounts say: names of fields, the name of the reader, the personas of the demo."""

from __future__ import annotations

from typing import Any, cast

from django import template
from django.forms import BoundField
from django.template.context import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString

from leitstand.actions import DEMO
from leitstand.texts import Lang, message, moment, render

from .personas import PERSONAS, chosen_persona
from .who import is_open, member_of

register = template.Library()
FIELDS = (
    "login", "password", "oldpassword", "password1", "password2", "email", "code", "name", "passwordless", "account",
)  # fmt: skip
MESSAGES = tuple(f"accounts-field-{name}" for name in FIELDS)


@register.simple_tag(takes_context=True)
def field_label(context: Context, field: BoundField) -> str:
    """What a field of the login is called: in our words, whatever the library calls it."""
    name = field.name if field.name in FIELDS else "name"
    return render(message(f"accounts-field-{name}"), _lang(context))


@register.simple_tag(takes_context=True)
def at_time(context: Context, value: Any) -> str:
    """Day and time of something that happened."""
    return (
        moment(value.astimezone(), _lang(context))
        if value
        else render(message("accounts-never"), _lang(context))
    )


@register.simple_tag(takes_context=True)
def qr_code(context: Context, text: str) -> SafeString:
    """A text as a QR code: one path, without styles of its own."""
    import qrcode

    code = qrcode.QRCode(border=2)
    code.add_data(text)
    rows = code.get_matrix()
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    name = render(message("accounts-app-picture"), _lang(context))
    return format_html(
        '<svg class="qr" viewBox="0 0 {0} {0}" role="img" aria-label="{1}"><path d="{2}" fill="#000"/></svg>',
        len(rows), name, path,
    )  # fmt: skip


@register.inclusion_tag("web/account/who.html", takes_context=True)
def reader(context: Context) -> dict[str, Any]:
    """Who one is at this door, with the way out; in the demo the persona to look as."""
    request, lang = context.get("request"), _lang(context)
    told: dict[str, Any] = {"lang": lang, "request": request, "csrf_token": context.get("csrf_token")}
    if request is None:
        return told
    known = getattr(request, "_member", None)
    if is_open(request):
        here = bool(known and known.organisation == DEMO)
        chosen = chosen_persona(request) if here else None
        return told | {"open": True, "personas": PERSONAS if here else (), "chosen": chosen}
    return told | {"member": member_of(request) if known else None}


def _lang(context: Context) -> Lang:
    return cast("Lang", context.get("lang", "de"))
