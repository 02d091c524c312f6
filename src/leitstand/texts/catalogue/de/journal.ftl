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
        [source] Die Quelle der Messung
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

## Sicherung, Datenbank, Sichten

journal-address-file = Die Datei „database“ im Datenordner { $home } lässt sich nicht lesen: { $reason }. Sie nennt in einer Zeile die Adresse der PostgreSQL-Datenbank; löschen Sie sie, wenn die Daten im Ordner selbst liegen.
journal-no-driver = Für PostgreSQL fehlt der Treiber. Installieren Sie ihn mit „pip install leitstand[postgres]“.
journal-backup-refused = Die Sicherung „{ $file }“ wird nicht verwendet: { $reason } Es wurde nichts verändert.
journal-backup-no-manifest = Das ist keine Sicherung von Leitstand, oder ihr Inhaltsverzeichnis ist beschädigt. Nehmen Sie eine andere Datei.
journal-backup-damaged = Die Datei ist beschädigt oder abgeschnitten. Nehmen Sie eine andere Sicherung oder kopieren Sie diese noch einmal vom Ursprungsort.
journal-backup-newer = Sie stammt von einer neueren Version von Leitstand ({ $migration }). Aktualisieren Sie Leitstand.
journal-backup-part-missing = Der Teil „{ $part }“ fehlt. Nehmen Sie eine andere Sicherung.
journal-backup-part-extra = Der Teil „{ $part }“ gehört nicht hinein. Nehmen Sie eine andere Sicherung.
journal-backup-part-changed = Der Teil „{ $part }“ wurde verändert. Nehmen Sie eine andere Sicherung.
journal-backup-chain = Das Protokoll von „{ $organisation }“ endet nicht so, wie die Sicherung angibt. Nehmen Sie eine andere Sicherung.
journal-backup-not-read = Die Daten passen nicht in die Datenbank ({ $reason }).
journal-backup-inside = Eine Sicherung im Datenordner { $home } ginge mit ihm verloren. Nennen Sie einen anderen Ort, am besten auf einem anderen Gerät.
journal-backup-unknown-tables = In der Datenbank liegen Tabellen, die diese Version von Leitstand nicht kennt ({ $tables }); die Sicherung wäre unvollständig. Sichern Sie mit der Version, die zuletzt gearbeitet hat.
journal-restore-not-empty = Zum Datenordner { $home } gibt es schon Daten. Eine Sicherung wird nur in einen leeren Ordner oder eine leere Datenbank zurückgespielt: Setzen Sie LEITSTAND_HOME auf einen neuen Ordner.
journal-restore-other-tables = In der Datenbank liegen leere Tabellen einer anderen Version. Legen Sie eine neue, leere Datenbank an.
journal-views-refused = Die Sichten lassen sich in der Datenbank nicht ändern: { $reason }. Fehlt das Recht, Rollen anzulegen, kann die Datenbankverwaltung es tun: CREATE ROLE "{ $role }" NOLOGIN. Bauen eigene Sichten auf unseren auf, entfernen Sie jene zuerst.
journal-views-no-file = In PostgreSQL liegen die Sichten in der Datenbank selbst. Lassen Sie die Zieldatei weg.

## Untersuchung

journal-check-no-folder = Den Datenordner { $home } gibt es nicht.
journal-check-folder-closed = Im Datenordner { $home } darf dieses Benutzerkonto nicht lesen und schreiben.
journal-check-folder = Daten in { $home }
journal-check-rights-open = Auch andere Benutzerkonten dieses Rechners dürfen lesen: { $files }.
journal-check-no-key = Der Schlüssel „secret.key“ fehlt.
journal-check-rights = Datenordner und Schlüssel sind nur für dieses Benutzerkonto lesbar.
journal-check-space = { FIGURE($gigabytes, digits: 1) } GB frei
journal-check-no-database = Es gibt noch keine Datenbank.
journal-check-database = Läuft auf { $name } { $version }
journal-check-database-old = { $name } { $version } ist zu alt; nötig ist mindestens { $least }.
journal-check-damaged = Die Datenbankdatei ist beschädigt: { $reason }.
journal-check-durable = Jede bestätigte Änderung steht auf dem Datenträger.
journal-check-not-durable = Bestätigte Änderungen können bei einem Stromausfall verloren gehen ({ $settings }).
journal-check-no-tables = Die Datenbank ist leer.
journal-check-tables-due = Die Tabellen gehören zu einer älteren Version; { $count ->
    [one] ein Schritt steht
   *[other] { $count } Schritte stehen
} aus.
journal-check-tables = Die Tabellen gehören zu dieser Version.
journal-check-chain = { $organisation }: { $entries ->
    [one] ein Eintrag
   *[other] { $entries } Einträge
}, lückenlos und unverändert
journal-check-chain-broken = { $organisation }: { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}. { $first }
journal-check-clock = Die Uhr passt zum Protokoll.
journal-check-clock-behind = Die Uhr dieses Rechners geht nach: Der letzte Eintrag ist vom { $at }.
journal-check-clocks-apart = Die Uhren dieses Rechners und der Datenbank gehen { $seconds } Sekunden auseinander.
journal-mend-begin = Beginnen Sie mit „leitstand init“ oder spielen Sie eine Sicherung mit „leitstand restore“ zurück. Liegen Ihre Daten anderswo, setzen Sie LEITSTAND_HOME.
journal-mend-folder = Geben Sie diesem Benutzerkonto Rechte am Ordner oder setzen Sie LEITSTAND_HOME auf einen anderen.
journal-mend-rights = Führen Sie aus: chmod -R go= { $home }
journal-mend-key = Öffnen Sie den Leitstand einmal, dann entsteht ein neuer; alle müssen sich neu anmelden. Den alten enthält jede Sicherung.
journal-mend-space = Schaffen Sie Platz oder ziehen Sie mit „leitstand backup“ und „leitstand restore“ auf einen größeren Datenträger um.
journal-mend-database = Prüfen Sie LEITSTAND_DATABASE und die Datei „database“ im Datenordner und ob der Datenbankserver läuft.
journal-mend-python = Installieren Sie ein neueres Python (mindestens 3.11).
journal-mend-postgresql = Bringen Sie den Server auf PostgreSQL 15 oder neuer.
journal-mend-restore = Spielen Sie die letzte Sicherung in einen neuen Datenordner zurück: „leitstand restore“.
journal-mend-durable = Setzen Sie fsync, full_page_writes und synchronous_commit (PostgreSQL) auf „on“ oder entfernen Sie eigene Einstellungen aus der Adresse.
journal-mend-update = Aktualisieren Sie Leitstand.
journal-mend-tables = Das geschieht von selbst, sobald Sie den Leitstand das nächste Mal öffnen. Sichern Sie vorher mit „leitstand backup“ der bisherigen Version.
journal-mend-chain = „leitstand journal verify“ nennt jede Stelle. Klären Sie, wer die Datenbank von Hand geändert hat, und spielen Sie eine Sicherung in einen neuen Ordner zurück.
journal-mend-clock = Stellen Sie die Uhr und lassen Sie sie über das Netz nachführen (NTP).

## Stand von damals

journal-past = Hier wird der Stand vom { DAY($day) } gezeigt. In die Vergangenheit lässt sich nichts schreiben; gehen Sie zum heutigen Stand zurück.
