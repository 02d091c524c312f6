### Listen einlesen: wo etwas nicht stimmt, was nicht stimmt und was zu tun ist.

## Der Ort eines Problems

exchange-problem = { $place }: { $what }
exchange-place = { $first }, { $second }
exchange-at-sheet = Blatt „{ $what }“
exchange-at-row = Zeile { $what }
exchange-at-column = Spalte „{ $what }“
exchange-at-value = Wert „{ $what }“
exchange-many = { $count } Zeilen, zuerst Zeile { $row }: { $what }

## Die Datei

exchange-file-unreadable = Die Datei „{ $name }“ lässt sich nicht öffnen. Prüfen Sie Pfad und Leserechte.
exchange-file-empty = Die Datei „{ $name }“ ist leer. Speichern Sie die Liste neu und lesen Sie sie noch einmal ein.
exchange-file-too-large = Die Datei „{ $name }“ ist größer als { $megabytes } MB. Speichern Sie die Liste allein, ohne Bilder und weitere Blätter, in einer eigenen Datei.
exchange-file-kind = Die Datei „{ $name }“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern Sie die Liste in einem dieser Formate.
exchange-file-old-excel = Die Datei „{ $name }“ ist im alten Excel-Format (.xls). Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.
exchange-file-encrypted = Die Datei „{ $name }“ ist mit einem Kennwort verschlüsselt. Entfernen Sie das Kennwort in Excel und speichern Sie die Datei neu.
exchange-file-wrong-extension = Die Datei „{ $name }“ endet auf .{ $extension }, ist aber eine { $found }-Datei. Benennen Sie sie um oder speichern Sie sie als CSV.
exchange-file-no-workbook = Die Datei „{ $name }“ endet wie eine Excel-Arbeitsmappe, ist aber keine. Öffnen Sie sie in Excel und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.
exchange-file-no-text = Die Datei „{ $name }“ enthält keinen lesbaren Text. Speichern Sie sie in Excel als „CSV UTF-8“.
exchange-workbook-damaged = Die Arbeitsmappe „{ $name }“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und speichern Sie sie neu.
exchange-workbook-none = Die Datei „{ $name }“ ist ein Archiv, aber keine Excel-Arbeitsmappe. Speichern Sie die Liste als „Excel-Arbeitsmappe (.xlsx)“.
exchange-workbook-too-large = Die Arbeitsmappe „{ $name }“ ist entpackt zu groß und wird nicht gelesen. Speichern Sie die Liste allein in einer eigenen Datei.
exchange-workbook-doctype = Die Arbeitsmappe „{ $name }“ enthält eine Dokumenttyp-Angabe, wie sie Excel nie schreibt, und wird deshalb nicht gelesen. Öffnen Sie sie in Excel und speichern Sie sie neu.
exchange-too-many-rows = Die Liste „{ $name }“ hat mehr als { $most } Zeilen. Löschen Sie leere Zeilen am Ende oder teilen Sie die Liste.
exchange-too-many-columns = Die Liste „{ $name }“ hat mehr als { $most } Spalten. Löschen Sie Spalten, die nicht zur Liste gehören.
exchange-cell-too-long = Eine Zelle ist länger als { $most } Zeichen. Kürzen Sie sie; in CSV-Dateien fehlt oft ein schließendes Anführungszeichen.
exchange-csv-quotes = In Zeile { $row } stimmen die Anführungszeichen nicht. Ein Anführungszeichen im Text wird in CSV-Dateien verdoppelt; am einfachsten speichern Sie die Liste in Excel neu.

## Blatt, Kopfzeile und Spalten

exchange-sheet-missing =
    Das Blatt „{ $sheet }“ gibt es nicht. { COUNT($sheets) ->
        [one] Vorhanden ist: { $sheets }.
       *[other] Vorhanden sind: { $sheets }.
    }
exchange-several-sheets = Mehrere Blätter können die Liste sein: { $sheets }. Nennen Sie das richtige (--sheet).
exchange-no-rows = Unter der Kopfzeile steht keine einzige Zeile. Tragen Sie mindestens eine Idee ein oder nennen Sie das richtige Blatt (--sheet).
exchange-no-title-column = Keine Spalte nennt die Idee. Gefunden: { $headers }. Nennen Sie die Spalte „Idee“ oder ordnen Sie sie zu (--map "Ihre Spalte=title").
exchange-column-twice = Zwei Spalten heißen „{ $column }“. Benennen Sie eine davon um.
exchange-column-known = am Titel erkannt
exchange-column-mapped = von Ihnen zugeordnet
exchange-column-unknown = nicht zugeordnet; der Inhalt bleibt beim Anwendungsfall erhalten
exchange-column-second = „{ $column }“ passt besser; der Inhalt bleibt beim Anwendungsfall erhalten
exchange-column-ours = Antwort von Leitstand; wird nicht gelesen
exchange-column-read-as-euros = Die Zahlen haben keine Einheit und wurden als Euro gelesen. Ist etwas anderes gemeint, schreiben Sie die Einheit in den Spaltentitel, zum Beispiel „Nutzen (T€/Jahr)“.
exchange-map-column-missing = Die zugeordnete Spalte „{ $column }“ gibt es nicht. Gefunden: { $headers }.
exchange-map-field = Die Spalte „{ $column }“ soll „{ $field }“ sein; das gibt es nicht. Möglich sind: { $known }.
exchange-map-field-twice = Die Spalten „{ $other }“ und „{ $column }“ sind beide als „{ $field }“ zugeordnet. Ordnen Sie nur eine zu.
exchange-map-unit = Die Einheit „{ $unit }“ der Spalte „{ $column }“ ist unbekannt. Möglich sind zum Beispiel €, T€, T€/Jahr, h/Woche und PT.
exchange-map-decimal = „{ $value }“ ist als Dezimalzeichen unbekannt. Möglich sind „comma“ (1.234,5) und „point“ (1,234.5).
exchange-profile-unknown = Das Leseprofil „{ $profile }“ gibt es nicht. Vorhanden sind: { $known }. Sie können auch eine eigene TOML-Datei nennen.
exchange-profile-field = Das Leseprofil „{ $profile }“ nennt „{ $field }“; das gibt es nicht. Möglich sind: { $known }.

## Zeilen

