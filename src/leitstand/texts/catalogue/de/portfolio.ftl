### Das Portfolio: warum ein Anwendungsfall im Plan ist oder nicht, was das umkehren würde, was zu fragen sich lohnt.

## Gründe

portfolio-reason-decided = So entschieden.
portfolio-reason-unproven = Läuft weiter, bis jemand schätzt oder misst, was es bringt.
portfolio-reason-return = Bringt { $per_euro } je eingesetztem Euro; Nutzen im Mittel { $benefit }.
portfolio-reason-runs = Läuft und bringt { $per_euro } je Euro, den der Betrieb kostet.
portfolio-reason-free = Bringt { $benefit }, ohne dass Aufwand dagegensteht.
portfolio-reason-unlocks = Ermöglicht „{ $other }“.
portfolio-reason-enables = Schafft die Grundlage für andere; was er selbst bringt, hat keinen Wert in Euro.
portfolio-reason-hopeless = Kostet auch im guten Fall mehr, als er bringt: { $best }.
portfolio-reason-no-figure = Keine plausible Zahl bringt ihn in den Plan.
portfolio-reason-waits = Setzt „{ $other }“ voraus, und das ist nicht im Plan.
portfolio-reason-apart = Geht nicht zusammen mit „{ $other }“, und das bringt mehr.
portfolio-reason-loses = Rechnet sich nach heutigem Wissensstand nicht: im Mittel { $value }.
portfolio-reason-risk = Bringt im Mittel nur { $value }; das wiegt das Risiko nicht auf.
portfolio-reason-runs-at-loss = Der Betrieb kostet mehr, als er bringt: im Mittel { $value }.
portfolio-reason-displaced = Verdrängt durch „{ $other }“.
portfolio-reason-no-room = Rechnet sich, findet aber in Budget und Kapazität keinen Platz.

portfolio-left-decided = Entschieden: nicht im Plan.
portfolio-left-gate-failed = Der Pilot hat die Freigabe nicht erreicht.
portfolio-left-no-worth = Was er bringt, hat noch keinen Wert in Euro; abwägen lässt er sich deshalb nicht.
portfolio-left-too-late = Liefe erst nach dem Ende des Planungszeitraums.
portfolio-left-prerequisite-missing = Setzt „{ $other }“ voraus, und das kann nicht kommen.


## Fragen am Kipppunkt, und offene, wo es keinen gibt

portfolio-ask-effect = Bringt „{ $title }“ mehr als { $threshold }?
portfolio-ask-effect-kpi = Verbessert „{ $title }“ die Kennzahl „{ $kpi }“ um mehr als { $threshold }?
portfolio-ask-one-off-cost = Kostet „{ $title }“ einmalig mehr als { $threshold }?
portfolio-ask-running-cost = Kostet der Betrieb von „{ $title }“ mehr als { $threshold }?
portfolio-ask-effort = Braucht „{ $title }“ mehr als { $threshold }?
portfolio-ask-duration = Dauert es länger als { $threshold }, bis „{ $title }“ läuft?
portfolio-ask-adoption = Erreicht „{ $title }“ mehr als { $threshold } der möglichen Nutzung?
portfolio-ask-success = Gelingt der Pilot von „{ $title }“ öfter als { CHANCE($threshold) }?
portfolio-ask-open-effect = Wie viel bringt „{ $title }“ im Jahr?
portfolio-ask-open-effect-kpi = Um wie viel verbessert „{ $title }“ die Kennzahl „{ $kpi }“?
portfolio-ask-open-one-off-cost = Was kostet „{ $title }“ einmalig?
portfolio-ask-open-running-cost = Was kostet der Betrieb von „{ $title }“ im Jahr?
portfolio-ask-open-effort = Wie viele Personentage braucht „{ $title }“?
portfolio-ask-open-duration = Wie lange dauert es, bis „{ $title }“ läuft?
portfolio-ask-open-adoption = Welcher Teil der möglichen Nutzung ist mit „{ $title }“ zu erreichen?
portfolio-ask-open-success = Wie wahrscheinlich gelingt der Pilot von „{ $title }“?

## Was zum Plan zu sagen ist

portfolio-note-no-money = Zu keinem Anwendungsfall liegt eine Schätzung des Nutzens vor; die Reihenfolge beruht auf Vergleichsfällen.
portfolio-note-budget-assumed =
    { $some ->
        [all] Ein Budget ist nicht angegeben. Angenommen ist
       *[some] Nicht für alle Jahre ist ein Budget angegeben. Angenommen ist anteilig
    } ein Viertel dessen, was alle Anwendungsfälle zusammen kosten würden: { $amount } für { $span ->
        [one] { $first }
        [run] { $first } bis { $last }
       *[parts] die übrigen Jahre
    }.
portfolio-note-counted-once = Mehrere Anwendungsfälle zahlen auf „{ $kpi }“ ein: Zusammen versprechen sie { $promised }, es zählen aber nur { $counted }.
portfolio-note-budget-partial = { $year } zählt nur mit den Quartalen, die im Planungszeitraum liegen, und mit deren Anteil am Budget.
portfolio-note-budget-unsure = Das Budget { $year } hält der Plan nur in { FIGURE($chance, style: "table") } der durchgespielten Fälle ein; angestrebt sind 8 von 10.
portfolio-note-budget-broken = Was schon läuft oder entschieden ist, passt nicht in das Budget { $year }: Es fehlen { $over }.
portfolio-note-skill-broken = Was schon läuft oder entschieden ist, braucht mehr „{ $skill }“, als { $period } da ist.
portfolio-note-needs-broken = „{ $title }“ setzt „{ $other }“ voraus, ist aber so entschieden, dass es nicht darauf warten kann.
portfolio-note-apart-broken = „{ $title }“ und „{ $other }“ gehen nicht zusammen, sind aber beide entschieden.
portfolio-note-settings-assumed = Stunden- und Tagessatz sind noch nicht eingestellt; gerechnet ist mit { $day_rate } je Personentag.
portfolio-note-hours-assumed = Was aus frei werdenden Stunden wird, ist noch nicht entschieden; eine Stunde zählt vorerst { $rate }.
portfolio-note-points-without-worth = Was ein Punkt wert ist, ist noch nicht entschieden; Punkte zählen vorerst nicht mit.
portfolio-note-kpi-without-worth = Die Kennzahl „{ $kpi }“ hat noch keinen Wert in Euro; Wirkungen auf sie zählen vorerst nicht mit.
portfolio-note-without-worth =
    { $count ->
        [one] Ein Anwendungsfall ließ sich nicht abwägen, weil seine Wirkung keinen Wert in Euro hat.
       *[other] { $count } Anwendungsfälle ließen sich nicht abwägen, weil ihre Wirkung keinen Wert in Euro hat.
    }
