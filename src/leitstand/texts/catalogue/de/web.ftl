### Was die Seiten sagen.

web-skip = Zum Inhalt
web-nav = Hauptnavigation
web-nav-leitstand = Leitstand
web-nav-target-picture = Zielbild
web-nav-portfolio = Portfolio
web-nav-what-if = Durchspielen
web-nav-clarify = Klären
web-nav-journal = Protokoll
web-nav-settings = Einstellungen
web-past = Stand vom { DAY($day) }: So sah es damals aus. Hier lässt sich nichts ändern.
web-past-now = Zum heutigen Stand
web-view = Ansicht: Sprache und Darstellung
web-menu = Menü
web-crumbs = Wo Sie sind
web-offline = Die Verbindung ist unterbrochen. Was Sie eingegeben haben, steht noch da; versuchen Sie es gleich noch einmal.
web-close = Schließen
web-search-cases = Anwendungsfälle suchen
web-keys = Tasten
web-keys-help = diese Übersicht
web-keys-search = suchen
web-keys-rows = in Tabellen von Zeile zu Zeile
web-keys-escape = Esc
web-keys-close = schließen, was offen ist
web-on-this-page = Auf dieser Seite
web-language = Sprache
web-organisations = Unternehmen
web-theme = Darstellung
web-theme-system = wie das Gerät
web-theme-light = hell
web-theme-dark = dunkel
web-fictional = Fiktives Beispiel
web-as-of = Stand vom { DAY($day) }
web-count = { $n }
web-unknown = unbekannt
web-assumed = angenommen
web-truth =
    { $value ->
        [true] ja
       *[false] nein
    }
web-foot-journal =
    Protokoll: { $n } { $n ->
        [one] Eintrag
       *[other] Einträge
    }
web-foot-head = Prüfsumme { $start }…{ $end }
web-foot-local = Nur auf diesem Rechner erreichbar
web-since-review =
    { $n ->
        [one] Seit dieser Durchsicht ist ein Eintrag hinzugekommen. Die nächste berücksichtigt ihn:
       *[other] Seit dieser Durchsicht sind { $n } Einträge hinzugekommen. Die nächste berücksichtigt sie:
    }
web-sentence-unknown = Dieser Satz stammt aus einer anderen Programmversion. Eine neue Durchsicht stellt ihn wieder her.
web-formula-unknown = Wie die Zahl zustande kam, ist in dieser Programmversion nicht beschrieben. Eine neue Durchsicht stellt die Beschreibung wieder her.

## Bandbreiten und Balken

web-range =
    { $range }, in der Mitte { $middle }{ $assumed ->
        [true] {" "}(angenommen)
       *[false] {""}
    }
web-budget-bar =
    { FIGURE($year, unit: "year") }: { FIGURE($planned, style: "table") } geplant{ $limit ->
        [unknown] , kein Budget angegeben
       *[other] {" "}von { FIGURE($limit, style: "table") }
    }
web-as-table = Als Tabelle

## Leitstand

web-plan-value = Wert des Plans
web-plan-value-note = aufgelaufen, nach Kosten · Bandbreite 8 von 10 Fällen
web-no-fan = Für einen Verlauf fehlen noch Angaben: Kein Anwendungsfall ist im Plan.
web-fan-note = Die Linie ist die Mitte: In der einen Hälfte der Fälle wird es mehr, in der anderen weniger. Im Durchschnitt sind es { $mean }.
web-cash = zahlungswirksam
web-hours = frei werdende Arbeitszeit
web-points = strategische Punkte
web-spread-range = { RANGE($low, $high, style: "table") }
web-eight-of-ten = 8 von 10 Fällen
web-year-made = Was der Plan im Jahr bringt, wenn alles läuft
web-made-of-note = Geld, Arbeitszeit und Punkte stehen getrennt; frei werdende Stunden werden nur zu Euro, soweit über ihre Verwendung entschieden ist.
web-todo-worth = nach Kosten
web-todo-worth-stop = liefe es weiter
web-todo-worth-drop = käme es doch
web-from = ab { QUARTER($quarter, length: "short") }
web-todo-cost = einmalig { FIGURE($cost, style: "table") }
web-todo-unlocks =
    { $n ->
        [one] ermöglicht einen weiteren
       *[other] ermöglicht { $n } weitere
    }
web-todo-new = neu
web-todo-more =
    { $n ->
        [one] Ein weiterer Schritt
       *[other] { $n } weitere Schritte
    }
