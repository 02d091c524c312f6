# Was man tun darf, und warum etwas im Protokoll steht.
actions-not-permitted = { $actor } fehlt die Berechtigung „{ $permission }“. Bitten Sie die Verwaltung, sie einzurichten.
actions-nothing-to-withdraw = { $id } gibt es nicht (mehr); es gibt nichts zurückzunehmen.
actions-several-organisations = Es gibt mehrere Unternehmen: { $organisations }. Nennen Sie eines mit --org.
actions-no-organisation = Es gibt noch kein Unternehmen. Legen Sie eines an (leitstand init) oder laden Sie das Beispiel (leitstand demo).
actions-unknown-organisation = Das Unternehmen „{ $organisation }“ gibt es nicht. Vorhanden: { $organisations }.
actions-organisation-exists = Ein Unternehmen mit dem Kürzel „{ $organisation }“ gibt es schon. Wählen Sie einen anderen Namen.
actions-organisation-name = Aus „{ $name }“ lässt sich kein Kürzel bilden. Der Name braucht mindestens einen Buchstaben oder eine Ziffer.
actions-unknown-use-case = { $near ->
    [unknown] Den Anwendungsfall „{ $id }“ gibt es nicht. „leitstand plan“ zeigt alle.
   *[other] Den Anwendungsfall „{ $id }“ gibt es nicht. Meinen Sie { $near }?
}
actions-nothing-to-review = Es gibt noch keine Anwendungsfälle. Lesen Sie zuerst eine Liste ein: leitstand import DATEI
actions-undo-no-such-commit = Einen Vorgang Nr. { $commit } gibt es nicht. „leitstand journal log“ zeigt alle.
actions-undo-nothing = Es wurde nichts eingelesen, was sich zurücknehmen ließe.
actions-undo-moved-on = Vorgang Nr. { $commit } lässt sich nicht zurücknehmen: Datensätze daraus wurden inzwischen geändert.
actions-undo-changed-since = { $record } wurde mit Eintrag Nr. { $sequence } geändert.
actions-undo-breaks = Vorgang Nr. { $commit } lässt sich nicht zurücknehmen: Andere Datensätze bauen noch darauf auf.
actions-undo-still-needed = { $record }, Feld { $field }: { $what }
actions-founded = Unternehmen angelegt: { $name }
actions-imported = Liste eingelesen: { $list } ({ $rows } Zeilen)
actions-undone = Vorgang Nr. { $commit } zurückgenommen
actions-reviewed = Durchsicht zum Stand { $day }
actions-draft-kept = Durchgespielt und als Entwurf behalten: { $title }
actions-estimated = Schätzung zu { $id }
actions-list-unknown-rows = In der Liste „{ $list }“ steht kein bekannter Anwendungsfall. Lesen Sie sie zuerst ein: leitstand import { $list }
actions-no-answer-format = Dateien der Art „{ $suffix }“ kann Leitstand nicht schreiben. Möglich sind .xlsx, .csv, .json und .jsonl.
actions-answer-pilot = ja: Pilot
actions-answer-scale = ja: ausrollen
actions-answer-continue = ja: weiterführen
actions-answer-stop = nein: einstellen
actions-answer-not-now = nein: nicht jetzt
actions-answer-no-tipping = keine plausible Änderung kehrt das um
actions-tipping-in-above = wäre dabei ab { $value } ({ $quantity })
actions-tipping-in-below = wäre dabei bei höchstens { $value } ({ $quantity })
actions-tipping-out-above = fiele heraus ab { $value } ({ $quantity })
actions-tipping-out-below = fiele heraus unter { $value } ({ $quantity })
actions-book-title = Leitstand: der Plan
actions-book-plan = Plan
actions-book-estimates = Schätzungen
actions-book-estimates-heading = Was geschätzt wurde, im Wortlaut
actions-book-assumed = Angenommen
actions-book-assumed-heading = Was niemand geschätzt hat: angenommen, aus Vergleichsfällen
actions-book-column-id = Kennung
actions-book-column-title = Anwendungsfall
actions-book-column-action = Im Plan
actions-book-column-start = Beginn
actions-book-column-chance = Auswahlsicherheit
actions-book-column-low = Wert in Euro, niedrig
actions-book-column-middle = Wert in Euro, mittel
actions-book-column-high = Wert in Euro, hoch
actions-book-column-why = Warum
actions-book-column-quantity = Größe
actions-book-column-typed = Wie eingegeben
actions-book-column-date = Stand
actions-use-case-several = „{ $id }“ passt auf { $count } Anwendungsfälle: { $near }. Schreiben Sie mehr vom Titel oder die Kennung.
actions-nothing-on-that-day = Am { DAY($day) } gab es noch keine Anwendungsfälle. Nennen Sie einen späteren Tag.
actions-answer-retired = nein: beendet
actions-answer-not-imported = noch nicht eingelesen