portfolio-note-skill-unlimited = Für „{ $skill }“ ist keine Kapazität angegeben; gerechnet ist ohne Grenze.
portfolio-note-horizon = Gezählt wird bis Ende { $year }. Was danach noch käme, zählt nicht; was spät beginnt, erscheint deshalb weniger lohnend, als es auf Dauer wäre.
portfolio-note-running-in-budget = Der Betrieb dessen, was schon läuft, ist in den geplanten Ausgaben enthalten: { $amount } bis Ende { $year }.
portfolio-note-approximate = Die Auswahlsicherheit ist bei so vielen Anwendungsfällen aus Engpasswerten geschätzt (auf etwa 7 von 100 genau).

## Durchspielen

portfolio-what-if-unreadable = „{ $typed }“ verstehe ich nicht. Schreiben Sie zum Beispiel: budget 2027=+200000 oder lock UC-014=scale oder lock UC-014=2027-Q2, für Regeln quarter 2027-Q2=50000, days SKILL-1 2027=+20, buy SKILL-1 2027-Q2=20@1200, share new_business=20%, block UC-014=2027-Q3, allow UC-014, stop UC-014=20000, move UC-014=5000, stability=2%.
portfolio-what-if-lock = „{ $typed }“ verstehe ich für { $use_case } nicht. Möglich sind pilot, scale, continue, stop, not-now oder ein Quartal wie 2027-Q2.
portfolio-what-if-no-budget = Für { $year } ist kein Budget angegeben, zu dem etwas hinzukommen könnte. Nennen Sie den ganzen Betrag ohne Vorzeichen: budget { $year }=300000.
portfolio-what-if-no-use-case = Den Anwendungsfall { $use_case } gibt es nicht, oder er ist beendet.

portfolio-compare-same = Der Plan bleibt, wie er ist.
portfolio-compare =
    { $direction ->
        [more] Der Plan ist dann { $difference } mehr wert:
        [less] Der Plan ist dann { $difference } weniger wert:
       *[none] Der Plan ist dann gleich viel wert:
    } { $came } neu dabei, { $went } nicht mehr dabei, { $moved } verschoben.

## Wie Zahlen zustande kommen

portfolio-formula-value = Nutzen bis zum Ende des Planungszeitraums, abzüglich einmaligem Aufwand und Betrieb, je Quartal von dessen Mitte auf heute abgezinst; die Aussicht, dass der Pilot gelingt, ist eingerechnet. Was nach dem Planungszeitraum noch käme, zählt nicht; ein später Beginn erscheint dadurch weniger wert, als er auf Dauer ist.
portfolio-formula-benefit = Wirkung im Jahr bei voller Nutzung, mal Nutzungsgrad, mal Wert der Kennzahl.
portfolio-formula-per-euro = Erwarteter abgezinster Nutzen bis zum Ende des Planungszeitraums, geteilt durch den erwarteten abgezinsten Aufwand samt Betrieb.
portfolio-formula-tipping = Gesucht, indem der Plan mit dieser Zahl neu gerechnet wird: Von ihr an kehrt sich die Wahl um, bei 2 % weniger weit noch nicht. Alle anderen Angaben und die Budgets bleiben, wie sie sind.
portfolio-formula-plan-value = Summe über alle Anwendungsfälle im Plan, auch über die, die schon laufen: bis zum Ende des Planungszeitraums, abgezinst, nach Kosten. Was über die Grenze einer Kennzahl hinausgeht, zählt nicht. Die Bandbreite kommt aus durchgespielten Verläufen, in denen Piloten gelingen oder nicht.
portfolio-formula-plan-target-chance = Anteil der durchgespielten Verläufe, in denen der abgezinste Wert des Plans das Ziel erreicht.
portfolio-formula-plan-target = Das Ziel für den Wert des Plans aus dem Zielbild.
portfolio-formula-plan-gap = Abstand zum rechnerisch höchsten Wert, den kein Plan unter diesen Grenzen übertreffen kann; gerechnet mit Erwartungswerten, nach dem Preis des Risikos und mit den Budgets abzüglich des Sicherheitsabstands.
portfolio-formula-plan-count = Gezählt.
portfolio-formula-plan-difference = Erwarteter Wert des einen Plans weniger der des anderen.
portfolio-formula-plan-budget-assumed = Ein Viertel der erwarteten Kosten aller Anwendungsfälle bis zum Ende des Planungszeitraums, gleichmäßig auf die Jahre verteilt; mindestens aber in jedem Jahr das Doppelte dessen, was der teuerste lohnende Anwendungsfall allein im Jahr kostet.
portfolio-formula-plan-settings-assumed = Ein üblicher Satz, solange keiner eingestellt ist.
portfolio-formula-plan-hour-worth = Stundensatz mal dem Anteil, zu dem eine freie Stunde zählt.
portfolio-formula-plan-running = Erwartete Kosten des Betriebs dessen, was schon läuft und im Plan bleibt, bis zum Ende des Planungszeitraums, nicht abgezinst.
portfolio-formula-plan-more-money = Wert des Plans, der mit diesem Betrag mehr neu gerechnet wird, minus Wert ohne ihn; bewegt werden nur die Anwendungsfälle nahe am Kippen, der Zugewinn ist daher mindestens so hoch.
portfolio-formula-plan-promised = Summe der erwarteten Wirkungen aller Anwendungsfälle im Plan auf diese Kennzahl, wenn alles läuft.
portfolio-formula-plan-counted = Obergrenze der Kennzahl: Was darüber hinausgeht, ist nichts mehr wert.
portfolio-formula-plan-largest-share = Sein Wert, geteilt durch den Wert aller Anwendungsfälle im Plan.
portfolio-formula-budget-chance = Anteil der durchgespielten Verläufe, in denen die Ausgaben des Jahres im Budget bleiben.
portfolio-formula-budget-over = Was die entschiedenen Anwendungsfälle mindestens kosten, weniger das Budget des Jahres.

## Budgetkurve

portfolio-frontier-next =
    Die nächsten { $amount }, { $spread ->
        [even] gleichmäßig auf die Jahre verteilt
       *[same] auf die Jahre verteilt wie das heutige Budget
    }, machen den Plan { $gain } mehr wert.{ $came ->
        [0] {""}
       *[other] {""} Neu im Plan: { $came }.
    }{ $went ->
        [0] {""}
       *[other] {""} Nicht mehr im Plan: { $went }.
    }{ $moved ->
        [0] {""}
       *[other] {""} Zu anderer Zeit: { $moved }.
    }
portfolio-frontier-next-nothing =
    Die nächsten { $amount }, { $spread ->
        [even] gleichmäßig auf die Jahre verteilt
       *[same] auf die Jahre verteilt wie das heutige Budget
    }, ändern am Plan nichts Nennenswertes.
portfolio-frontier-last =
    Mit { $amount } weniger Budget wäre der Plan { $gain } weniger wert.{ $came ->
        [0] {""}
       *[other] {""} Dann neu im Plan: { $came }.
    }{ $went ->
        [0] {""}
       *[other] {""} Nicht mehr im Plan: { $went }.
    }{ $moved ->
        [0] {""}
       *[other] {""} Zu anderer Zeit: { $moved }.
    }
