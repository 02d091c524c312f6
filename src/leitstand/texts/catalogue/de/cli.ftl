# Die Befehlszeile.
cli-help = Leitstand: die KI-Strategie als lernendes System. Von der Liste der Ideen zum begründeten Plan.
cli-help-start = Richtet das Beispielunternehmen ein, berechnet den Plan und zeigt ihn im Browser.
cli-help-demo = Lädt das Beispielunternehmen (fiktiv) und berechnet seinen Plan.
cli-help-init = Legt Ihr Unternehmen an, auf Wunsch mit Budgets.
cli-help-import = Liest eine Liste von Ideen oder Anwendungsfällen ein (Excel oder CSV).
cli-help-export = Schreibt den Plan in eine Datei, mit --into in Ihre eigene Liste.
cli-help-review = Durchsicht: berechnet den Plan neu und sagt, was zu beginnen, auszurollen und einzustellen ist.
cli-help-plan = Zeigt den Plan mit allen Anwendungsfällen.
cli-help-explain = Erklärt einen Anwendungsfall: warum er im Plan ist oder nicht, und was das ändern würde.
cli-help-what-if = Spielt den Plan unter anderen Annahmen durch; gespeichert wird nichts.
cli-help-undo = Nimmt das letzte Einlesen zurück (oder den genannten Vorgang).
cli-help-serve = Zeigt den Leitstand im Browser, nur auf diesem Rechner.
cli-help-journal = Das Protokoll: wer was wann warum geändert hat.
cli-help-journal-log = Zeigt die letzten Einträge.
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
cli-option-lock = Legt einen Anwendungsfall fest, z. B. UC-014=scale, =stop, =not_now oder =2027-Q2. Mehrfach möglich.
cli-option-keep = Das Ergebnis unter diesem Titel als Entwurf behalten.
cli-option-profile = Profil der Liste, z. B. us-federal-2025, oder eine Profildatei.
cli-option-map = Ordnet eine Spalte zu, z. B. „Einsparung=benefit“. Mehrfach möglich.
cli-option-sheet = Name des Tabellenblatts.
cli-option-dry-run = Nur zeigen, was sich ändern würde.
cli-option-row-by-row = Fehlerfreie Zeilen einlesen, auch wenn andere Fehler haben.
cli-option-into = Ihre eigene Liste; Sie erhalten sie mit Ergebnisspalten zurück.
cli-option-limit = Wie viele Einträge gezeigt werden.
cli-option-sequence = Nummer eines Eintrags im Protokoll.
cli-argument-file = Die Datei (.xlsx oder .csv).
cli-argument-export = Die Datei, die geschrieben wird (.xlsx, .json oder .jsonl; mit --into wie Ihre Liste).
cli-argument-name = Name des Unternehmens.
cli-argument-id = Kennung des Anwendungsfalls, z. B. UC-014.
cli-argument-record = Kennung eines Datensatzes, z. B. UC-014.
cli-argument-commit = Nummer des Vorgangs.
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
cli-file-not-allowed = Leitstand kann auf die Datei „{ $file }“ nicht zugreifen. Ist sie noch in Excel geöffnet?
cli-file-exists = Die Datei „{ $file }“ gibt es schon. Nennen Sie einen anderen Namen; überschrieben wird nichts.
cli-founded = „{ $name }“ ist angelegt (Kürzel { $organisation }). Nächster Schritt: leitstand import DATEI
cli-budget-unreadable = Leitstand kann das Budget „{ $given }“ nicht lesen. Schreiben Sie Jahr=Betrag in Euro, z. B. 2027=300000.
cli-map-unreadable = Leitstand kann die Zuordnung „{ $given }“ nicht lesen. Schreiben Sie Spalte=Feld, z. B. „Einsparung=benefit“.
cli-unknown-use-case = { $near ->
    [unknown] Den Anwendungsfall „{ $id }“ gibt es nicht. „leitstand plan“ zeigt alle.
   *[other] Den Anwendungsfall „{ $id }“ gibt es nicht. Meinen Sie { $near }?
}
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
cli-next-steps = Weiter: „leitstand explain ID“ erklärt einen Anwendungsfall, „leitstand export --into LISTE DATEI“ beantwortet Ihre Liste, „leitstand serve“ zeigt alles im Browser.
cli-and-more = und { $count } weitere
cli-pile-yes = Klar ja
cli-pile-think = Hier lohnt sich Nachdenken
cli-pile-no = Klar nein
cli-column-use-case = Anwendungsfall
cli-column-start = Beginn
cli-column-value = Wert (in 8 von 10 Fällen)
cli-column-chance = Auswahlsicherheit
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
cli-log-record = Datensatz
cli-log-what = Was
cli-log-why = Warum
cli-log-put = { $kind } geschrieben
cli-log-withdraw = { $kind } zurückgenommen
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
cli-import-rejected = Die Liste hat Fehler, deshalb wurde nichts übernommen. Mit --row-by-row übernehmen Sie die fehlerfreien Zeilen.
cli-import-dry-run = Probelauf: Es wurde nichts geändert.
cli-import-nothing = Nichts Neues: Alles aus der Liste ist schon bekannt.
cli-import-next = Weiter: leitstand review
cli-import-columns = Spalten
cli-import-problems = Hinweise und Fehler
cli-import-changes = Was sich ändert
cli-exported = Geschrieben: { $file }
cli-undone = { $count ->
    [one] Ein Datensatz zurückgenommen.
   *[other] { $count } Datensätze zurückgenommen.
}
cli-case-tipping = Kipppunkt
cli-shift = { $title } ({ $id }): { $before } → { $after }
cli-import-column = „{ $header }“ → { $field } ({ $why })
cli-import-column-unread = „{ $header }“: { $why }
cli-move = { $step }: { $title }. { $why }
cli-step-start = Beginnen
cli-step-scale = Ausrollen
cli-step-stop = Einstellen
cli-step-drop = Aus dem Plan nehmen
cli-step-delay = Später beginnen
cli-step-advance = Vorziehen
cli-step-continue = Weiterführen
