### Wie die Arten von Datensätzen heißen.

record-company = Unternehmen
record-target-picture = Zielbild
record-principle = Prinzip
record-kpi = Kennzahl
record-objective = Ziel
record-lever = Werthebel
record-settings = Einstellungen
record-use-case = Anwendungsfall
record-estimate = Schätzung
record-outcome = Ergebnis
record-decision-role = Rolle
record-decision = Entscheidung
record-plan = Plan
record-budget = Budget
record-skill = Fähigkeit
record-capacity = Kapazität
record-quarter-limit = Quartalsgrenze
record-external-capacity = Externe Kapazität
record-minimum-share = Mindestanteil
record-guardrail-state = Stand der Leitplanken
record-switching-cost = Kosten des Umsteuerns