portfolio-frontier-last-nothing = Mit { $amount } weniger Budget ginge fast nichts verloren.
portfolio-formula-frontier-budget = Summe der Budgets aller Jahre im Planungszeitraum: jedes Jahr derselbe Teil seines heutigen Budgets, aber nie weniger, als Entschiedenes in dem Jahr braucht. Wo es heute kein Geld gibt, ist es gleichmäßig verteilt.
portfolio-formula-frontier-mean = Erwarteter Wert dieses Plans, vor dem Preis des Risikos.
portfolio-formula-frontier-worth = Wert des besten gefundenen Plans, den dieses Budget bezahlt: erwarteter Wert nach dem Preis des Risikos. Jeder Plan für weniger Geld gilt auch für mehr.
portfolio-formula-frontier-most = Rechnerische Obergrenze: Mehr ist kein Plan wert, den dieses Budget bezahlt.
portfolio-formula-frontier-amount = Ein runder Schritt, auf die Jahre verteilt wie das heutige Budget, oder gleichmäßig, wo es heute keines gibt.
portfolio-formula-frontier-gain = Unterschied im Wert der beiden Pläne, beide neu gerechnet, nach dem Preis des Risikos.

## Was dem Plan entgehen kann

portfolio-regret = Wüsste man alle Zahlen vorher, wäre der beste Plan im Mittel { $mean } mehr wert; in 9 von 10 Fällen sind es höchstens { $p90 }.
portfolio-regret-at-most = Wüsste man alle Zahlen vorher, wäre der beste Plan im Mittel höchstens { $mean } mehr wert; in 9 von 10 Fällen sind es höchstens { $p90 }.
portfolio-regret-none = Auch wer alle Zahlen vorher wüsste, fände unter diesen Budgets keinen besseren Plan, solange die Ausgaben wie geplant anfallen.
portfolio-regret-chance =
    { $sure ->
        [exact] Mit einem anderen Plan wären Sie { CHANCE($better) } um mehr als { $threshold } besser gefahren. Welcher das ist, weiß vorher niemand.
        [bound] Mit einem anderen Plan wären Sie höchstens { CHANCE($better) } um mehr als { $threshold } besser gefahren. Welcher das ist, weiß vorher niemand.
       *[never] In keinem der durchgespielten Fälle wären Sie mit einem anderen Plan um mehr als { $threshold } besser gefahren.
    }
portfolio-regret-without =
    Ohne „{ $title }“ wäre der Plan { $way ->
        [less] { $loss } weniger wert
       *[same] gleich viel wert
    }; { CHANCE($chance) } wären Sie ohne diesen Anwendungsfall besser gefahren.
portfolio-formula-regret-mean = Mittel über die durchgespielten Fälle: Wert des Plans, der im jeweiligen Fall der beste wäre, weniger Wert dieses Plans. Beide halten dieselben geplanten Ausgaben ein; ob ein Pilot gelingt, weiß auch der beste nicht.
portfolio-formula-regret-p90 = In 9 von 10 durchgespielten Fällen entgeht dem Plan höchstens dieser Betrag.
portfolio-formula-regret-threshold = Ein Zehntel des erwarteten Werts, gerundet, wenn kein anderer Betrag genannt ist.
portfolio-formula-regret-better = Anteil der durchgespielten Fälle, in denen der beste Plan um mehr als diesen Betrag besser wäre.
portfolio-formula-regret-loss = Wert des Plans weniger Wert des besten Plans ohne diesen Anwendungsfall, nach dem Preis des Risikos.
portfolio-formula-regret-without = Anteil der durchgespielten Fälle, in denen der beste Plan ohne diesen Anwendungsfall mehr wert wäre.

## Warum nicht einfach nach Punkten?

portfolio-scoring =
    { $way ->
        [less] Die Punkteliste bringt { $lost } weniger als der Plan ({ $share }), bei gleichen Budgets und gleichen Zahlen.
        [more] Die Punkteliste bringt im Mittel { $lost } mehr als der Plan ({ $share }); der Plan meidet dafür Risiko oder hält Termine, die sie nicht kennt.
        [empty] Unter diesen Budgets nimmt weder der Plan noch die Punkteliste einen Anwendungsfall auf.
       *[same] Die Punkteliste führt zum selben Ergebnis wie der Plan.
    }
portfolio-scoring-why-pays = In der Liste auf Platz { $rank }; bringt { $per_euro } je eingesetztem Euro.
portfolio-scoring-why-free = In der Liste auf Platz { $rank }; kostet nichts.
portfolio-scoring-why-unlocks = In der Liste auf Platz { $rank }; der Plan braucht ihn für „{ $other }“.
portfolio-scoring-why-needs = In der Liste auf Platz { $rank }; setzt „{ $other }“ voraus, und das lohnt mit ihm zusammen nicht genug.
portfolio-scoring-why-loses = In der Liste auf Platz { $rank }; kostet mehr, als er bringt.
portfolio-scoring-why-little = In der Liste auf Platz { $rank }; bringt nur { $per_euro } je eingesetztem Euro; an anderer Stelle bringt derselbe Aufwand mehr.
portfolio-scoring-why-later = In der Liste auf Platz { $rank }; käme erst später an die Reihe; das kostet { $loss }.
portfolio-scoring-why-earlier = In der Liste auf Platz { $rank }; käme früher an die Reihe; das bringt { $gain }, geht aber auf Kosten anderer, die mehr verlieren.
portfolio-formula-scoring-lost = Erwarteter Wert des Plans weniger erwarteter Wert der Liste, mit denselben Zahlen und unter denselben Grenzen.
portfolio-formula-scoring-share = Der Unterschied, geteilt durch den erwarteten Wert des Plans.
portfolio-formula-scoring-rank = Platz nach Punkten; bei Gleichstand entscheidet die Kennung.
portfolio-formula-scoring-per-euro = Erwarteter Nutzen, geteilt durch den erwarteten Aufwand samt Betrieb bis zum Ende des Planungszeitraums.
portfolio-formula-scoring-later = Erwarteter Wert bei dem Beginn, den der Plan vorsieht, weniger der bei dem späteren Beginn der Liste.
portfolio-formula-scoring-earlier = Erwarteter Wert bei dem früheren Beginn der Liste weniger der bei dem Beginn, den der Plan vorsieht.

## Risikohaltung in Geld

