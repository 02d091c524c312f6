### Was Formulare sagen: Hilfen, Rückfragen, Fehler.

form-optional = freiwillig
form-must = Pflichtangabe
form-none = keine Angabe
form-choose = Bitte wählen
form-german = Deutsch
form-english = Englisch
form-also-german = Auch auf Deutsch
form-also-english = Auch auf Englisch
form-rest = Weitere Angaben
form-narrow = Liste durchsuchen
form-nothing-to-choose = Hier gibt es noch nichts zu wählen.
form-add-line = Zeile hinzufügen
form-pair-name = Name
form-pair-value = Angabe
form-estimate-example = z. B. 80-200 T€, 6 h/Woche, M oder ?
form-quarter-example = z. B. 1. Quartal 2027
form-why = Warum?
form-why-help = Ein Satz genügt. Er steht im Protokoll und hilft allen, die später danach fragen.
form-save = Speichern
form-cancel = Abbrechen
form-problems =
    { $n ->
        [one] Eine Angabe fehlt noch oder ist nicht eindeutig. Gespeichert wurde nichts.
       *[other] { $n } Angaben fehlen noch oder sind nicht eindeutig. Gespeichert wurde nichts.
    }

## Rückfragen und Fehler

form-required = „{ $field }“ ist eine Pflichtangabe.
form-no-number = Das ist keine Zahl. Schreiben Sie zum Beispiel { $example }.
form-number-open = „{ $number }“ kann zweierlei heißen. Was meinen Sie?
form-no-whole = Hier wird eine ganze Zahl gebraucht, zum Beispiel 2027.
form-no-day = Das ist kein Datum. Schreiben Sie es wie 31.12.2027.
form-no-quarter = Das ist kein Quartal. Schreiben Sie zum Beispiel 1. Quartal 2027 oder Q1 2027.
form-no-period = Das ist kein Zeitraum. Schreiben Sie ein Quartal wie Q1 2027 oder ein Jahr wie 2027.
form-no-choice = Das steht nicht zur Wahl. Wählen Sie aus der Liste.
form-gone = „{ $id }“ gibt es nicht (mehr). Wählen Sie etwas anderes.
form-no-pairs = Zu jedem Namen gehört eine Angabe. Ergänzen Sie, was fehlt, oder leeren Sie die Zeile.
form-too-long = Der Text ist zu lang; erlaubt sind höchstens { $most } Zeichen.
form-too-small = „{ $field }“ ist zu klein; die Grenze ist { $bound }.
form-too-large = „{ $field }“ ist zu groß; die Grenze ist { $bound }.
form-invalid = „{ $field }“ ist so nicht möglich. Prüfen Sie die Angabe.
form-rule-worth-or-points = Eine Kennzahl hat einen Wert in Euro oder Strategiepunkte, nicht beides. Leeren Sie eines der beiden Felder.
form-rule-effect-kpi = Zu einem Nutzen gehört die Kennzahl, auf die er wirkt. Wählen Sie sie aus.
form-rule-share = Hier wird ein Anteil zwischen 0 und 100 % gebraucht.
form-rule-range = Die Bandbreite braucht die kleinere Zahl zuerst und die Mitte dazwischen.
form-rule-one-of-two = Ein Mindestanteil gilt für ein Ziel oder für eine Art des Werthebels. Füllen Sie genau eines der beiden Felder aus.
form-rule-free-from = Ein Quartal, ab dem er beginnen darf, hat nur ein gesperrter Anwendungsfall. Leeren Sie das Feld, oder wählen Sie „gesperrt“.
form-rule-skill-days = Zur Fähigkeit gehört die Zahl der Personentage. Geben Sie sie an, oder leeren Sie das Feld „Fähigkeit“.
form-rule-grade = Ohne Ausgangswert gilt ein Nutzen als behauptet: Geben Sie den Ausgangswert an, oder wählen Sie Nachweisstufe E.
form-rule-value-or-gate = Geben Sie einen Wert an oder ob die Freigabe erreicht wurde.

## Hilfen

