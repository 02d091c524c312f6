### Das Zielbild: wohin wir wollen, woran wir es merken, was der Plan dafür tut und wo Lücken sind.

target-title = Zielbild
target-said-none = Noch hat Ihr Zielbild keine Ziele.
target-said-none-note = Ein Ziel sagt, welche Kennzahl sich bis wann wohin bewegen soll. Drei genügen für den Anfang.
target-said-unplanned =
    { $n ->
        [one] Ein Ziel trägt unser Zielbild. Was der Plan dafür tut, zeigt die erste Durchsicht.
       *[other] { $n } Ziele tragen unser Zielbild. Was der Plan für sie tut, zeigt die erste Durchsicht.
    }
target-said =
    { $n ->
        [one] Unser einziges Ziel ist { $course ->
            [1] auf Kurs
           *[other] { $open ->
                [1] offen
               *[other] eine Lücke
            }
        }.
       *[other] Von { $n } Zielen { $course ->
            [0] ist keines auf Kurs
            [1] ist { $course } auf Kurs
           *[other] sind { $course } auf Kurs
        }, { $open } offen; { $gap ->
            [0] eine Lücke hat keines
            [1] { $gap } hat eine Lücke
           *[other] { $gap } haben eine Lücke
        }.
    }
target-ambition-none = Welchen Anspruch Sie haben, ist noch nicht festgehalten.
target-until = Bis Ende { FIGURE($year, unit: "year") }
target-edit-picture = Zielbild bearbeiten
target-add-picture = Zielbild anlegen
target-add-objective = Ziel ergänzen
target-add-kpi = Kennzahl ergänzen
target-add-principle = Prinzip ergänzen
target-add-lever = Werthebel ergänzen

## Die drei Fragen

target-questions = Drei Fragen an die Geschäftsleitung
target-question-decides = Was bereitet KI vor, was entscheiden Menschen?
target-question-binds = Welche Prinzipien binden uns für Tempo, Qualität und Verantwortung?
target-question-open = Wie bleiben wir transparent?
target-prepared-none = Vorbereitet ist noch nichts: Es gab noch keine Durchsicht.
target-prepared =
    { $n ->
        [0] Die letzte Durchsicht schlägt nichts vor; alles bleibt, wie es ist.
        [one] Vorbereitet: ein Vorschlag der letzten Durchsicht ({ $n }), mit Begründung und Bandbreite. Das Programm entscheidet nichts.
       *[other] Vorbereitet: { $n } Vorschläge der letzten Durchsicht, jeder mit Begründung und Bandbreite. Das Programm entscheidet nichts.
    }
target-decided-none = Entschieden haben Menschen hier noch nichts.
target-decided =
    { $n ->
        [one] Entschieden haben Menschen: einmal ({ $n }), mit Rolle und Begründung zu { $reasoned }.
       *[other] Entschieden haben Menschen: { $n }-mal, davon { $reasoned } mit Rolle und Begründung.
    }
target-rights = Entscheidungsräume
target-rights-none = Wer bis zu welchem Betrag entscheidet, ist noch nicht festgelegt.
target-right-whole = Ohne Betragsgrenze: { $roles }
target-right = Bis { $limit }: { $roles }
target-binds-none = Noch bindet uns kein Prinzip.
target-binds =
    { $n ->
        [one] Ein Prinzip ({ $n }) bindet uns; woran wir die Einhaltung messen, steht dabei.
       *[other] { $n } Prinzipien binden uns; woran wir die Einhaltung messen, steht dabei.
    }
target-binds-lacking =
    { $n ->
        [one] Ein Prinzip ({ $n }) bindet uns. Keines nennt als seinen Zweck: { $lacking }.
       *[other] { $n } Prinzipien binden uns. Keines nennt als seinen Zweck: { $lacking }.
    }
target-binds-else = ohne genannten Zweck
target-open-journal =
    { $n ->
        [0] Das Protokoll ist noch leer.
        [one] Ein Eintrag ({ $n }) im Protokoll sagt, wer was wann und warum geändert hat.
       *[other] { $n } Einträge im Protokoll sagen, wer was wann und warum geändert hat; jeder ist mit dem vorigen verkettet.
    }