web-step-start = beginnen
web-step-scale = ausrollen
web-step-stop = einstellen
web-step-drop = nicht mehr vorsehen
web-step-delay = verschieben
web-step-advance = vorziehen
web-step-continue = weiterführen
web-piles = Drei Stapel
web-pile-yes = Klar ja
web-pile-yes-note = Kommen in fast jedem Fall in den Plan. Hier anfangen.
web-pile-think = Hier lohnt sich Nachdenken
web-pile-think-note = Eine Antwort kann sie in den Plan bringen oder hinaus.
web-pile-no = Klar nein
web-pile-no-note = Keine plausible Zahl bringt sie in den Plan.
web-pile-empty = Zurzeit liegt hier nichts.
web-piles-read = So lesen Sie die drei Stapel
web-piles-bars = Der Balken zeigt den Wert nach Kosten: die Bandbreite, in der er in 8 von 10 Fällen liegt, der Punkt die Mitte, der feine Strich die Null. Gestrichelt heißt angenommen.
web-chance = Auswahlsicherheit
web-all = Alle { $n }
web-goals = Ziele
web-goals-note = was der Plan beiträgt
web-goal = Ziel
web-outlook-open = offen
web-gap = Lücke
web-draft = Entwurf
web-budget = Budget
web-budget-note = geplant je Jahr
web-budget-none = Es ist kein Budget angegeben und keines angenommen.
web-budget-assumed = Sie haben kein Budget angegeben; angenommen ist ein Teil der Gesamtkosten.
web-of = von
web-no-limit = ohne Budgetgrenze
web-within = { CHANCE($chance) } eingehalten
web-scarce = Was mehr Mittel brächten
web-scarce-budget = Ein Euro mehr Budget in { $period } brächte { $gain }.
web-scarce-quarter = Eine um einen Euro höhere Grenze in { $period } brächte { $gain }.
web-scarce-skill = Ein Personentag { $skill } mehr ({ $period }) brächte { $gain }.
web-questions = Fragen, die sich lohnen
web-questions-note = Klärungswert
web-questions-why = Gefragt wird nur, was den Plan ändern kann. „Weiß ich nicht“ ist eine gute Antwort.
web-would-change = Was den Plan ändern würde
web-would-change-none = Keine einzelne Angabe würde den Plan umstoßen.
web-rests-on = Worauf das Urteil beruht
web-learned = Was wir gelernt haben
web-more-lines =
    { $n ->
        [one] Eine weitere Zeile
       *[other] { $n } weitere Zeilen
    }


## Portfolio

web-portfolio-said =
    { $chosen ->
        [0] Keiner der { $cases } Anwendungsfälle ist im Plan.
        [one] { $cases } Anwendungsfälle, **einer im Plan**. Zusammen ist der Plan im Mittel { $value } wert.
       *[other] { $cases } Anwendungsfälle, **{ $chosen } im Plan**. Zusammen sind sie im Mittel { $value } wert.
    }
web-portfolio-gap = Der Plan liegt höchstens { $gap } unter dem Bestmöglichen.
web-portfolio-best = Einen besseren Plan gibt es mit diesen Zahlen und Grenzen nicht.
web-portfolio-no-gap = Wie nah der Plan am Bestmöglichen liegt, ist nicht nachgewiesen.
web-approximate = Die Auswahlsicherheit ist eine Näherung.
web-filter = Filter
web-filter-all = Alle
web-filter-yes = Klar ja
web-filter-think = Nachdenken
web-filter-no = Klar nein
web-column-case = Anwendungsfall
web-column-unit = Bereich
web-column-stage = Stufe
web-column-value = Wert nach Kosten
web-column-middle = Mitte
web-column-chance = Auswahlsicherheit
web-column-start = Vorgesehen
web-all-units = Alle Bereiche
web-all-stages = Alle Stufen
web-search = Suchen
web-show = Anzeigen
web-show-all = Alle anzeigen
web-found =
    { $n ->
        [one] Ein Anwendungsfall
       *[other] { $n } Anwendungsfälle
    }
web-value-note = Bandbreite 8 von 10 Fällen, gestrichelt: angenommen
web-nothing-found = Kein Anwendungsfall passt zu dieser Auswahl.
web-no-cases = Es gibt noch keinen Anwendungsfall.
web-pages = Seiten
web-page-of = Seite { $page } von { $pages }

## Anwendungsfall

web-case-pilot =
    „{ $case }“ gehört in den Plan: **als Pilot**{ $start ->
        [none] {""}
       *[other] {" "}ab dem { $when }
    }.
web-case-scale =
    „{ $case }“ **soll ausgerollt werden**{ $start ->
        [none] {""}
       *[other] {" "}ab dem { $when }
    }.
web-case-continue = „{ $case }“ **läuft weiter**.
web-case-stop = „{ $case }“ **soll eingestellt werden**.
web-case-not-now = „{ $case }“ gehört **vorerst nicht in den Plan**.
web-case-not-reviewed = Zu diesem Anwendungsfall gibt es noch kein Urteil: Er ist nach der letzten Durchsicht hinzugekommen.
web-case-assumed =
    { $n ->
        [one] Eine Größe ist angenommen: aus Vergleichsfällen, noch nicht von Ihnen bestätigt.
        [0] Die Bandbreite ist angenommen: aus Vergleichsfällen, noch nicht von Ihnen bestätigt.
       *[other] { $n } Größen sind angenommen: aus Vergleichsfällen, noch nicht von Ihnen bestätigt.
    }
