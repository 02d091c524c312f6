# Die Befehlszeile.
cli-help = Leitstand: die KI-Strategie als lernendes System. Von der Liste der Ideen zum begründeten Plan.
cli-help-start = Zeigt das fiktive Beispielunternehmen mit Plan im Browser.
cli-help-demo = Lädt das Beispielunternehmen (fiktiv) und berechnet seinen Plan.
cli-help-init = Legt Ihr Unternehmen an, auf Wunsch mit Budgets.
cli-help-import = Liest eine Liste ein (Excel, CSV) oder ein Protokoll (.jsonl).
cli-help-export = Schreibt den Plan in eine Datei, mit --into in Ihre Liste.
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
cli-option-thorough = Rechnet alles nach, auch bei vielen Anwendungsfällen.
cli-option-as-of = Stichtag, z. B. 2026-12-31 oder 31.12.2026.
cli-option-port = Port für die Seiten im Browser.
cli-option-host = Adresse; bis es eine Anmeldung gibt, nur die dieses Rechners.
cli-option-budget = Budget eines Jahres in Euro, z. B. 2027=300000; beim Durchspielen auch +200000 oder -50000. Mehrfach möglich.
cli-option-lock = Legt einen Anwendungsfall fest, z. B. UC-014=scale, =stop, =not_now oder =2027-Q2. Kennung oder Titel. Mehrfach möglich.
cli-option-change = Ändert eine Regel, z. B. "quarter 2027-Q2=50000", "buy SKILL-1 2027-Q2=20@1200", "share new_business=20%", "block UC-014=2027-Q3" oder "stability=2%". Mehrfach möglich.
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
cli-what-if-nothing = Was soll sich ändern? Nennen Sie --budget, --lock oder --change, z. B. --budget 2027=+200000.
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
cli-case-value = Wert bis zum Ende des Planungszeitraums, nach Kosten
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
}: { $new } neu, { $changed } geändert, { $unchanged } unverändert, { $merged } zusammengeführt, { $rejected } abgewiesen{ $aside ->
    [0] .
    [one] , davon eine, die keine Idee ist (Summe, Überschrift, Anmerkung).
   *[other] , davon { $aside }, die keine Ideen sind (Summen, Überschriften, Anmerkungen).
}
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
cli-metavar-change = REGEL
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
    [one] Eine Person erkannt ({ $of ->
        [one] Spalte
       *[other] Spalten
    } { $columns }). Ihr Name steht nur im Personenverzeichnis, in den Datensätzen eine Kennung.
   *[other] { $count } Personen erkannt ({ $of ->
        [one] Spalte
       *[other] Spalten
    } { $columns }). Namen stehen nur im Personenverzeichnis, in den Datensätzen Kennungen.
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
    [one] Ein Anwendungsfall; er wird weitergeführt, gelöscht wird nichts: { $titles }.
   *[other] { $count } Anwendungsfälle; sie werden weitergeführt, gelöscht wird nichts: { $more ->
        [0] { $titles }
       *[other] zum Beispiel { $titles }
    }.
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