exchange-title-missing = Die Idee hat keinen Namen. Tragen Sie einen ein oder löschen Sie die Zeile.
exchange-title-from = Der Name fehlt; als Name dient „{ $title }“. Tragen Sie einen eigenen ein, wenn er nicht passt.
exchange-total-row = Die Zeile ist eine Summe und wurde nicht gelesen. Leitstand rechnet selbst.
exchange-row-too-wide = Die Zeile hat { $cells } Zellen, die Kopfzeile nur { $columns }. Meist steht ein Trennzeichen im Text: Setzen Sie den Text in Anführungszeichen.
exchange-text-cut = Der Text ist länger als { $most } Zeichen und wurde gekürzt. Kürzen Sie ihn selbst, wenn das Ende wichtig ist.
exchange-id-several = Mehrere verschiedene Zeilen haben die Kennung „{ $id }“; sie zählt deshalb nicht. Vergeben Sie jede Kennung nur einmal.
exchange-id-taken = Die Kennung „{ $id }“ gehört schon einem anderen Datensatz; die Idee erhält eine eigene. Ändern Sie die Kennung in der Liste, wenn Sie sie behalten wollen.
exchange-words-several = Mehrere Anwendungsfälle heißen so, und keiner passt eindeutig; die Zeile gilt als neue Idee. Geben Sie den Zeilen Kennungen, wenn ein vorhandener gemeint ist.
exchange-column-text = Die Spalte enthält Text statt Zahlen; er bleibt beim Anwendungsfall erhalten. Sind es doch Zahlen, ordnen Sie die Spalte zu (--map "{ $column }={ $field }").
exchange-column-is-text = enthält Text statt Zahlen; der Inhalt bleibt beim Anwendungsfall erhalten
exchange-stage-blank = Die Stufe fehlt; die Zeile gilt als Idee. Tragen Sie die Stufe nach, wo sie bekannt ist.
exchange-stage-unknown = Diese Stufe ist unbekannt. Möglich sind: { $known }.
exchange-stage-kept = Die Liste sagt „{ $listed }“, geführt wird der Anwendungsfall als „{ $known }“. Das bleibt so: Eine Stufe ändert sich durch eine Entscheidung.
exchange-date-unread = Das Datum ist nicht eindeutig zu lesen und bleibt als Text erhalten. Schreiben Sie es wie 31.12.2026.
exchange-lever-unknown = Diesen Werthebel gibt es nicht; die Angabe wurde nicht übernommen. Legen Sie den Werthebel an und lesen Sie die Liste noch einmal ein.
exchange-prerequisite-unknown = Die Voraussetzung steht weder in der Liste noch in der Strategie. Schreiben Sie den Namen oder die Kennung genau wie dort.
exchange-prerequisite-several = Mehrere Anwendungsfälle heißen so. Nennen Sie die Kennung statt des Namens.
exchange-skill-several = Nennen Sie je Zeile nur eine Fähigkeit; für weitere legen Sie eigene Schätzungen an.
exchange-does-not-fit = { $what } Ändern Sie die Zeile und lesen Sie die Liste noch einmal ein.

## Zellen mit Zahlen

exchange-cell-not-understood = Die Angabe ist nicht zu verstehen. Schreiben Sie zum Beispiel 120 T€, 80-200 T€, 6 h/Woche, 30 PT, M oder ?.
exchange-cell-no-number = Hier steht keine Zahl. Schreiben Sie zum Beispiel 120 T€, 80-200 T€, 6 h/Woche, 30 PT, M oder ?.
exchange-cell-unknown-words = „{ $words }“ ist als Einheit unbekannt. Bekannt sind zum Beispiel €, T€, Mio. €, h/Woche, h/Monat und PT.
exchange-cell-malformed-number = Das ist keine Zahl. Schreiben Sie Tausender und Nachkommastellen wie 1.234,50.
exchange-cell-decimal-open = „{ $number }“ kann zweierlei heißen: Punkt und Komma können Tausender trennen oder Nachkommastellen. Sagen Sie, welches Zeichen vor den Nachkommastellen steht: --decimal comma (1.234,5) oder --decimal point (1,234.5).
exchange-cell-no-unit = Der Zahl fehlt die Einheit. Schreiben Sie sie dazu (120 T€, 6 h/Woche, 30 PT) oder in den Spaltentitel, zum Beispiel „Nutzen (T€/Jahr)“.
exchange-cell-range-reversed = Die erste Zahl der Bandbreite ist größer als die zweite. Schreiben Sie die kleinere zuerst.
exchange-cell-one-end = Genannt ist nur ein Ende; gelesen wurde diese Zahl. Besser ist eine Bandbreite, zum Beispiel 100-200 T€.
exchange-cell-hours-no-period = Es fehlt, ob die Stunden je Woche, Monat oder Jahr gemeint sind; gelesen wurde je Jahr. Schreiben Sie zum Beispiel 6 h/Woche.
exchange-cell-negative = Die Angabe darf nicht negativ sein. Entfernen Sie das Minuszeichen.
exchange-cell-too-large = Die Zahl ist größer als eine Billion. Prüfen Sie Zahl und Einheit.
exchange-cell-date = Excel hat aus der Angabe ein Datum gemacht. Formatieren Sie die Zelle als Text und schreiben Sie zum Beispiel „1 bis 5 T€“.
exchange-cell-truth = Hier steht Wahr oder Falsch statt einer Zahl. Schreiben Sie zum Beispiel 120 T€ oder ?.
exchange-cell-formula-error = Excel zeigt hier einen Formelfehler. Berichtigen Sie die Formel oder schreiben Sie den Wert hinein.
exchange-cell-foreign-money = Gerechnet wird in Euro. Rechnen Sie den Betrag um.
exchange-cell-no-benefit = Diese Einheit passt nicht zum Nutzen im Jahr. Schreiben Sie zum Beispiel 120 T€ oder 6 h/Woche.
exchange-cell-no-effort = Diese Einheit passt nicht zum einmaligen Aufwand. Schreiben Sie Personentage oder Euro, zum Beispiel 30 PT oder 20 T€.
exchange-cell-no-amount = Hier wird ein Betrag in Euro gebraucht, zum Beispiel 20 T€.
exchange-cell-no-share = Hier wird ein Anteil zwischen 0 und 100 % gebraucht, zum Beispiel 80 %.
exchange-cell-no-duration = Hier wird eine Dauer gebraucht, zum Beispiel 6 Monate.
exchange-cell-emptied = Früher stand hier „{ $typed }“. Die Schätzung bleibt bestehen; ziehen Sie sie zurück, wenn sie nicht mehr gilt.
exchange-unit-without-kpi = Keine Kennzahl hat die Einheit „{ $unit }“. Möglich sind: { $known }. Legen Sie sonst eine Kennzahl mit dieser Einheit an.
exchange-unit-several-kpis = Mehrere Kennzahlen haben die Einheit „{ $unit }“. Nennen Sie in der Zeile das Ziel, zu dem die Kennzahl gehört.

## Was sich durch das Einlesen ändert

