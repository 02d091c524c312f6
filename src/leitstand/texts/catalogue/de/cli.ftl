# Die Befehlszeile.
cli-help = Leitstand: die KI-Strategie als lernendes System. Von der Liste der Ideen zum begründeten Plan.
cli-help-start = Zeigt das fiktive Beispielunternehmen mit Plan im Browser.
cli-help-demo = Lädt das Beispielunternehmen (fiktiv) und berechnet seinen Plan.
cli-help-init = Legt Ihr Unternehmen an, auf Wunsch mit Budgets.
cli-help-import = Liest eine Liste ein (Excel, CSV) oder ein Protokoll (.jsonl).
cli-help-export = Schreibt den Plan in eine Datei, mit --into in Ihre eigene Liste.
cli-help-review = Durchsicht: was beginnen, was ausrollen, was einstellen, warum.
cli-help-plan = Zeigt den Plan mit allen Anwendungsfällen.
cli-help-explain = Erklärt, warum ein Anwendungsfall im Plan ist oder nicht.
cli-help-what-if = Spielt den Plan mit anderen Annahmen durch, ohne zu speichern.
cli-help-undo = Nimmt das letzte Einlesen zurück (oder den genannten Vorgang).
cli-help-serve = Zeigt den Leitstand im Browser, nur auf diesem Rechner.
cli-help-journal = Das Protokoll: wer was wann warum geändert hat.
cli-help-journal-log = Zeigt die letzten Vorgänge oder alle Fassungen eines Datensatzes.
cli-help-journal-diff = Zeigt, was sich an einem Datensatz geändert hat.
cli-help-journal-verify = Prüft, ob das Protokoll lückenlos und unverändert ist.
cli-option-json = Ergebnis als eine Zeile JSON ausgeben.
cli-option-org = Kürzel des Unternehmens, falls es mehrere gibt.
cli-option-lang = Sprache der Ausgabe: de oder en.
cli-option-seed = Startwert der Zufallszahlen; gleicher Wert, gleicher Plan.
cli-option-as-of = Stichtag, z. B. 2026-12-31 oder 31.12.2026.
cli-option-port = Port für die Seiten im Browser.
cli-option-host = Adresse; bis es eine Anmeldung gibt, nur die dieses Rechners.
cli-option-budget = Budget eines Jahres in Euro, z. B. 2027=300000; beim Durchspielen auch +200000 oder -50000. Mehrfach möglich.
cli-option-lock = Legt einen Anwendungsfall fest, z. B. UC-014=scale, =stop, =not_now oder =2027-Q2. Kennung oder Titel. Mehrfach möglich.
cli-option-keep = Das Ergebnis unter diesem Titel als Entwurf behalten.
cli-option-profile = Profil der Liste, z. B. us-federal-2025, oder eine Profildatei.
cli-option-map = Ordnet eine Spalte zu, z. B. „Einsparung=benefit“. Mehrfach möglich.
cli-option-sheet = Name des Tabellenblatts.
cli-option-dry-run = Nur zeigen, was sich ändern würde.
cli-option-row-by-row = Fehlerfreie Zeilen einlesen, auch wenn andere Fehler haben.
cli-option-into = Ihre eigene Liste; Sie erhalten sie mit Ergebnisspalten zurück.
cli-option-limit = Wie viele Zeilen gezeigt werden.
cli-option-sequence = Nummer eines Eintrags im Protokoll.
cli-argument-file = Die Datei (.xlsx, .csv oder ein Protokoll .jsonl).
cli-argument-export = Die Datei, die geschrieben wird: .xlsx oder .csv (Plan), .json (Strategie), .jsonl (Protokoll); mit --into wie Ihre Liste.
cli-argument-name = Name des Unternehmens.
cli-argument-id = Kennung oder Titel des Anwendungsfalls; der Anfang genügt, wenn er eindeutig ist.
cli-argument-record = Kennung eines Datensatzes, z. B. UC-014.
cli-argument-commit = Nummer des Vorgangs, siehe „leitstand journal log“.
cli-default-company = Mein Unternehmen
cli-progress-demo = Beispiel wird geladen
cli-progress-review = Plan wird berechnet
cli-progress-import = Liste wird gelesen
cli-fault = { $record }, Feld { $field }: { $what }
cli-faults = { $count ->
    [one] Ein Fehler, deshalb wurde nichts geändert:
   *[other] { $count } Fehler, deshalb wurde nichts geändert:
}
cli-no-such-file = Die Datei „{ $file }“ gibt es nicht.
cli-file-not-allowed = Leitstand kann auf „{ $file }“ nicht zugreifen. Ist die Datei noch in Excel geöffnet? Sonst prüfen Sie die Rechte.
cli-file-exists = Die Datei „{ $file }“ gibt es schon. Nennen Sie einen anderen Namen; überschrieben wird nichts.
cli-founded = „{ $name }“ ist angelegt (Kürzel { $organisation }). Nächster Schritt: leitstand import DATEI
cli-budget-unreadable = Leitstand kann das Budget „{ $given }“ nicht lesen. Schreiben Sie Jahr=Betrag in Euro, z. B. --budget 2027=300000; beim Durchspielen auch 2027=+50000.
cli-map-unreadable = Leitstand kann die Zuordnung „{ $given }“ nicht lesen. Schreiben Sie Spalte=Feld, z. B. „Einsparung=benefit“.
cli-what-if-nothing = Was soll sich ändern? Nennen Sie --budget oder --lock, z. B. --budget 2027=+200000.
cli-draft-kept = Als Entwurf behalten: { $title }
cli-serving = Leitstand läuft: { $address } (Ende mit Strg+C)
cli-heading-moves = Was jetzt zu tun ist
cli-heading-budget = Budget
cli-heading-rests-on = Worauf das beruht
cli-heading-would-change = Was das ändern würde
cli-heading-learned = Was wir aus gemessenen Ergebnissen gelernt haben
cli-heading-questions = Diese Schätzungen zuerst einholen
cli-heading-estimates = Schätzungen
cli-next-steps = Weiter: „leitstand explain TITEL“ erklärt einen Anwendungsfall, „leitstand export NEUE-DATEI --into LISTE“ beantwortet Ihre Liste, „leitstand serve“ zeigt alles im Browser.
cli-and-more = und { $count } weitere
cli-pile-yes = Klar ja: { $count }
cli-pile-think = Hier lohnt sich Nachdenken: { $count }
cli-pile-no = Klar nein: { $count }
cli-column-use-case = Anwendungsfall
cli-column-start = Beginn
cli-column-value =
    Wert nach Kosten
    (8 von 10 Fällen)