target-open-assumed = Bei { $share } der Anwendungsfälle sind Nutzen oder Aufwand noch angenommen; so steht es an jeder Zahl.
target-open-source = Jede Zahl dieser Seiten führt mit einem Klick zu ihrer Quelle.
target-open-unverified = Ob die Kette unversehrt ist, wurde noch nicht geprüft.
target-open-verified = Die letzte Prüfung fand die Kette bis Eintrag { $n } unversehrt.
target-open-broken = Die letzte Prüfung fand Fehler in der Kette; sehen Sie nach.
target-open-link = Protokoll prüfen

## Ziele

target-goals = Ziele
target-goals-note = in der Reihenfolge ihrer Bedeutung
target-goals-order = Die Reihenfolge bestimmt die Geschäftsleitung. Der senkrechte Strich im Balken ist das, was bis zum Termin nötig ist.
target-column-place = Rang
target-column-goal = Ziel
target-column-level = heute → Ziel
target-column-contribution = Beitrag des Plans
target-column-state = Stand
target-goal-kpi = Kennzahl: { $kpi }
target-goal-no-kpi = ohne Kennzahl
target-goal-owner = verantwortlich: { $owner }
target-goal-no-owner = ohne verantwortliche Rolle
target-goal-powerless = verantwortlich: { $owner } (darf nichts freigeben)
target-goal-due = bis { DAY($day) }
target-goal-no-due = ohne Termin
target-goal-customer = Kundennutzen
target-range = { RANGE($low, $high, style: "table") }
target-bar =
    { $name }: { $range }{ $needed ->
        [unknown] { "" }
       *[other] ; nötig: { $needed }
    }
target-state-course = auf Kurs
target-state-open = offen
target-state-gap = Lücke
target-why-new = Die letzte Durchsicht kennt dieses Ziel noch nicht.
target-why-nobody = Kein Anwendungsfall im Plan zahlt darauf ein.
target-why-unmeasured = Ausgangswert oder Zielwert fehlt.
target-why-untold = Wie viel der Plan beiträgt, lässt sich noch nicht sagen.
target-why-course = Der Plan reicht { CHANCE($chance) }.
target-why-open = Der Plan reicht { CHANCE($chance) }.
target-why-short = Der Plan reicht nur { CHANCE($chance) }.
target-up = „{ $title }“ eine Stelle nach oben
target-down = „{ $title }“ eine Stelle nach unten

## Werthebel

target-kinds = Wofür der Plan da ist
target-kinds-note = Anteil an den einmaligen Kosten des Plans
target-kinds-said = Zahlt ein Anwendungsfall auf mehrere Werthebel ein, zählt er bei jedem zu gleichen Teilen.
target-kind-count =
    { $n ->
        [one] { $n } Anwendungsfall im Plan
       *[other] { $n } Anwendungsfälle im Plan
    }
target-kind-value = bringt im Mittel { $value } nach Kosten
target-kind-value-unknown = Wert noch unbekannt
target-kind-promised = zugesagt mindestens { $wanted }, gehalten { $held }
target-adds-nothing = kein Beitrag
target-levers = Werthebel
target-levers-note = bis zum Anwendungsfall und zum Ziel
target-levers-none = Noch sind keine Werthebel angelegt. Sie sagen, auf welchem Weg KI hier Nutzen stiftet.
target-levers-read = Balken: Wert nach Kosten, in 8 von 10 Fällen innerhalb der Bandbreite.
target-lever-count = { $n } von { $all } im Plan
target-lever-none = Kein Anwendungsfall im Plan.
target-lever-cases =
    { $n ->
        [one] Ein Anwendungsfall im Plan
       *[other] { $n } Anwendungsfälle im Plan
    }
target-lever-left =
    { $n ->
        [one] und ein weiterer
       *[other] und { $n } weitere
    }
target-lever-goals = Zahlt ein auf:
target-levers-loose =
    { $n ->
        [one] Ein Anwendungsfall im Plan liegt auf keinem Werthebel.
       *[other] { $n } Anwendungsfälle im Plan liegen auf keinem Werthebel.
    }

## Lücken

target-gaps = Lücken
target-gaps-note = in beide Richtungen
target-gaps-none = Jedes Ziel hat einen Anwendungsfall und eine verantwortliche Rolle, jeder Anwendungsfall ein Ziel.
target-gap-cases =
    { $n ->
        [one] Auf ein Ziel zahlt kein Anwendungsfall im Plan ein
       *[other] Auf { $n } Ziele zahlt kein Anwendungsfall im Plan ein
    }