exchange-change-new = Neu: { $kind } „{ $title }“ ({ $id })
exchange-change-changed = Geändert: { $kind } „{ $title }“ ({ $id })
exchange-change-field = { $field }: bisher { $before }, künftig { $after }
exchange-change-new-estimate = Neu: Schätzung, { $estimate }
exchange-change-changed-estimate = Geändert: Schätzung, { $estimate }
exchange-change-says = { $field }: { $after }
exchange-estimate-of = { $quantity } von „{ $use_case }“
exchange-change-nothing = nichts
exchange-value-range = { RANGE($low, $high) }
exchange-value-range-middle = { RANGE($low, $high) }, am ehesten { $middle }
exchange-value-class = Größe { $size }
exchange-value-score = { $score } von 5
exchange-value-unknown = unbekannt

## Strategien als Datei

exchange-json-broken = Zeile { $row } ist kein gültiger Datensatz: { $reason }. Die Datei muss unverändert von Leitstand stammen.
exchange-json-kind = Zeile { $row } nennt die Art „{ $kind }“, die diese Version nicht kennt. Aktualisieren Sie Leitstand.
exchange-json-version = Zeile { $row }: Die Art „{ $kind }“ steht in Fassung { $version }, bekannt ist Fassung { $known }. Aktualisieren Sie Leitstand.
exchange-json-header = Die Datei ist keine von Leitstand geschriebene Strategie. Wählen Sie eine Datei, die Leitstand ausgegeben hat.
exchange-json-incomplete = Die Datei nennt { $expected } Datensätze, enthält aber { $found }. Sie ist unvollständig; geben Sie sie noch einmal aus.

## Felder

exchange-field-title = Idee
exchange-field-objective = zahlt ein auf
exchange-field-benefit = Nutzen im Jahr
exchange-field-effort = einmaliger Aufwand
exchange-field-listed-id = Kennung
exchange-field-unit = Bereich
exchange-field-description = Beschreibung
exchange-field-stage = Stufe
exchange-field-owner = verantwortliche Person
exchange-field-contact = Kontakt
exchange-field-one-off-cost = einmalige Kosten
exchange-field-running-cost = laufende Kosten
exchange-field-duration = Dauer
exchange-field-adoption = Nutzungsgrad
exchange-field-success = Erfolgsaussicht
exchange-field-skill = Fähigkeit
exchange-field-lever = Werthebel
exchange-field-prerequisites = Voraussetzungen
exchange-field-customer = Kunde
exchange-field-data-needs = Datenbedarf
exchange-field-start = Beginn
exchange-field-end = Ende
exchange-field-attribute = Merkmal
exchange-field-ignore = nicht gelesen

## Fremde Listen: Form, Vorschläge, Profile