## workbook
cli-help-workbook = Die Strategie als Excel-Arbeitsmappe: schreiben, einlesen.
cli-help-workbook-write = Schreibt die ganze Strategie als Arbeitsmappe zum Bearbeiten.
cli-help-workbook-read = Liest die bearbeitete Arbeitsmappe ein, Zelle für Zelle geprüft.
cli-argument-workbook = Die Arbeitsmappe (.xlsx).
cli-option-empty = Leere Vorlage mit Beispielen statt der eigenen Strategie.
cli-option-prefer = Was gilt, wenn eine Zelle hier und im Leitstand geändert wurde.
cli-option-decimal = Zeichen vor den Nachkommastellen, wo eine Zahl es offen lässt.
cli-progress-workbook = Arbeitsmappe wird gelesen
cli-workbook-kind = „{ $file }“ muss auf .xlsx enden.
cli-workbook-next = Weiter: in Excel bearbeiten, dann leitstand workbook read { $file } --dry-run
cli-workbook-read = { $rows ->
    [one] Eine Zeile gelesen
   *[other] { $rows } Zeilen gelesen
}: { $new } neu, { $changed } geändert, { $unchanged } unverändert, { $withdrawn } zurückgezogen, { $missing } fehlen.
cli-workbook-conflicts = Hier und im Leitstand geändert
cli-workbook-conflict = Blatt „{ $sheet }“, Zeile { $row }, Spalte „{ $column }“: war { $before }, hier jetzt { $here }, im Leitstand inzwischen { $there }
cli-workbook-missing = { $count ->
    [one] Nicht mehr in der Arbeitsmappe und trotzdem weiter geführt: { $titles }. Zurückgezogen wird nur, was in der Spalte „Zurückziehen“ markiert ist.
   *[other] Nicht mehr in der Arbeitsmappe und trotzdem weiter geführt: { $count } Zeilen, zum Beispiel { $titles }. Zurückgezogen wird nur, was in der Spalte „Zurückziehen“ markiert ist.
}
cli-workbook-named = { $kind } „{ $title }“
cli-workbook-refused = Es wurde nichts geändert. Berichtigen Sie die Fehler in der Arbeitsmappe und lesen Sie sie noch einmal ein.
cli-workbook-undecided = Es wurde nichts geändert. Entscheiden Sie über die doppelt geänderten Zellen: --prefer workbook nimmt die Arbeitsmappe, --prefer current lässt, was inzwischen gilt.
cli-workbook-nothing = Nichts Neues: Die Arbeitsmappe sagt, was schon gilt.

## Was andere Budgets, Haltungen und Listen brächten

cli-help-curve = Zeigt, was mehr oder weniger Budget bringt.
cli-help-risk = Zeigt in Euro, was jede Risikohaltung kostet und bringt.
cli-help-regret = Zeigt, was dem Plan entgehen kann.
cli-help-score = Stellt dem Plan die Liste nach Punkten gegenüber.
cli-help-clarify = Zeigt, was es wert ist, vorher mehr zu wissen.
cli-option-more-than = Ab welchem Betrag ein anderer Plan als besser zählt, in Euro.
cli-option-method = Wie die Liste rechnet: points (Nutzen mal Leichtigkeit), ratio (Nutzen durch Aufwand), return (Wert durch Kosten).
cli-metavar-amount = BETRAG
cli-progress-curve = Budgetkurve wird berechnet
cli-heading-curve = Budgetkurve: was der beste Plan für jedes Budget wert ist
cli-curve-today = (heute)
cli-curve-needed = Mindestens { $amount } nimmt in Anspruch, was entschieden ist oder ohnehin weiterläuft; weniger Budget ändert daran nichts.
cli-curve-flat = Darüber ändert sich bis { $amount } nichts mehr.
cli-curve-nothing = Bis { $amount } passt kein Anwendungsfall in das Budget, der sich lohnt.
cli-curve-worth = Wert: Nutzen nach allen Kosten bis zum Ende des Planungszeitraums, abgezinst. Für jedes Budget steht hier der Plan mit dem höchsten Wert nach dem Preis des Risikos: dem Wert im Mittel weniger dem, was Ihre Risikohaltung für die Unsicherheit abzieht.
cli-heading-risk = Was jede Risikohaltung kostet und bringt
cli-risk-line = { $attitude }: { $said }
cli-attitude-cautious = vorsichtig
cli-attitude-balanced = ausgewogen
cli-attitude-bold = mutig
cli-heading-left-out = Was im Plan am ehesten zu entbehren wäre
cli-column-loss =
    ohne ihn wäre der
    Plan weniger wert
cli-column-better =
    ohne ihn besser
    gefahren