web-owner = verantwortlich:
web-pays-into = zahlt ein auf
web-to-record = Datensatz ansehen
web-to-case = Zur Seite des Anwendungsfalls
web-benefit = Nutzen im Jahr
web-benefit-note = bei voller Nutzung, heutiger Wissensstand
web-no-benefit = Was er bringt, ist noch unbekannt. Unbekannt heißt nicht null: Sobald es dazu eine Angabe mit einem Wert in Euro gibt, steht hier eine Bandbreite.
web-why-in = Warum im Plan
web-why-out = Warum nicht im Plan
web-displaces = verdrängt
web-displaced-by = verdrängt durch
web-unlocks = ermöglicht
web-needs = setzt voraus
web-terms = Was diese Zahlen bedeuten
web-term-chance = So oft ist der Anwendungsfall im Plan, wenn man den Plan mit anderen plausiblen Zahlen neu aufstellt. 100 % heißt: immer.
web-term-success = So oft erreicht ein solcher Pilot die Freigabe.
web-term-per-euro = So viel bringt jeder eingesetzte Euro bis zum Ende des Planungszeitraums zurück. Bei 1 € käme genau das Eingesetzte wieder.
web-term-price = So viel brächten Budget und Personentage, die er braucht, in anderen Anwendungsfällen.
web-term-clarify = Was es wert ist, das vorher zu wissen. Mehr als diesen Betrag sollte das Klären nicht kosten.
web-term-scarce = Das ist der Engpasswert: was ein Euro Budget oder ein Personentag mehr dem Plan brächte, wenn sonst alles gleich bliebe.
web-turns = Was das ändern würde
web-no-turn = Keine plausible Änderung einer einzelnen Größe kehrt die Wahl um.
web-tipping-above-in = { $quantity }: Ab { $at } wäre er dabei.
web-tipping-below-in = { $quantity }: Bis { $at } wäre er dabei.
web-tipping-above-out = { $quantity }: Ab { $at } wäre er nicht mehr dabei.
web-tipping-below-out = { $quantity }: Unter { $at } wäre er nicht mehr dabei.
web-more-reasons = Und außerdem
web-belief = Wissensstand
web-belief-note = was wir heute erwarten · gestrichelt: angenommen
web-quantity = Größe
web-spread = Bandbreite
web-estimates = Schätzungen
web-estimates-note = je Größe auf einer Skala
web-who = Wer
web-typed = Angabe
web-estimate-by = Schätzung { $n }
web-estimate-list = aus der Liste
web-reference-cases = Vergleichsfälle
web-outcome = Ergebnis vom { DAY($day) }, Nachweisstufe { $grade }
web-size = Größe { $size }
web-score = { $score } von 5
web-no-estimates = Noch hat niemand etwas geschätzt. Alles, was Sie hier sehen, stammt aus Vergleichsfällen.
web-history = Verlauf
web-created = angelegt
web-withdrawn = zurückgenommen
web-changed = geändert: { $fields }
web-history-estimate =
    { $n ->
        [one] Schätzung
       *[other] { $n } Schätzungen
    } { $did ->
        [created] angelegt
        [withdrawn] zurückgenommen
       *[changed] geändert
    }
web-history-outcome =
    { $n ->
        [one] Ergebnis
       *[other] { $n } Ergebnisse
    } { $did ->
        [created] angelegt
        [withdrawn] zurückgenommen
       *[changed] geändert
    }
web-history-guardrail-state =
    { $n ->
        [one] Stand einer Leitplanke
       *[other] Stand von { $n } Leitplanken
    } { $did ->
        [created] festgehalten
        [withdrawn] zurückgenommen
       *[changed] geändert
    }
web-history-switching-cost =
    Kosten des Umsteuerns { $did ->
        [created] angegeben
        [withdrawn] zurückgenommen
       *[changed] geändert
    }
web-entry = Eintrag { $n }
web-local-operator = lokale Bedienung

## Quelle und Datensatz

