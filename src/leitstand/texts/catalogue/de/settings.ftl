### Einstellungen: Mittel, Rechenwerte, Auftritt.

settings-said = Was für das ganze Unternehmen gilt.
settings-of-company = Unternehmen und Plan
settings-of-system = Zugang und System
settings-section-settings-means = Budget und Tage
settings-section-settings-means-note = Geld je Jahr, eigene und zukaufbare Tage je Fähigkeit, Mindestanteile.
settings-section-rates = Rechenwerte
settings-section-rates-note = Stundensatz, Abzinsung, Betrachtungszeitraum, Geschäftsjahr, Aufwand oder Investition.
settings-section-company = Unternehmen
settings-section-company-note = Name, Beschäftigte und wie Ihr Aufsichtsgremium heißt.
settings-section-settings-look = Logo und Farbe
settings-section-settings-look-note = So sehen Seiten und Unterlagen aus.
settings-section-import = Listen und Arbeitsmappe
settings-section-import-note = Listen einlesen und aktualisieren; alles auf einmal in Excel bearbeiten.
settings-section-beginning = Geführter Beginn
settings-section-beginning-note = Die sieben Schritte vom leeren Unternehmen zum ersten Plan.
settings-section-people = Personen und Zugriffsrollen
settings-section-people-note = Wer hier arbeitet und was er darf; Einladungen.
settings-section-account = Eigener Zugang
settings-section-account-note = Passwort, zweiter Faktor, Zugangsschlüssel.
settings-section-jobs = Vorgänge
settings-section-jobs-note = Was gerade gerechnet wird und was daraus wurde.

## Mittel

settings-means = Budget und Tage
settings-means-said = Was steht zur Verfügung?
settings-means-sub = Tippen Sie, wie Sie es sagen: 300 T€, 1,2 Mio. oder 45. Ein leeres Feld heißt unbekannt, nicht null.
settings-by = Ansicht
settings-by-year = nach Jahren
settings-by-quarter = nach Quartalen
settings-budget = Budget
settings-budget-fiscal = Budget des Geschäftsjahrs, das in dem Jahr beginnt
settings-limits = Höchstens im Quartal
settings-own-days = Eigene Tage
settings-outside-days = Zukaufbare Tage
settings-year-head = Im Jahr
settings-quarter-head = Im Quartal
settings-rate = Externer Tagessatz (€)
settings-year-note = Tage eines Jahres verteilen sich gleichmäßig auf seine Quartale. Was für ein Quartal gesetzt ist, geht vor.
settings-quarter-note = Nur was von den Jahren abweicht, gehört hierher: eine Obergrenze für das Geld, andere Tage.
settings-add-skill = Fähigkeit hinzufügen
settings-clash = { $n ->
    [one] Ein Feld hat inzwischen jemand anderes geändert. Gespeichert wurde nichts.
   *[other] { $n } Felder hat inzwischen jemand anderes geändert. Gespeichert wurde nichts.
}
settings-clash-note = Was dort jetzt steht, sehen Sie unter dem Feld. Übernehmen Sie es, oder speichern Sie Ihre Angaben.
settings-clash-now = inzwischen: { $value }
settings-clash-mine = Meine Angaben speichern
settings-shares = Mindestanteile
settings-shares-note = wohin ein Teil des Geldes in jedem Fall geht
settings-no-shares = Keine: Der Plan verteilt das Geld allein nach dem Wert.
settings-at-least = mindestens { FIGURE($share, unit: "share") }
settings-add-share = Mindestanteil hinzufügen

## Auftritt

settings-look = Logo und Farbe
settings-look-said = So sieht Ihr Leitstand aus.
settings-look-sub = Die Farbe ersetzt den Akzent der Seiten. Die Farben der Urteile bleiben, damit alle sie gleich lesen.
settings-color = Farbe
settings-color-help = Am besten die Farbe Ihres Auftritts. Für Schrift wird sie so weit abgedunkelt oder aufgehellt, dass alle sie lesen können.
settings-color-adapted = Ihre Farbe ist für Schrift nicht in beiden Erscheinungsbildern lesbar genug; gezeigt wird sie etwas dunkler oder heller.
settings-color-plain = Wieder die Farbe von Leitstand
settings-color-unread = Das ist keine Farbe. Schreiben Sie sie wie #0d566a.
settings-logo = Bilddatei
settings-logo-help = PNG, höchstens { $most } MB; wird auf die nötige Größe verkleinert. Vektordateien (SVG) können Programme enthalten und werden nicht angenommen.
settings-logo-now = Ihr Logo
settings-logo-none = Logo entfernen
settings-logo-too-big = Die Datei ist zu groß. Erlaubt sind höchstens { $most } MB.
settings-logo-no-png = Das ist kein PNG. Speichern Sie das Logo als PNG, und schicken Sie es noch einmal.
settings-logo-broken = Das Bild ist beschädigt oder lässt sich nicht verkleinern. Speichern Sie es neu als PNG.
settings-logo-odd = Diese Art von PNG wird nicht gelesen (Zeilensprung, sehr groß oder mit wenigen Bit je Pixel). Speichern Sie das Bild neu als gewöhnliches PNG.
