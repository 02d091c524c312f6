### Die beantwortete Liste: Spaltentitel, und warum eine Datei nicht beantwortet werden kann.

## Spaltentitel. Frühere Titel müssen erkannt bleiben, solange Dateien mit ihnen im Umlauf sind.

answer-title-in-plan = Leitstand: Im Plan
answer-title-begin = Leitstand: Beginn
answer-title-why = Leitstand: Warum
answer-title-sure = Leitstand: Auswahlsicherheit in %
answer-title-tipping = Leitstand: Kipppunkt

## Fehler

answer-not-a-list = Die Datei ist keine Liste, die sich beantworten lässt. Möglich sind Excel-Dateien (.xlsx, .xlsm) und CSV-Dateien.
answer-old-workbook = Die Datei ist im alten Excel-Format (.xls). Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“ und lesen Sie diese Datei ein.
answer-binary-workbook = Die Datei ist im binären Excel-Format (.xlsb). Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“ und lesen Sie diese Datei ein.
answer-encrypted = Die Datei ist mit einem Kennwort verschlüsselt. Entfernen Sie das Kennwort in Excel unter Datei > Informationen > Arbeitsmappe schützen und speichern Sie die Datei neu.
answer-signed = Die Datei ist digital signiert; jede Änderung macht die Signatur ungültig. Speichern Sie eine Kopie ohne Signatur und geben Sie diese an.
answer-damaged = Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und speichern Sie sie neu.
answer-part-missing = Der Datei fehlt der Bestandteil „{ $part }“. Öffnen Sie sie in Excel und speichern Sie sie neu.
answer-too-large = Die Datei ist größer als { $megabytes } MB. Speichern Sie die Liste allein, ohne Bilder und weitere Blätter, in einer eigenen Datei.
answer-too-large-inside = Die Datei ist entpackt größer als { $megabytes } MB oder hat zu viele Bestandteile. Speichern Sie die Liste allein in einer eigenen Datei.
answer-too-many-cells = Das Blatt hat mehr als { $cells } Zellen. Speichern Sie die Liste allein in einer eigenen Datei.
answer-no-cells = Die Datei enthält kein sichtbares Tabellenblatt mit Zellen.
answer-sheet-missing =
    Das Blatt „{ $sheet }“ gibt es in der Datei nicht. { COUNT($sheets) ->
        [one] Vorhanden ist: { $sheets }.
       *[other] Vorhanden sind: { $sheets }.
    }
answer-sheet-hidden = Das Blatt „{ $sheet }“ ist ausgeblendet; die Antwort wäre nicht zu sehen. Blenden Sie das Blatt in Excel ein und speichern Sie die Datei.
answer-sheet-protected = Das Blatt „{ $sheet }“ ist geschützt. Heben Sie den Blattschutz in Excel unter Überprüfen > Blattschutz aufheben auf und speichern Sie die Datei.
answer-header-missing = In Zeile { FIGURE($row, unit: "year") } von Blatt „{ $sheet }“ stehen keine Spaltentitel. Die Datei wurde seit dem Einlesen geändert; lesen Sie sie neu ein.
answer-row-missing = Zeile { FIGURE($row, unit: "year") } gibt es in Blatt „{ $sheet }“ nicht oder nicht mehr (letzte Zeile: { FIGURE($last, unit: "year") }). Die Datei wurde seit dem Einlesen geändert; lesen Sie sie neu ein.
answer-column-twice = Die Spalte „{ $column }“ gibt es zweimal. Löschen Sie eine der beiden.
answer-too-many-columns = Blatt „{ $sheet }“ hat rechts keinen Platz für weitere Spalten (Excel kennt höchstens 16.384). Löschen Sie rechts Spalten, die Sie nicht brauchen.
answer-formula-in-the-way = In Zelle { $cell } steht eine Formel in einer Spalte, die Leitstand beschreibt. Verschieben Sie die Formel in eine eigene Spalte.
answer-merged = Die Zellen { $cells } sind verbunden und liegen in Spalten, die Leitstand beschreibt. Heben Sie die Verbindung in Excel auf.
answer-open-quote = In der CSV-Datei beginnt ein Anführungszeichen ("), das nicht endet. Öffnen Sie die Datei in Excel und speichern Sie sie neu als CSV.
answer-csv-header-missing = In Zeile { FIGURE($row, unit: "year") } stehen keine Spaltentitel. Die Datei wurde seit dem Einlesen geändert; lesen Sie sie neu ein.
answer-csv-row-missing = Zeile { FIGURE($row, unit: "year") } gibt es in der Datei nicht oder nicht mehr (letzte Zeile: { FIGURE($last, unit: "year") }). Die Datei wurde seit dem Einlesen geändert; lesen Sie sie neu ein.

## Hinweise

answer-filter-beside = Ihr Filter oder Ihre Excel-Tabelle reicht nur über { $cells }; die Antwortspalten stehen rechts daneben. Filtern können Sie wie gewohnt. Bevor Sie sortieren, erweitern Sie den Bereich um diese Spalten, sonst stehen die Antworten in falschen Zeilen.

## Eigene Arbeitsmappen

answer-list-title = Ideenliste
answer-list-tab = Ideen
answer-list-idea = Idee
answer-list-pays-into = Zahlt ein auf
answer-list-benefit = Nutzen im Jahr
answer-list-effort = Einmaliger Aufwand
answer-as-of = Stand vom { DAY($date) }
answer-assumed-note = Kursiv: angenommen aus Vergleichsfällen, noch nicht von Ihnen bestätigt.
