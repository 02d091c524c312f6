"""What somebody has played through and given a name: private to its author, no part of the strategy.

The journal knows nothing of it until it is shared: what is written there stays for ever and everybody reads it, and
somebody who only tries something out must be able to throw it away. Shared, it is a draft plan in the journal.
"""

from __future__ import annotations

from django.db import models


class ScenarioRow(models.Model):
    """One scenario of one person. `plan`: the plan as it came out, as JSON; `shared`: the id of the draft plan."""

    id = models.CharField(primary_key=True, max_length=32)
    organisation = models.CharField(max_length=60)
    who = models.CharField(max_length=120)
    title = models.CharField(max_length=120)
    changes = models.JSONField(default=list)
    plan = models.JSONField(default=dict)
    shared = models.CharField(max_length=120, blank=True)
    at = models.DateTimeField()

    class Meta:
        db_table = "web_scenario"
        indexes = (models.Index(fields=("organisation", "who", "-at"), name="web_scenario_own"),)