portfolio-attitude-bold = Ohne Rücksicht auf das Risiko: im Mittel { $mean }, im schlechten Zehntel der Fälle { $bad }.
portfolio-attitude-costs = Sie verzichten im Mittel auf { $given_up }; dafür geht das schlechte Zehntel der Fälle um { $kept } besser aus.
portfolio-attitude-free = Das schlechte Zehntel der Fälle geht um { $kept } besser aus; im Mittel kostet das fast nichts.
portfolio-attitude-same = Ändert hier so gut wie nichts: im Mittel { $mean }, im schlechten Zehntel der Fälle { $bad }.
portfolio-attitude-none = Kein Anwendungsfall im Plan, also auch kein Risiko.
portfolio-attitude-sharper = Ein eigens auf das schlechte Zehntel angelegter Plan ginge dort um { $kept } besser aus als dieser und brächte im Mittel { $given_up } weniger.
portfolio-formula-attitude-mean = Erwarteter Wert des Plans unter dieser Haltung, wie ihn auch der Plan selbst zeigt.
portfolio-formula-attitude-bad = Mittel der schlechtesten zehn Prozent von Verläufen, aus denen kein Plan gemacht wurde; Piloten gelingen darin oder nicht.
portfolio-formula-attitude-given-up = Mittel des Plans ohne Rücksicht auf das Risiko weniger Mittel dieses Plans.
portfolio-formula-attitude-kept = Schlechtes Zehntel dieses Plans weniger das des Plans ohne Rücksicht auf das Risiko.

## Questions worth asking

portfolio-formula-asked = Eine runde Zahl nahe dem Wert, bei dem sich die Entscheidung dreht.
portfolio-formula-ask-left = Summe über alle Anwendungsfälle: was es zu den heutigen Engpasswerten höchstens wert wäre, vorher alle noch offenen Angaben zu kennen; aufgerundet.
portfolio-formula-ask-minutes = Summe der üblichen Dauer je Frage: 1 bis 3 Minuten für eine einfache, 3 bis 10 für eine Bandbreite.
portfolio-ask-enough = Genug geschätzt: Weitere Angaben ändern den Plan voraussichtlich um weniger als { $left }.
portfolio-ask-nothing = Genug geschätzt: Keine weitere Angabe könnte an diesem Plan etwas ändern.
portfolio-ask-elsewhere = Was sich sonst noch erfragen lässt, kann den Plan voraussichtlich um bis zu { $left } ändern.
portfolio-ask-open = { $n ->
    [one] Eine Frage
   *[other] { $n } Fragen
}, zusammen etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}. Was sich noch erfragen lässt, kann den Plan voraussichtlich um bis zu { $left } ändern.
portfolio-asked-controller = Controlling
portfolio-asked-strategy-lead = Strategieverantwortliche
portfolio-asked-role = { $name }
portfolio-asked-unit = { $name }
portfolio-ask-moved-in = Neu im Plan: { $title }
portfolio-ask-moved-out = Nicht mehr im Plan: { $title }
portfolio-ask-moved-others = { $n ->
    [one] Ein weiterer Anwendungsfall beginnt zu einer anderen Zeit.
   *[other] { $n } weitere Anwendungsfälle beginnen zu einer anderen Zeit.
}
portfolio-ask-stayed = Am Plan ändert sich nichts.
portfolio-ask-value = { $direction ->
    [more] Erwarteter Wert des Plans: { $value }, { $difference } mehr als vorher.
    [less] Erwarteter Wert des Plans: { $value }, { $difference } weniger als vorher.
   *[none] Erwarteter Wert des Plans: { $value }, wie vorher.
}
portfolio-ask-chance = „{ $title }“ gehört jetzt in { FIGURE($after, style: "table") } der durchgespielten Fälle in den Plan, vorher in { FIGURE($before, style: "table") }.
portfolio-formula-ask-value = Erwarteter Wert des Plans nach der Antwort, und sein Unterschied zu dem vor der Antwort.
portfolio-formula-ask-chance = Anteil der durchgespielten Fälle, in denen der Anwendungsfall zu den Engpasswerten in den Plan gehört (Näherung).

## Was der Plan einhält

portfolio-note-quarter-broken = Was schon läuft oder entschieden ist, passt nicht unter die Grenze für das { QUARTER($quarter) }: Es fehlen { $over }.
portfolio-note-quarter-unsure = Die Grenze für das { QUARTER($quarter) } hält der Plan nur in { FIGURE($chance, style: "table") } der durchgespielten Fälle ein; angestrebt sind 8 von 10.
portfolio-note-bought = Von „{ $skill }“ kauft der Plan { $days } von außen zu, für zusammen { $paid }.
portfolio-note-share-held =
    Für „{ $what }“ sind { $wanted } des Geldes verlangt, der Plan kommt auf { $held }. { $price ->
        [none] Das kostet keinen Wert.
       *[some] Ohne diese Vorgabe wäre der Plan { $costs } mehr wert.
    }
portfolio-note-share-missed =
    Für „{ $what }“ sind { $wanted } des Geldes verlangt; so viel gibt es dafür nicht: Der Plan nimmt, was möglich ist, und kommt auf { $held }, es fehlen { $missing }. { $price ->
        [none] Das kostet keinen Wert.
       *[some] Ohne diese Vorgabe wäre der Plan { $costs } mehr wert.
    }
portfolio-note-decided-blocked = „{ $title }“ ist beschlossen, aber eine Leitplanke sperrt den Beginn; der Plan lässt ihn deshalb aus.
portfolio-note-decided-later = „{ $title }“ ist für einen früheren Beginn beschlossen, darf aber erst ab dem { QUARTER($quarter) } beginnen: Erst muss erfüllt sein, was die Leitplanken verlangen.
portfolio-note-runs-blocked = „{ $title }“ läuft, obwohl eine Leitplanke ihn sperrt. Darüber muss jemand entscheiden.
portfolio-note-guardrails-unclear =
    { $count ->
        [one] Bei einem Vorhaben im Plan ist noch offen, ob die Leitplanken es erlauben.
       *[other] Bei { $count } Vorhaben im Plan ist noch offen, ob die Leitplanken sie erlauben.
    }
portfolio-note-guardrails-unseen =
    { $count ->
        [one] Ein Vorhaben im Plan ist noch nicht auf Leitplanken geprüft.
       *[other] { $count } Vorhaben im Plan sind noch nicht auf Leitplanken geprüft.
    }
portfolio-note-guardrails-none = Keines der neuen Vorhaben im Plan ist bisher auf Leitplanken geprüft.
portfolio-note-guardrail-work =
    Was die Leitplanken vor dem Beginn verlangen, ist eingeplant: { $what ->
        [both] { $cost } und { $effort }.
        [money] { $cost }.
       *[days] { $effort }.
    }
portfolio-note-stopping =
    { $count ->
        [one] Was der Plan einstellt oder fallen lässt, kostet beim Ausstieg { $amount }; das ist eingerechnet.
       *[other] Was der Plan einstellt oder fallen lässt, kostet beim Ausstieg zusammen { $amount }; das ist eingerechnet.
    }
portfolio-note-switching-unknown =
    { $of ->
        [one] Der Plan stellt einen Anwendungsfall ein oder verschiebt ihn; was das kostet, ist nicht bekannt und nicht eingerechnet.
       *[other] Der Plan stellt { $of } Anwendungsfälle ein oder verschiebt sie; { $known ->
            [all] was das kostet, ist bei keinem davon bekannt und nicht eingerechnet.
           *[some] bei { $count } davon ist nicht bekannt, was das kostet, und es ist nicht eingerechnet.
        }
    }