## workbook
actions-workbook-template = Leitstand: Vorlage für Ihre KI-Strategie
actions-workbook-title = { $company }: KI-Strategie
actions-workbook-read = Arbeitsmappe eingelesen: { $list } ({ $rows ->
    [one] eine Änderung
   *[other] { $rows } Änderungen
})
actions-workbook-other-organisation = „{ $name }“ gehört zum Unternehmen „{ $organisation }“, nicht zu „{ $here }“. Nennen Sie es mit --org.
actions-workbook-other-journal = „{ $name }“ wurde aus einem anderen Protokoll geschrieben. Schreiben Sie die Arbeitsmappe neu und übertragen Sie Ihre Änderungen.

## Questions worth asking

actions-answered = Frage beantwortet zu { $id }
actions-answered-sheet = Fragebogen eingelesen: { $list } ({ $rows } Antworten)
actions-no-such-question = Zu „{ $quantity }“ von „{ $title }“ lässt sich nichts fragen: Die Größe ist gemessen, oder es gibt sie hier nicht. „leitstand explain“ zeigt, was geschätzt ist.
actions-question-elsewhere = Der Fragebogen „{ $name }“ gehört zum Unternehmen „{ $organisation }“. Nennen Sie es mit --org oder nehmen Sie den richtigen.
actions-question-gone = „{ $id }“ gibt es nicht mehr. Die Antwort hat keinen Platz; löschen Sie die Zeile.

## access

actions-some-idea = eine noch nicht bewertete Idee
actions-not-yours = { $record } gehört zu einem anderen Bereich oder stammt von jemand anderem. Ändern kann es, wer diesen Bereich oder die Strategie verantwortet.

## Einzelne Datensätze

actions-record-added = „{ $title }“ angelegt
actions-record-changed = „{ $title }“ geändert
actions-record-withdrawn = „{ $title }“ zurückgenommen

## Sichern und untersuchen

actions-backup-nothing = Zum Datenordner { $home } gibt es noch nichts zu sichern. Liegen Ihre Daten anderswo, setzen Sie LEITSTAND_HOME.
actions-doctor-python = Python { $version } läuft hier.
actions-doctor-packages = { $count } Pakete, alle in passender Version
actions-doctor-packages-wrong = Fehlend oder in unpassender Version: { $packages }.
actions-doctor-mend-python = Installieren Sie Python 3.11 oder neuer.
actions-doctor-mend-packages = Installieren Sie Leitstand noch einmal: „make start“ oder „pip install --upgrade leitstand“.

## Der geführte Beginn

actions-begun-company = Beginn: Unternehmen
actions-begun-money = Beginn: Budget und Stundensatz
actions-begun-aims = Beginn: die wichtigsten Ziele
actions-begun-scarce = Beginn: knappe Fähigkeiten
actions-begun-choices = Beginn: drei Entscheidungen über Geld

## Reihenfolge der Ziele

actions-objective-moved-up = Ziel „{ $title }“ eine Stelle nach oben gesetzt
actions-objective-moved-down = Ziel „{ $title }“ eine Stelle nach unten gesetzt
actions-objective-unknown = Ein Ziel „{ $id }“ gibt es nicht (mehr). Laden Sie die Seite neu.
actions-objectives-too-many = In eine Reihenfolge bringen lassen sich höchstens { $most } Ziele. Nehmen Sie zuerst einige zurück.

## Entscheiden

actions-decided-pilot = Entschieden: Pilot für „{ $title }“
actions-decided-scale = Entschieden: „{ $title }“ ausrollen
actions-decided-continue = Entschieden: „{ $title }“ läuft weiter wie bisher
actions-decided-stop = Entschieden: „{ $title }“ einstellen
actions-decided-not-now = Entschieden: „{ $title }“ vorerst nicht
actions-decision-no-reason = Eine Entscheidung braucht eine Begründung. Ein Satz genügt.
actions-decision-no-role = Sagen Sie, welche Rolle entscheidet.
actions-decision-does-not-fit = Das lässt sich über „{ $title }“ nicht entscheiden: Es passt nicht zur Stufe, in der der Anwendungsfall ist. Laden Sie die Seite neu.
actions-decision-no-quarter = „{ $typed }“ ist kein Quartal. Schreiben Sie zum Beispiel 2027-Q1.
actions-decision-start = Der Beginn liegt in der Vergangenheit oder mehr als zehn Jahre voraus. Frühestens geht { QUARTER($first) }.
actions-decision-blocked =
    Eine Leitplanke steht dem Beginn entgegen: { $rule }. { $free ->
        [never] Klären Sie zuerst, was sie verlangt.
       *[other] Frei ist der Weg ab { QUARTER($free) }.
    }
actions-decision-first = Zuerst muss entschieden sein, dass Folgendes beginnt: { $cases }.
actions-decision-above-right = { $role } entscheidet bis { FIGURE($limit, unit: "EUR") }; der Beginn kostet im Mittel { FIGURE($cost, unit: "EUR") }. Lassen Sie eine Rolle mit weiterem Entscheidungsraum entscheiden.
actions-means-set = Budget und Tage geändert

## Antworten zurücknehmen

actions-answer-not-yours = Zurücknehmen können Sie nur eine Antwort, die Sie selbst gegeben haben.
actions-answer-moved-on = Zu dieser Angabe hat inzwischen jemand etwas anderes geschrieben. Ändern Sie die Schätzung beim Anwendungsfall.
actions-answer-taken-back = Antwort zurückgenommen: { $id }