web-source = Woher diese Zahl kommt
web-source-figure = Eine Zahl aus der letzten Durchsicht
web-fact = Die Zahl
web-fact-as-of = Stand vom
web-fact-exact = genau
web-fact-review = Durchsicht
web-fact-sequence = nach Eintrag { $n } des Protokolls
web-fact-engine = Rechenwerk
web-fact-seed = Startwert { FIGURE($seed, unit: "year") }
web-fact-id = Kennung
web-assumed-means = Aus Vergleichsfällen oder Voreinstellungen, noch nicht von Ihnen bestätigt.
web-unknown-means = Unbekannt heißt nicht null: Dafür fehlt eine Angabe.
web-how = Wie sie zustande kommt
web-inputs = Woraus sie sich ergibt
web-no-inputs = Zu dieser Zahl gibt es keine weiteren Bestandteile.
web-more-items =
    { $n ->
        [one] und ein weiterer
       *[other] und { $n } weitere
    }
web-fields = Angaben
web-record-unreadable = Dieser Datensatz stammt aus einer anderen Programmversion; sein genauer Text steht unten.
web-exact-text = Genauer Text, wie er im Protokoll steht
web-hash = Prüfsumme des Eintrags:
web-list-key =
    Liste „{ $list }“, dort „{ $title }“{ $id ->
        [unknown] { "" }
       *[other] , Nummer { $id }
    }

## Leere Seiten und Fehler

web-no-organisation-title = Willkommen
web-no-organisation = Hier ist noch kein Unternehmen angelegt.
web-no-organisation-hint = In fünf Minuten haben Sie einen ersten Plan mit Begründung. Geben Sie diese Befehle in der Eingabeaufforderung ein:
web-no-review-title = Noch keine Durchsicht
web-no-review = Für einen Plan fehlt noch die erste Durchsicht.
web-no-review-hint = Sie liest Ihre Anwendungsfälle, stellt einen Plan auf und begründet ihn:
web-no-review-entries =
    { $n ->
        [0] Das Protokoll ist noch leer.
        [one] Im Protokoll steht bisher ein Eintrag.
       *[other] Im Protokoll stehen bisher { $n } Einträge.
    }
web-step-list = Ihre Liste einlesen: vier Spalten genügen (Idee, worauf sie einzahlt, Nutzen im Jahr, einmaliger Aufwand).
web-step-review = Durchsicht starten; danach steht hier der Plan.
web-step-demo = Oder zuerst am fiktiven Beispiel umsehen.
web-not-found-title = Nicht gefunden
web-not-found = Diese Seite gibt es nicht.
web-not-found-hint = Vielleicht wurde der Datensatz zurückgenommen, oder die Zahl gehört zu einer älteren Durchsicht.
web-failed-title = Fehler
web-failed = Da ist etwas schiefgegangen.
web-failed-hint = Ihre Daten sind unverändert. Was geschehen ist, steht im Fenster, in dem das Programm läuft.
web-no-journal-title = Daten nicht erreichbar
web-no-journal = Das Protokoll lässt sich gerade nicht lesen.
web-no-journal-hint = Diese Seiten haben nichts verändert. Sobald die Daten wieder erreichbar sind, ist alles wieder da; das Programm braucht dafür keinen Neustart.
web-journal-gone = Die Datei { $file } liegt nicht mehr im Datenordner { $home }. Legen Sie sie zurück, oder spielen Sie eine Sicherung ein.
web-journal-unreadable = Die Datenbank im Datenordner { $home } meldet: { $reason }. Prüfen Sie, ob der Datenträger angeschlossen und die Datei lesbar ist, oder spielen Sie eine Sicherung ein.
web-try-again = Noch einmal versuchen
web-bad-request-title = Nicht verstanden
web-bad-request = Diese Anfrage versteht das Programm nicht.
web-bad-request-hint = Öffnen Sie die Seiten unter der Adresse, die das Programm beim Start nennt.
web-not-permitted-title = Nicht freigegeben
web-not-permitted = Für diese Seite fehlt Ihnen die Berechtigung.
web-not-permitted-hint = Wer sie vergeben kann, ist die Verwaltung Ihres Systems.
web-to-start = Zum Leitstand

## Starten

web-serve-not-local = Die Seiten werden nur auf diesem Rechner angeboten, nicht unter „{ $host }“: Solange es keine Anmeldung gibt, sähe jeder alles, der sie erreicht. Nehmen Sie 127.0.0.1, oder richten Sie zuerst eine ein: leitstand person invite NAME@FIRMA.DE --role administrator
web-serve-no-name = Unter welcher Adresse erreicht man die Seiten? Nennen Sie sie, bevor Sie sie unter { $host } anbieten, zum Beispiel LEITSTAND_URL=https://leitstand.firma.de
web-serve-port = „{ $port }“ ist kein Anschluss. Nehmen Sie eine Zahl von 1 bis 65535.
web-serve-port-taken = Am Anschluss { $port } läuft auf diesem Rechner schon ein Programm, vielleicht ein anderer Leitstand. Beenden Sie es, oder nehmen Sie einen anderen: leitstand serve --port 8010
web-serve-port-reserved = Den Anschluss { $port } darf nur die Verwaltung dieses Rechners öffnen. Nehmen Sie einen ab 1024: leitstand serve --port 8010
web-serve-address = Unter { $address } lässt sich auf diesem Rechner nichts anbieten: { $reason }. Nehmen Sie 127.0.0.1.

