### Klären: die Fragen, deren Antwort den Plan ändern kann

clarify-job = Was die Antwort ändert
clarify-said = Was würde den Plan ändern, wenn Sie es wüssten?
clarify-sub = Gefragt wird nur, was den Plan ändern kann: eine Frage nach der anderen, die wichtigste zuerst. Sie erfahren auch, wann es genug ist.
clarify-empty = Es gibt noch keine Anwendungsfälle, zu denen sich fragen ließe.
clarify-nth = Frage { $nth } von { $all }
clarify-why = Gefragt, weil Ihre Antwort den Plan ändern kann.
clarify-about-effect = Gemeint ist die Wirkung in einem Jahr bei voller Nutzung, ohne die laufenden Kosten.
clarify-about-one-off-cost = Gemeint ist, was bis zum Betrieb einmalig zu zahlen ist, ohne die eigenen Personentage.
clarify-about-running-cost = Gemeint ist, was der Betrieb in einem vollen Jahr kostet.
clarify-about-effort = Gemeint sind die eigenen Personentage bis zum Betrieb.
clarify-about-duration = Gemeint ist die Zeit vom Beginn bis zum Betrieb.
clarify-about-adoption = Gemeint ist der Anteil derer, die es nutzen könnten und auf Dauer auch nutzen.
clarify-about-success = Gemeint ist, wie oft ein solcher Pilot gelingt.
clarify-start = Fragen zusammenstellen
clarify-again = Fragen neu zusammenstellen
clarify-gathering = Die Fragen werden zusammengestellt …
clarify-stale = Inzwischen hat sich an den Angaben etwas geändert. Vielleicht sind jetzt andere Fragen wichtiger.
clarify-answer-rather-yes = eher ja
clarify-answer-unsure = unsicher
clarify-answer-rather-no = eher nein
clarify-answer-elsewhere = weiß jemand anderes
clarify-ask-next = Weiß jemand anderes: { $title } fragen
clarify-nobody = Weiß hier niemand
clarify-later = Später
clarify-range = Bandbreite angeben
clarify-range-label = Was erwarten Sie?
clarify-range-help = Eine Zahl oder eine Bandbreite, in die es in 8 von 10 Fällen fällt, zum Beispiel { $example }
clarify-send = Antworten
clarify-meant = wie in { $example }
clarify-no-answer = Die Antwort fehlt noch. Wählen Sie eine, oder geben Sie eine Bandbreite an.
clarify-to = Gefragt ist: { $title }.
clarify-note = Nur was den Plan ändern kann, wird gefragt. „Unsicher“ ist eine gute Antwort. Was sich durch Ihre Antwort ändert, sehen Sie danach.
clarify-look = „{ $title }“ ansehen
clarify-lately = Ihre letzten Antworten
clarify-none-yet = Noch keine. Was eine Antwort am Plan geändert hat, steht danach hier.
clarify-question = Frage
clarify-answer = Antwort
clarify-moved = Was sich geändert hat
clarify-working = wird gerechnet …
clarify-failed = Ließ sich nicht rechnen. Die Antwort ist gespeichert.
clarify-not-kept = Die Antwort ist gespeichert; was sie geändert hat, ist nicht mehr aufbewahrt.
clarify-undo = Zurücknehmen
clarify-open = Was noch offen ist
clarify-worth = Klärungswert
clarify-nothing-open = Im Augenblick ist nichts offen, das Sie beantworten könnten.
clarify-done = Mehr zu fragen lohnt sich gerade nicht, oder es wissen andere.
clarify-enough = Genug geschätzt
clarify-skipped =
    { $n ->
        [one] Die Frage, die Sie aufgeschoben haben, wieder zeigen
       *[other] Die { $n } Fragen, die Sie aufgeschoben haben, wieder zeigen
    }
clarify-formula-worth = Klärungswert: was der Plan im Mittel gewinnt, wenn diese Angabe vorher bekannt ist und er danach gerichtet wird. Mehr sollte das Klären nicht kosten.
