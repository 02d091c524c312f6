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
exchange-map-decimal = „decimal={ $value }“ ist unbekannt. Möglich sind „decimal=comma“ (1.234,5) und „decimal=point“ (1,234.5).
exchange-profile-unknown = Das Leseprofil „{ $profile }“ gibt es nicht. Vorhanden sind: { $known }. Sie können auch eine eigene TOML-Datei nennen.
exchange-profile-broken = Das Leseprofil „{ $profile }“ lässt sich nicht lesen: { $reason }. Vergleichen Sie es mit einem der mitgelieferten.
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
exchange-cell-decimal-open = „{ $number }“ kann zweierlei heißen: Punkt und Komma können Tausender trennen oder Nachkommastellen. Sagen Sie, welches Zeichen vor den Nachkommastellen steht: --map decimal=comma (1.234,5) oder --map decimal=point (1,234.5).
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
