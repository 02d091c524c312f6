### Listen und die Arbeitsmappe im Browser einlesen.

importing-title = Liste einlesen
importing-said = Ihre Liste, so wie sie ist.
importing-sub = Vier Spalten genügen: Idee, worauf sie einzahlt, Nutzen im Jahr, einmaliger Aufwand. „M“, „6 h/Woche“, „80-200 T€“ oder „?“ sind gute Angaben. Vor dem Einlesen sehen Sie, was verstanden wurde.
importing-file = Eine Datei
importing-choose = Datei wählen
importing-file-help = Excel (XLSX) oder CSV, höchstens { $most } MB.
importing-look = Ansehen
importing-paste = Aus Excel einfügen
importing-paste-label = Zeilen mit Überschrift
importing-paste-help = In Excel die Zeilen samt Überschrift markieren, kopieren und hier einfügen.
importing-paste-example = Idee, Zahlt ein auf, Nutzen im Jahr, Einmaliger Aufwand …
importing-pasted-name = Eingefügte Liste.csv
importing-nothing-sent = Es kam nichts an. Wählen Sie eine Datei, oder fügen Sie Zeilen aus Excel ein.
importing-kept = Die Datei bleibt nur so lange in Ihrem Datenordner, bis sie eingelesen oder verworfen ist, höchstens eine Woche.
importing-unreadable = „{ $name }“ lässt sich so nicht lesen.
importing-asks-decimal = „{ $name }“ ist gelesen, eine Frage ist offen: Wie sind die Zahlen gemeint?
importing-refused = { $n ->
    [one] In einer von { $rows } Zeilen ist etwas unklar.
   *[other] In { $n } von { $rows } Zeilen ist etwas unklar.
}
importing-nothing-new = { $rows ->
    [one] Eine Zeile gelesen, nichts Neues.
   *[other] { $rows } Zeilen gelesen, nichts Neues.
}
importing-understood = { $rows ->
    [one] Eine Zeile gelesen
   *[other] { $rows } Zeilen gelesen
}: { $new ->
    [one] ein neuer Anwendungsfall
   *[other] { $new } neue Anwendungsfälle
}{ $changed ->
    [0] .
    [one] , einer ändert sich.
   *[other] , { $changed } ändern sich.
}
importing-check = Noch ist nichts gespeichert. Sehen Sie durch, ob alles richtig verstanden ist.
importing-nothing-note = Alles, was darin steht, ist schon bekannt. Gespeichert wird nichts.
importing-mend = Noch ist nichts gespeichert. Verbessern Sie die Stellen in Ihrer Datei, oder ordnen Sie die Spalten anders zu.
importing-decimals = Was steht vor den Nachkommastellen?
importing-comma = Komma (1.234,5)
importing-point = Punkt (1,234.5)
importing-again = So noch einmal lesen
importing-errors = { $n ->
    [one] Eine Stelle ist unklar
   *[other] { $n } Stellen sind unklar
}
importing-warnings = { $n ->
    [one] Ein Hinweis
   *[other] { $n } Hinweise
}
importing-left-out = { $n ->
    [one] Eine Stelle wurde nicht übernommen
   *[other] { $n } Stellen wurden nicht übernommen
}
importing-where = Stelle
importing-cell = Zelle
importing-what = Was nicht stimmt, und was hilft
importing-row = Zeile { FIGURE($n, unit: "row") }
importing-row-by-row = { $n ->
    [one] Nur die eine einwandfreie Zeile einlesen
   *[other] Nur die { $n } einwandfreien Zeilen einlesen
}
importing-first = Die ersten Zeilen, wie sie verstanden wurden
importing-first-note = klein: was in der Zelle steht
importing-row-head = Zeile
importing-typed = „{ $typed }“
importing-more-figures = { $n ->
    [one] und eine weitere Angabe
   *[other] und { $n } weitere Angaben
}
importing-fits = Die Spalten sind die von „{ $profile }“: So gelesen wird mehr davon erkannt.
importing-fits-take = So lesen
importing-names-in-texts = { $n ->
    [one] Namen in freien Texten werden nicht erkannt und gelangen ins Protokoll. Nehmen Sie sie vor dem Einlesen heraus, in der Spalte { $columns }.
   *[other] Namen in freien Texten werden nicht erkannt und gelangen ins Protokoll. Nehmen Sie sie vor dem Einlesen heraus, in den Spalten { $columns }.
}
importing-people = { $n ->
    [one] Eine Person wurde erkannt; ihr Name kommt nur in das löschbare Personenverzeichnis.
   *[other] { $n } Personen wurden erkannt; ihre Namen kommen nur in das löschbare Personenverzeichnis.
}
importing-columns = Spalten
importing-columns-note = wofür jede gehalten wird
importing-suggested = { $n ->
    [one] zu einer gibt es einen Vorschlag
   *[other] zu { $n } gibt es Vorschläge
}
importing-column = Spalte der Liste
importing-is = ist
importing-because = weil
importing-suggestion = Vorschlag
importing-unread = nicht gelesen
importing-unit = Einheit
importing-sheet = Anderes Blatt der Datei
importing-keep-as = Zuordnung für die nächste Liste merken als
importing-update = Gegen den heutigen Stand
importing-update-counts = { $new } neu, { $changed } geändert, { $same } unverändert, { $absent } nicht mehr enthalten
importing-changes = { $n ->
    [one] Eine Änderung ansehen
   *[other] { $n } Änderungen ansehen
}
importing-more = { $n ->
    [one] und eine weitere
   *[other] und { $n } weitere
}
importing-absent = { $n ->
    [one] Nicht mehr in der Liste: einer; er wird weitergeführt
   *[other] Nicht mehr in der Liste: { $n }; sie werden weitergeführt
}
importing-perhaps = heißt jetzt vielleicht „{ $title }“. Ist es derselbe, geben Sie der Zeile in einer Spalte „ID“ die Kennung { $id }.
importing-commit = Einlesen
importing-undoable = Alles kommt als ein Vorgang ins Protokoll und lässt sich mit einem Klick zurücknehmen.
importing-other-list = Andere Liste
importing-drop = Datei verwerfen
importing-nothing-written = Es gab nichts Neues einzulesen.
importing-written = { $new ->
    [0] Eingelesen
    [one] Ein Anwendungsfall ist neu
   *[other] { $new } Anwendungsfälle sind neu
}{ $changed ->
    [0] .
    [one] , einer ist geändert.
   *[other] , { $changed } sind geändert.
}
importing-one-commit = { $n ->
    [one] Ein Eintrag im Protokoll, Vorgang { $commit }.
   *[other] { $n } Einträge im Protokoll, Vorgang { $commit }.
}
importing-undo = Einlesen zurücknehmen

