"""All tables of the pages' own application, for Django to find."""

from .accounts.models import AccessEvent, ApiToken, Invitation, Membership, Visit

__all__ = ["AccessEvent", "ApiToken", "Invitation", "Membership", "Visit"]