portfolio-note-stable = Der Plan bleibt nahe am geltenden Plan und verzichtet dafür auf { $amount } Wert (höchstens { $most } sind zugelassen).

portfolio-left-blocked = Eine Leitplanke sperrt ihn.
portfolio-left-blocked-because = Eine Leitplanke sperrt ihn: { $because }
portfolio-left-blocked-late = Darf wegen einer Leitplanke erst so spät beginnen, dass er in diesen Plan nicht mehr passt.
portfolio-left-blocked-late-because = Darf erst so spät beginnen, dass er in diesen Plan nicht mehr passt: { $because }
portfolio-left-unlocks-nothing = Bringt für sich keinen Wert, und im Plan setzt nichts ihn voraus.

portfolio-reason-unlocks-worth =
    { $count ->
        [one] Ermöglicht „{ $other }“; das bringt { $worth }.
       *[other] Ermöglicht „{ $other }“ und weitere, { $count } zusammen; sie bringen { $worth }.
    }
portfolio-reason-unlocks-too-little = Kostet mehr, als das bringt, was er ermöglicht („{ $other }“).
portfolio-reason-variant = Im Plan ist stattdessen die Variante „{ $other }“; sie bringt im Mittel { $theirs } statt { $own }.
portfolio-reason-replaced = Läuft weiter, bis „{ $other }“ ihn ablöst.
portfolio-more-replaces = Löst „{ $other }“ ab, sobald er läuft. Vorsichtig gerechnet endet dessen Nutzen dann sofort, auch wenn der neue erst anläuft.
portfolio-more-next-variant = Die nächstbeste Variante ist „{ $other }“: im Mittel { $theirs } statt { $own }.
portfolio-more-blocked-until = Darf wegen einer Leitplanke erst ab dem { QUARTER($quarter) } beginnen.
portfolio-more-unclear = Ob die Leitplanken ihn erlauben, ist noch offen.

portfolio-formula-unlocked = Summe der erwarteten Werte der Anwendungsfälle im Plan, die ihn voraussetzen.
portfolio-formula-rules-bought = Was die Arbeit im Plan über die eigene Kapazität hinaus braucht, höchstens so viel, wie von außen zu haben ist.
portfolio-formula-rules-paid = Zugekaufte Tage mal externem Tagessatz. Zusätzlich zum eigenen Tagessatz, mit dem alle Arbeit angesetzt ist, belastet nur der Unterschied das Budget.
portfolio-formula-rules-held = Erwartete Ausgaben für die Anwendungsfälle im Plan, die dafür zählen, geteilt durch die für alle, die noch nicht laufen; bis zum Ende des Planungszeitraums.
portfolio-formula-rules-wanted = Der Mindestanteil, den die Geschäftsleitung gesetzt hat.
portfolio-formula-rules-costs = Wert des besten Plans ohne diesen Mindestanteil weniger Wert dieses Plans, unter denselben Grenzen.
portfolio-formula-rules-missing = Verlangter Anteil mal Ausgaben des Plans für alles, was noch nicht läuft, weniger die Ausgaben dafür.
portfolio-formula-rules-work = Summe der Kosten, die Leitplanken vor dem Beginn der Vorhaben im Plan verlangen.
portfolio-formula-rules-effort = Summe der Personentage, die Leitplanken vor dem Beginn der Vorhaben im Plan verlangen.
portfolio-formula-rules-given-up = Wert des besten Plans weniger Wert dieses Plans, der näher am geltenden ist.
portfolio-formula-rules-tolerance = Der Teil des Wertes, den Beständigkeit höchstens kosten darf; ein Hundertstel, solange nichts anderes eingestellt ist.
portfolio-formula-rules-stopping = Summe der bekannten Kosten des Einstellens, fällig im ersten Quartal.
portfolio-formula-rules-quarter-chance = Anteil der durchgespielten Verläufe, in denen die Ausgaben des Quartals unter der Grenze bleiben.
portfolio-formula-rules-quarter-over = Was die entschiedenen Anwendungsfälle in dem Quartal mindestens kosten, weniger die Grenze.

## Die Regeln des Plans durchspielen

portfolio-what-if-no-settings = Es gibt noch keine Einstellungen, in denen die Beständigkeit stehen könnte. Legen Sie zuerst Stunden- und Tagessatz fest.
portfolio-what-if-nothing-there = Für { $of } ist nichts angegeben, zu dem etwas hinzukommen könnte. Nennen Sie den ganzen Wert ohne Vorzeichen.
portfolio-what-if-unknown = „{ $name }“ gibt es hier nicht; erwartet: { strategy-kind-wanted }. Nennen Sie die Kennung eines vorhandenen Datensatzes, bei Mindestanteilen auch efficiency, customer_value oder new_business.

## Was es wert ist, etwas vorher zu wissen

portfolio-knowing-nothing = Keine Antwort, mit der zu rechnen ist, würde hier etwas ändern. Nachzufragen lohnt sich nicht.
portfolio-knowing-cap = Das vorher zu klären ist höchstens { $worth } wert.
portfolio-knowing-cap-minutes = Das vorher zu klären ist höchstens { $worth } oder { $minutes ->
    [one] eine Minute Arbeit
   *[other] { $minutes } Minuten Arbeit
} wert.
portfolio-knowing-cap-hours = Das vorher zu klären ist höchstens { $worth } oder { $hours } Arbeit wert.
portfolio-knowing-pilot = Was ein Pilot über den Nutzen verrät, auch über den verwandter Anwendungsfälle, ist höchstens { $worth } wert.
portfolio-knowing-pilot-nothing = Was ein Pilot über den Nutzen verrät, würde an der Auswahl nichts ändern.
portfolio-knowing-shared =
    Zu wissen, wie weit { $about ->
        [benefit] Nutzenschätzungen
        [cost] Kostenschätzungen
       *[time] Zeitschätzungen
    } { $where ->
        [lever] beim Werthebel „{ $lever }“
       *[firm] in diesem Unternehmen
    } danebenliegen, wäre { $worth } wert.
portfolio-formula-knowing-shared = Was die Auswahl im Mittel gewinnt, wenn vorher bekannt ist, wie weit diese Schätzungen gemeinsam danebenliegen; für jede von neun möglichen Abweichungen (bei mehr als 300 Anwendungsfällen fünf) wird neu gewählt, wobei Anwendungsfälle auch zum Teil zählen dürfen.
portfolio-formula-knowing-answer = Klärungswert einer weiteren Schätzung: was die Auswahl im Mittel gewinnt, wenn sie danach getroffen wird. Dass sich auch diese Schätzung irrt, ist eingerechnet; abgerundet.
portfolio-formula-knowing-minutes = Klärungswert, geteilt durch den Stundensatz, in Minuten; abgerundet.
portfolio-formula-knowing-hours = Klärungswert, geteilt durch den Stundensatz; abgerundet.
portfolio-formula-knowing-pilot = Was die Auswahl im Mittel gewinnt, wenn der Nutzen vorher mit Nachweisstufe B gemessen ist; was dabei über verwandte Anwendungsfälle gelernt wird, zählt mit.