cli-left-out-how = Gerechnet ist mit dem besten Plan ohne diesen einen Anwendungsfall. Besser gefahren: in so vielen durchgespielten Fällen wäre dieser andere Plan mehr wert gewesen.
cli-regret-bound = Das sind Obergrenzen: Bei so vielen Anwendungsfällen wird der beste Plan jedes Falls nur nach oben abgeschätzt.
cli-risk-terms = Schlechtes Zehntel: was der Plan in den schlechtesten 10 von 100 durchgespielten Fällen im Mittel wert ist. Verglichen wird mit „mutig“, also ohne Rücksicht auf das Risiko.
cli-score-how-points = Punkte: Nutzen mal (6 weniger Aufwand), beides von 1 bis 5. Größen und Noten zählen, wie sie angegeben sind, Beträge nach dem Fünftel der Liste, in dem sie liegen.
cli-score-how-ratio = Punkte: Nutzen geteilt durch Aufwand, beides von 1 bis 5. Größen und Noten zählen, wie sie angegeben sind, Beträge nach dem Fünftel der Liste, in dem sie liegen.
cli-score-how-return = Punkte: erwarteter Wert nach Kosten, geteilt durch die erwarteten Kosten.
cli-column-budget =
    Budget
    aller Jahre
cli-column-worth =
    Wert nach Preis
    des Risikos
cli-column-range =
    Wert in
    8 von 10 Fällen
cli-column-cases =
    Anwendungsfälle
    im Plan
cli-column-attitude = Haltung
cli-column-mean =
    Wert des Plans
    im Mittel
cli-column-bad =
    Wert im schlechten
    Zehntel
cli-column-rank = Platz
cli-column-benefit-points = Nutzen
cli-column-effort-points = Aufwand
cli-column-score = Punkte
cli-column-listed = in der Liste dabei
cli-score-guessed = * Niemand hat gesagt, was es bringt oder kostet; gezählt ist die Mitte.
cli-score-plan = Nur im Plan
cli-score-list = Nur in der Liste
cli-score-later = In der Liste später
cli-score-earlier = In der Liste früher
cli-score-line = { $title }: { $why }

## Listen einlesen und Leseprofile

cli-help-profile = Leseprofile: wie Listen gelesen werden.
cli-help-profile-list = Zeigt alle Leseprofile, mitgelieferte und eigene.
cli-help-profile-show = Zeigt ein Leseprofil als Text (TOML).
cli-help-profile-check = Prüft ein Leseprofil.
cli-help-profile-save = Übernimmt eine Profildatei in den Datenordner.
cli-option-save-profile = Die Zuordnung unter diesem Namen als Leseprofil behalten.
cli-option-suggested = Spalten so zuordnen, wie Leitstand es vorschlägt.
cli-argument-profile = Name eines Leseprofils oder Pfad einer TOML-Datei.
cli-argument-profile-file = Die TOML-Datei.
cli-argument-profile-name = Name, sonst der der Datei.
cli-profile-id = Profil
cli-profile-title = Wofür
cli-profile-from = Herkunft
cli-profile-own = eigenes
cli-profile-shipped = mitgeliefert
cli-profile-broken = Nicht lesbar
cli-profile-next = Weiter: „leitstand profile show PROFIL“ zeigt eines als Vorlage, „leitstand import LISTE --profile PROFIL“ liest damit.
cli-profile-fine = Das Leseprofil „{ $profile }“ ist in Ordnung: { $fields } Felder, { $headers } bekannte Spaltentitel.
cli-profile-saved = Leseprofil „{ $profile }“ gespeichert: { $file }
cli-ask-decimal = Was steht vor den Nachkommastellen, [K]omma oder [P]unkt? (leer: abbrechen)
cli-import-read-as = So gelesen
cli-import-suggestions = Vorschläge (noch nicht übernommen)
cli-import-suggestion = „{ $header }“ → { $label }: { $why } (--map "{ $header }={ $field }")
cli-import-suggested-all = Alle auf einmal: --suggested
cli-import-column-kept = Beim Anwendungsfall erhalten, am Titel erkannt: { $headers }
cli-import-changed = Was sich geändert hat
cli-import-missing = Nicht mehr in der Liste
cli-import-renamed = „{ $absent }“ heißt jetzt vielleicht „{ $listed }“. Ist es derselbe Anwendungsfall, geben Sie der Zeile in einer Spalte „ID“ die Kennung { $ids }.
cli-import-joined = { $count ->
    [one] „{ $absent }“ ist vielleicht in „{ $listed }“ aufgegangen. Ist es so, beenden Sie ihn; bis dahin wird er weitergeführt.
   *[other] { $absent } sind vielleicht in „{ $listed }“ aufgegangen. Soll einer von ihnen diese Zeile sein, geben Sie ihr in einer Spalte „ID“ seine Kennung ({ $ids }); die anderen können Sie beenden.
}
cli-import-asks-decimal = Sagen Sie mit --decimal comma oder --decimal point, wie die Zahlen gemeint sind, und lesen Sie die Liste noch einmal ein.

