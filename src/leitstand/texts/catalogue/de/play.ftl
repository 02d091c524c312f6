### Durchspielen: Was wäre, wenn?

play-job = Durchspielen
play-said = Was wäre, wenn …?
play-sub = Ändern Sie Budget, Fähigkeiten, Reihenfolge der Ziele, Risikohaltung, einzelne Vorhaben oder Schätzungen, und sehen Sie, welcher Plan daraus würde. Der geltende Plan bleibt, wie er ist.
play-empty = Es gibt noch keine Anwendungsfälle, mit denen sich ein Plan durchspielen ließe.
play-broken = Das ließ sich nicht lesen und wurde weggelassen:

## Eine Änderung hinzufügen

play-add = Was soll anders sein?
play-add-this = Zu den Änderungen
play-full = Mehr Änderungen lassen sich nicht auf einmal durchspielen. Nehmen Sie eine heraus, bevor Sie eine weitere hinzufügen.
play-add-budget = Budget
play-add-budget-help = Mit + oder − kommt der Betrag zum heutigen hinzu, ohne Vorzeichen ist es der ganze Betrag des Jahres.
play-add-days = Personentage einer Fähigkeit
play-add-days-help = Mit + oder − kommen die Tage zu den heutigen hinzu, ohne Vorzeichen sind es alle Tage des Zeitraums.
play-add-order = Reihenfolge der Ziele
play-add-order-help = Die Reihenfolge wirkt auf Kennzahlen, die in strategischen Punkten zählen. Was in Euro zählt, bleibt, was es ist.
play-add-risk = Risikohaltung
play-add-risk-help = Wie viel Sicherheit einer Aussicht vorgezogen wird, in Euro ausgedrückt.
play-add-lock = Ein Vorhaben festlegen
play-add-lock-help = Das Vorhaben wird so gesetzt, wie Sie es sagen; der übrige Plan richtet sich danach.
play-add-estimate = Eine Schätzung ändern
play-add-estimate-help = Ihre Angabe tritt an die Stelle aller Schätzungen dieser Größe. Schreiben Sie, wie Sie es gewohnt sind: 80-200 T€, 6 h/Woche, M oder ?
play-year = Jahr
play-amount = Betrag
play-amount-example = +200 T€
play-skill = Fähigkeit
play-period = Zeitraum
play-days = Personentage
play-objective = Ziel
play-place = neuer Platz
play-attitude = Womit soll gerechnet werden?
play-attitude-cautious = Statt mit gleicher Aussicht { $win } zu gewinnen oder nichts, reichen sichere { $certain }.
play-attitude-balanced = Statt mit gleicher Aussicht { $win } zu gewinnen oder nichts, müssen es sichere { $certain } sein.
play-attitude-bold = Statt mit gleicher Aussicht { $win } zu gewinnen oder nichts, müssen es sichere { $certain } sein: Die Schwankung kostet nichts.
play-case = Anwendungsfall
play-verdict = Was soll gelten?
play-verdict-pilot = mit einem Piloten dabei
play-verdict-scale = dabei, gleich ausgerollt
play-verdict-continue = läuft weiter
play-verdict-stop = wird beendet
play-verdict-not-now = vorerst nicht dabei
play-verdict-start = beginnt in diesem Quartal
play-quarter = Quartal
play-quantity = Größe
play-kpi = Kennzahl oder Fähigkeit
play-kpi-own = die des Anwendungsfalls
play-value = neue Schätzung
play-value-example = 80-200 T€
play-today = heute { FIGURE($amount, style: "table") }
play-no-skills = Es sind keine knappen Fähigkeiten angelegt.
play-no-objectives = Es sind keine Ziele angelegt.
play-no-picture = Die Risikohaltung steht im Zielbild; es gibt noch keines.
play-no-case = Nennen Sie den Anwendungsfall: seinen Namen oder seine Kennung.
play-unknown-case = „{ $words }“ ist nicht eindeutig oder fehlt in der Liste. Ähnlich sind: { $near }
play-no-amount = Nennen Sie einen Betrag, zum Beispiel +200 oder 300.
play-no-value = Nennen Sie die neue Schätzung, zum Beispiel 80-200 T€.
play-no-figure = Durchspielen lassen sich eine Zahl, eine Bandbreite, eine Größenklasse wie M oder ein Fragezeichen.
play-which-kpi = Dieser Anwendungsfall wirkt auf mehrere Kennzahlen oder auf keine. Wählen Sie, welche gemeint ist.