## Die nächsten Änderungen, die eine Auswahl umkehren

portfolio-nearest-in-1 =
    { $first_kind ->
        [effect] Dabei ab { $first }
        [effect-kpi] Dabei, wenn er „{ $first_name }“ um mindestens { $first } verbessert
        [one-off-cost] Dabei, wenn er einmalig höchstens { $first } kostet
        [running-cost] Dabei, wenn der Betrieb höchstens { $first } kostet
        [effort] Dabei, wenn er höchstens { $first } braucht
        [duration] Dabei, wenn er nach höchstens { FIGURE($first, case: "dative") } läuft
        [adoption] Dabei, wenn mindestens { $first } der möglichen Nutzung erreicht werden
        [success] Dabei, wenn der Pilot mindestens { CHANCE($first) } gelingt
        [budget-year] Dabei, wenn das Budget { $first_period } um { $first } steigt
        [budget-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr ausgegeben werden dürfen
        [skill-year] Dabei, wenn { $first_period } { $first } mehr „{ $first_name }“ frei sind
        [skill-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr „{ $first_name }“ frei sind
        [approval] Dabei, wenn die Freigabe „{ $first_name }“ vorliegt und er spätestens ab dem { QUARTER($first_period) } beginnen darf
       *[guardrail] Dabei, wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($first_period) } beginnen darf
    }.

portfolio-nearest-out-1 =
    { $first_kind ->
        [effect] Nicht mehr dabei unter { $first }
        [effect-kpi] Nicht mehr dabei, wenn er „{ $first_name }“ um weniger als { $first } verbessert
        [one-off-cost] Nicht mehr dabei, wenn er einmalig mehr als { $first } kostet
        [running-cost] Nicht mehr dabei, wenn der Betrieb mehr als { $first } kostet
        [effort] Nicht mehr dabei, wenn er mehr als { $first } braucht
        [duration] Nicht mehr dabei, wenn er erst nach { FIGURE($first, case: "dative") } läuft
        [adoption] Nicht mehr dabei, wenn weniger als { $first } der möglichen Nutzung erreicht werden
       *[success] Nicht mehr dabei, wenn der Pilot seltener als { CHANCE($first) } gelingt
    }.

portfolio-nearest-in-2 =
    { $first_kind ->
        [effect] Dabei ab { $first }
        [effect-kpi] Dabei, wenn er „{ $first_name }“ um mindestens { $first } verbessert
        [one-off-cost] Dabei, wenn er einmalig höchstens { $first } kostet
        [running-cost] Dabei, wenn der Betrieb höchstens { $first } kostet
        [effort] Dabei, wenn er höchstens { $first } braucht
        [duration] Dabei, wenn er nach höchstens { FIGURE($first, case: "dative") } läuft
        [adoption] Dabei, wenn mindestens { $first } der möglichen Nutzung erreicht werden
        [success] Dabei, wenn der Pilot mindestens { CHANCE($first) } gelingt
        [budget-year] Dabei, wenn das Budget { $first_period } um { $first } steigt
        [budget-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr ausgegeben werden dürfen
        [skill-year] Dabei, wenn { $first_period } { $first } mehr „{ $first_name }“ frei sind
        [skill-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr „{ $first_name }“ frei sind
        [approval] Dabei, wenn die Freigabe „{ $first_name }“ vorliegt und er spätestens ab dem { QUARTER($first_period) } beginnen darf
       *[guardrail] Dabei, wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($first_period) } beginnen darf
    } oder { $second_kind ->
        [effect] ab { $second }
        [effect-kpi] wenn er „{ $second_name }“ um mindestens { $second } verbessert
        [one-off-cost] wenn er einmalig höchstens { $second } kostet
        [running-cost] wenn der Betrieb höchstens { $second } kostet
        [effort] wenn er höchstens { $second } braucht
        [duration] wenn er nach höchstens { FIGURE($second, case: "dative") } läuft
        [adoption] wenn mindestens { $second } der möglichen Nutzung erreicht werden
        [success] wenn der Pilot mindestens { CHANCE($second) } gelingt
        [budget-year] wenn das Budget { $second_period } um { $second } steigt
        [budget-quarter] wenn im { QUARTER($second_period) } { $second } mehr ausgegeben werden dürfen
        [skill-year] wenn { $second_period } { $second } mehr „{ $second_name }“ frei sind
        [skill-quarter] wenn im { QUARTER($second_period) } { $second } mehr „{ $second_name }“ frei sind
        [approval] wenn die Freigabe „{ $second_name }“ vorliegt und er spätestens ab dem { QUARTER($second_period) } beginnen darf
       *[guardrail] wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($second_period) } beginnen darf
    }.

portfolio-nearest-out-2 =
    { $first_kind ->
        [effect] Nicht mehr dabei unter { $first }
        [effect-kpi] Nicht mehr dabei, wenn er „{ $first_name }“ um weniger als { $first } verbessert
        [one-off-cost] Nicht mehr dabei, wenn er einmalig mehr als { $first } kostet
        [running-cost] Nicht mehr dabei, wenn der Betrieb mehr als { $first } kostet
        [effort] Nicht mehr dabei, wenn er mehr als { $first } braucht
        [duration] Nicht mehr dabei, wenn er erst nach { FIGURE($first, case: "dative") } läuft
        [adoption] Nicht mehr dabei, wenn weniger als { $first } der möglichen Nutzung erreicht werden
       *[success] Nicht mehr dabei, wenn der Pilot seltener als { CHANCE($first) } gelingt
    } oder { $second_kind ->
        [effect] unter { $second }
        [effect-kpi] wenn er „{ $second_name }“ um weniger als { $second } verbessert
        [one-off-cost] wenn er einmalig mehr als { $second } kostet
        [running-cost] wenn der Betrieb mehr als { $second } kostet
        [effort] wenn er mehr als { $second } braucht
        [duration] wenn er erst nach { FIGURE($second, case: "dative") } läuft
        [adoption] wenn weniger als { $second } der möglichen Nutzung erreicht werden
       *[success] wenn der Pilot seltener als { CHANCE($second) } gelingt
    }.

portfolio-nearest-in-3 =
    { $first_kind ->
        [effect] Dabei ab { $first }
        [effect-kpi] Dabei, wenn er „{ $first_name }“ um mindestens { $first } verbessert
        [one-off-cost] Dabei, wenn er einmalig höchstens { $first } kostet
        [running-cost] Dabei, wenn der Betrieb höchstens { $first } kostet
        [effort] Dabei, wenn er höchstens { $first } braucht
        [duration] Dabei, wenn er nach höchstens { FIGURE($first, case: "dative") } läuft
        [adoption] Dabei, wenn mindestens { $first } der möglichen Nutzung erreicht werden
        [success] Dabei, wenn der Pilot mindestens { CHANCE($first) } gelingt
        [budget-year] Dabei, wenn das Budget { $first_period } um { $first } steigt
        [budget-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr ausgegeben werden dürfen
        [skill-year] Dabei, wenn { $first_period } { $first } mehr „{ $first_name }“ frei sind
        [skill-quarter] Dabei, wenn im { QUARTER($first_period) } { $first } mehr „{ $first_name }“ frei sind
        [approval] Dabei, wenn die Freigabe „{ $first_name }“ vorliegt und er spätestens ab dem { QUARTER($first_period) } beginnen darf
       *[guardrail] Dabei, wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($first_period) } beginnen darf
    }, { $second_kind ->
        [effect] ab { $second }
        [effect-kpi] wenn er „{ $second_name }“ um mindestens { $second } verbessert
        [one-off-cost] wenn er einmalig höchstens { $second } kostet
        [running-cost] wenn der Betrieb höchstens { $second } kostet
        [effort] wenn er höchstens { $second } braucht
        [duration] wenn er nach höchstens { FIGURE($second, case: "dative") } läuft
        [adoption] wenn mindestens { $second } der möglichen Nutzung erreicht werden
        [success] wenn der Pilot mindestens { CHANCE($second) } gelingt
        [budget-year] wenn das Budget { $second_period } um { $second } steigt
        [budget-quarter] wenn im { QUARTER($second_period) } { $second } mehr ausgegeben werden dürfen
        [skill-year] wenn { $second_period } { $second } mehr „{ $second_name }“ frei sind
        [skill-quarter] wenn im { QUARTER($second_period) } { $second } mehr „{ $second_name }“ frei sind
        [approval] wenn die Freigabe „{ $second_name }“ vorliegt und er spätestens ab dem { QUARTER($second_period) } beginnen darf
       *[guardrail] wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($second_period) } beginnen darf
    } oder { $third_kind ->
        [effect] ab { $third }
        [effect-kpi] wenn er „{ $third_name }“ um mindestens { $third } verbessert
        [one-off-cost] wenn er einmalig höchstens { $third } kostet
        [running-cost] wenn der Betrieb höchstens { $third } kostet
        [effort] wenn er höchstens { $third } braucht
        [duration] wenn er nach höchstens { FIGURE($third, case: "dative") } läuft
        [adoption] wenn mindestens { $third } der möglichen Nutzung erreicht werden
        [success] wenn der Pilot mindestens { CHANCE($third) } gelingt
        [budget-year] wenn das Budget { $third_period } um { $third } steigt
        [budget-quarter] wenn im { QUARTER($third_period) } { $third } mehr ausgegeben werden dürfen
        [skill-year] wenn { $third_period } { $third } mehr „{ $third_name }“ frei sind
        [skill-quarter] wenn im { QUARTER($third_period) } { $third } mehr „{ $third_name }“ frei sind
        [approval] wenn die Freigabe „{ $third_name }“ vorliegt und er spätestens ab dem { QUARTER($third_period) } beginnen darf
       *[guardrail] wenn alle Freigaben vorliegen und er spätestens ab dem { QUARTER($third_period) } beginnen darf
    }.

