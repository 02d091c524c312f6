### Der geführte Beginn: sieben kurze Schritte bis zum ersten Plan.

beginning-way = Schritte bis zum ersten Plan
beginning-done = erledigt
beginning-next = Weiter
beginning-back = Zurück
beginning-skip = Vorerst überspringen
beginning-saved-each = Jeder Schritt wird für sich gespeichert. Sie können jederzeit aufhören, zurückgehen und alles ändern.
beginning-conflict = Jemand anderes hat gerade ebenfalls gespeichert. Sehen Sie die Angaben noch einmal durch, und speichern Sie erneut.
beginning-how-meant = Wie sind die Zahlen gemeint?
beginning-open = weiß ich noch nicht
beginning-start = Jetzt beginnen
beginning-go-on = Weiter einrichten
beginning-own = Eigenes Unternehmen anlegen

## Schritte

beginning-step-company = Unternehmen
beginning-step-money = Geld
beginning-step-aims = Ziele
beginning-step-scarce = Fähigkeiten
beginning-step-choices = Abwägen
beginning-step-list = Liste
beginning-step-plan = Plan

beginning-said-company = Für welches Unternehmen soll der Plan entstehen?
beginning-said-money = Wie viel darf im Jahr für KI-Vorhaben ausgegeben werden?
beginning-said-aims = Welche drei Ziele sind Ihnen am wichtigsten, und in welcher Reihenfolge?
beginning-said-scarce = Wessen Zeit ist bei Ihnen knapp?
beginning-said-choices = Drei Fragen, in Geld gestellt: Wie wägen Sie ab?
beginning-why-company = In etwa einer Viertelstunde steht Ihr erster Plan. Mehr als eine Liste mit Ideen und ein paar Zahlen brauchen Sie dafür nicht.
beginning-why-money = Wissen Sie eine Zahl noch nicht, lassen Sie das Feld leer: Dann nimmt der Plan etwas an und sagt es dazu.
beginning-why-aims = Was heute ist und wohin es soll, schreiben Sie so auf, wie Sie es sagen würden. Was noch keiner weiß, bleibt leer; unbekannt ist nicht null.
beginning-why-scarce = Oft fehlt nicht das Geld, sondern jemand, der es kann. Nennen Sie höchstens drei Fähigkeiten; der Plan hält sich an ihre Tage.
beginning-why-choices = Aus den Antworten folgt, was eine Stunde zählt, was ein Ziel wert ist und wie vorsichtig der Plan ist. Gewichte und Prozente brauchen Sie nicht.

## Unternehmen und Geld

beginning-company-name = Name des Unternehmens
beginning-employees = Beschäftigte
beginning-budget = Budget im Jahr
beginning-budget-help = Auch „300 T€“ ist eine gute Angabe. Sie gilt für jedes Jahr des Plans; einzelne Jahre ändern Sie später in den Einstellungen.
beginning-rate-help = Was eine Arbeitsstunde im Schnitt kostet, mit allen Nebenkosten. Leer heißt: angenommen { FIGURE($assumed, unit: "EUR/h") }.
beginning-not-below = Die Zahl darf nicht kleiner sein als { $least }.

## Ziele

beginning-aim-nth = { $n }. Ziel
beginning-aim = Ziel
beginning-aim-kpi = Woran merken Sie es? (Kennzahl)
beginning-aim-today = Wert heute
beginning-aim-target = Zielwert
beginning-ambition = Ihr Anspruch in einem Satz
beginning-ambition-help = Leer heißt: Die Ziele sprechen für sich.
beginning-no-measure = Schreiben Sie eine Zahl mit ihrer Einheit, zum Beispiel 12 Tage, 87 % oder 1,2 Mio. €. Was niemand weiß, bleibt leer.
beginning-two-units = Heute und Ziel haben verschiedene Einheiten ({ $first } und { $second }). Nehmen Sie für beide dieselbe.
beginning-of-what = Zu einem Wert gehört die Kennzahl, die ihn hat.
beginning-no-way-to-go = Das Ziel ist schon erreicht: Heute und Ziel sind gleich. Nennen Sie einen anderen Zielwert, oder lassen Sie ihn leer.
beginning-twice = Diesen Namen gibt es schon. Jeder darf nur einmal vorkommen.
beginning-aim-quotes = Angebote schneller abgeben
beginning-aim-quotes-kpi = Zeit bis zum Angebot
beginning-aim-complaints = Weniger Reklamationen
beginning-aim-complaints-kpi = Reklamationsquote
beginning-aim-punctual = Pünktlicher liefern
beginning-aim-punctual-kpi = Liefertreue
beginning-aim-answers = Kunden schneller helfen
beginning-aim-answers-kpi = Antwortzeit im Service
beginning-aim-hours = Zeit für Wichtiges gewinnen
beginning-aim-hours-kpi = Arbeitszeit
beginning-aim-result = Ergebnis verbessern
beginning-aim-result-kpi = Ergebnis
beginning-aim-new = Neue Erlöse mit digitalen Angeboten
beginning-aim-new-kpi = Erlös mit neuen Angeboten

## Fähigkeiten

beginning-skill-nth = { $n }. Fähigkeit
beginning-skill = Fähigkeit
beginning-days = Tage im Quartal
beginning-skill-data = Datenanalyse
beginning-skill-integration = IT-Anbindung
beginning-skill-process = Prozesskenntnis im Fachbereich

## Abwägen

beginning-choice-hours = Ein Vorhaben macht { FIGURE($hours, unit: "h") } im Jahr frei; an Lohn sind das { FIGURE($whole, unit: "EUR") }. Wie viel dürfte es höchstens im Jahr kosten, damit es sich für Sie noch lohnt?
beginning-choice-aim = Angenommen, das Ziel „{ $aim }“ wäre ganz erreicht. Wie viel dürfte das im Jahr höchstens kosten?
beginning-choice-waiting = Ein Vorhaben bringt sofort { FIGURE($now, unit: "EUR") }, ein anderes bringt erst in einem Jahr mehr. Ab welchem Betrag würden Sie warten?
beginning-choice-risk = Ein Vorhaben bringt in der Hälfte der Fälle { FIGURE($win, unit: "EUR") } und kostet in der anderen Hälfte { FIGURE($loss, unit: "EUR") }. Welcher sichere Betrag wäre Ihnen gleich lieb?

## Plan

beginning-ready = { $ideas ->
    [one] Eine Idee steht bereit
   *[other] { $ideas } Ideen stehen bereit
}{ $aims ->
    [0] .
    [one] , ein Ziel ist gesetzt.
   *[other] , { $aims } Ziele sind gesetzt.
}
beginning-no-ideas = Noch fehlt die Liste: Ohne Ideen gibt es nichts zu planen.
beginning-plan-note = Alles Fehlende wird aus Vergleichsfällen angenommen und ist im Plan als angenommen zu erkennen.
beginning-plan-no-budget = Ein Budget ist noch nicht gesetzt. Der Plan nimmt dann eines an und sagt es dazu.
beginning-make-plan = Ersten Plan rechnen
beginning-planned = Der erste Plan steht.
beginning-to-plan = Zum Leitstand
beginning-back-to-list = Zur Liste