web-quarter = { QUARTER($quarter) }
web-quarter-short = { QUARTER($quarter, length: "short") }
web-hint-above-in = dabei ab { FIGURE($at, style: "table") }
web-hint-below-in = dabei bis { FIGURE($at, style: "table") }
web-hint-above-out = nicht mehr dabei ab { FIGURE($at, style: "table") }
web-hint-below-out = nicht mehr dabei unter { FIGURE($at, style: "table") }
web-hint-displaced = verdrängt durch „{ $case }“
web-hint-not-weighed = noch nicht abgewogen: Sein Wert ist unbekannt
web-planned-continue = läuft weiter
web-planned-pilot = Pilot ab { QUARTER($quarter, length: "short") }
web-planned-scale = ausrollen ab { QUARTER($quarter, length: "short") }
web-cases-source = Quelle
web-cases-count =
    { $n ->
        [0] Einschätzung, nicht ausgezählt
        [one] ein Fall
       *[other] { $n } Fälle
    }
web-cases-counted = ausgezählt
web-cases-checked = zuletzt geprüft


## Guardrails and other rules of the plan

web-kept = Woran sich der Plan hält
web-kept-note = Leitplanken, Mindestanteile, Zukauf, Umsteuern
web-guardrails = Leitplanken
web-guardrails-note = was vor dem Beginn geklärt sein muss
web-guardrails-none = Auf Leitplanken ist dieser Anwendungsfall noch nicht geprüft.
web-guardrail = Leitplanke
web-guardrail-from = frei ab { QUARTER($quarter) }
web-guardrail-work =
    { $what ->
        [both] Vorher zu erledigen: { $cost } und { $effort } Arbeit.
        [money] Vorher zu erledigen: { $cost }.
       *[days] Vorher zu erledigen: { $effort } Arbeit.
    }
web-turning = Umsteuern
web-turning-both = Einstellen kostet { $stop }, den Beginn verschieben { $move }.
web-turning-stop = Einstellen kostet { $stop }.
web-turning-move = Den Beginn verschieben kostet { $move }.

## Vorgänge: was länger dauert, als eine Seite darf

web-job-kind-review = Durchsicht
web-job-kind-review-thorough = Gründliche Begründung des Plans
web-job-kind-pictures = Diagramme
web-job-kind-what-if = Durchspielen
web-job-kind-questions = Nächste Fragen
web-job-kind-curve = Budgetkurve
web-job-kind-risk = Vergleich der Risikohaltungen
web-job-kind-regret = Was der Plan verpassen könnte
web-job-kind-score = Liste nach Punkten
web-job-kind-unknown = Unbekannter Vorgang ({ $kind })
web-job-state-waiting = wartet
web-job-state-running = in Arbeit
web-job-state-done = fertig
web-job-state-failed = nicht gelungen
web-job-state-cancelled = abgebrochen
web-job-head-waiting = { $what }: beginnt gleich
web-job-head-running = { $what }: in Arbeit
web-job-head-stopping = { $what }: wird abgebrochen
web-job-head-done = { $what }: fertig
web-job-head-failed = { $what }: nicht gelungen
web-job-head-cancelled = { $what }: abgebrochen
web-job-waiting-note = Der Vorgang steht in der Reihe. Bleibt es dabei, läuft die Verarbeitung auf diesem Rechner nicht: „leitstand serve“ startet sie mit.
web-job-running-note = Sie können die Seite verlassen; die Arbeit geht weiter, und der Vorgang bleibt in der Liste.
web-job-percent = { FIGURE($part, unit: "share", digits: 0) }
web-job-seconds = { FIGURE($n, digits: 0) } s
web-job-cancel = Abbrechen
web-job-show = Ergebnis zeigen
web-job-back = Zurück
web-job-trace = Was das Programm dazu festgehalten hat
web-job-parameters = { $kind }: Diese Angaben passen nicht: { $fields }. Prüfen Sie sie und starten Sie noch einmal.
web-job-conflict = Während der Arbeit hat jemand anderes geschrieben. Nichts ist verloren; starten Sie den Vorgang noch einmal.
web-job-fault = { $record }, { $field }: { $what }
web-job-faults =
    { $n ->
        [one] Die Angaben passen an einer Stelle nicht zusammen. Berichtigen Sie sie, und starten Sie noch einmal.
       *[other] Die Angaben passen an { $n } Stellen nicht zusammen. Berichtigen Sie sie, und starten Sie noch einmal.
    }