## Questions worth asking

cli-help-ask = Fragt, was den Plan noch ändern kann.
cli-option-ask-unit = Nur Fragen an diesen Bereich oder diese Rolle.
cli-option-ask-most = So viele Fragen höchstens.
cli-option-ask-answer = Antwort ohne Rückfrage, z. B. UC-014.effect=ja. Mehrfach möglich.
cli-option-ask-to = Schreibt die Fragen in diese Excel-Datei.
cli-option-ask-from = Liest diesen beantworteten Fragebogen ein.
cli-metavar-unit = BEREICH
cli-metavar-answer = FRAGE=ANTWORT
cli-progress-ask = Fragen werden gesucht
cli-ask-how = Jede Antwort wird sofort gespeichert. Außer den genannten Antworten: s später, z zurück, e Ende.
cli-ask-heading = Frage { $n } · { $to }
cli-ask-prompt-judgement = eher ja (j) · unsicher (u) · eher nein (n) · weiß nicht (w) · oder Zahl, Bandbreite > {""}
cli-ask-prompt-range = Zahl oder Bandbreite · weiß nicht (w) > {""}
cli-ask-empty = Es fehlt eine Antwort. Mit s stellen Sie die Frage zurück, mit e hören Sie auf.
cli-ask-judged = Verstanden: { $answer }
cli-ask-not-known = Verstanden: weiß nicht. In der nächsten Runde geht die Frage an jemand anderen.
cli-ask-understood = Verstanden: { $figure }
cli-ask-kept = { $n ->
    [0] Keine neue Antwort gespeichert.
    [one] Eine Antwort ist gespeichert.
   *[other] { $n } Antworten sind gespeichert.
}
cli-ask-taken-back = Die letzte Antwort ist zurückgenommen.
cli-ask-nothing-back = Es gibt noch keine Antwort, die sich zurücknehmen ließe.
cli-ask-none-for = Für „{ $unit }“ gibt es zurzeit keine Frage.
cli-ask-one-way = Nennen Sie nur eines von --answer, --to und --from.
cli-ask-unreadable = „{ $given }“ ist nicht zu lesen. Schreiben Sie --answer ANWENDUNGSFALL.GRÖSSE=ANTWORT, z. B. UC-014.effect=ja oder UC-014.one_off_cost=80-200 T€.
cli-ask-fault = { $given }: { $what }
cli-ask-faults = { $n ->
    [one] Eine Antwort ist nicht zu verstehen, es wurde nichts gespeichert.
   *[other] { $n } Antworten sind nicht zu verstehen, es wurde nichts gespeichert.
}
cli-ask-kind = Ein Fragebogen ist eine Excel-Datei. Nennen Sie statt „{ $file }“ einen Namen, der auf .xlsx endet.
cli-ask-out = { $n ->
    [one] Eine Frage geschrieben: { $file }
   *[other] { $n } Fragen geschrieben: { $file }
}
cli-ask-in = { $rows ->
    [one] Eine Zeile gelesen
   *[other] { $rows } Zeilen gelesen
}: { $written } neue Antworten, { $same } schon bekannt, { $empty } leer, { $faulty } mit Fehlern.

