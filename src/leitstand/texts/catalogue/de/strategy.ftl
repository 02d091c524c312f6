### Die Wörter der Strategie: Stufen, Größen, Arten; und was nicht zusammenpasst.

## Stufen eines Anwendungsfalls

strategy-stage-idea = Idee
strategy-stage-assessed = bewertet
strategy-stage-pilot = Pilot
strategy-stage-scaled = ausgerollt
strategy-stage-operating = im Betrieb
strategy-stage-retired = beendet

## Was der Plan mit einem Anwendungsfall vorhat

strategy-action-not-now = nicht jetzt
strategy-action-pilot = Pilot
strategy-action-scale = ausrollen
strategy-action-continue = weiterführen
strategy-action-stop = einstellen

## Was beschlossen wurde

strategy-verdict-not-now = nicht jetzt
strategy-verdict-pilot = Pilot freigegeben
strategy-verdict-scale = Ausrollen freigegeben
strategy-verdict-continue = weiterführen
strategy-verdict-stop = einstellen
strategy-verdict-adopt-plan = Plan in Kraft gesetzt

## Größen, die geschätzt und gemessen werden

strategy-quantity-effect = Wirkung im Jahr
strategy-quantity-one-off-cost = einmalige Kosten
strategy-quantity-running-cost = laufende Kosten
strategy-quantity-effort = Arbeitsaufwand
strategy-quantity-duration = Dauer bis zum Betrieb
strategy-quantity-adoption = Nutzungsgrad
strategy-quantity-success = Erfolgsaussicht des Pilots

## Arten von Werthebeln

strategy-lever-kind-efficiency = Effizienz
strategy-lever-kind-customer-value = Kundennutzen
strategy-lever-kind-new-business = Neugeschäft

## Risikohaltungen

strategy-risk-attitude-cautious = vorsichtig
strategy-risk-attitude-balanced = ausgewogen
strategy-risk-attitude-bold = risikofreudig

## Was Prinzipien sichern

strategy-concern-speed = Tempo
strategy-concern-quality = Qualität
strategy-concern-responsibility = Verantwortung

## Nachweisstufen und Freigaben

strategy-grade-a = A (Reihenfolge ausgelost)
strategy-grade-b = B (mit Vergleichsgruppe)
strategy-grade-c = C (rechnerischer Vergleich)
strategy-grade-d = D (vorher und nachher)
strategy-grade-e = E (ohne Messung angegeben)
strategy-gate-passed = bestanden
strategy-gate-failed = nicht bestanden

## Was eine Leitplanke sagt

strategy-clearance-allowed = erlaubt
strategy-clearance-blocked = gesperrt
strategy-clearance-unknown = offen

## Woher eine Schätzung kommt

strategy-method-list = aus einer Liste
strategy-method-workshop = Workshop
strategy-method-single = Einzelschätzung
strategy-method-question = Antwort auf eine Frage
strategy-method-measurement = gemessen

## Was nicht zusammenpasst

strategy-id-twice = Die Kennung „{ $id }“ ist mehrfach vergeben. Geben Sie jedem Datensatz eine eigene Kennung.
strategy-reference-missing = { strategy-kind-wanted } „{ $id }“ gibt es hier nicht. Legen Sie den Datensatz an, oder berichtigen Sie die Kennung.
strategy-reference-wrong-kind = „{ $id }“ passt hier nicht: erwartet { strategy-kind-wanted }, gefunden { strategy-kind-found }. Tragen Sie die Kennung eines passenden Datensatzes ein.
strategy-circle = „{ $id }“ verweist über andere Datensätze auf sich selbst zurück. Lösen Sie einen der Verweise, damit kein Kreis bleibt.
strategy-only-one = { strategy-kind-wanted }: Davon darf es nur einen Datensatz geben. Ändern Sie den vorhandenen, statt einen weiteren anzulegen.
strategy-budget-twice = Für { FIGURE($year, unit: "year") } gibt es schon das Budget „{ $other }“. Ändern Sie dessen Betrag, oder wählen Sie ein anderes Jahr.
strategy-same-twice = { strategy-kind-wanted }: Dafür gibt es schon „{ $other }“. Ändern Sie diesen Datensatz, statt einen zweiten anzulegen.
strategy-kind-wanted =
    { $kind ->
        [company] { record-company }
        [target_picture] { record-target-picture }
        [principle] { record-principle }
        [kpi] { record-kpi }
        [objective] { record-objective }
        [lever] { record-lever }
        [settings] { record-settings }
        [use_case] { record-use-case }
        [estimate] { record-estimate }
        [outcome] { record-outcome }
        [decision_role] { record-decision-role }
        [decision] { record-decision }
        [plan] { record-plan }
        [budget] { record-budget }
        [skill] { record-skill }
        [capacity] { record-capacity }
        [quarter_limit] { record-quarter-limit }
        [external_capacity] { record-external-capacity }
        [minimum_share] { record-minimum-share }
        [guardrail_state] { record-guardrail-state }
        [switching_cost] { record-switching-cost }
       *[other] { $kind }
    }
strategy-kind-found =
    { $found ->
        [company] { record-company }
        [target_picture] { record-target-picture }
        [principle] { record-principle }
        [kpi] { record-kpi }
        [objective] { record-objective }
        [lever] { record-lever }
        [settings] { record-settings }
        [use_case] { record-use-case }
        [estimate] { record-estimate }
        [outcome] { record-outcome }
        [decision_role] { record-decision-role }
        [decision] { record-decision }
        [plan] { record-plan }
        [budget] { record-budget }
        [skill] { record-skill }
        [capacity] { record-capacity }
        [quarter_limit] { record-quarter-limit }
        [external_capacity] { record-external-capacity }
        [minimum_share] { record-minimum-share }
        [guardrail_state] { record-guardrail-state }
        [switching_cost] { record-switching-cost }
       *[other] { $found }
    }

## Antworten auf einfache Fragen

strategy-judgement-rather-yes = eher mehr als { $threshold }
strategy-judgement-unsure = unsicher, ob mehr als { $threshold }
strategy-judgement-rather-no = eher nicht mehr als { $threshold }

## Wie einmalige Kosten gebucht werden

strategy-one-off-booked-expense = Aufwand (Opex)
strategy-one-off-booked-investment = Investition (Capex)