web-job-no-plan = Kein Plan hält alle Grenzen und getroffenen Entscheidungen zugleich ein. Lockern Sie eine davon, oder spielen Sie es durch.
web-job-broke = Ein Fehler im Programm hat die Arbeit beendet; Ihre Daten sind unverändert. Die Verwaltung findet unter dem Vorgang { $job }, was geschehen ist.
web-job-lost = Der Vorgang wurde { $n }-mal begonnen und jedes Mal mitten in der Arbeit unterbrochen, vielleicht weil der Speicher nicht reicht. Er wird nicht noch einmal von selbst begonnen.
web-jobs = Vorgänge
web-jobs-said =
    { $n ->
        [one] Ein Vorgang in letzter Zeit
       *[other] { $n } Vorgänge in letzter Zeit
    }
web-jobs-none = In letzter Zeit gab es keinen Vorgang.
web-jobs-note = Was im Hintergrund gerechnet, gelesen und gezeichnet wurde: Ihre eigenen Vorgänge und die, die alle sehen.
web-jobs-inspect-note = Alle Vorgänge dieses Unternehmens, ohne ihren Inhalt; zu denen, die nicht gelungen sind, was das Programm festgehalten hat.
web-jobs-what = Vorgang
web-jobs-state = Stand
web-jobs-asked = Gestartet
web-jobs-by = Von
web-jobs-took = Dauer
web-review-start = Neue Durchsicht starten
web-review-running = Die Durchsicht läuft: zum Stand
web-log-begins = Vorgang { $job }: { $kind } beginnt ({ $organisation })
web-log-done = Vorgang { $job }: { $kind } fertig
web-log-cancelled = Vorgang { $job }: { $kind } abgebrochen
web-log-failed = Vorgang { $job }: { $kind } nicht gelungen: { $why }


## Datensätze bearbeiten

web-add-estimate = Schätzung ergänzen
web-add-outcome = Ergebnis festhalten
web-whole-history = Der ganze Verlauf
web-edit = Bearbeiten
web-editing = „{ $title }“ bearbeiten
web-adding = { $kind }: neu anlegen
web-withdraw = Zurücknehmen
web-withdraw-title = „{ $title }“ zurücknehmen?
web-withdraw-hint = Der Datensatz gilt dann nicht mehr. Sein Verlauf bleibt im Protokoll, und Sie können ihn später wieder anlegen.
web-withdraw-needed = Zurücknehmen geht noch nicht: Andere Angaben beziehen sich darauf. Ändern Sie zuerst diese:
web-saved = Gespeichert: Eintrag { $n } im Protokoll.
web-unchanged = Es hat sich nichts geändert; im Protokoll steht kein neuer Eintrag.
web-conflict-title = Zwei Fassungen
web-conflict = Während Sie „{ $title }“ bearbeitet haben, hat jemand anderes gespeichert.
web-conflict-hint = Nichts ist überschrieben. Was nur eine Seite geändert hat, ist schon übernommen. Wählen Sie bei den übrigen Angaben, was gelten soll.
web-conflict-merged = Beide Änderungen betreffen verschiedene Angaben und passen zusammen. Sehen Sie sie an, und speichern Sie.
web-conflict-gone = Während Sie „{ $title }“ bearbeitet haben, hat jemand anderes den Datensatz zurückgenommen. Speichern legt ihn mit Ihrer Fassung wieder an.
web-conflict-yours = Ihre Fassung
web-conflict-theirs = Andere Fassung: { $who }, { $when }
web-conflict-before = vorher
web-conflict-field = Angabe
web-conflict-save = Diese Auswahl speichern
web-conflict-discard = Meine Änderungen verwerfen
web-conflict-taken = ohne Widerspruch übernommen
web-conflict-choose = Wählen Sie bei „{ $field }“, was gelten soll.

## Wenn ein Teil von „leitstand serve“ ausfällt

web-serve-died-web = Die Seiten sind ausgefallen (Code { $code }); sie werden in { FIGURE($pause, digits: 0) } s neu gestartet.
web-serve-died-jobs = Die Verarbeitung im Hintergrund ist ausgefallen (Code { $code }); sie wird in { FIGURE($pause, digits: 0) } s neu gestartet. Ein Vorgang, der gerade lief, beginnt noch einmal.
web-serve-failed = Der Leitstand ließ sich nicht starten (Code { $code }); was im Wege stand, steht in den Zeilen darüber.

## Untersuchung der Installation

web-doctor-settings = Die Einstellungen der Seiten sind verwendbar.
web-doctor-files = { $count } mitgelieferte Schriften und Skripte, unverändert
web-doctor-files-wrong = Mitgelieferte Dateien fehlen oder wurden verändert: { $files }.
web-doctor-worker = Ein Hintergrundprozess läuft.
web-doctor-no-worker = Es läuft kein Hintergrundprozess: Was die Seiten berechnen lassen, bleibt liegen.
web-doctor-mend-settings = Berichtigen Sie „leitstand.toml“ im Datenordner { $home } oder die Umgebungsvariable.
web-doctor-mend-files = Installieren Sie Leitstand noch einmal.
web-doctor-mend-worker = „leitstand serve“ startet Seiten und Hintergrundprozess zusammen. Wer nur die Befehlszeile nutzt, braucht ihn nicht.