portfolio-nearest-out-3 =
    { $first_kind ->
        [effect] Nicht mehr dabei unter { $first }
        [effect-kpi] Nicht mehr dabei, wenn er „{ $first_name }“ um weniger als { $first } verbessert
        [one-off-cost] Nicht mehr dabei, wenn er einmalig mehr als { $first } kostet
        [running-cost] Nicht mehr dabei, wenn der Betrieb mehr als { $first } kostet
        [effort] Nicht mehr dabei, wenn er mehr als { $first } braucht
        [duration] Nicht mehr dabei, wenn er erst nach { FIGURE($first, case: "dative") } läuft
        [adoption] Nicht mehr dabei, wenn weniger als { $first } der möglichen Nutzung erreicht werden
       *[success] Nicht mehr dabei, wenn der Pilot seltener als { CHANCE($first) } gelingt
    }, { $second_kind ->
        [effect] unter { $second }
        [effect-kpi] wenn er „{ $second_name }“ um weniger als { $second } verbessert
        [one-off-cost] wenn er einmalig mehr als { $second } kostet
        [running-cost] wenn der Betrieb mehr als { $second } kostet
        [effort] wenn er mehr als { $second } braucht
        [duration] wenn er erst nach { FIGURE($second, case: "dative") } läuft
        [adoption] wenn weniger als { $second } der möglichen Nutzung erreicht werden
       *[success] wenn der Pilot seltener als { CHANCE($second) } gelingt
    } oder { $third_kind ->
        [effect] unter { $third }
        [effect-kpi] wenn er „{ $third_name }“ um weniger als { $third } verbessert
        [one-off-cost] wenn er einmalig mehr als { $third } kostet
        [running-cost] wenn der Betrieb mehr als { $third } kostet
        [effort] wenn er mehr als { $third } braucht
        [duration] wenn er erst nach { FIGURE($third, case: "dative") } läuft
        [adoption] wenn weniger als { $third } der möglichen Nutzung erreicht werden
       *[success] wenn der Pilot seltener als { CHANCE($third) } gelingt
    }.

portfolio-swap-in-none = Nähme man ihn hinein, wäre der Plan { $loss } weniger wert.
portfolio-swap-in-one = Käme er hinein, müsste „{ $other }“ weichen; der Plan wäre { $loss } weniger wert.
portfolio-swap-in-many = Käme er hinein, müssten { $count } andere weichen, zuerst „{ $other }“; der Plan wäre { $loss } weniger wert.
portfolio-swap-out-none = Ohne ihn wäre der Plan { $loss } weniger wert; an seine Stelle käme nichts.
portfolio-swap-out-one = Ohne ihn käme „{ $other }“ hinein, und der Plan wäre { $loss } weniger wert.
portfolio-swap-out-many = Ohne ihn kämen { $count } andere hinein, zuerst „{ $other }“; der Plan wäre { $loss } weniger wert.
portfolio-formula-easing = So viel mehr davon, bis der neu gerechnete Plan ihn aufnimmt; mit 2 % weniger tut er es nicht.
portfolio-formula-edge = Wert des Plans weniger Wert des besten Plans, in dem diese eine Auswahl umgekehrt ist; beide neu gerechnet.

## Wie sicher die Auswahl ist, woran sie hängt, und was die drei Stapel ausmacht

portfolio-more-chance = Dabei { CHANCE($draws) }.
portfolio-more-chance-weights = Dabei { CHANCE($draws) }; bei anderer Gewichtung der Ziele { CHANCE($weights) }.
portfolio-more-score-in = Nach Punkten nur auf Platz { $rank } von { $of } und nicht auf der Liste, im Plan aber dabei.
portfolio-more-score-out = Nach Punkten auf Platz { $rank } von { $of } und damit auf der Liste, im Plan aber nicht.
portfolio-formula-chance = Anteil der durchgespielten Fälle, in denen der neu gerechnete Plan ihn aufnimmt.
portfolio-formula-chance-weights = Anteil der anderen Gewichtungen, unter denen der neu gerechnete Plan ihn aufnimmt: jedes Ziel, Stunden und Punkte zählen einmal doppelt, einmal halb; das Risiko wird einmal vorsichtiger, einmal mutiger bewertet.
portfolio-formula-rank = Platz nach Punkten: Nutzen mal sechs weniger Aufwand, je 1 bis 5 Punkte.