target-gap-owner =
    { $n ->
        [one] Ein Ziel verantwortet niemand, der etwas freigeben darf
       *[other] { $n } Ziele verantwortet niemand, der etwas freigeben darf
    }
target-gap-measure =
    { $n ->
        [one] An einem Ziel merkt man nicht, ob es erreicht ist: Kennzahl, Ausgangswert, Zielwert oder Termin fehlt
       *[other] An { $n } Zielen merkt man nicht, ob sie erreicht sind: Kennzahl, Ausgangswert, Zielwert oder Termin fehlt
    }
target-gap-aimless =
    { $n ->
        [one] Ein Anwendungsfall zahlt auf kein Ziel ein
       *[other] { $n } Anwendungsfälle zahlen auf kein Ziel ein
    }
target-mend = Ergänzen
target-gap-left =
    { $n ->
        [one] und ein weiteres
       *[other] und { $n } weitere
    }
target-measured = Gemessen an: { $measure }

## Zahlen, die diese Seiten selbst zählen

target-figure-pile = Anwendungsfälle in diesem Stapel
target-figure-stage = Anwendungsfälle in dieser Stufe
target-figure-state = Ziele mit diesem Stand
target-figure-goals = Ziele
target-figure-decisions = festgehaltene Entscheidungen
target-figure-reasoned = Anteil der Entscheidungen mit Rolle und Begründung
target-figure-principles = Prinzipien
target-figure-entries = Einträge im Protokoll
target-figure-assumed = Anteil der Anwendungsfälle mit angenommenem Nutzen oder Aufwand
target-figure-waiting = Vorschläge der letzten Durchsicht
target-figure-count = Anwendungsfälle im Plan
target-figure-all = Anwendungsfälle auf diesem Werthebel
target-figure-cost = einmalige Kosten
target-figure-value = Wert nach Kosten
target-figure-share = Anteil an den einmaligen Kosten des Plans
target-figure-baseline = Ausgangswert
target-figure-target = Zielwert
target-figure-limit = Entscheidungsraum
target-formula-pile = Gezählt: alle Anwendungsfälle, die die letzte Durchsicht in diesen Stapel legt.
target-formula-stage = Gezählt: alle Anwendungsfälle, die bei der letzten Durchsicht in dieser Stufe waren.
target-formula-state = Gezählt: Auf Kurs ist ein Ziel, das der Plan in mindestens 65 von 100 Fällen erreicht; eine Lücke hat eines, auf das nichts einzahlt oder das er in weniger als 35 erreicht.
target-formula-goals = Gezählt: alle Ziele, die gelten, auch Entwürfe.
target-formula-decisions = Gezählt: alle Entscheidungen, die im Protokoll stehen und nicht zurückgenommen sind.
target-formula-reasoned = Entscheidungen, die eine Rolle und eine Begründung nennen, geteilt durch alle.
target-formula-principles = Gezählt: alle Prinzipien, die gelten.
target-formula-entries = Die Nummer des letzten Eintrags; die Einträge sind lückenlos nummeriert.
target-formula-assumed = Anwendungsfälle, deren Nutzen oder einmaligen Aufwand noch niemand geschätzt hat, geteilt durch alle abgewogenen.
target-formula-waiting = Gezählt: alle Schritte, die die letzte Durchsicht vorschlägt; was nur weiterläuft, zählt nicht.
target-formula-count = Gezählt: Anwendungsfälle, die nach dem Plan beginnen, ausgerollt werden oder weiterlaufen.
target-formula-all = Gezählt: alle Anwendungsfälle, die diesen Werthebel oder einen darunter nennen.
target-formula-cost = Summe der einmaligen Kosten im Mittel; ein Anwendungsfall mit mehreren Werthebeln zählt bei jedem zu gleichen Teilen. Was schon läuft, zählt nicht.
target-formula-value = Summe der Werte nach Kosten im Mittel; ein Anwendungsfall mit mehreren Werthebeln zählt bei jedem zu gleichen Teilen.
target-formula-share = Einmalige Kosten dieser Art, geteilt durch die aller drei Arten.
target-formula-baseline = So, wie der Ausgangswert beim Ziel eingetragen ist.
target-formula-target = So, wie der Zielwert beim Ziel eingetragen ist.
target-formula-limit = So, wie der Betrag bei der Rolle eingetragen ist.
