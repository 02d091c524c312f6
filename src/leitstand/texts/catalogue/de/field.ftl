### Wie die Angaben eines Datensatzes heißen: field-<Art>-<Angabe>; field-record-… haben alle Arten gemeinsam.

field-record-id = Kennung
field-record-title = Bezeichnung
field-record-description = Beschreibung

field-company-employees = Beschäftigte
field-company-currency = Währung
field-company-fictional = Fiktives Beispiel
field-company-supervisory-body = Name des Aufsichtsgremiums
field-company-color = Farbe des Unternehmens
field-company-logo = Logo

field-target-picture-ambition = Anspruch
field-target-picture-horizon = Zieljahr
field-target-picture-risk-attitude = Risikohaltung
field-target-picture-value-target = Zielwert des Plans nach Kosten

field-principle-measure = Woran wir die Einhaltung messen
field-principle-concern = Wofür es vor allem sorgt

field-kpi-unit = Einheit
field-kpi-increase-is-good = Mehr ist besser
field-kpi-customer = Kundenkennzahl
field-kpi-worth = Wert je Einheit in Euro
field-kpi-points = Strategiepunkte je Einheit
field-kpi-bound = Obergrenze der anrechenbaren Verbesserung

field-objective-kpi = Kennzahl
field-objective-owner = Verantwortlich
field-objective-baseline = Ausgangswert
field-objective-target = Zielwert
field-objective-due = Erreichen bis
field-objective-draft = Entwurf
field-objective-rank = Platz in der Reihenfolge der Ziele

field-lever-parent = Übergeordneter Werthebel
field-lever-lever-kind = Art des Werthebels

field-settings-hourly-rate = Stundensatz
field-settings-day-rate = Tagessatz
field-settings-discount-rate = Abzinsungssatz im Jahr
field-settings-horizon-years = Betrachtungszeitraum in Jahren
field-settings-hours-share = Anrechnung frei werdender Stunden
field-settings-hours-decided = Verwendung frei werdender Stunden entschieden
field-settings-point-worth = Wert eines Strategiepunkts
field-settings-stability = Wertverzicht zugunsten eines beständigen Plans
field-settings-fiscal-year-start = Beginn des Geschäftsjahrs (Monat)
field-settings-one-off-booked = Einmalige Kosten gelten als

field-use-case-stage = Stufe
field-use-case-unit = Bereich
field-use-case-owner = Verantwortlich
field-use-case-levers = Werthebel
field-use-case-objectives = Zahlt ein auf
field-use-case-customer = Nutzen für den Kunden
field-use-case-prerequisites = Setzt voraus
field-use-case-exclusions = Schließt aus
field-use-case-variant-of = Variante von
field-use-case-enabler = Gemeinsame Grundlage
field-use-case-data-needs = Benötigte Daten
field-use-case-started = Begonnen am
field-use-case-ended = Beendet am
field-use-case-source = Herkunft
field-use-case-attributes = Weitere Angaben

field-estimate-use-case = Anwendungsfall
field-estimate-quantity = Geschätzte Größe
field-estimate-kpi = Kennzahl
field-estimate-skill = Fähigkeit
field-estimate-value = Schätzwert
field-estimate-unit = Einheit
field-estimate-typed = Wie eingegeben
field-estimate-by = Geschätzt von
field-estimate-method = Art der Schätzung
field-estimate-asked = Gefragt wurde
field-estimate-date = Geschätzt am

field-outcome-use-case = Anwendungsfall
field-outcome-quantity = Gemessene Größe
field-outcome-kpi = Kennzahl
field-outcome-value = Wert
field-outcome-low = niedrig
field-outcome-high = hoch
field-outcome-unit = Einheit
field-outcome-baseline = Ausgangswert
field-outcome-grade = Nachweisstufe
field-outcome-gate = Freigabe
field-outcome-estimate = Zugehörige Schätzung
field-outcome-date = Festgestellt am

field-decision-role-up-to = Entscheidet bis

field-decision-verdict = Beschluss
field-decision-use-case = Anwendungsfall
field-decision-plan = Plan
field-decision-start = Beginn
field-decision-by = Entschieden von
field-decision-date = Entschieden am
field-decision-reason = Begründung

field-plan-as-of = Stand vom
field-plan-basis = Grundlage der Berechnung
field-plan-choices = Auswahl
field-plan-value = Wert
field-plan-gap = Höchster Abstand zum bestmöglichen Plan
field-plan-budgets = Budgetverwendung
field-plan-budget-assumed = Budget angenommen
field-plan-quarters = Verwendung der Quartalsgrenzen
field-plan-bought = Zugekaufte Personentage
field-plan-shares = Mindestanteile
field-plan-given-up = Wertverzicht zugunsten der Beständigkeit
field-plan-draft = Entwurf
field-plan-what-if = Durchgespielte Änderungen

field-budget-year = Jahr
field-budget-amount = Betrag

field-capacity-skill = Fähigkeit
field-capacity-period = Zeitraum
field-capacity-days = Personentage

field-quarter-limit-quarter = Quartal
field-quarter-limit-amount = Höchstbetrag

field-external-capacity-skill = Fähigkeit
field-external-capacity-period = Zeitraum
field-external-capacity-days = Zukaufbare Personentage
field-external-capacity-day-rate = Externer Tagessatz

field-minimum-share-objective = Ziel
field-minimum-share-lever-kind = Art des Werthebels
field-minimum-share-share = Anteil am Geld des Plans

field-guardrail-state-use-case = Anwendungsfall
field-guardrail-state-date = Stand vom
field-guardrail-state-clearance = Was die Leitplanke sagt
field-guardrail-state-rule = Leitplanke
field-guardrail-state-free-from = Darf beginnen ab
field-guardrail-state-cost = Kosten der Auflagen vor dem Beginn
field-guardrail-state-effort = Personentage für Auflagen vor dem Beginn
field-guardrail-state-skill = Fähigkeit
field-guardrail-state-reason = Begründung

field-switching-cost-use-case = Anwendungsfall
field-switching-cost-stop = Kosten des Einstellens
field-switching-cost-move = Kosten des Verschiebens
field-switching-cost-reason = Begründung
