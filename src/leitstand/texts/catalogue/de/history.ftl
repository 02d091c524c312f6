### Das Protokoll als Seite, und die ganze Anwendung mit dem Stand eines Tages.

## Stand von damals

history-look-back = Zurückblicken
history-choose-day = Stand eines Tages ansehen
history-choose-day-note = Alle Seiten zeigen dann, was am Abend dieses Tages bekannt war. Ändern lässt sich dabei nichts.
history-show-day = Ansehen
history-afterwards = An diesem Tag gab es keine Durchsicht. Diese wurde später mit dem damaligen Stand gerechnet.
history-closed-title = Nur zum Ansehen
history-closed = Sie sehen den Stand vom { DAY($day) }. Daran lässt sich nichts ändern.
history-closed-hint = Es wurde nichts gespeichert. Gehen Sie zum heutigen Stand zurück und ändern Sie dort.
history-never = Es ist noch nichts aufgezeichnet.
history-before-first = Am { DAY($day) } war noch nichts aufgezeichnet. Der erste Eintrag stammt vom { DAY($first) }.
history-before-first-hint = Wählen Sie oben einen späteren Tag.
history-no-review = Bis zum { DAY($day) } gab es keine Durchsicht.
history-no-review-hint =
    { $n ->
        [one] Ein Eintrag war damals bekannt, ein Plan wurde daraus noch nicht gerechnet.
       *[other] { $n } Einträge waren damals bekannt, ein Plan wurde daraus noch nicht gerechnet.
    }
history-make-review = Durchsicht dieses Tages rechnen
history-offer = Durchsicht mit dem Stand vom { DAY($day) } rechnen?
history-offer-note = Gerechnet wird mit dem, was an diesem Tag bekannt war, und mit der heutigen Programmversion. Am Protokoll und am geltenden Plan ändert sich nichts; die Seiten sagen dazu, dass nachträglich gerechnet wurde.
history-nothing-then = Am { DAY($day) } gab es nichts, woraus sich ein Plan rechnen ließe.
history-no-day = Das ist kein Tag. Schreiben Sie ihn als 2026-03-31.
history-job-review = Durchsicht eines früheren Tages
history-job-verify = Prüfung des Protokolls

## Protokoll

history-room-list = Verlauf
history-room-between = Zwei Tage vergleichen
history-room-check = Prüfen
history-said =
    { $n ->
        [one] Ein Eintrag, der letzte vom { DAY($day) }.
       *[other] { $n } Einträge, der letzte vom { DAY($day) }.
    }
history-said-note = Nichts wird überschrieben und nichts gelöscht: Jede Änderung ist ein neuer Eintrag, mit der Person, der Zeit und dem Grund.
history-who = Wer
history-everybody = Alle Personen
history-kind = Art
history-every-kind = Alle Arten
history-record = Kennung des Datensatzes
history-from = von
history-to = bis
history-why-words = Wort im Grund
history-records =
    { $n ->
        [one] ein Datensatz
       *[other] { $n } Datensätze
    }
history-as-then = Stand von damals
history-changed = geändert
history-before = vorher:
history-after = nachher:
history-more-fields =
    { $n ->
        [one] und eine weitere Angabe
       *[other] und { $n } weitere Angaben
    }
history-more-records =
    { $n ->
        [one] und ein weiterer Datensatz
       *[other] und { $n } weitere Datensätze
    }
history-newest = Zum neuesten
history-older = Ältere anzeigen
history-nothing = Noch nichts aufgezeichnet.
history-nothing-fits = Dazu steht nichts im Protokoll.
history-commit = Vorgang Nr. { $n }
history-what = Was sich geändert hat
history-left-out =
    { $n ->
        [one] Ein weiterer Datensatz steht in der Ausgabe als Tabelle.
       *[other] { $n } weitere Datensätze stehen in der Ausgabe als Tabelle.
    }

## Zurücknehmen