## Arbeitsmappe

importing-book = Arbeitsmappe
importing-book-aside = alles auf einmal in Excel bearbeiten
importing-book-note = Die Arbeitsmappe enthält die ganze Strategie. Beim Zurücklesen zählt nur, was Sie geändert haben; wurde dieselbe Zelle auch hier geändert, wählen Sie.
importing-book-fetch = Arbeitsmappe herunterladen
importing-book-choose = Bearbeitete Arbeitsmappe
importing-book-look = Änderungen ansehen
importing-book-title = Arbeitsmappe zurücklesen
importing-book-changes = { $n ->
    [0] In der Arbeitsmappe ist nichts geändert.
    [one] Ein Datensatz ändert sich.
   *[other] { $n } Datensätze ändern sich.
}
importing-book-conflicts = { $n ->
    [one] Eine Zelle wurde hier und in der Arbeitsmappe geändert. Was soll gelten?
   *[other] { $n } Zellen wurden hier und in der Arbeitsmappe geändert. Was soll gelten?
}
importing-book-refused = { $n ->
    [one] Eine Stelle der Arbeitsmappe lässt sich nicht übernehmen.
   *[other] { $n } Stellen der Arbeitsmappe lassen sich nicht übernehmen.
}
importing-book-was = war
importing-book-here = in der Arbeitsmappe
importing-book-there = heute hier
importing-book-choose-all = Bitte wählen Sie für jede Zelle.
importing-book-all-book = überall die Arbeitsmappe
importing-book-all-current = überall, was hier steht
importing-book-gone = Wird zurückgezogen
importing-book-missing = { $n ->
    [one] Eine Zeile fehlt in der Arbeitsmappe. Der Datensatz bleibt, wie er ist.
   *[other] { $n } Zeilen fehlen in der Arbeitsmappe. Die Datensätze bleiben, wie sie sind.
}
importing-book-written = { $n ->
    [0] Nichts war zu ändern.
    [one] Ein Datensatz ist geändert.
   *[other] { $n } Datensätze sind geändert.
}
importing-book-preview = Vorschau einer Arbeitsmappe
importing-book-read = Arbeitsmappe einlesen
importing-book-take = Übernehmen
importing-plain = { $value }