exchange-field-personal-data = personenbezogene Daten
exchange-field-risk-class = Risikoklasse
exchange-no-title-likely = Keine Spalte nennt die Idee. Gefunden: { $headers }. Am ehesten ist es „{ $column }“: Ordnen Sie sie zu (--map "{ $column }=title").
exchange-column-unnamed = ohne Titel; der Inhalt bleibt beim Anwendungsfall erhalten
exchange-column-people = Titel und Inhalt zeigen Namen; sie kommen ins Personenverzeichnis
exchange-column-same-name = Mehrere Spalten heißen „{ $column }“. Alle sind erhalten; geben Sie ihnen verschiedene Titel, damit man sie unterscheiden kann.
exchange-header-rows = Der Spaltenkopf steht in den Zeilen { $first } bis { $last }; sie wurden zusammen gelesen.
exchange-header-again = Der Spaltenkopf steht hier noch einmal; die Zeile wurde nicht gelesen.
exchange-section-row = Die Zeile ist eine Zwischenüberschrift und wurde nicht gelesen. Ist es eine Idee, schreiben Sie ihren Namen in die Spalte der Ideen; gehört sie zu den Ideen darunter, tragen Sie sie dort in eine eigene Spalte ein.
exchange-footnote-row = Die Zeile ist eine Anmerkung unter der Liste und wurde nicht gelesen.
exchange-further-table = Hier beginnt eine weitere Tabelle mit eigenem Spaltenkopf; sie wurde nicht gelesen. Stellen Sie sie auf ein eigenes Blatt und lesen Sie dieses ein.
exchange-title-merged = { $count ->
    [one] Ein Name ist über mehrere Zeilen verbunden; jede Zeile gilt als eigene Idee. Schreiben Sie jede Idee in eine Zeile, wenn sie zusammengehören.
   *[other] { $count } Namen sind über mehrere Zeilen verbunden; jede Zeile gilt als eigene Idee. Schreiben Sie jede Idee in eine Zeile, wenn sie zusammengehören.
}
exchange-hidden-sheets = { $count ->
    [one] Das ausgeblendete Blatt „{ $sheets }“ wurde nicht gelesen. Nennen Sie es (--sheet), wenn es die Liste ist.
   *[other] Die ausgeblendeten Blätter { $sheets } wurden nicht gelesen. Nennen Sie eines (--sheet), wenn es die Liste ist.
}
exchange-hidden-sheet-read = Das Blatt ist ausgeblendet; es wurde trotzdem gelesen.
exchange-hidden-rows = { $count ->
    [one] Die ausgeblendete Zeile { $rows } wurde mitgelesen. Löschen Sie sie, wenn sie nicht mehr gilt.
   *[other] { $count } ausgeblendete Zeilen wurden mitgelesen (Zeilen { $rows }). Löschen Sie sie, wenn sie nicht mehr gelten.
}
exchange-hidden-columns = { $count ->
    [one] Die ausgeblendete Spalte „{ $columns }“ wurde mitgelesen. Mit --map "{ $columns }=ignore" bleibt sie draußen.
   *[other] { $count } ausgeblendete Spalten wurden mitgelesen ({ $columns }). Mit --map "Spalte=ignore" bleiben sie draußen.
}
exchange-letters-damaged = Manche Buchstaben sind verloren, zum Beispiel in „{ $word }“: Die Datei wurde schon einmal in der falschen Zeichenkodierung gespeichert. Speichern Sie sie aus der Quelle neu als „CSV UTF-8“.
exchange-cell-formula-unsaved = Die Formel in dieser Zelle hat kein gespeichertes Ergebnis. Öffnen Sie die Mappe in Excel und speichern Sie sie, oder schreiben Sie den Wert hinein.
exchange-word-unknown = Diese Angabe ist nicht eindeutig und bleibt als Text erhalten. Eindeutig sind: { $known }.
exchange-decimal-open = { $count } Zahlen können zweierlei heißen, zum Beispiel „{ $number }“: Punkt und Komma können Tausender trennen oder Nachkommastellen. Sagen Sie einmal für die ganze Datei, welches Zeichen vor den Nachkommastellen steht: --decimal comma (1.234,5) oder --decimal point (1,234.5). Es geht um { $cells }{ $more ->
    [0] .
    [one] {" "}und eine weitere Zelle.
   *[other] {" "}und { $more } weitere Zellen.
}
exchange-at-cell = „{ $value }“ (Zeile { $row }, Spalte „{ $column }“)
exchange-decimal-place = Hier zeigt sich das Dezimalzeichen.
exchange-decimal-by-evidence = { $count ->
    [one] „{ $number }“ könnte zweierlei heißen; gelesen wurde { $sign ->
        [comma] das Komma
       *[point] der Punkt
    } als Dezimalzeichen, wie es { $cells } zeigt. Ist es anders, sagen Sie es mit --decimal.
   *[other] { $count } Zahlen wie „{ $number }“ könnten zweierlei heißen; gelesen wurde { $sign ->
        [comma] das Komma
       *[point] der Punkt
    } als Dezimalzeichen, wie es { $cells } zeigt. Ist es anders, sagen Sie es mit --decimal.
}
exchange-decimal-both = Die Liste schreibt Nachkommastellen auf beide Arten: { $cells }. Zahlen, die zweierlei heißen können, werden deshalb nicht gelesen.
exchange-dates-by-evidence = Tag und Monat stehen in der Reihenfolge, die „{ $shown }“ zeigt; so wurden auch die Daten gelesen, die zweierlei heißen könnten.
exchange-likely-similar = Der Titel ähnelt „{ $header }“
exchange-likely-mails = enthält E-Mail-Adressen
exchange-likely-yearly = enthält Beträge oder Stunden je Zeitraum, zum Beispiel „{ $example }“
exchange-likely-days = enthält Arbeitstage oder Stunden, zum Beispiel „{ $example }“
exchange-likely-money = enthält Beträge, zum Beispiel „{ $example }“
exchange-likely-months = enthält Zeitspannen, zum Beispiel „{ $example }“
exchange-likely-shares = enthält Prozentwerte, zum Beispiel „{ $example }“
exchange-likely-stages = enthält Stufen, zum Beispiel „{ $example }“
exchange-likely-risks = enthält Risikoklassen, zum Beispiel „{ $example }“
exchange-likely-yes-no = enthält ja oder nein, und der Titel spricht von Personen
exchange-likely-dates = enthält Daten, zum Beispiel „{ $example }“
exchange-likely-sizes = enthält Größen oder Noten, zum Beispiel „{ $example }“
exchange-likely-ids = enthält Kennungen, jede nur einmal, zum Beispiel „{ $example }“
exchange-likely-names = enthält Namen von Personen; zugeordnet kommen sie ins Personenverzeichnis statt in die Datensätze
exchange-likely-few = enthält wenige, oft wiederholte Namen, zum Beispiel „{ $example }“
exchange-likely-long = enthält längere Texte
exchange-word-yes = ja
exchange-word-no = nein
exchange-word-open = unbekannt
exchange-word-minimal = minimales Risiko
exchange-word-limited = begrenztes Risiko
exchange-word-high = hohes Risiko
exchange-word-prohibited = verboten
exchange-word-unclear = unklar
exchange-profile-no-text = Das Leseprofil „{ $profile }“ ist keine lesbare Textdatei. Ein Profil ist eine TOML-Datei in UTF-8, höchstens 256 KB groß.
exchange-profile-no-toml = Das Leseprofil „{ $profile }“ ist in Zeile { $line }, Spalte { $column } kein gültiges TOML. Meist fehlt ein Anführungszeichen oder eine Klammer; „leitstand profile show standard“ zeigt ein Beispiel.
exchange-profile-key = Das Leseprofil „{ $profile }“ nennt „{ $key }“; diese Angabe gibt es nicht. Möglich sind: { $known }.
exchange-profile-no-title = Das Leseprofil „{ $profile }“ sagt nicht, welche Spalte die Idee nennt. Ergänzen Sie unter [columns] title = ["Ihre Spalte"], oder based_on = "standard".
exchange-profile-wants-table = Im Leseprofil „{ $profile }“ muss „{ $key }“ ein eigener Abschnitt sein: [{ $key }].
exchange-profile-wants-text = Im Leseprofil „{ $profile }“ muss „{ $key }“ ein Text in Anführungszeichen sein.
exchange-profile-wants-texts = Im Leseprofil „{ $profile }“ muss „{ $key }“ eine Reihe von Texten sein: ["erster", "zweiter"].
exchange-profile-wants-words = Im Leseprofil „{ $profile }“ muss „{ $key }“ ein Abschnitt mit Wörtern sein: "Wort der Liste" = "unser Wort".
exchange-profile-wants-title = Im Leseprofil „{ $profile }“ ist der Titel ein Text oder ein Abschnitt [title] mit de und en.
exchange-profile-wants-row = Im Leseprofil „{ $profile }“ muss „{ $key }“ eine Zeilennummer zwischen 1 und 1000 sein.
exchange-profile-choice = Im Leseprofil „{ $profile }“ steht { $key } = „{ $value }“. Möglich sind: { $known }.
exchange-profile-word = Das Leseprofil „{ $profile }“ übersetzt unter „{ $key }“ in „{ $word }“; das Wort gibt es nicht. Möglich sind: { $known }.
exchange-profile-pattern = Das Leseprofil „{ $profile }“ enthält unter „{ $key }“ kein gültiges Suchmuster: { $pattern }
exchange-profile-pattern-slow = Das Suchmuster unter „{ $key }“ im Leseprofil „{ $profile }“ ist zu verschachtelt: { $pattern }. Verwenden Sie höchstens zwei Wiederholungen (* oder +) je Möglichkeit, keine wiederholten Gruppen, höchstens 100 Zeichen.
exchange-profile-date = Im Leseprofil „{ $profile }“ ist „{ $format }“ kein Datumsformat. Schreiben Sie zum Beispiel %d.%m.%Y.
exchange-profile-split = Das Leseprofil „{ $profile }“ trennt unter „{ $key }“, was nicht getrennt werden kann. Möglich ist: owner = ["unit", "owner"].
exchange-profile-header-twice = Das Leseprofil „{ $profile }“ nennt die Spalte „{ $column }“ zweimal: als { $first } und als { $second }. Streichen Sie eines.
exchange-profile-base = Das Leseprofil „{ $profile }“ baut auf „{ $base }“ auf; das gibt es nicht. Vorhanden sind: { $known }.
exchange-profile-base-chain = Das Leseprofil „{ $profile }“ baut auf „{ $base }“ auf, das selbst auf einem anderen aufbaut. Bauen Sie auf diesem anderen auf.
exchange-profile-name = „{ $profile }“ kann kein Profilname sein. Nehmen Sie Buchstaben, Ziffern und Bindestriche, höchstens 60 Zeichen.
exchange-profile-exists = Das Leseprofil „{ $profile }“ gibt es schon; überschrieben wird nichts. Nehmen Sie einen anderen Namen.

## workbook