cli-column-chance =
    Auswahl-
    sicherheit
cli-column-why = Warum
cli-budget-line = { $year }: { $planned } von { $limit } eingeplant; das Budget reicht { $chance }
cli-budget-line-open = { $year }: { $planned } eingeplant
cli-case-action = Im Plan
cli-case-start = Beginn
cli-case-chance = Auswahlsicherheit
cli-case-value = Wert bis zum Ende des Betrachtungszeitraums, nach Kosten
cli-case-benefit = Nutzen im Jahr
cli-case-one-off = Einmaliger Aufwand
cli-case-running = Laufende Kosten im Jahr
cli-case-success = Der Pilot gelingt
cli-case-displaces = Verdrängt
cli-case-displaced-by = Verdrängt durch
cli-case-unlocks = Ermöglicht
cli-estimate-given = als Zahl eingetragen
cli-estimate-line = { $what }: { $typed } (Stand { $day }, { $id })
cli-estimate-assumed = { $what }: angenommen, aus Vergleichsfällen
cli-log-sequence = Nr.
cli-log-at = Wann
cli-log-who = Wer
cli-log-what = Was
cli-log-why = Warum
cli-log-put = { $kind } { $id }
cli-log-withdraw = { $kind } { $id } zurückgenommen
cli-diff-field = Feld
cli-diff-before = vorher
cli-diff-after = nachher
cli-diff-none = Kein Unterschied.
cli-unknown-value = –
cli-verify-ok = Protokoll lückenlos: { $entries } Einträge, letzte Prüfsumme { $head }
cli-verify-faulty = Protokoll beschädigt: { $faults ->
    [one] ein Fehler
   *[other] { $faults } Fehler
} in { $entries } Einträgen
cli-imported = { $rows ->
    [one] Eine Zeile gelesen
   *[other] { $rows } Zeilen gelesen
}: { $imported } übernommen, { $merged } zusammengeführt, { $unchanged } unverändert, { $rejected } abgewiesen.
cli-import-rejected = Berichtigen Sie die Fehler in der Liste und lesen Sie sie noch einmal ein, oder übernehmen Sie mit --row-by-row nur die fehlerfreien Zeilen.
cli-import-dry-run = Probelauf: Es wurde nichts geändert.
cli-import-nothing = Nichts Neues: Alles aus der Liste ist schon bekannt.
cli-import-next = Weiter: leitstand review
cli-import-columns = Spalten
cli-import-changes = Was sich ändert
cli-exported = Geschrieben: { $file }
cli-undone = { $count ->
    [one] Ein Datensatz zurückgenommen.
   *[other] { $count } Datensätze zurückgenommen.
}
cli-shift = { $title }: { $before } → { $after }
cli-import-column = „{ $header }“ → { $field } ({ $why })
cli-import-column-unread = { $headers }: { $why }
cli-move = { $step }: { $title }. { $why }
cli-step-start = Beginnen
cli-step-scale = Ausrollen
cli-step-stop = Einstellen
cli-step-drop = Aus dem Plan nehmen
cli-step-delay = Später beginnen
cli-step-advance = Vorziehen
cli-step-continue = Weiterführen
cli-frame-usage = Aufruf:
cli-frame-arguments = Angaben
cli-frame-options = Optionen
cli-frame-commands = Befehle
cli-frame-required = nötig
cli-frame-default = sonst { $default }
cli-frame-help = Zeigt diese Hilfe.
cli-metavar-options = [OPTIONEN]
cli-metavar-command = BEFEHL …
cli-metavar-file = DATEI
cli-metavar-number = ZAHL
cli-metavar-day = TAG
cli-metavar-address = ADRESSE
cli-metavar-budget = JAHR=BETRAG
cli-metavar-profile = PROFIL
cli-metavar-map = SPALTE=FELD
cli-metavar-list = LISTE
cli-metavar-use-case = ANWENDUNGSFALL
cli-metavar-lock = ANWENDUNGSFALL=WAS
cli-metavar-title = TITEL
cli-metavar-record = KENNUNG
cli-misspelt-no-command = Es fehlt ein Befehl. „leitstand --help“ nennt alle.
cli-misspelt-help = „{ $command } --help“ erklärt den Aufruf.
cli-misspelt-command = { $near ->
    [unknown] Den Befehl „{ $command }“ gibt es nicht.
   *[other] Den Befehl „{ $command }“ gibt es nicht. Meinen Sie { $near }?
}
cli-misspelt-option = { $near ->
    [unknown] Die Option { $option } gibt es hier nicht.
   *[other] Die Option { $option } gibt es hier nicht. Meinen Sie { $near }?
}
cli-misspelt-option-use = Die Option { $option } ist nicht richtig geschrieben: Es fehlt ihr Wert, oder sie nimmt keinen.
cli-misspelt-missing = Es fehlt { $name }.
cli-misspelt-extra = „{ $extra }“ ist zu viel. Setzen Sie Namen mit Leerzeichen in Anführungszeichen.
cli-misspelt-choice = { $name } kennt nur { $known }.
cli-misspelt-between = { $name } muss eine ganze Zahl von { $least } bis { $most } sein.
cli-misspelt-whole = { $name } muss eine ganze Zahl sein, mindestens { $least }.
cli-misspelt-day = „{ $given }“ ist kein Tag. Schreiben Sie --as-of 2026-12-31 oder 31.12.2026.
cli-misspelt-other = Der Aufruf ist nicht zu verstehen: { $what }
cli-option-seed-what-if = Startwert der Zufallszahlen; sonst der des geltenden Plans.
cli-is-folder = „{ $file }“ ist ein Ordner. Nennen Sie eine Datei.
cli-no-such-folder = Den Ordner für „{ $file }“ gibt es nicht. Legen Sie ihn an oder nennen Sie einen anderen.
cli-file-unusable = Leitstand kann „{ $file }“ nicht lesen oder schreiben ({ $reason }). Nennen Sie eine andere Datei.
cli-disk-full = Der Datenträger ist voll, „{ $file }“ wurde nicht geschrieben. Schaffen Sie Platz oder nennen Sie einen anderen Ort.
cli-interrupted = Abgebrochen.
cli-export-kind = „{ $file }“ soll Ihre Liste werden und muss deshalb auf { $suffix } enden wie diese.
cli-budget-twice = Für { $year } sind zwei Budgets genannt. Nennen Sie nur eines.
cli-lock-unreadable = „{ $given }“ ist nicht zu lesen. Schreiben Sie --lock ANWENDUNGSFALL=WAS, z. B. UC-014=scale, UC-014=stop oder UC-014=2027-Q2.
cli-not-weighed = „{ $title }“ ist beendet und steht nicht mehr zur Wahl. „leitstand journal log“ mit der Kennung zeigt den Verlauf.
cli-founded-first = Für Ihre Liste ist ein Unternehmen angelegt (Kürzel { $organisation }).
cli-looks-back = Rückblick auf den { DAY($day) }; er wird nicht gespeichert.
cli-assumed = { $figure } (angenommen)
cli-log-commit = Vorgang
cli-log-records = Datensätze
cli-undone-people = { $count ->
    [one] Der Name einer Person aus Listen bleibt im Personenverzeichnis stehen, getrennt vom Protokoll.
   *[other] Die Namen von { $count } Personen aus Listen bleiben im Personenverzeichnis stehen, getrennt vom Protokoll.
}
cli-import-people = { $count ->
    [one] Eine Person erkannt (Spalten: { $columns }). Ihr Name steht nur im Personenverzeichnis, in den Datensätzen eine Kennung.
   *[other] { $count } Personen erkannt (Spalten: { $columns }). Namen stehen nur im Personenverzeichnis, in den Datensätzen Kennungen.
}
cli-import-unread = Es wurde nichts eingelesen.
cli-move-new = { $step }: { $title } (neu). { $why }
cli-metavar-company = UNTERNEHMEN
cli-metavar-sheet = BLATT
cli-metavar-short-name = KÜRZEL
cli-import-errors = Fehler
cli-import-warnings = Hinweise
cli-import-refused = { $rows ->
    [one] Eine Zeile gelesen, nichts übernommen: { $faulty ->
        [one] Sie hat einen Fehler.
       *[other] Sie hat Fehler.
    }
   *[other] { $rows } Zeilen gelesen, nichts übernommen: { $faulty ->
        [one] Eine Zeile hat Fehler.
       *[other] { $faulty } Zeilen haben Fehler.
    }
}
cli-import-absent = { $count ->
    [one] Nicht mehr in der Liste und trotzdem weiter geführt: { $titles }.
   *[other] Nicht mehr in der Liste und trotzdem weiter geführt: { $count } Anwendungsfälle, zum Beispiel { $titles }.
}
cli-database = Die Datenbank im Datenordner { $home } lässt sich nicht lesen oder beschreiben ({ $reason }). Prüfen Sie freien Platz und Rechte, oder spielen Sie eine Sicherung ein.
cli-conflict = Inzwischen hat jemand anderes geschrieben. Starten Sie den Befehl noch einmal.
cli-truth = { $value ->
    [true] ja
   *[false] nein
}
cli-restored =
    { $added ->
        [0] Nichts Neues: Das Protokoll von „{ $organisation }“ ist schon so weit.
        [one] Protokoll von „{ $organisation }“ zurückgelesen: ein Eintrag kam hinzu.
       *[other] Protokoll von „{ $organisation }“ zurückgelesen: { $added } Einträge kamen hinzu.
    }