history-undo = Einlesen zurücknehmen
history-undo-note = Was neu war, wird zurückgenommen, was geändert wurde, bekommt seinen früheren Stand. Das ist ein eigener Vorgang im Protokoll; der Verlauf bleibt erhalten.
history-undo-do = Zurücknehmen
history-no-import = Vorgang Nr. { $commit } ist kein Einlesen einer Liste. Nur ein Einlesen lässt sich als Ganzes zurücknehmen.

## Zwei Tage vergleichen

history-between-said = Vom { DAY($begin) } bis zum { DAY($end) }: { $added } hinzugekommen, { $changed } geändert, { $withdrawn } zurückgenommen.
history-between-same = Vom { DAY($begin) } bis zum { DAY($end) } hat sich nichts geändert.
history-between-early = Der erste Eintrag stammt vom { DAY($first) }; davor war nichts aufgezeichnet.
history-kind-counts = { $added } neu · { $changed } geändert · { $withdrawn } zurückgenommen

## Prüfen

history-never-verified = Das Protokoll wurde hier noch nicht geprüft.
history-never-verified-hint = Eine Prüfung rechnet die Prüfsumme jedes Eintrags nach. Bei 100.000 Einträgen dauert das einige Sekunden.
history-whole =
    { $n ->
        [one] Das Protokoll ist unversehrt: Der eine Eintrag wurde nachgerechnet.
       *[other] Das Protokoll ist unversehrt: Alle { $n } Einträge wurden nachgerechnet.
    }
history-broken =
    { $n ->
        [one] Das Protokoll ist nicht unversehrt: eine Stelle passt nicht.
       *[other] Das Protokoll ist nicht unversehrt: { $n } Stellen passen nicht.
    }
history-broken-hint = Jemand hat die Datenbank von Hand geändert, oder sie ist beschädigt. Spielen Sie eine Sicherung in einen neuen Ordner zurück und klären Sie, was geschehen ist.
history-check-note = Jeder Eintrag trägt die Prüfsumme des vorigen. Die letzte steht darum für den ganzen Verlauf: Wer sie einmal auf Papier hat, kann später zeigen, dass nichts nachträglich geändert wurde.
history-last-check = Letzte Prüfung
history-checked-at = Geprüft
history-checked-entries = Einträge nachgerechnet
history-checked-last = Letzter Eintrag vom
history-checked-hash = Prüfsumme des letzten
history-checked-since =
    { $n ->
        [one] Seither ist ein Eintrag hinzugekommen.
       *[other] Seither sind { $n } Einträge hinzugekommen.
    }
history-check-do = Jetzt prüfen
history-check-running = Die Prüfung läuft
history-compare = Mit einer Unterlage vergleichen
history-compare-note = Geben Sie die Prüfsumme ein, die auf einer früheren Unterlage oder am Ende einer Ausgabe steht; die ersten sechs Zeichen genügen.
history-hash = Prüfsumme
history-compare-do = Vergleichen
history-hash-found = Sie gehört zu Eintrag Nr. { $n } vom { DAY($day) }.
history-hash-commit = Vorgang ansehen
history-hash-unknown = Diese Prüfsumme kommt im Protokoll nicht oder nicht eindeutig vor. Stimmt sie mit der Unterlage überein, wurde der Verlauf verändert oder es ist ein anderes Unternehmen.
history-hash-now = Prüfsumme jetzt, nach Eintrag Nr. { $n }

## Ausgabe

history-export = Zum Mitnehmen:
history-export-csv = Tabelle (CSV) der Auswahl
history-export-lines = ganzes Protokoll (JSON-Zeilen), überall nachprüfbar
history-column-entry = Eintrag
history-column-commit = Vorgang
history-column-at = Zeit
history-column-who = Wer
history-column-why = Grund
history-column-kind = Art
history-column-record = Datensatz
history-column-did = Was
history-column-fields = Geänderte Felder
history-column-hash = Prüfsumme