exchange-book-intro = Anleitung
exchange-book-id = Kennung (nicht ändern)
exchange-book-plain = { $words }
exchange-book-as-of = Stand vom { DAY($date) }
exchange-book-column-sheet = Blatt
exchange-book-column-rows = Zeilen
exchange-book-column-about = Wozu es dient
exchange-book-step-edit = Ändern Sie die Zellen, wie Sie wollen: sortieren, filtern, Spalten verschieben und ausblenden ist erlaubt. Übernommen wird nur, was Sie ändern; was andere inzwischen an anderer Stelle geändert haben, bleibt erhalten.
exchange-book-step-new = Neue Zeilen tragen Sie unter der letzten Zeile ein. Die ausgeblendete Spalte A mit der Kennung lassen Sie leer. Wenn Sie eine Zeile kopieren, leeren Sie in der Kopie die Kennung.
exchange-book-step-figures = Schätzungen schreiben Sie, wie Sie sie wissen: 120 T€, 80-200 T€ (in 8 von 10 Fällen dazwischen), 80 / 120 / 200 T€ (niedrig / mittel / hoch), 6 h/Woche, 30 PT, S, M oder L, und ? für „weiß ich nicht“. Leer heißt: nicht geschätzt.
exchange-book-step-references = Verweise auf andere Zeilen wählen Sie aus der Liste oder schreiben die Bezeichnung; mehrere trennen Sie mit Semikolon.
exchange-book-step-withdraw = Eine gelöschte Zeile ändert nichts. Wenn etwas nicht mehr gelten soll, schreiben Sie „ja“ in die Spalte „Zurückziehen“; bei einer einzelnen Schätzung „zurückziehen“ in ihre Zelle. Der Verlauf bleibt erhalten.
exchange-book-step-hidden = Ausgeblendet sind die Kennungen, die Spalten der anderen Sprache, selten gebrauchte Spalten (das Plus über den Spalten zeigt sie) und das Blatt „_leitstand“; es sagt, worauf Ihre Änderungen beruhen.
exchange-book-step-back = Einlesen: „leitstand workbook read DATEI --dry-run“ zeigt Zelle für Zelle, was sich ändern würde; ohne --dry-run wird es übernommen.
exchange-book-read-only = Nur zur Ansicht; Änderungen auf diesem Blatt werden nicht gelesen.
exchange-book-required-hint = Pflichtangabe. { $hint }
exchange-book-example = z. B. { $example }
exchange-book-other-language = { $field } ({ $language })
exchange-book-language-de = Deutsch
exchange-book-language-en = Englisch
exchange-book-withdraw = Zurückziehen
exchange-book-withdraw-hint = „ja“, wenn die Zeile nicht mehr gelten soll
exchange-book-withdraw-word = zurückziehen
exchange-book-truth = { $value ->
    [true] ja
   *[false] nein
}
exchange-book-mark = { $score } von 5
exchange-book-cut = … [gekürzt; hier nicht zu ändern]
exchange-book-unit-million = Mio. €
exchange-book-unit-thousand = T€
exchange-book-unit-months = Monate
exchange-book-unit-quarters = Quartale
exchange-book-unit-days = PT
exchange-book-unit-hours = h/Jahr

exchange-book-sheet-company = Unternehmen
exchange-book-sheet-target-picture = Zielbild
exchange-book-sheet-objective = Ziele
exchange-book-sheet-kpi = Kennzahlen
exchange-book-sheet-use-case = Anwendungsfälle
exchange-book-sheet-estimate = Weitere Schätzungen
exchange-book-sheet-lever = Werthebel
exchange-book-sheet-skill = Fähigkeiten
exchange-book-sheet-capacity = Kapazitäten
exchange-book-sheet-budget = Budgets
exchange-book-sheet-external-capacity = Externe Kapazitäten
exchange-book-sheet-quarter-limit = Quartalsgrenzen
exchange-book-sheet-minimum-share = Mindestanteile
exchange-book-sheet-guardrail-state = Leitplanken
exchange-book-sheet-switching-cost = Kosten des Umsteuerns
exchange-book-sheet-principle = Prinzipien
exchange-book-sheet-decision-role = Rollen
exchange-book-sheet-settings = Einstellungen
exchange-book-sheet-outcome = Ergebnisse
exchange-book-sheet-decision = Entscheidungen
exchange-book-about-company = Wer wir sind.
exchange-book-about-target-picture = Wohin wir wollen, bis wann, und wie viel Risiko wir dafür eingehen.
exchange-book-about-objective = Was sich bis wann ändern soll, gemessen an einer Kennzahl.
exchange-book-about-kpi = Woran wir Nutzen merken, und was eine Einheit davon wert ist.
exchange-book-about-use-case = Die Ideen und Vorhaben, je eine Zeile, mit ihren wichtigsten Schätzungen.
exchange-book-about-estimate = Schätzungen, die neben der in der Zeile des Anwendungsfalls stehen: von anderen Personen, zu weiteren Kennzahlen oder Fähigkeiten.
exchange-book-about-lever = Auf welchen Wegen KI bei uns Wert schafft.
exchange-book-about-skill = Was Anwendungsfälle brauchen und was knapp ist.
exchange-book-about-capacity = Wie viele Personentage einer Fähigkeit in einem Quartal oder Jahr da sind.
exchange-book-about-budget = Was in einem Jahr für Anwendungsfälle ausgegeben werden darf.
exchange-book-about-external-capacity = Wie viele Personentage einer Fähigkeit sich zukaufen lassen, und was einer kostet.
exchange-book-about-quarter-limit = Was in einem Quartal höchstens ausgegeben werden darf, wenn das Jahresbudget nicht reicht, um es zu sagen.
exchange-book-about-minimum-share = Welcher Teil des Geldes mindestens in ein Ziel oder eine Art von Werthebel fließen soll.
exchange-book-about-guardrail-state = Was eine Leitplanke zu einem Anwendungsfall sagt: erlaubt, gesperrt bis wann, oder noch nicht bekannt.
exchange-book-about-switching-cost = Was es kostet, etwas Laufendes einzustellen oder einen Beginn zu verschieben.
exchange-book-about-principle = Wonach wir uns richten, und woran wir merken, ob wir es tun.
exchange-book-about-decision-role = Wer entscheidet, und bis zu welchem Betrag.
exchange-book-about-settings = Sätze und Annahmen, die die Geschäftsleitung einmal festlegt.
exchange-book-about-outcome = Was herauskam. Nur zur Ansicht: Ein Ergebnis wird mit seinem Nachweis erfasst.
exchange-book-about-decision = Was entschieden wurde. Nur zur Ansicht: Entschieden wird mit Begründung und Entscheidungsraum.

