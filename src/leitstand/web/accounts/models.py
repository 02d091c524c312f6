"""The tables of accounts. They name organisations and people by id; the journal knows nothing of them."""

from __future__ import annotations

from django.conf import settings
from django.db import models

ID = 120
ORGANISATION = 60
DIGEST = 64


class Membership(models.Model):
    """That a person works at an organisation: with which access roles, leading which units, as whom in the journal."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.CharField(max_length=ORGANISATION)
    roles = models.JSONField(default=list)
    units = models.JSONField(default=list)
    person = models.CharField(max_length=ID)
    since = models.DateTimeField()

    class Meta:
        app_label = "web"
        db_table = "web_membership"
        constraints = (
            models.UniqueConstraint(fields=("user", "organisation"), name="web_membership_once"),
            models.UniqueConstraint(fields=("organisation", "person"), name="web_membership_person"),
        )


class Invitation(models.Model):
    """An invitation by mail. The link holds the token; only its digest lies here. It can be used once."""

    organisation = models.CharField(max_length=ORGANISATION)
    email = models.EmailField(max_length=254)
    name = models.CharField(max_length=200, blank=True)
    roles = models.JSONField(default=list)
    units = models.JSONField(default=list)
    digest = models.CharField(max_length=DIGEST, unique=True)
    invited_by = models.CharField(max_length=ID)
    at = models.DateTimeField()
    expires = models.DateTimeField()
    accepted = models.DateTimeField(null=True)

    class Meta:
        app_label = "web"
        db_table = "web_invitation"
        indexes = (models.Index(fields=("organisation", "email"), name="web_invitation_email"),)


class ApiToken(models.Model):
    """An access token of a membership. `prefix` is shown so that one knows it again; of the rest lies a digest."""

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=12)
    digest = models.CharField(max_length=DIGEST, unique=True)
    scopes = models.JSONField(default=list)
    at = models.DateTimeField()
    expires = models.DateTimeField()
    last_used = models.DateTimeField(null=True)

    class Meta:
        app_label = "web"
        db_table = "web_api_token"


class Visit(models.Model):
    """When somebody last looked at an organisation. `before`: where the journal ended after the visit before."""

    organisation = models.CharField(max_length=ORGANISATION)
    who = models.CharField(max_length=ID)
    at = models.DateTimeField()
    sequence = models.BigIntegerField()
    before = models.BigIntegerField(null=True)

    class Meta:
        app_label = "web"
        db_table = "web_visit"
        constraints = (models.UniqueConstraint(fields=("organisation", "who"), name="web_visit_once"),)


class AccessEvent(models.Model):
    """That somebody's access changed: who did it, whom it is about (ids of people), and what; never overwritten."""

    organisation = models.CharField(max_length=ORGANISATION)
    at = models.DateTimeField()
    who = models.CharField(max_length=ID)
    about = models.CharField(max_length=ID)
    what = models.CharField(max_length=40)
    details = models.JSONField(default=dict)

    class Meta:
        app_label = "web"
        db_table = "web_access_event"
        indexes = (models.Index(fields=("organisation", "at"), name="web_access_event_at"),)
