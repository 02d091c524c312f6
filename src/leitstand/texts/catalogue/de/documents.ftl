### Diagramme, und wie jede Zahl einer Durchsicht heißt und zustande kommt.

documents-quarter = { QUARTER($quarter, length: "short") }

documents-fan-title = Wert des Plans
documents-fan-alt =
    Aufgelaufener Wert des Plans nach Kosten bis { QUARTER($quarter) }: { EIGHT_OF_TEN($low, $high) }, in der Mitte { $middle }.{ $target ->
        [unknown] { "" }
       *[other] { " " }Das Ziel liegt bei { $target }.
    }
documents-fan-target = Ziel { FIGURE($target, unit: "EUR", style: "table") }
documents-benefit-title = Nutzen im Jahr
documents-benefit-alt =
    Nutzen im Jahr bei voller Nutzung: { EIGHT_OF_TEN($low, $high) }, in der Mitte { $middle }.{ $tipping ->
        [unknown] { "" }
       *[other] { " " }Der Kipppunkt liegt bei { $tipping }.
    }
documents-tipping-at = Kipppunkt { $amount }

documents-axis-million = Mio. €
documents-axis-thousand = T€
documents-axis-one = €
documents-axis-a-year = { $unit } im Jahr

documents-column-quarter = Ende
documents-column-low = niedrig
documents-column-quartile = unteres Viertel
documents-column-middle = Mitte
documents-column-upper = oberes Viertel
documents-column-high = hoch
documents-column-point = Stelle
documents-column-benefit = Nutzen im Jahr

documents-point-p10 = niedrig
documents-point-p25 = unteres Viertel
documents-point-p50 = Mitte
documents-point-p75 = oberes Viertel
documents-point-p90 = hoch
documents-point-mean = Durchschnitt

## Wie die Zahlen heißen

documents-figure-plan-value = Wert des Plans
documents-figure-value = Wert nach Kosten
documents-figure-benefit = Nutzen im Jahr
documents-figure-one-off = einmaliger Aufwand
documents-figure-running = laufende Kosten im Jahr
documents-figure-cash = davon zahlungswirksam
documents-figure-hours = frei werdende Arbeitszeit
documents-figure-points = strategische Punkte
documents-figure-chance = Auswahlsicherheit
documents-figure-success = Aussicht, dass der Pilot gelingt
documents-figure-per-euro = Ertrag je eingesetztem Euro
documents-figure-price = Wert der Mittel an anderer Stelle
documents-figure-clarify = Klärungswert
documents-figure-tipping = Kipppunkt
documents-figure-target = Ziel für den Wert des Plans
documents-figure-target-chance = Aussicht, das Ziel zu erreichen
documents-figure-gap = Abstand zum bestmöglichen Plan
documents-figure-fan = aufgelaufener Wert des Plans
documents-figure-planned = geplante Ausgaben
documents-figure-limit = Budget
documents-figure-within = Aussicht, das Budget einzuhalten
documents-figure-scarce = Engpasswert
documents-figure-used = eingeplant
documents-figure-capacity = vorhanden
documents-figure-contribution = Beitrag des Plans zum Ziel
documents-figure-needed = nötige Verbesserung
documents-figure-outlook = Aussicht, das Ziel zu erreichen
documents-figure-worth = Klärungswert
documents-figure-threshold = Kipppunkt
documents-figure-promised = versprochene Wirkung
documents-figure-counted = angerechnete Wirkung
documents-figure-count-weighed = abgewogene Anwendungsfälle
documents-figure-count-chosen = Anwendungsfälle im Plan
documents-figure-count-assumed = Anwendungsfälle mit angenommenem Nutzen oder Aufwand
documents-figure-count-questions = Fragen, die sich lohnen
documents-figure-largest-share = Anteil des größten Anwendungsfalls am Wert des Plans
documents-figure-more-money = was mehr Budget dem Plan brächte
documents-figure-more-money-amount = Betrag, um den das Budget wüchse
documents-figure-count-guardrails-unclear = Vorhaben mit offenen Leitplanken
documents-figure-count-guardrails-unseen = Vorhaben, die noch nicht auf Leitplanken geprüft sind
documents-figure-count-stopping = Vorhaben, deren Einstellen etwas kostet
documents-figure-count-turned-back = Vorhaben, bei denen der Plan umsteuert
documents-figure-count-switching-unknown = Vorhaben mit unbekannten Kosten des Umsteuerns
documents-figure-rules-bought = zugekaufte Personentage
documents-figure-rules-paid = Preis der zugekauften Tage
documents-figure-rules-held = Anteil an den neuen Ausgaben des Plans
documents-figure-rules-wanted = verlangter Mindestanteil
documents-figure-rules-costs = was der Mindestanteil den Plan kostet
documents-figure-rules-missing = was zum Mindestanteil fehlt
documents-figure-rules-work = Kosten der Auflagen vor dem Beginn
documents-figure-rules-effort = Personentage für Auflagen vor dem Beginn
documents-figure-rules-given-up = Wert, auf den der Plan zugunsten der Beständigkeit verzichtet
documents-figure-rules-tolerance = was Beständigkeit höchstens kosten darf
documents-figure-rules-stopping = Kosten des Einstellens
documents-figure-rules-quarter-chance = Aussicht, die Grenze des Quartals einzuhalten
documents-figure-rules-quarter-over = Betrag über der Grenze des Quartals

## Wie die Zahlen zustande kommen