exchange-book-wide-effect = Nutzen im Jahr
exchange-book-wide-one-off-cost = Einmalige Kosten
exchange-book-wide-running-cost = Laufende Kosten im Jahr
exchange-book-wide-effort = Arbeitsaufwand einmalig
exchange-book-wide-duration = Dauer bis zum Betrieb
exchange-book-wide-adoption = Nutzungsgrad
exchange-book-wide-success = Erfolgsaussicht des Pilots
exchange-book-of-kpi = Kennzahl des Nutzens
exchange-book-of-skill = Fähigkeit für den Aufwand

exchange-book-form-words = Text
exchange-book-form-line = kurzer Text
exchange-book-form-number = Zahl
exchange-book-form-share = Anteil von 0 bis 100 %
exchange-book-form-whole = ganze Zahl
exchange-book-form-truth = ja oder nein
exchange-book-form-day = Datum wie 31.12.2027
exchange-book-form-choice = aus der Liste wählen
exchange-book-form-reference = aus der Liste wählen oder Bezeichnung schreiben
exchange-book-form-references = Bezeichnungen, mehrere mit Semikolon getrennt
exchange-book-form-names = mehrere mit Semikolon getrennt
exchange-book-form-pairs = je Zeile „Name: Wert“
exchange-book-form-structure = für Programme; bitte nicht ändern
exchange-book-form-figure = Zahl mit Einheit, Bandbreite, S/M/L oder ?
exchange-book-hint-kpi-unit = Einheit der Messwerte, z. B. EUR/year, h/year, Stück, %
exchange-book-hint-kpi-worth = Euro je Einheit Verbesserung und Jahr; oder Strategiepunkte, nicht beides
exchange-book-hint-kpi-points = Punkte je Einheit Verbesserung und Jahr; oder Wert in Euro, nicht beides
exchange-book-hint-kpi-bound = in Einheiten der Kennzahl; mehr zählt nicht
exchange-book-hint-kpi-increase-is-good = ja oder nein: Ist ein höherer Messwert besser?
exchange-book-hint-objective-baseline = heutiger Wert, in der Einheit der Kennzahl
exchange-book-hint-objective-target = angestrebter Wert, in der Einheit der Kennzahl
exchange-book-hint-objective-draft = „ja“, solange es niemand verantwortet
exchange-book-hint-use-case-stage = nur bei neuen Zeilen; später ändert sie eine Entscheidung
exchange-book-hint-use-case-unit = Abteilung oder Standort
exchange-book-hint-use-case-enabler = „ja“, wenn er selbst nichts bringt, aber andere ermöglicht
exchange-book-hint-use-case-variant-of = wenn nur einer von beiden gewählt werden kann
exchange-book-hint-use-case-attributes = je Zeile „Name: Wert“, z. B. aus Ihrer Ideenliste
exchange-book-hint-settings-hourly-rate = Euro je Stunde
exchange-book-hint-settings-day-rate = Euro je Personentag
exchange-book-hint-settings-hours-share = Teil des Stundensatzes, mit dem eine frei werdende Stunde zählt, in %
exchange-book-hint-settings-hours-decided = „ja“, wenn die Geschäftsleitung das entschieden hat
exchange-book-hint-settings-point-worth = Euro je Strategiepunkt
exchange-book-hint-budget-amount = Euro im Jahr
exchange-book-hint-capacity-period = Quartal wie 2027-Q1 oder Jahr wie 2027
exchange-book-hint-capacity-days = Personentage
exchange-book-hint-decision-role-up-to = Euro; leer ohne Grenze
exchange-book-hint-target-picture-value-target = Euro nach Kosten bis zum Zieljahr
exchange-book-hint-principle-measure = so, dass man es nachzählen kann
exchange-book-hint-estimate-by = Pseudonym; Namen kommen ins Personenverzeichnis
exchange-book-hint-wide-effect = im Jahr: 120 T€, 80-200 T€, 6 h/Woche, M, ?; oder in der Einheit der Kennzahl
exchange-book-hint-wide-one-off-cost = Euro: 20 T€, 15-30 T€, M, ?
exchange-book-hint-wide-running-cost = Euro im Jahr: 5 T€, 3-8 T€, S, ?
exchange-book-hint-wide-effort = Personentage oder Euro: 30 PT, 20-50 PT, L, ?
exchange-book-hint-wide-duration = bis es läuft: 6 Monate, 2 Quartale
exchange-book-hint-wide-adoption = Anteil der möglichen Nutzung: 60 %
exchange-book-hint-wide-success = dass der Pilot gelingt: 70 %
exchange-book-example-company-title = Muster GmbH
exchange-book-example-target-picture-title = Zielbild 2029
exchange-book-example-target-picture-ambition = Unsere Kunden merken es zuerst: Angebote kommen am selben Tag.
exchange-book-example-objective-title = Schneller anbieten
exchange-book-example-objective-kpi = Ergebnis
exchange-book-example-kpi-title = Ergebnis
exchange-book-example-use-case-title = Angebotsassistent
exchange-book-example-use-case-unit = Vertrieb
exchange-book-example-use-case-objectives = Schneller anbieten
exchange-book-example-use-case-levers = Büroarbeit entlasten
exchange-book-example-lever-title = Büroarbeit entlasten
exchange-book-example-skill-title = Datenanalyse
exchange-book-example-capacity-skill = Datenanalyse
exchange-book-example-capacity-period = 2027-Q1
exchange-book-example-budget-year = 2027
exchange-book-example-budget-amount = 300.000 €
exchange-book-example-principle-title = Erst messen, dann ausrollen
exchange-book-example-principle-measure = Anteil der Vorhaben mit Ausgangswert: 100 %
exchange-book-example-decision-role-title = Bereichsleitung Vertrieb
exchange-book-example-wide-effect = 80-200 T€
exchange-book-example-wide-one-off-cost = 20 T€
exchange-book-example-wide-running-cost = 3-5 T€
exchange-book-example-wide-effort = 30 PT
exchange-book-example-wide-duration = 6 Monate
exchange-book-example-wide-adoption = 60 %
exchange-book-example-wide-success = 70 %
exchange-book-example-wide-kpi = Ergebnis
exchange-book-example-wide-skill = Datenanalyse