## Was beim Einlesen offen bleibt

cli-import-suggestion-unit = „{ $header }“ → { $label }: { $why }. Nennen Sie die Einheit: --map "{ $header }={ $field }:{ $unit }"
cli-ask-open-number = „{ $number }“ kann zweierlei heißen.
cli-ask-note-alone = { $n ->
    [one] Zeile { $rows }: Eine Anmerkung ohne Antwort wird nicht gespeichert. Mit „weiß nicht“ als Einschätzung bleibt sie erhalten.
   *[other] Zeilen { $rows }: Anmerkungen ohne Antwort werden nicht gespeichert. Mit „weiß nicht“ als Einschätzung bleiben sie erhalten.
}
cli-import-profile-fits = Die Spalten sind die von „{ $title }“: Mit --profile { $profile } wird mehr davon erkannt.
cli-import-names-in-texts = { $count ->
    [one] Namen in freien Texten werden nicht erkannt und gelangen ins Protokoll. Nehmen Sie sie vor dem Einlesen heraus, in der Spalte { $columns }.
   *[other] Namen in freien Texten werden nicht erkannt und gelangen ins Protokoll. Nehmen Sie sie vor dem Einlesen heraus, in den Spalten mit Text: { $more ->
        [0] { $columns }
       *[other] zum Beispiel { $columns }
    }.
}

## Klärungswert

cli-progress-clarify = Klärungswerte werden berechnet
cli-clarify-figures = Wo sich eine weitere Schätzung am meisten lohnt
cli-clarify-pilots = Piloten, die am meisten verraten
cli-clarify-shared = Was viele Schätzungen gemeinsam haben
cli-clarify-how = Mehr, als hier steht, sollte es nicht kosten, eine Angabe noch einmal schätzen zu lassen. Wer gefragt wird, sollte die Beträge nicht kennen: Niemand soll für den Plan antworten.
cli-clarify-pilot-how = So viel darf der Pilot um dessentwillen kosten, was er über den Nutzen verrät, auch über den verwandter Anwendungsfälle.
cli-column-quantity = Angabe
cli-column-at-most = höchstens wert
cli-column-or-work = oder Arbeit
cli-clarify-minutes = { $n } Min.
cli-column-measured = gemessen an
cli-column-tells = höchstens wert
cli-clarify-none = Keine Auskunft, mit der zu rechnen ist, würde an der Auswahl etwas ändern.

## Der Plan, bevor er begründet ist

cli-plan-stands =
    Der Plan steht: { $count ->
        [one] ein Anwendungsfall
       *[other] { $count } Anwendungsfälle
    }, Wert { $value }. Die Begründung wird gerechnet.

## People and their access

cli-help-person = Zugänge: wer sich anmelden darf.
cli-help-person-invite = Lädt eine Person ein und zeigt den Link.
cli-help-person-list = Zeigt, wer Zugang hat.
cli-help-person-role = Ändert die Zugriffsrollen einer Person.
cli-help-person-remove = Beendet den Zugang einer Person.
cli-argument-person-email = E-Mail-Adresse der Person.
cli-argument-person-who = E-Mail-Adresse, Name oder Kennung der Person.
cli-option-person-role = Zugriffsrolle; mehrfach möglich, zum Beispiel administrator.
cli-option-person-unit = Bereich einer Bereichsleitung; mehrfach möglich.
cli-option-person-name = Name der Person.
cli-metavar-email = ADRESSE@FIRMA
cli-metavar-role = ROLLE
cli-metavar-person-name = NAME
cli-person-name = Name
cli-person-email = E-Mail-Adresse
cli-person-roles = Zugriffsrollen
cli-person-units = Bereiche
cli-person-id = Kennung
cli-person-none = Noch hat niemand einen Zugang. Einladen: leitstand person invite
cli-person-invited = Eingeladen: { $email }. Der Link gilt sieben Tage und einmal; er wird nur jetzt gezeigt:
cli-person-changed = Zugriffsrollen geändert: { $who }
cli-person-removed = Zugang beendet: { $who }
cli-person-unknown = „{ $who }“ passt auf niemanden mit Zugang, oder auf mehrere. „leitstand person list“ zeigt alle.