form-help-record-title = So heißt es überall: kurz, und so, dass es auch jemand von nebenan versteht.
form-help-company-employees = Hilft, Vergleichsfälle passender Größe zu finden.
form-help-target-picture-ambition = Wohin wir wollen, in ein bis drei Sätzen.
form-help-target-picture-horizon = Bis zum Ende dieses Jahres zählt, was der Plan bringt.
form-help-target-picture-risk-attitude = Vorsichtig heißt: lieber weniger im Mittel, dafür selten ein schlechtes Jahr.
form-help-target-picture-value-target = Was der Plan bis zum Zieljahr nach allen Kosten bringen soll. Leer heißt: kein Ziel gesetzt.
form-help-principle-measure = Woran alle sehen, ob wir uns daran halten.
form-help-kpi-unit = Zum Beispiel EUR/year, h/year, %, Tage oder Stück.
form-help-kpi-increase-is-good = Bei Durchlaufzeit oder Fehlern gilt: weniger ist besser.
form-help-kpi-worth = Was eine Einheit Verbesserung im Jahr wert ist. Leer heißt: noch nicht bewertet, nicht null.
form-help-kpi-points = Für Kennzahlen, die sich nicht in Euro sagen lassen.
form-help-kpi-bound = Mehr Verbesserung als diese zählt nicht.
form-help-objective-kpi = Woran wir merken, dass das Ziel erreicht ist.
form-help-objective-owner = Ein Ziel ohne jemanden in der Leitung, der dafür einsteht, bleibt ein Wunsch.
form-help-objective-baseline = Wo die Kennzahl heute steht. Ohne Ausgangswert lässt sich später nichts nachweisen.
form-help-objective-target = Wo die Kennzahl am Ende stehen soll.
form-help-objective-draft = Ein Entwurf ist ein Vorschlag; die Leitung macht ihn zum Ziel.
form-help-lever-parent = Leer bei einem Werthebel der obersten Ebene.
form-help-lever-lever-kind = Effizienz spart, Kundennutzen verbessert das Angebot, neues Geschäft bringt neue Erlöse.
form-help-settings-hourly-rate = Was eine Arbeitsstunde im Schnitt kostet, mit allen Nebenkosten.
form-help-settings-day-rate = Was ein Personentag in einem Vorhaben kostet.
form-help-settings-discount-rate = Um so viel zählt Geld im nächsten Jahr weniger als heute.
form-help-settings-horizon-years = So viele Jahre Nutzen zählen.
form-help-settings-hours-share = Zu diesem Teil des Stundensatzes zählt eine frei werdende Stunde.
form-help-settings-hours-decided = Erst wenn die Leitung entschieden hat, wofür frei werdende Stunden da sind, gilt der Anteil nicht mehr als angenommen.
form-help-settings-point-worth = Leer heißt: Punkte werden nicht in Euro umgerechnet.
form-help-settings-stability = So viel Wert darf der Plan höchstens hergeben, um dem geltenden nahe zu bleiben.
form-help-use-case-stage = Wie weit er ist. Über Pilot und Ausrollen entscheidet die Leitung.
form-help-use-case-objectives = Welchen Zielen er dient.
form-help-use-case-customer = Was der Kunde davon hat, am besten in seinen eigenen Worten.
form-help-use-case-prerequisites = Was vorher da sein muss.
form-help-use-case-exclusions = Womit er sich nicht verträgt: Höchstens einer von beiden kommt in den Plan.
form-help-use-case-variant-of = Für eine kleinere, größere oder gekaufte Ausführung desselben Anwendungsfalls.
form-help-use-case-enabler = Kostet einmal und ermöglicht mehrere: ein Datenprodukt, eine Plattform.
form-help-use-case-attributes = Was Ihre Liste sonst noch festhält.
form-help-estimate-value = Eine Bandbreite sagt mehr als eine Zahl: In 8 von 10 Fällen liegt es dazwischen. Auch eine Größe (S, M, L) oder „?“ ist eine gute Antwort.
form-help-estimate-kpi = Nur beim Nutzen: auf welche Kennzahl er wirkt.
form-help-estimate-skill = Nur beim Arbeitsaufwand: wessen Tage es sind.
form-help-outcome-baseline = Wo die Kennzahl vorher stand. Ohne ihn gilt das Ergebnis als behauptet (Nachweisstufe E).
form-help-outcome-grade = Von A (ausgelost und verglichen) bis E (behauptet).
form-help-outcome-gate = Ob der Pilot seine Freigabe erreicht hat.
form-help-decision-role-up-to = Leer heißt: ohne Obergrenze.
form-help-decision-verdict = Was beschlossen wurde. Der Plan hält sich daran.
form-help-decision-start = Leer heißt: Den Beginn bestimmt der Plan.
form-help-budget-amount = Was in diesem Kalenderjahr für Anwendungsfälle ausgegeben werden darf.
form-help-capacity-period = Ein Quartal oder ein ganzes Jahr. Die Angabe für ein Quartal geht der des Jahres vor.
form-help-quarter-limit-amount = Nur, wo ein Quartal eine eigene Grenze haben soll; sonst gilt das Budget des Jahres.
form-help-external-capacity-day-rate = Was ein zugekaufter Tag kostet.
form-help-minimum-share-share = Mindestens dieser Teil des Geldes, das der Plan ausgibt.
form-help-guardrail-state-clearance = „Gesperrt“ hält den Anwendungsfall aus dem Plan, bis die Leitplanke ihn freigibt.
form-help-guardrail-state-free-from = Leer heißt: bis auf Weiteres gesperrt.
form-help-guardrail-state-rule = Der Name der Leitplanke. Ein neuer Stand ersetzt den alten mit demselben Namen.
form-help-switching-cost-stop = Was es kostet, ihn einzustellen. Leer heißt: nicht bekannt.
form-help-switching-cost-move = Was es kostet, seinen Beginn zu verschieben. Leer heißt: nicht bekannt.

## Einstellungen, Reihenfolge der Ziele, Auftritt

form-rule-fiscal-year = Ein Geschäftsjahr beginnt mit einem Quartal: im Monat 1, 4, 7 oder 10.
form-rule-size = Diese Zahl ist größer oder kleiner, als sie sein kann.
form-help-company-supervisory-body = So heißt die Unterlage für das Gremium: Beirat, Gesellschafter, Aufsichtsrat.
form-help-company-color = Als sechsstelliger Farbwert, zum Beispiel #0d566a. Schlecht lesbare Farben werden für Schrift abgedunkelt oder aufgehellt.
form-help-objective-rank = 1 ist das wichtigste. Aus der Reihenfolge folgt, wie Ziele ohne Eurowert gegeneinander zählen.
form-help-settings-fiscal-year-start = Leer heißt: Januar. Ein Geschäftsjahr heißt nach dem Kalenderjahr, in dem es beginnt.
form-help-settings-one-off-booked = Aufwand (Opex) belastet das Jahr, eine Investition (Capex) wird abgeschrieben. Der Plan rechnet in Zahlungen; die Angabe steht bei den Kosten.