documents-formula-plan-value = Summe der Werte aller Anwendungsfälle im Plan, für jeden von vielen durchgerechneten Fällen neu gebildet; angegeben ist die Stelle, unter der so viele dieser Fälle liegen.
documents-formula-value = Nutzen je Jahr mal Erfolgsaussicht über den Planungszeitraum, abzüglich einmaligem Aufwand und laufenden Kosten, auf den Stichtag abgezinst.
documents-formula-benefit = Verbesserung der Kennzahl bei voller Nutzung mal dem, was eine Einheit davon im Jahr wert ist; aus den Schätzungen, ergänzt um Vergleichsfälle.
documents-formula-one-off = Einmaliger Aufwand in Euro, dazu Personentage zum Tagessatz; was ein laufender Pilot schon gekostet hat, ist darin enthalten.
documents-formula-running = Kosten im Jahr, solange der Anwendungsfall läuft.
documents-formula-cash = Der Teil des Werts, der als Geld eingeht oder nicht ausgegeben wird.
documents-formula-hours = Arbeitszeit, die im Jahr frei wird; zu Euro wird sie nur, soweit über ihre Verwendung entschieden ist.
documents-formula-points = Beitrag zu Zielen, die nicht in Euro gemessen werden.
documents-formula-chance = Wie oft der Anwendungsfall im Plan ist, wenn der Plan mit anderen plausiblen Zahlen neu gemacht wird; vom Piloten zählt dabei die Aussicht, nicht ob er gelingt.
documents-formula-success = Aus den Schätzungen und den Ergebnissen ähnlicher Piloten.
documents-formula-per-euro = Erwarteter Wert vor einmaligem Aufwand, geteilt durch den einmaligen Aufwand.
documents-formula-price = Budget und Personentage, die der Anwendungsfall braucht, zu ihren Engpasswerten.
documents-formula-clarify = Um so viel würde der Plan im Durchschnitt besser, wenn die wichtigste offene Größe vorher bekannt wäre (Näherung).
documents-formula-tipping = Die nächste Zahl, bei der sich die Wahl umkehrt, wenn der Plan damit neu gerechnet wird; bei 2 % weniger weit bleibt sie.
documents-formula-target = Aus Ihrem Zielbild.
documents-formula-target-chance = Anteil der durchgerechneten Fälle, in denen der Wert des Plans das Ziel erreicht.
documents-formula-gap = Höchstens um diesen Anteil liegt der Plan unter dem besten denkbaren; rechnerisch nachgewiesen.
documents-formula-fan = Bis zum Ende des Quartals aufgelaufener Wert des Plans nach Kosten, über alle durchgerechneten Fälle.
documents-formula-planned = Erwartete Ausgaben des Jahres: der Betrieb dessen, was schon läuft, Piloten und alles Weitere mit der Aussicht, dass der Pilot gelingt. Mit eigenem Personal geleistete Tage zählen zum Tagessatz mit.
documents-formula-limit = Ihr Budget für dieses Jahr.
documents-formula-limit-assumed = Für dieses Jahr ist kein Budget angegeben; angenommen ist ein Teil der Gesamtkosten.
documents-formula-within = Anteil der durchgerechneten Fälle, in denen die Ausgaben des Jahres im Budget bleiben.
documents-formula-scarce = Was eine Einheit mehr von diesem Engpass dem Plan brächte, wenn sonst alles gleich bliebe.
documents-formula-used = Summe des Bedarfs aller Anwendungsfälle im Plan in diesem Zeitraum.
documents-formula-capacity = Was in diesem Zeitraum zur Verfügung steht.
documents-formula-contribution = Summe der Wirkungen, die mit dem Plan auf dieses Ziel noch hinzukommen; was schon läuft, steckt im Ausgangswert.
documents-formula-needed = Unterschied zwischen Zielwert und Ausgangswert der Kennzahl.
documents-formula-outlook = Anteil der durchgerechneten Fälle, in denen der Beitrag des Plans für das Ziel reicht.
documents-formula-worth = Um so viel würde der Plan im Durchschnitt besser, wenn Sie diese Frage vorher beantworten könnten (Näherung).
documents-formula-threshold = Bei diesem Wert kehrt sich die Wahl um (Näherung aus den Engpasswerten).

documents-reference-cases = Vergleichsfälle

## Matrix und Budgetkurve

documents-matrix-title = Wert und einmaliger Aufwand
documents-matrix-case = { $case }
documents-matrix-alt =
    { $cases ->
        [one] Ein Anwendungsfall
       *[other] { $cases } Anwendungsfälle
    } nach einmaligem Aufwand und Wert, jeweils mit Bandbreite. Am meisten Wert hat „{ $case }“: in der Mitte { $value } bei { $cost } einmaligem Aufwand.
documents-matrix-axis-cost = einmaliger Aufwand
documents-matrix-axis-value = Wert nach allen Kosten
documents-matrix-column-case = Anwendungsfall
documents-matrix-column-cost = Aufwand, Mitte
documents-matrix-column-low = Wert, niedrig
documents-matrix-column-middle = Wert, Mitte
documents-matrix-column-high = Wert, hoch
documents-curve-title = Budgetkurve
documents-curve-alt = Beim heutigen Budget von { $budget } ist der beste gefundene Plan { $worth } wert, beim größten betrachteten Budget von { $largest } sind es { $most }.
documents-curve-share =
    { $today ->
        [true] heute ({ FIGURE($share, unit: "share", digits: 0) })
       *[false] { FIGURE($share, unit: "share", digits: 0) }
    }
documents-curve-today = heute
documents-curve-axis = Budget aller Jahre in { $unit }
documents-curve-column-share = Teil des heutigen Budgets
documents-curve-column-budget = Budget
documents-curve-column-worth = Wert nach Preis des Risikos
documents-curve-column-mean = erwarteter Wert
documents-curve-column-most = höchstens möglich
