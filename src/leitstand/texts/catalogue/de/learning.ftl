### Die Durchsicht: das Urteil in einem Satz, die Zeile der Ehrlichkeit, worauf es ruht und was es drehen würde.

learning-headline-empty = Es gibt noch keine Anwendungsfälle, die abzuwägen wären.
learning-headline-assumed = Diese Reihenfolge beruht auf Annahmen: Zu keinem der { $count } Anwendungsfälle liegt eine Schätzung vor, was er bringt.
learning-headline-none = Von { $count } Anwendungsfällen lohnt sich nach heutigem Wissensstand keiner.
learning-headline-on-course = Der Plan ist auf Kurs: Er erreicht das Ziel von { $target } bis Ende { $year } { CHANCE($chance) }.
learning-headline-open = Das Ziel ist offen: Der Plan erreicht { $target } bis Ende { $year } { CHANCE($chance) }.
learning-headline-short = Der Plan reicht noch nicht: Er erreicht das Ziel von { $target } bis Ende { $year } nur { CHANCE($chance) }.
learning-headline-plain =
    { $chosen ->
        [one] Von { $count } Anwendungsfällen lohnt sich jetzt einer: Er bringt bis Ende { $year } im Mittel { $value } nach Kosten.
       *[other] Von { $count } Anwendungsfällen lohnen sich jetzt { $chosen }: Zusammen bringen sie bis Ende { $year } im Mittel { $value } nach Kosten.
    }

learning-honesty-empty = Lesen Sie eine Liste ein; vier Spalten genügen.
learning-honesty =
    Erwartet werden { $value }, { EIGHT_OF_TEN($low, $high) }. { $assumed ->
        [0] Nutzen und Aufwand aller { $count } Anwendungsfälle sind geschätzt.
        [one] Bei einem der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
       *[other] Bei { $assumed } der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
    }{ $questions ->
        [0] { "" }
        [one] { " " }Eine Frage würde das Meiste klären.
       *[other] { " " }{ $questions } Fragen würden das Meiste klären.
    }
learning-honesty-assumed = Alle Zahlen stammen aus Vergleichsfällen und sind noch nicht von Ihnen bestätigt. Fragen Sie zuerst nach diesen Schätzungen: { $ask }.
learning-honesty-assumed-all = Alle Zahlen stammen aus Vergleichsfällen und sind noch nicht von Ihnen bestätigt; keine einzelne Schätzung würde den Plan drehen.

learning-rests-gap = Der Plan liegt höchstens { $gap } unter dem Bestmöglichen.
learning-rests-best = Mit diesen Zahlen und Grenzen gibt es keinen besseren Plan.
learning-rests-largest = { $share } des Werts hängen an „{ $title }“.

learning-change-budget = { $amount } mehr Budget { $year } brächten rund { $gain }.

learning-formula-item = Aus den genannten Schätzungen, berichtigt um das, was Ergebnisse lehrten.
learning-formula-item-assumed = Aus Vergleichsfällen angenommen; niemand hat es geschätzt.
learning-formula-class = Mitte der Vergleichsfälle.