## Stil der Seiten

web-style = Stil
web-style-said = So sehen unsere Seiten aus.
web-style-sub = Alle Bausteine in allen Zuständen, hell und dunkel, zum Nachsehen beim Bauen und für die Prüfung der Zugänglichkeit.
web-style-sentences = Sätze mit Zahlen
web-style-buttons = Schaltflächen und Marken
web-style-notices = Hinweiszeilen
web-style-cards = Karten
web-style-table = Tabellen
web-style-form = Formular mit Rückfragen
web-style-compare = Zwei Fassungen nebeneinander
web-style-steps = Reiter und Paare
web-style-progress = Fortschritt
web-style-empty = Leerer Zustand

## Listen, die jemand schickt

web-job-kind-import-preview = Vorschau einer Liste
web-job-kind-import = Liste einlesen
web-file-too-big = „{ $name }“ ist zu groß. Eine Datei darf höchstens { $most } MB haben; nehmen Sie nur das Blatt mit der Liste.
web-file-gone = Die Datei ist nicht mehr da: Sie wurde schon eingelesen, oder es ist über eine Woche her. Schicken Sie sie noch einmal.
web-picture-of = Bild ({ $kb } kB)

## Ansichten des Portfolios: Matrix, Budgetkurve, Fahrplan, Auslastung, Ausgabe als Datei

web-tabs-portfolio = Ansichten des Portfolios
web-tab-portfolio = Tabelle
web-tab-portfolio-matrix = Matrix
web-tab-portfolio-curve = Budgetkurve
web-tab-portfolio-roadmap = Fahrplan
web-tab-portfolio-load = Auslastung
web-not-drawn = Das Diagramm ist noch nicht gezeichnet; die Tabelle zeigt dieselben Zahlen.
web-matrix-said =
    { $above ->
        [0] Keiner von { $cases } Anwendungsfällen bringt in der Mitte mehr, als er kostet.
       *[other] { $above } von { $cases } Anwendungsfällen bringen in der Mitte mehr, als sie kosten; bei { $sure } gilt das selbst am unteren Ende der Bandbreite.
    }
web-matrix-sub = Je weiter oben, desto mehr Wert; je weiter rechts, desto mehr einmaliger Aufwand. Die Striche zeigen die Bandbreiten.
web-matrix-unweighed = { $n } Anwendungsfälle ohne Angabe zu Wert oder Aufwand fehlen hier: Unbekannt ist nicht null.
web-matrix-left-out = { $n } weitere, die am weitesten vom Plan entfernt sind, stehen nur in der Tabelle des Portfolios.
web-matrix-note = Beide Achsen wachsen in Zehnerschritten; nahe null sind sie gleichmäßig geteilt.
web-matrix-none = Noch kein Anwendungsfall hat Wert und Aufwand. Schätzen Sie die ersten, dann erscheinen sie hier.
web-curve-empty = Was brächte mehr Budget, was kostete weniger?
web-curve-empty-sub = Die Budgetkurve macht den Plan für viele Budgets neu und zeigt, was jeder Schritt bringt. Für diese Durchsicht ist sie noch nicht gerechnet.
web-curve-sub = Für jedes Budget wurde der beste Plan neu gesucht; alle Jahre wachsen oder schrumpfen im selben Verhältnis. Das Band zeigt 8 von 10 Fällen.
web-curve-note = Durchgezogen: Wert des besten gefundenen Plans nach dem Preis des Risikos. Gestrichelt: Mehr ist mit diesem Budget rechnerisch nicht möglich. Senkrecht: das heutige Budget.
web-curve-compute = Budgetkurve rechnen
web-curve-draw = Diagramm zeichnen
web-curve-running = Die Budgetkurve wird gerade gerechnet
web-curve-takes = Das läuft im Hintergrund und dauert je nach Zahl der Anwendungsfälle einige Minuten. Gespeichert wird nur das Ergebnis, am Plan ändert sich nichts.
web-curve-others = Wer durchspielen darf, kann sie rechnen lassen; danach sehen alle das Ergebnis.
web-curve-next = Ein Schritt mehr
web-curve-last = Ein Schritt weniger
web-shift = Was sich ändert
web-shift-in = kommt dazu
web-shift-out = fällt weg
web-shift-moved = beginnt zu anderer Zeit
web-shift-changed = anderer Schritt
web-shift-hidden =
    { $n ->
        [one] Dazu ändert sich bei einer Idee etwas, die noch nicht bewertet ist.
       *[other] Dazu ändert sich bei { $n } Ideen etwas, die noch nicht bewertet sind.
    }
