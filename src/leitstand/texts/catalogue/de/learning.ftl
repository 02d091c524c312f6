### Die Durchsicht: das Urteil in einem Satz, die Zeile der Ehrlichkeit, worauf es ruht und was es drehen würde.

learning-headline-empty = Es gibt noch keine Anwendungsfälle, die abzuwägen wären.
learning-headline-assumed =
    { $count ->
        [one] Das beruht auf Annahmen: Was der Anwendungsfall bringt, hat noch niemand geschätzt.
       *[other] Diese Reihenfolge beruht auf Annahmen: Zu keinem der { $count } Anwendungsfälle liegt eine Schätzung vor, was er bringt.
    }
learning-headline-none =
    { $count ->
        [one] Der Anwendungsfall lohnt sich nach heutigem Wissensstand nicht.
       *[other] Von { $count } Anwendungsfällen lohnt sich nach heutigem Wissensstand keiner.
    }
learning-headline-no-room =
    { $count ->
        [one] Der Anwendungsfall würde sich lohnen, passt aber nicht in Budget und Kapazität.
       *[other] Von { $count } Anwendungsfällen passt keiner, der sich lohnen würde, in Budget und Kapazität.
    }
learning-headline-unweighed =
    { $count ->
        [one] Der Anwendungsfall lässt sich nicht abwägen: Was er bringt, hat noch keinen Wert in Euro.
       *[other] Keiner der { $count } Anwendungsfälle lässt sich abwägen: Was sie bringen, hat noch keinen Wert in Euro.
    }
learning-headline-burden = Was läuft oder entschieden ist, kostet bis Ende { $year } im Mittel mehr, als es bringt: { $value }.
learning-headline-on-course = Der Plan ist auf Kurs: Er erreicht das Ziel von { $target } bis Ende { $year } { CHANCE($chance) }.
learning-headline-open = Das Ziel ist offen: Der Plan erreicht { $target } bis Ende { $year } { CHANCE($chance) }.
learning-headline-short = Der Plan reicht noch nicht: Er erreicht das Ziel von { $target } bis Ende { $year } nur { CHANCE($chance) }.
learning-headline-plain =
    { $chosen ->
        [one] { $count ->
            [one] Der Anwendungsfall lohnt sich: Er bringt bis Ende { $year } im Mittel { $value } nach Kosten.
           *[other] Von { $count } Anwendungsfällen lohnt sich jetzt einer: Er bringt bis Ende { $year } im Mittel { $value } nach Kosten.
        }
       *[other] Von { $count } Anwendungsfällen lohnen sich jetzt { $chosen }: Zusammen bringen sie bis Ende { $year } im Mittel { $value } nach Kosten.
    }

learning-honesty-empty = Lesen Sie eine Liste ein; vier Spalten genügen.
learning-honesty =
    Erwartet werden { $value }, { EIGHT_OF_TEN($low, $high) }. { $assumed ->
        [0] { $count ->
            [one] Nutzen und Aufwand sind geschätzt.
           *[other] Nutzen und Aufwand aller { $count } Anwendungsfälle sind geschätzt.
        }
       *[other] { $count ->
            [one] Nutzen oder Aufwand sind noch angenommen.
           *[other] { $assumed ->
                [one] Bei einem der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
               *[other] Bei { $assumed } der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
            }
        }
    }{ $questions ->
        [0] { "" }
        [one] { " " }Am meisten klären würde die Antwort auf eine Frage.
       *[other] { " " }Am meisten klären würden die Antworten auf { $questions } Fragen.
    }
learning-honesty-none =
    { $assumed ->
        [0] { $count ->
            [one] Nutzen und Aufwand sind geschätzt.
           *[other] Nutzen und Aufwand aller { $count } Anwendungsfälle sind geschätzt.
        }
       *[other] { $count ->
            [one] Nutzen oder Aufwand sind noch angenommen.
           *[other] { $assumed ->
                [one] Bei einem der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
               *[other] Bei { $assumed } der { $count } Anwendungsfälle sind Nutzen oder Aufwand noch angenommen.
            }
        }
    }{ $questions ->
        [0] { "" }
        [one] { " " }Am meisten klären würde die Antwort auf eine Frage.
       *[other] { " " }Am meisten klären würden die Antworten auf { $questions } Fragen.
    }
learning-honesty-assumed = Alle Zahlen stammen aus Vergleichsfällen, keine davon aus Ihrem Haus. Holen Sie zuerst diese Schätzungen ein: { $ask }.
learning-honesty-assumed-all = Alle Zahlen stammen aus Vergleichsfällen, keine davon aus Ihrem Haus; keine einzelne Schätzung würde den Plan ändern.

learning-rests-gap = Unter diesen Annahmen und mit Sicherheitsabstand zum Budget liegt der Plan höchstens { $gap } unter dem rechnerisch Bestmöglichen.
learning-rests-best = Unter diesen Annahmen und mit Sicherheitsabstand zum Budget gibt es rechnerisch keinen besseren Plan.
learning-rests-largest = { $share } des erwarteten Werts hängen an „{ $title }“.

learning-change-next = Als Nächstes käme „{ $title }“ in den Plan.
learning-change-budget = { $amount } mehr Budget { $year } brächten mindestens { $gain }.
learning-change-any-budget = Am ehesten würde mehr Budget { $year } etwas ändern.
learning-change-quarter = Eine um { $amount } höhere Grenze für das { QUARTER($quarter) } brächte mindestens { $gain }.
learning-change-any-quarter = Am ehesten würde eine höhere Grenze für das { QUARTER($quarter) } etwas ändern.

learning-formula-item = Aus den genannten Schätzungen, berichtigt um das, was Ergebnisse lehrten.
learning-formula-item-assumed = Aus Vergleichsfällen angenommen; niemand hat es geschätzt.
learning-formula-class = Mitte der Vergleichsfälle.
