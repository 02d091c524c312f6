"""Who one is at this door: logins, memberships in organisations, invitations, access tokens, visits.

    who.member_of(request)     the person behind a request, at one organisation; None for nobody
    people                     invite, change, end: what administrators do with memberships
    tokens                     access tokens for the API
    visits                     when a person last looked

Passwords, second factors and single sign-on are django-allauth's; here is what it knows nothing of.
"""

__all__: list[str] = []