web-curve-figure-budget = Budget
web-curve-figure-worth = Wert nach dem Preis des Risikos
web-curve-figure-mean = Erwarteter Wert
web-curve-figure-most = Höchstens möglicher Wert
web-curve-figure-amount = Schritt
web-curve-figure-gain = Was der Schritt ausmacht
web-curve-figure-count = Zahl der Anwendungsfälle
web-bought-figure-days = Zugekaufte Personentage
web-bought-figure-amount = Kosten des Zukaufs
web-bought-formula-days = Personentage dieser Kompetenz, die der Plan in diesem Zeitraum von außen zukauft, weil die eigenen nicht reichen.
web-bought-formula-amount = Zugekaufte Personentage mal ihr Tagessatz.
web-road-said =
    { $starting ->
        [0] Im { QUARTER($quarter) } beginnt nichts Neues
        [one] Im { QUARTER($quarter) } beginnt ein Vorhaben
       *[other] Im { QUARTER($quarter) } beginnen { $starting } Vorhaben
    }, { $later ->
        [0] später keines
        [one] später noch eines
       *[other] später noch { $later }
    }; { $running ->
        [0] keines läuft schon.
        [one] eines läuft schon.
       *[other] { $running } laufen schon.
    }
web-road-sub = Jeder Balken reicht vom Beginn über den Aufbau bis zum Betrieb; gestrichelt ist, wie lange der Aufbau in 8 von 10 Fällen höchstens noch dauert.
web-road-unknown = Bei { $n } ist die Dauer unbekannt.
web-road-heading = Was wann beginnt
web-road-aside = nach Quartal des Beginns
web-road-duration = Dauer
web-road-before = noch nicht begonnen
web-road-build = Aufbau
web-road-late = evtl. noch
web-road-run = läuft
web-road-on = läuft weiter
web-road-open = begonnen, Dauer unbekannt
web-road-free = nichts zugekauft
web-road-bought = zugekauft
web-road-bought-days = Zugekaufte Personentage
web-road-after = setzt voraus:
web-road-missing = Voraussetzung fehlt im Plan:
web-road-note = Ein Pilot kann an seiner Freigabestufe enden; der Balken zeigt den Verlauf, wenn er gelingt.
web-road-none = Im Plan ist noch nichts vorgesehen.
web-load-said = Am knappsten ist „{ $skill }“ im { QUARTER($period) }: { $used } von { $limit } sind verplant, ein Personentag mehr brächte { $price }.
web-load-said-year = Am knappsten ist „{ $skill }“ im Jahr { $period }: { $used } von { $limit } sind verplant, ein Personentag mehr brächte { $price }.
web-load-easy = Keine Kompetenz bremst den Plan: Überall ist mehr da, als er braucht.
web-load-none = Für keine Kompetenz ist eine Kapazität hinterlegt.
web-load-sub = Verplante Personentage gegen die vorhandenen, Zukauf eingerechnet. Kompetenzen ohne Angabe gelten als nicht knapp.
web-load-heading = Auslastung je Kompetenz
web-load-aside = verplant / vorhanden
web-load-skill = Kompetenz
web-load-full = ausgeschöpft
web-load-price = ein Tag mehr:
web-load-open = ohne Grenze
web-load-bar = { $used } von { $limit } verplant
web-load-note = Ein voller Balken heißt: alles verplant. „Ein Tag mehr“ ist der Engpasswert: was ein weiterer Personentag dem Plan brächte.
web-export = Alle gefundenen mitnehmen:
web-export-xlsx = als Excel-Datei
web-export-csv = als CSV
web-export-heading = { $cases } von { $total } Anwendungsfällen
web-export-column-id = Kennung
web-export-column-case = Anwendungsfall
web-export-column-unit = Bereich
web-export-column-stage = Stufe
web-export-column-owner = Zuständig
web-export-column-pile = Urteil
web-export-column-planned = Vorgesehen
web-export-column-start = Beginn
web-export-column-chance = Auswahlsicherheit
web-export-column-low = Wert niedrig, €
web-export-column-middle = Wert mittel, €
web-export-column-high = Wert hoch, €
web-export-column-cost = Einmaliger Aufwand, €
web-export-column-guardrail = Leitplanke
web-filter-objective = Ziel
web-all-objectives = Alle Ziele
web-filter-lever = Werthebel
web-all-levers = Alle Werthebel
web-filter-guardrail = Leitplanken
web-all-guardrails = Alle Leitplanken
web-filter-guardrail-free = frei
web-filter-guardrail-unknown = noch offen
web-filter-guardrail-unchecked = nicht geprüft
web-filter-guardrail-blocked = gesperrt