## Sichern, zurückspielen, untersuchen, Sichten

cli-help-backup = Sichert alles in eine Datei, auch im laufenden Betrieb.
cli-help-restore = Spielt eine Sicherung in einen leeren Datenordner zurück.
cli-help-doctor = Untersucht die Installation und sagt, was zu tun ist.
cli-help-views = Stellt die SQL-Sichten eines Unternehmens für BI bereit.
cli-argument-backup = Die neue Datei; sie enthält alles und gehört an einen sicheren Ort.
cli-argument-restore = Die Sicherung (oder ein Protokoll, .jsonl).
cli-option-check-only = Nur prüfen, nichts zurückspielen.
cli-option-views-to = Zieldatei (nur SQLite); sonst liegt sie im Datenordner.
cli-option-views-remove = Die Sichten wieder entfernen.
cli-backup-done = Gesichert und geprüft: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] ein Unternehmen
   *[other] { $organisations } Unternehmen
}, { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
}, { $rows ->
    [one] eine weitere Zeile
   *[other] { $rows } weitere Zeilen
}).
cli-backup-fingerprint = Fingerabdruck: { $fingerprint } – bewahren Sie ihn getrennt von der Datei auf. Die Datei enthält vertrauliche Daten und Kennworte in verschlüsselter Form.
cli-backup-sound = Die Sicherung ist in Ordnung: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] ein Unternehmen
   *[other] { $organisations } Unternehmen
}, { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
}, { $rows ->
    [one] eine weitere Zeile
   *[other] { $rows } weitere Zeilen
}).
cli-restore-done = Zurückgespielt und geprüft: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] ein Unternehmen
   *[other] { $organisations } Unternehmen
}, { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
}, { $rows ->
    [one] eine weitere Zeile
   *[other] { $rows } weitere Zeilen
}).
cli-doctor-ok = gut
cli-doctor-warning = Hinweis
cli-doctor-fault = Fehler
cli-doctor-about-python = Python-Version
cli-doctor-about-packages = Pakete
cli-doctor-about-folder = Datenordner
cli-doctor-about-rights = Rechte
cli-doctor-about-space = Speicherplatz
cli-doctor-about-database = Datenbank
cli-doctor-about-durability = Dauerhaftigkeit
cli-doctor-about-tables = Tabellen
cli-doctor-about-chain = Protokoll
cli-doctor-about-clock = Uhr
cli-doctor-about-settings = Einstellungen
cli-doctor-about-files = Dateien
cli-doctor-about-worker = Hintergrund
cli-doctor-result = { $faults ->
    [0] { $warnings ->
        [0] Alles in Ordnung.
        [one] Kein Fehler, ein Hinweis.
       *[other] Kein Fehler, { $warnings } Hinweise.
    }
    [one] Ein Fehler ist zu beheben.
   *[other] { $faults } Fehler sind zu beheben.
}
cli-views-file = { $views } Sichten für „{ $organisation }“: { $place } – nur zum Lesen, Stand jetzt. Ein erneuter Aufruf bringt sie auf den neuesten Stand.
cli-views-schema = { $views } Sichten für „{ $organisation }“ im Schema „{ $place }“, immer aktuell. Lesen darf sie die Rolle „{ $role }“; die Datenbankverwaltung gibt sie weiter: GRANT "{ $role }" TO benutzer
cli-views-removed = Die Sichten von „{ $organisation }“ sind entfernt.
cli-views-none = Für „{ $organisation }“ gibt es keine Sichten.