exchange-book-none = „{ $name }“ ist keine Arbeitsmappe von Leitstand: Das Blatt „{ $sheet }“ fehlt. Schreiben Sie sie mit „leitstand workbook write“ neu; eine eigene Liste lesen Sie mit „leitstand import“ ein.
exchange-book-head-broken = In „{ $name }“ wurde das ausgeblendete Blatt „{ $sheet }“ verändert. Schreiben Sie die Arbeitsmappe neu und übertragen Sie Ihre Änderungen.
exchange-book-newer = „{ $name }“ stammt von einer neueren Fassung von Leitstand. Aktualisieren Sie Leitstand.
exchange-book-other-base = „{ $name }“ passt nicht zum Protokoll: „{ $id }“ war anders, als die Arbeitsmappe sagt. Schreiben Sie sie neu und übertragen Sie Ihre Änderungen.
exchange-book-no-sheets = In „{ $name }“ ist kein Blatt von Leitstand mehr zu finden. Schreiben Sie die Arbeitsmappe neu.
exchange-book-no-header = Die Kopfzeile fehlt. Stellen Sie sie wieder her oder schreiben Sie die Arbeitsmappe neu.
exchange-book-foreign-sheet = Das Blatt gehört nicht zur Arbeitsmappe und wurde nicht gelesen.
exchange-book-foreign-column = Die Spalte ist unbekannt und wurde nicht gelesen. Nennen Sie sie wie in der Anleitung, wenn ihr Inhalt übernommen werden soll.
exchange-book-id-twice = Die Kennung „{ $id }“ steht auch auf Blatt „{ $sheet }“, Zeile { $row }; keine der beiden Zeilen wurde gelesen. Ist eine davon eine Kopie, blenden Sie Spalte A ein und leeren Sie dort die Kennung: Dann gilt die Zeile als neu.
exchange-book-id-other-kind = „{ $id }“ gibt es schon als { $kind ->
    [use_case] Anwendungsfall
    [estimate] Schätzung
   *[other] Datensatz anderer Art
}. Leeren Sie die Kennung oder nehmen Sie eine andere.
exchange-book-id-malformed = „{ $id }“ kann keine Kennung sein. Erlaubt sind Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich, höchstens 120 Zeichen; leer lassen ist am einfachsten.
exchange-book-row-twice = Zwei neue Zeilen sagen dasselbe. Löschen Sie eine davon oder geben Sie ihnen verschiedene Bezeichnungen.
exchange-book-row-known = Das gibt es schon („{ $id }“). Ändern Sie die vorhandene Zeile oder geben Sie der neuen eine andere Bezeichnung.
exchange-book-found-by-title = Die Kennung fehlt; an der Bezeichnung wurde „{ $id }“ erkannt.
exchange-book-required = „{ $field }“ ist eine Pflichtangabe. Tragen Sie sie ein oder löschen Sie die Zeile.
exchange-book-no-number = Das ist keine Zahl. Schreiben Sie zum Beispiel 1234,5 oder 120 T€.
exchange-book-no-whole = Hier wird eine ganze Zahl gebraucht, zum Beispiel 2027.
exchange-book-date-for-number = Excel hat aus der Zahl ein Datum gemacht. Formatieren Sie die Zelle als Zahl und schreiben Sie sie neu.
exchange-book-decimal-open = „{ $number }“ kann zweierlei heißen. Schreiben Sie die Zahl ohne Trennzeichen für Tausender, oder sagen Sie mit --decimal comma (1.234,5) oder --decimal point (1,234.5), wie sie gemeint ist.
exchange-book-no-truth = Schreiben Sie ja oder nein.
exchange-book-no-day = Das ist kein Datum. Schreiben Sie es wie 31.12.2027.
exchange-book-no-choice = Das steht nicht zur Wahl. Möglich sind: { $known }.
exchange-book-no-pairs = Schreiben Sie je Zeile „Name: Wert“ (neue Zeile mit Alt+Eingabe).
exchange-book-no-structure = Diese Zelle ist für Programme und wurde beschädigt. Stellen Sie ihren Inhalt aus einer neu geschriebenen Arbeitsmappe wieder her.
exchange-book-no-quantity = Ohne die geschätzte Größe lässt sich der Wert nicht lesen. Wählen Sie sie aus der Liste.
exchange-book-name-unknown = „{ $name }“ gibt es nicht. Wählen Sie aus der Liste oder legen Sie die Zeile auf dem Blatt an, auf das verwiesen wird.
exchange-book-name-several = „{ $name }“ heißen mehrere: { $ids }. Schreiben Sie die Kennung statt der Bezeichnung.
exchange-book-formula-unsaved = Das Ergebnis der Formel steht nicht in der Datei. Öffnen Sie sie in Excel, speichern Sie sie und lesen Sie sie noch einmal ein.
exchange-book-cut-edited = Der Text ist länger, als eine Zelle fasst, und lässt sich hier nicht ändern. Stellen Sie die Zelle wieder her, oder löschen Sie sie und schreiben Sie einen kürzeren Text.
exchange-book-figure-emptied = Hier stand eine Schätzung; sie bleibt bestehen. Soll sie nicht mehr gelten, schreiben Sie „{ $word }“ in die Zelle.
exchange-book-of-nothing = Dazu fehlt die Angabe in der Spalte „{ $column }“; die Zelle wurde nicht übernommen.
exchange-book-kpi-unit = Die Einheit „{ $unit }“ passt nicht zur Kennzahl „{ $kpi }“ ({ $own }). Wählen Sie eine andere Kennzahl oder schreiben Sie den Nutzen in ihrer Einheit.
exchange-book-kpi-none = Keine Kennzahl hat die Einheit „{ $unit }“. Wählen Sie die Kennzahl in der Spalte „Kennzahl des Nutzens“ oder legen Sie eine an.
exchange-book-kpi-several = Mehrere Kennzahlen haben die Einheit „{ $unit }“. Wählen Sie die gemeinte in der Spalte „Kennzahl des Nutzens“.
exchange-book-too-small = „{ $field }“ ist zu klein; die Grenze ist { $bound }.
exchange-book-too-large = „{ $field }“ ist zu groß; die Grenze ist { $bound }.
exchange-book-text-length = { $most ->
    [unknown] „{ $field }“ hat eine Länge oder Zeichen, die nicht erlaubt sind. Kürzen oder ändern Sie den Text.
   *[other] „{ $field }“ ist zu lang; erlaubt sind höchstens { $most } Zeichen.
}
exchange-book-invalid = „{ $field }“ passt so nicht zu den übrigen Angaben der Zeile. Vergleichen Sie sie mit dem Hinweis über der Spalte.
exchange-book-no-period = Das ist kein Zeitraum. Schreiben Sie ein Quartal wie 2027-Q1 oder, wo ein Jahr erlaubt ist, 2027.
exchange-book-worth-or-points = Eine Kennzahl hat einen Wert in Euro oder Strategiepunkte, nicht beides. Leeren Sie eine der beiden Zellen.
exchange-book-effect-needs-kpi = Zu einer geschätzten Wirkung gehört die Kennzahl, auf die sie wirkt. Wählen Sie sie aus der Liste.
exchange-book-gone = „{ $id }“ wurde inzwischen zurückgezogen; Ihre Änderung kann nicht übernommen werden. Leeren Sie die Kennung, wenn die Zeile als neue gelten soll.
exchange-book-withdraw-unread = Schreiben Sie „ja“, wenn die Zeile nicht mehr gelten soll, sonst lassen Sie die Zelle leer.
exchange-book-withdraw-moved = „{ $id }“ sollte zurückgezogen werden, wurde aber inzwischen von jemand anderem geändert. Sehen Sie sich die Änderung an; mit --prefer workbook wird trotzdem zurückgezogen.
exchange-book-withdraws = Zurückgezogen: { $kind } „{ $title }“ ({ $id }){ $estimates ->
    [0] { "" }
    [one] , mit einer Schätzung
   *[other] , mit { $estimates } Schätzungen
}
exchange-book-withdraws-figure = Schätzung zurückgezogen: { $quantity }
exchange-book-still-needed = { $count ->
    [one] „{ $id }“ lässt sich nicht zurückziehen: { $records } beruht noch darauf. Entfernen Sie zuerst den Verweis; was schon gemessen oder entschieden ist, wird nicht zurückgezogen, sondern durch eine Entscheidung eingestellt.
   *[other] „{ $id }“ lässt sich nicht zurückziehen: { $count } Datensätze beruhen noch darauf, zum Beispiel { $records }. Entfernen Sie zuerst die Verweise; was schon gemessen oder entschieden ist, wird nicht zurückgezogen, sondern durch eine Entscheidung eingestellt.
}
exchange-book-breaks = So passt die Strategie nicht zusammen ({ $record }): { $what }

