### Die erste Seite: was neu ist, was auf jemanden wartet, was fällig wird; und wie man entscheidet.

## Was neu ist

cockpit-since-visit = Seit Sie zuletzt hier waren
cockpit-since-review = Seit der letzten Durchsicht
cockpit-since-none = Seit Sie zuletzt hier waren, hat sich nichts geändert.
cockpit-since-review-none = Seit der letzten Durchsicht hat sich nichts geändert.
cockpit-since-rest = Alles Weitere
cockpit-since-more = Noch mehr steht im Protokoll.
cockpit-since-decision =
    { $n ->
        [one] Entschieden: „{ $title }“
       *[other] { $n } Entscheidungen, zuletzt zu „{ $title }“
    }
cockpit-since-plan =
    { $n ->
        [one] Eine neue Durchsicht hat einen Plan aufgestellt
       *[other] { $n } neue Pläne
    }
cockpit-since-outcome =
    { $n ->
        [one] Ein Ergebnis zu „{ $title }“
       *[other] { $n } Ergebnisse, zuletzt zu „{ $title }“
    }
cockpit-since-use-case =
    { $n ->
        [one] Geändert oder neu: „{ $title }“
       *[other] { $n } Anwendungsfälle neu oder geändert, zuletzt „{ $title }“
    }
cockpit-since-estimate =
    { $n ->
        [one] Eine Schätzung zu „{ $title }“
       *[other] { $n } Schätzungen { $cases ->
            [one] zu „{ $title }“
           *[other] zu { $cases } Anwendungsfällen
        }
    }
cockpit-since-guardrail =
    { $n ->
        [one] Leitplanke zu „{ $title }“ geprüft
       *[other] { $n } Leitplanken geprüft
    }
cockpit-since-orientation =
    { $n ->
        [one] Zielbild: „{ $title }“ geändert
       *[other] Zielbild: { $n } Angaben geändert
    }
cockpit-since-means =
    { $n ->
        [one] Mittel: „{ $title }“ geändert
       *[other] Mittel: { $n } Angaben geändert
    }
cockpit-since-other =
    { $n ->
        [one] Eine weitere Änderung: „{ $title }“
       *[other] { $n } weitere Änderungen
    }

## Was auf jemanden wartet

cockpit-asks-moves = Braucht Ihre Entscheidung
cockpit-asks-moves-none = Nichts zu entscheiden: Der Plan bleibt, wie er ist.
cockpit-asks-statements = Wartet auf Ihre Stellungnahme
cockpit-asks-statements-none = Zurzeit soll nichts beginnen, was auf Ihre Stellungnahme wartet.
cockpit-asks-outcomes = Ergebnisse zu bestätigen
cockpit-asks-outcomes-none = Zu allem, was läuft, liegt ein Ergebnis vor.
cockpit-asks-questions = Fragen an Sie
cockpit-asks-questions-none = Zurzeit gibt es keine Frage, deren Antwort den Plan ändern könnte.
cockpit-decide = Entscheiden
cockpit-look = Ansehen
cockpit-confirm = Ergebnis festhalten
cockpit-answer = Antworten
cockpit-expected = erwartet nach Kosten
cockpit-no-outcome = Läuft, aber noch ist kein Ergebnis gemessen.
cockpit-worth = ist die Antwort wert
cockpit-stages = Anwendungsfälle nach Stufe

## Was fällig wird

cockpit-deadlines = Termine
cockpit-deadlines-note = in den nächsten 90 Tagen
cockpit-due-late = überfällig
cockpit-due-budget-ends = Das Budget { FIGURE($year, unit: "year") } endet
cockpit-due-budget-begins = Das Budget { FIGURE($year, unit: "year") } beginnt
cockpit-due-budget-missing = Für { FIGURE($year, unit: "year") } ist noch kein Budget festgelegt
cockpit-due-objective = Ziel „{ $title }“ ist fällig
cockpit-due-guardrail = Leitplanke gibt „{ $title }“ frei ({ $rule })
cockpit-due-start = Beginn wie entschieden: „{ $title }“
cockpit-due-starts =
    { $n ->
        [one] Ein Anwendungsfall soll nach dem Plan beginnen
       *[other] { $n } Anwendungsfälle sollen nach dem Plan beginnen
    }

## Entscheiden

cockpit-your-decision = Ihre Entscheidung
cockpit-no-proposal = Die letzte Durchsicht schlägt hierzu nichts Neues vor. Entscheiden können Sie trotzdem.
cockpit-nothing-to-decide = Dieser Anwendungsfall ist beendet; zu entscheiden ist nichts mehr.
cockpit-not-recorded = Die Entscheidung ist noch nicht festgehalten
cockpit-choose = Wählen Sie, was Sie entscheiden.
cockpit-what = Was entscheiden Sie?
cockpit-follow = Dem Vorschlag folgen:
cockpit-otherwise = Anders entscheiden
cockpit-decide-so = Entscheiden
cockpit-how = Und zwar
cockpit-start = Beginn
cockpit-start-open = bestimmt der Plan
cockpit-wait = Vertagen:
cockpit-wait-not-now = bleibt außerhalb des Plans, bis Sie neu entscheiden
cockpit-wait-continue = läuft weiter wie bisher, bis Sie neu entscheiden
cockpit-verdict-pilot =
    { $quarter ->
        [unknown] Pilot beginnen
       *[other] Pilot beginnen, { $quarter }
    }
cockpit-verdict-scale =
    { $quarter ->
        [unknown] ausrollen
       *[other] ausrollen, { $quarter }
    }
cockpit-verdict-continue = weiterführen wie bisher
cockpit-verdict-stop = einstellen
cockpit-verdict-not-now = vorerst nicht beginnen
cockpit-by = Wer entscheidet?
cockpit-up-to = bis { FIGURE($limit, unit: "EUR", style: "table") }
cockpit-no-roles = Noch ist keine Rolle angelegt, die entscheiden darf.
cockpit-add-role = Rolle anlegen
cockpit-reason = Warum?
cockpit-reason-help = Ein, zwei Sätze, die auch in zwei Jahren noch jemand versteht. Sie stehen unveränderlich im Protokoll.
cockpit-binds = Die nächste Durchsicht hält sich an Ihre Entscheidung. Eine spätere Entscheidung ersetzt sie.
cockpit-record = Entscheidung festhalten
cockpit-ground = Worauf der Vorschlag beruht
cockpit-costs = Kosten
cockpit-whole-case = Zum Anwendungsfall