portfolio-pile-yes =
    { $count ->
        [0] Kein Anwendungsfall ist ein klares Ja: Keiner ist im Plan und bleibt es auch, wenn die Zahlen anders ausfallen.
        [one] Ein Anwendungsfall ist ein klares Ja: Er ist im Plan und bleibt es in mindestens 8 von 10 Fällen.
       *[other] { $count } Anwendungsfälle sind ein klares Ja: Sie sind im Plan und bleiben es in mindestens 8 von 10 Fällen.
    } { $locked ->
        [0] { "" }
        [one] Einer davon ist entschieden.
       *[other] { $locked } davon sind entschieden.
    }
portfolio-pile-think =
    { $count ->
        [0] Zum Nachdenken bleibt nichts: Überall sind die Zahlen deutlich.
        [one] Ein Anwendungsfall ist zum Nachdenken: Was wir über ihn wissen, entscheidet noch nicht sicher.
       *[other] { $count } Anwendungsfälle sind zum Nachdenken: Was wir über sie wissen, entscheidet noch nicht sicher; { $inside } sind im Plan, { $outside } nicht.
    } { $turning ->
        [0] { "" }
        [one] Bei einem steht dabei, welche Zahl die Wahl umkehrt.
       *[other] Bei { $turning } steht dabei, welche Zahl die Wahl umkehrt.
    }
portfolio-pile-no =
    { $count ->
        [0] Kein Anwendungsfall ist ein klares Nein.
        [one] Ein Anwendungsfall ist ein klares Nein.
       *[other] { $count } Anwendungsfälle sind ein klares Nein.
    } { $hopeless ->
        [0] { "" }
        [one] Bei einem bringt keine plausible Zahl ihn in den Plan.
       *[other] Bei { $hopeless } bringt keine plausible Zahl sie in den Plan.
    } { $turning ->
        [0] { "" }
        [one] Bei einem wäre eine Zahl nötig, mit der kaum zu rechnen ist.
       *[other] Bei { $turning } wäre eine Zahl nötig, mit der kaum zu rechnen ist.
    } { $left ->
        [0] { "" }
        [one] Einer war nicht abzuwägen, weil eine Entscheidung, eine Leitplanke oder eine fehlende Voraussetzung dagegensteht.
       *[other] { $left } waren nicht abzuwägen, weil eine Entscheidung, eine Leitplanke oder eine fehlende Voraussetzung dagegensteht.
    }

portfolio-depends-benefit =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Nutzenschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Nutzenschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert{ $count ->
        [0] {""}, die Auswahl bliebe dieselbe
        [one] {""}, und ein Anwendungsfall würde anders gewählt
       *[other] {""}, und { $count } Anwendungsfälle würden anders gewählt
    }.
portfolio-depends-cost =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Kostenschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Kostenschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert{ $count ->
        [0] {""}, die Auswahl bliebe dieselbe
        [one] {""}, und ein Anwendungsfall würde anders gewählt
       *[other] {""}, und { $count } Anwendungsfälle würden anders gewählt
    }.
portfolio-depends-time =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Zeitschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Zeitschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert{ $count ->
        [0] {""}, die Auswahl bliebe dieselbe
        [one] {""}, und ein Anwendungsfall würde anders gewählt
       *[other] {""}, und { $count } Anwendungsfälle würden anders gewählt
    }.
portfolio-depends-benefit-lever =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Nutzenschätzungen beim Werthebel „{ $lever }“ danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Nutzenschätzungen beim Werthebel „{ $lever }“ danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.
portfolio-depends-cost-lever =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Kostenschätzungen beim Werthebel „{ $lever }“ danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Kostenschätzungen beim Werthebel „{ $lever }“ danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.
portfolio-depends-time-lever =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Zeitschätzungen beim Werthebel „{ $lever }“ danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Zeitschätzungen beim Werthebel „{ $lever }“ danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.
portfolio-depends-quantity =
    { $stands ->
        [much] Der Plan steht und fällt mit einer Annahme zu „{ $title }“
       *[some] Zum Teil hängt der Plan an einer Annahme zu „{ $title }“
    } ({ $quantity ->
        [one-off-cost] einmaliger Aufwand
        [running-cost] Kosten des Betriebs
        [effort] Personentage
        [duration] Dauer
        [adoption] Nutzungsgrad
        [success] Aussicht, dass der Pilot gelingt
       *[effect] Nutzen
    }), die noch niemand bestätigt hat: Je nachdem ist er { $low } bis { $high } wert.
portfolio-formula-depends-value = Erwarteter Wert des Plans, wie er ist, wenn diese eine Größe niedrig oder hoch ausfällt (in 8 von 10 Fällen liegt sie dazwischen).
portfolio-formula-depends-choices = Anwendungsfälle, die ein neu gerechneter Plan dann anders wählte.

## What a large plan stands and falls with

portfolio-depends-benefit-value =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Nutzenschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Nutzenschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.
portfolio-depends-cost-value =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Kostenschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Kostenschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.
portfolio-depends-time-value =
    { $stands ->
        [much] Der Plan steht und fällt damit, wie weit Zeitschätzungen in diesem Unternehmen danebenliegen
       *[some] Zum Teil hängt der Plan daran, wie weit Zeitschätzungen in diesem Unternehmen danebenliegen
    }: Je nachdem ist er { $low } bis { $high } wert.

## Was noch nicht geprüft ist

portfolio-more-untried = Nicht geprüft: ab welcher Zahl die Auswahl hier anders ausfiele.
portfolio-note-untried =
    { $count ->
        [one] Bei einem Anwendungsfall ist nicht geprüft, ab welcher Zahl die Auswahl anders ausfiele
       *[other] Bei { $count } Anwendungsfällen ist nicht geprüft, ab welcher Zahl die Auswahl anders ausfiele
    }. Eine gründliche Durchsicht rechnet es nach.

## Durchspielen: Schätzungen, Reihenfolge, Risikohaltung

portfolio-what-if-no-picture = Es gibt noch kein Zielbild, in dem eine Risikohaltung stehen könnte. Legen Sie zuerst das Zielbild an.
portfolio-what-if-order-alike = Die Reihenfolge der Ziele ändert hier nichts: Sie wirkt erst, wenn mindestens zwei Ziele mit Ausgangs- und Zielwert an Kennzahlen hängen, die in strategischen Punkten zählen.
portfolio-what-if-which-kpi = Der Anwendungsfall { $use_case } wirkt auf mehrere Kennzahlen oder auf keine. Nennen Sie die Kennzahl: estimate { $use_case } effect UMSATZ=100000.