## Questions worth asking

exchange-question-no-threshold = Hier gibt es nichts, wozu man ja oder nein sagen könnte. Nennen Sie eine Bandbreite wie 80-120 T€ oder schreiben Sie „weiß nicht“.
exchange-question-words = Das ist nicht zu verstehen. Antworten Sie „eher ja“, „unsicher“, „eher nein“ oder „weiß nicht“, oder nennen Sie eine Zahl oder Bandbreite.
exchange-question-unit = Die Einheit passt nicht zur Frage. Schreiben Sie zum Beispiel { $unit }.
exchange-question-share = Ein Anteil liegt zwischen 0 und 100 %. Schreiben Sie zum Beispiel 60 %.
exchange-question-negative = Die Zahl darf nicht unter null liegen. Berichtigen Sie das Vorzeichen.
exchange-question-book = Leitstand: Fragen
exchange-question-tab = Fragen
exchange-question-heading = Wenige Fragen, so gut Sie es heute wissen
exchange-question-how = Wählen Sie je Zeile eine Antwort, oder nennen Sie eine Zahl oder Bandbreite. „Unsicher“ und „weiß nicht“ sind gute Antworten. Leere Zeilen gelten als nicht beantwortet.
exchange-question-mark = Kennung
exchange-question-column-to = Wer es wissen kann
exchange-question-column-ask = Frage
exchange-question-column-choice = Ihre Einschätzung
exchange-question-column-figure = oder Zahl, Bandbreite
exchange-question-column-note = Anmerkung
exchange-question-choice-rather-yes = eher ja
exchange-question-choice-unsure = unsicher
exchange-question-choice-rather-no = eher nein
exchange-question-choice-unknown = weiß nicht
exchange-question-no-sheet = „{ $name }“ ist kein Fragebogen von Leitstand. Erzeugen Sie einen mit: leitstand ask --to fragen.xlsx
exchange-question-no-id = Die verborgene Kennung dieser Zeile fehlt oder wurde geändert. Kopieren Sie die Zeile aus dem ursprünglichen Fragebogen.
exchange-question-twice = Diese Frage steht zweimal im Blatt. Löschen Sie eine der beiden Zeilen.
exchange-question-contradiction = Einschätzung und Zahl widersprechen sich. Streichen Sie eine von beiden.

## Lists that are not one list

exchange-tables-beside = Hier stehen zwei Tabellen nebeneinander; die zweite beginnt in Spalte { $column }. Stellen Sie sie auf ein eigenes Blatt oder untereinander in dieselben Spalten, und lesen Sie die Liste noch einmal ein.
exchange-columns-parted = Zwischen den Spalten „{ $left }“ und „{ $right }“ ist eine Spalte leer; gelesen wurde alles als eine Liste. Sind es zwei Tabellen, stellen Sie die zweite auf ein eigenes Blatt.
exchange-list-across = Die Liste liegt quer: Die Ideen stehen nebeneinander, ihre Angaben untereinander. Vertauschen Sie in Excel Zeilen und Spalten (Kopieren, Inhalte einfügen, Transponieren), und lesen Sie die Liste noch einmal ein.
exchange-column-no-unit = { $count } Zahlen der Spalte „{ $column }“ haben keine Einheit, zum Beispiel „{ $value }“ (Zeile { $row }). Schreiben Sie sie in den Spaltentitel, etwa „{ $column } ({ $example })“, oder sagen Sie sie einmal für die Spalte: --map "{ $column }={ $field }:{ $example }".
exchange-stages-unknown = In der Spalte „{ $column }“ stehen Wörter, die keine Stufe nennen: { $words }. Möglich sind: { $known }. Ersetzen Sie sie in der Liste, oder übersetzen Sie sie in einem Leseprofil unter [values.stage].
exchange-title-several = Dieselbe Bezeichnung steht auch in Zeile { $rows }, mit anderen Angaben; jede Zeile gilt als eigene Idee. Ist es dieselbe, behalten Sie eine der Zeilen.
exchange-figures-beside = Die Spalten { $columns } nennen in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} dieselbe Größe; sie gelten als mehrere Schätzungen davon, nicht als Summe. Sollen sie zusammenzählen, bilden Sie die Summe in einer Spalte.
exchange-unit-example-per-year = T€/Jahr
exchange-unit-example-once = T€
exchange-unit-example-days = PT
exchange-unit-example-months = Monate

## Namen, Zahlen ohne Einheit und was unter der Liste steht

exchange-surname-first = { $count ->
    [one] Eine Angabe ist als „Nachname, Vorname“ gelesen: eine Person. Sind es zwei, trennen Sie sie mit einem Semikolon.
   *[other] { $count } Angaben sind als „Nachname, Vorname“ gelesen: je eine Person. Sind es jeweils zwei, trennen Sie sie mit einem Semikolon.
}
exchange-other-table = Ab hier steht unter der Liste etwas anderes; gelesen wurde nur bis zu dieser Stelle. Gehört es doch zur Liste, löschen Sie die leere Zeile davor.
exchange-estimate-kept = Der Wert wurde inzwischen im Leitstand geändert und bleibt; die Zeile der Liste sagt dasselbe wie beim letzten Einlesen. Soll die Liste gelten, ändern Sie den Wert im Leitstand.
exchange-book-required-either = Pflichtangabe in einer der beiden Sprachen. { $hint }
exchange-likely-bare = enthält Zahlen ohne Einheit, zum Beispiel „{ $example }“