## Die Änderungen

play-changes = Ihre Änderungen
play-private = nur für Sie sichtbar, nichts wird gespeichert
play-no-changes = Noch keine. Wählen Sie, was anders sein soll.
play-remove-short = Entfernen
play-remove = Entfernen: { $title }
play-run = Rechnen
play-clear = Alle entfernen
play-budget-set = Budget { $year }: { $amount }
play-budget-more = Budget { $year }: { $amount } mehr
play-budget-less = Budget { $year }: { $amount } weniger
play-lock-pilot = „{ $title }“ ist mit einem Piloten dabei
play-lock-scale = „{ $title }“ wird gleich ausgerollt
play-lock-continue = „{ $title }“ läuft weiter
play-lock-stop = „{ $title }“ wird beendet
play-lock-not-now = „{ $title }“ ist vorerst nicht dabei
play-lock-start = „{ $title }“ beginnt im { QUARTER($quarter, length: "long") }
play-risk-cautious = Risikohaltung: vorsichtig
play-risk-balanced = Risikohaltung: ausgewogen
play-risk-bold = Risikohaltung: risikofreudig
play-order = Reihenfolge der Ziele, zuerst: { $titles }
play-estimate-point = „{ $title }“, { $what }: { $value }
play-estimate-range = „{ $title }“, { $what }: { RANGE($low, $high) }
play-estimate-size = „{ $title }“, { $what }: Größenklasse { $size }
play-estimate-unknown = „{ $title }“, { $what }: unbekannt
play-rule-quarter = { QUARTER($period, length: "long") }: höchstens { $amount }
play-rule-quarter-more = { QUARTER($period, length: "long") }: { $amount } mehr
play-rule-quarter-less = { QUARTER($period, length: "long") }: { $amount } weniger
play-rule-days = { $of }, { $period }: { $amount }
play-rule-days-more = { $of }, { $period }: { $amount } mehr
play-rule-days-less = { $of }, { $period }: { $amount } weniger
play-rule-buy = { $of }, { $period }: { $amount } zukaufen zu { $rate } je Tag
play-rule-share = Mindestanteil { $of }: { $amount }
play-rule-stability = Für Beständigkeit dürfen { $amount } des Werts aufgegeben werden
play-rule-block = „{ $of }“ darf nicht beginnen
play-rule-block-until = „{ $of }“ darf frühestens im { QUARTER($period, length: "long") } beginnen
play-rule-allow = „{ $of }“ darf beginnen
play-rule-stop = „{ $of }“ zu beenden kostet { $amount }
play-rule-move = Den Beginn von „{ $of }“ zu verschieben kostet { $amount }

## Das Ergebnis

