### Das Protokoll: was es ablehnt und was eine Prüfung findet. Ein Stand ist die Nummer des letzten Eintrags.

## Schreiben

journal-conflict = Ihre Änderung beruht auf Stand { $expected }, inzwischen gilt Stand { $actual }. Es wurde nichts geschrieben. Laden Sie den aktuellen Stand und tragen Sie Ihre Änderung dort noch einmal ein.
journal-conflict-record = „{ $record }“ wurde inzwischen geändert: Ihre Änderung beruht auf Stand { $expected }, es gilt Stand { $actual }. Es wurde nichts geschrieben. Laden Sie den aktuellen Stand und tragen Sie Ihre Änderung dort noch einmal ein.
journal-changed-twice = „{ $record }“ kommt in derselben Änderung zweimal vor. Geben Sie jeden Datensatz nur einmal an.
journal-nothing-to-withdraw = „{ $record }“ kann nicht zurückgenommen werden: Es gibt diesen Datensatz nicht, oder er ist schon zurückgenommen.
journal-kind-changed = „{ $record }“ ist im Protokoll als „{ $kind }“ geführt und kann nicht zu „{ $other }“ werden. Wählen Sie für den neuen Datensatz eine andere Kennung.
journal-not-valid = „{ $record }“ kann nicht gespeichert werden: Ein Feld enthält einen Wert, der dort nicht zulässig ist ({ $reason }). Berichtigen Sie ihn.
journal-time-before-head = Der Zeitpunkt { $at } liegt vor dem letzten Eintrag ({ $last }). Das Protokoll wird nur fortgeschrieben. Prüfen Sie die angegebene Zeit oder die Uhr dieses Rechners.
journal-time-without-zone = Dem Zeitpunkt { $at } fehlt die Zeitzone. Geben Sie ihn mit Zeitzone an, zum Beispiel mit „+01:00“.
journal-blank =
    { $field ->
        [who] Es fehlt, wer die Änderung vornimmt. Jeder Eintrag nennt eine Person oder Rolle.
        [why] Es fehlt, warum die Änderung erfolgt. Jeder Eintrag nennt einen Grund.
        [name] Es fehlt der Name des Unternehmens.
        [series] Es fehlt der Name der Messreihe.
       *[other] Es fehlt die Kennung.
    }
journal-text-unstorable =
    { $field ->
        [who] Die Angabe, wer die Änderung vornimmt,
        [why] Der Grund der Änderung
        [name] Der Name des Unternehmens
        [series] Der Name der Messreihe
       *[other] Die Kennung
    } enthält Zeichen, die sich nicht speichern lassen: { $text }. Geben Sie den Text ohne diese Zeichen ein.
journal-too-long =
    { $field ->
        [name] Der Name des Unternehmens
        [series] Der Name der Messreihe
        [person] Die Angabe zur Person
       *[other] Die Kennung
    } ist zu lang: „{ $text }“. Erlaubt sind { $limit } Zeichen.
journal-not-written = Die Änderung wurde nicht geschrieben, das Protokoll ist unverändert. Die Datenbank meldet: { $reason }. Prüfen Sie, ob der Datenträger voll oder die Datei gesperrt ist, und wiederholen Sie die Änderung.

## Unternehmen, Personen, Datensätze

journal-organisation-unknown = Das Unternehmen „{ $organisation }“ gibt es hier nicht. Legen Sie es an, oder prüfen Sie die Schreibweise.
journal-organisation-exists = Das Unternehmen „{ $organisation }“ gibt es schon. Wählen Sie ein anderes Kürzel.
journal-organisation-id = „{ $organisation }“ ist kein gültiges Kürzel für ein Unternehmen. Erlaubt sind bis zu 60 Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich; vorn steht ein Buchstabe oder eine Ziffer.
journal-person-unknown = Zur Kennung „{ $person }“ ist niemand gespeichert.
journal-record-unknown = „{ $record }“ kommt im Protokoll nicht vor. Prüfen Sie die Schreibweise.

## Öffnen und Lesen

journal-home = Der Datenordner { $home } lässt sich nicht einrichten: { $reason }. Wählen Sie einen Ordner, in den Sie schreiben dürfen.
journal-database = Die Datenbank zum Datenordner { $home } lässt sich nicht öffnen: { $reason }. Prüfen Sie den Ordner, oder spielen Sie eine Sicherung ein.
journal-database-address = Eine Datenbankadresse beginnt mit „postgresql://“ und nennt eine Datenbank, zum Beispiel „postgresql://benutzer@rechner/leitstand“. Angegeben war die Art „{ $scheme }“.
journal-newer-database = Diese Datenbank wurde von einer neueren Version von Leitstand geschrieben ({ $migration }). Aktualisieren Sie Leitstand und öffnen Sie sie dann.
journal-newer-record = Eintrag { $sequence } ist von einer Art, die diese Version von Leitstand nicht kennt: „{ $kind }“, Fassung { $version }. Aktualisieren Sie Leitstand.
journal-unreadable = Eintrag { $sequence } („{ $kind }“) lässt sich nicht lesen: { $reason }. Prüfen Sie das Protokoll mit „leitstand journal verify“.

## Prüfung

journal-fault-hash = Eintrag { $sequence } („{ $record }“) wurde nachträglich verändert: Seine Prüfsumme stimmt nicht mehr.
journal-fault-link = Eintrag { $sequence } schließt nicht an seinen Vorgänger an: Davor wurde etwas verändert, entfernt oder eingefügt.
journal-fault-gap = Vor Eintrag { $sequence } ist die Zählung unterbrochen: An dieser Stelle müsste Eintrag { $expected } stehen.
journal-fault-order = Eintrag { $sequence } ist früher datiert als sein Vorgänger.
journal-fault-commit = Eintrag { $sequence } gehört zu einer Änderung, die nicht an die vorige anschließt.
journal-fault-body = Der Inhalt von Eintrag { $sequence } gehört nicht zum Datensatz „{ $record }“.
journal-fault-time = Eintrag { $sequence } trägt keinen gültigen Zeitpunkt: „{ $at }“.
journal-fault-end = Das Protokoll endet mit Eintrag { $sequence }, müsste aber mit Eintrag { $expected } enden: Am Ende wurde etwas entfernt, angefügt oder ersetzt.
journal-fault-head = Die Tabelle der geltenden Fassungen stimmt bei „{ $record }“ nicht mit dem Protokoll überein.
journal-fault-guard = In der Datenbank fehlt der Schutz vor nachträglichen Änderungen ({ $trigger }). Spielen Sie eine Sicherung ein, oder lassen Sie ihn von Ihrer Datenbankverwaltung wiederherstellen.

## Einlesen einer Protokolldatei

journal-import-line = Zeile { $line } der Protokolldatei: { $reason } Es wurde nichts übernommen.
journal-line-no-json = Die Zeile ist nicht in der Form, in der das Protokoll ausgegeben wird; sie wurde verändert oder abgeschnitten.
journal-line-header = Das ist keine Protokolldatei von Leitstand, oder die Kopfzeile wurde verändert.
journal-line-fields = Dem Eintrag fehlen Angaben, oder er hat welche zu viel.
journal-line-organisation = Erwartet war ein Protokoll des Unternehmens „{ $organisation }“, gefunden wurde „{ $found }“.
journal-line-other-chain = Eintrag { $sequence } steht im vorhandenen Protokoll mit anderem Inhalt. Die Datei gehört zu einem anderen Verlauf.
