"""What a new organisation begins with: itself, settings, and the two KPIs that every list can pay into."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from leitstand.strategy import Company, Kpi, Record, Settings, Text

KPI_RESULT = "KPI-ERGEBNIS"
KPI_HOURS = "KPI-ARBEITSZEIT"
SETTINGS = "SETTINGS"
COMPANY = "COMPANY"


def starter(name: Text, as_of: dt.date) -> tuple[Record, ...]:
    """The first records of an organisation of this name.

    The settings are assumptions that leadership replaces by its own; each is said with its reason in the
    description, and pages show them as assumed while `hours_decided` is False.
    """
    return (Company(id=COMPANY, title=name), starter_settings(as_of), *starter_kpis())


def starter_kpis() -> tuple[Kpi, ...]:
    """Money per year, worth itself; hours per year, worth what the settings say."""
    return (
        Kpi(
            id=KPI_RESULT, unit="EUR/year", worth=Decimal(1),
            title=Text(de="Ergebnis", en="Result"),
            description=Text(
                de="Was im Jahr mehr übrig bleibt: zusätzlicher Deckungsbeitrag oder wegfallende Ausgaben.",
                en="What is left over more per year: additional contribution margin or spending that falls "
                "away.",
            ),
        ),
        Kpi(
            id=KPI_HOURS, unit="h/year",
            title=Text(de="Arbeitszeit", en="Working time"),
            description=Text(
                de="Stunden, die im Jahr frei werden. Was eine Stunde wert ist, legt die "
                "Geschäftsleitung fest.",
                en="Hours freed per year. Leadership decides what an hour is worth.",
            ),
        ),
    )  # fmt: skip


def starter_settings(as_of: dt.date) -> Settings:
    """Round figures to begin with, none of them measured: assumptions of ours that leadership replaces.

    55 EUR per hour, 720 EUR per day, 8 % discount a year, three years, and half of the rate for a freed hour.
    """
    return Settings(
        id=SETTINGS, hourly_rate=Decimal(55), day_rate=Decimal(720), discount_rate=Decimal("0.08"),
        horizon_years=3, hours_share=Decimal("0.5"), hours_decided=False, 
        title=Text(de="Einstellungen", en="Settings"),
        description=Text(
            de=f"Angenommen am {as_of:%d.%m.%Y}, von Ihnen festzulegen: Stundensatz 55 Euro, Tagessatz "
            "720 Euro, Abzinsung 8 % im Jahr, drei Jahre Betrachtung; eine frei werdende Stunde zählt "
            "zur Hälfte.",
            en=f"Assumed on {as_of:%Y-%m-%d}, for you to set: EUR 55 per hour, EUR 720 per day, 8% "
            "discount a year, a horizon of three years, and half of the rate for an hour that is freed.",
        ),
    )  # fmt: skip