play-result = Was daraus würde
play-nothing-yet = Hier steht der neue Plan im Vergleich zum heutigen, sobald Sie Änderungen durchgespielt haben.
play-not-run = Die Änderungen stehen bereit. „Rechnen“ zeigt, welcher Plan daraus würde.
play-running = Der Plan wird gerechnet …
play-failed = Daraus wurde kein Plan
play-cancelled = Die Rechnung wurde abgebrochen. Starten Sie sie einfach noch einmal.
play-stale = Seit dieser Rechnung hat sich an den Angaben etwas geändert. „Rechnen“ bringt sie auf den heutigen Stand.
play-said-more = Der Plan wäre im Mittel { $difference } mehr wert: { $came } neu dabei, { $went } nicht mehr dabei, { $moved } verschoben.
play-said-less = Der Plan wäre im Mittel { $difference } weniger wert: { $came } neu dabei, { $went } nicht mehr dabei, { $moved } verschoben.
play-said-same = Der Plan wäre gleich viel wert: { $came } neu dabei, { $went } nicht mehr dabei, { $moved } verschoben.
play-range = Der Unterschied liegt { EIGHT_OF_TEN($low, $high) }; mehr wert ist der durchgespielte Plan { CHANCE($better) }.
play-plan = Plan
play-before = heute
play-after = durchgespielt
play-on-average = im Mittel
play-in = Kommt hinzu
play-out = Fällt weg
play-moved = Verschiebt sich
play-changed = Wird anders angegangen
play-nothing-moves = Kein Vorhaben wird anders behandelt.
play-shift-from = { $what } ab { QUARTER($quarter, length: "short") }
play-shift-moved = von { QUARTER($before, length: "short") } auf { QUARTER($after, length: "short") }
play-shift-changed = statt „{ $before }“ jetzt „{ $after }“
play-budgets = Budget je Jahr
play-within = Budget hält
play-how = Wie diese Zahlen entstehen
play-formula-value = Wert eines Plans: Nutzen aller Vorhaben bis zum Ende des Planungszeitraums nach Kosten, abgezinst, im Mittel aller durchgespielten Verläufe.
play-formula-difference = Unterschied: beide Pläne in denselben durchgespielten Verläufen, Verlauf für Verlauf verglichen. Was an beiden gleich unsicher ist, hebt sich dabei auf.
play-formula-better = Anteil der Verläufe, in denen der durchgespielte Plan mehr wert ist als der heutige.
play-formula-worth = Was das Vorhaben im Plan im Mittel bringt: nach dem Durchspielen, wenn es dann dabei ist, sonst bisher.
play-formula-planned = Erwartete Ausgaben des Jahres nach Plan.
play-formula-limit = Budget des Jahres, mit dem dieser Plan rechnet.
play-formula-chance = Anteil der Verläufe, in denen die Ausgaben des Jahres im Budget bleiben.

## Szenarien

play-keep-title = Unter welchem Namen möchten Sie das behalten?
play-keep = Als Szenario behalten
play-nothing-stored = Bisher ist nichts davon gespeichert.
play-scenarios = Szenarien
play-scenarios-note = Ihre eigenen sehen nur Sie, bis Sie sie teilen
play-no-scenarios = Noch keine. Was Sie durchgespielt haben, können Sie unter einem Namen behalten und vergleichen.
play-is-shared = geteilt
play-is-private = nur für Sie
play-n-changes =
    { $n ->
        [one] eine Änderung
       *[other] { $n } Änderungen
    }
play-open = Öffnen
play-share = Teilen
play-drop = Löschen
play-share-note = Ein geteiltes Szenario steht als Entwurf im Protokoll und bleibt dort. Löschen nimmt es nur aus Ihrer Liste.
play-no-title = Geben Sie dem Szenario einen Namen.
play-too-many = Mehr als { $most } Szenarien lassen sich nicht behalten. Löschen Sie eines, das Sie nicht mehr brauchen.
play-moved-on = Dieses Szenario passt nicht mehr zu den Angaben von heute: Ein Anwendungsfall daraus fehlt inzwischen. Spielen Sie es noch einmal durch.
play-back = Zurück zum Durchspielen
play-compare = Vergleichen
play-compare-note = Zwei bis vier Pläne nebeneinander; der heutige steht immer dabei.
play-compare-title = Szenarien im Vergleich
play-compare-said =
    { $rows ->
        [0] { $n } Pläne, die alle Vorhaben gleich behandeln.
        [one] { $n } Pläne, die sich bei einem Vorhaben unterscheiden.
       *[other] { $n } Pläne, die sich bei { $rows } Vorhaben unterscheiden.
    }
play-too-few = Wählen Sie mindestens ein Szenario, das neben dem heutigen Plan stehen soll.
play-changed-what = Was geändert wurde
play-in-plan = Vorhaben im Plan
play-budget-of = Budget { $year }
play-differ = Worin sie sich unterscheiden
