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

## Kipppunkte

portfolio-tipping-in-effect = Dabei ab { $threshold }.
portfolio-tipping-in-effect-kpi = Dabei, wenn er „{ $kpi }“ um mindestens { $threshold } verbessert.
portfolio-tipping-in-one-off-cost = Dabei, wenn er einmalig höchstens { $threshold } kostet.
portfolio-tipping-in-running-cost = Dabei, wenn der Betrieb höchstens { $threshold } kostet.
portfolio-tipping-in-effort = Dabei, wenn er höchstens { $threshold } braucht.
portfolio-tipping-in-duration = Dabei, wenn er nach höchstens { FIGURE($threshold, case: "dative") } läuft.
portfolio-tipping-in-adoption = Dabei, wenn mindestens { $threshold } der möglichen Nutzung erreicht werden.
portfolio-tipping-in-success = Dabei, wenn der Pilot mindestens { CHANCE($threshold) } gelingt.
portfolio-tipping-out-effect = Nicht mehr dabei unter { $threshold }.
portfolio-tipping-out-effect-kpi = Nicht mehr dabei, wenn er „{ $kpi }“ um weniger als { $threshold } verbessert.
portfolio-tipping-out-one-off-cost = Nicht mehr dabei über { $threshold } einmaligem Aufwand.
portfolio-tipping-out-running-cost = Nicht mehr dabei, wenn der Betrieb mehr als { $threshold } kostet.
portfolio-tipping-out-effort = Nicht mehr dabei, wenn er mehr als { $threshold } braucht.
portfolio-tipping-out-duration = Nicht mehr dabei, wenn er erst nach { FIGURE($threshold, case: "dative") } läuft.
portfolio-tipping-out-adoption = Nicht mehr dabei, wenn weniger als { $threshold } der möglichen Nutzung erreicht werden.
portfolio-tipping-out-success = Nicht mehr dabei, wenn der Pilot seltener als { CHANCE($threshold) } gelingt.

## Fragen am Kipppunkt, und offene, wo es keinen gibt

portfolio-ask-effect = Bringt „{ $title }“ mehr als { $threshold }?
portfolio-ask-effect-kpi = Verbessert „{ $title }“ die Kennzahl „{ $kpi }“ um mehr als { $threshold }?
portfolio-ask-one-off-cost = Kostet „{ $title }“ einmalig weniger als { $threshold }?
portfolio-ask-running-cost = Kostet der Betrieb von „{ $title }“ weniger als { $threshold }?
portfolio-ask-effort = Braucht „{ $title }“ weniger als { $threshold }?
portfolio-ask-duration = Läuft „{ $title }“ nach höchstens { FIGURE($threshold, case: "dative") }?
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
        [all] Ein Budget ist nicht angegeben.
       *[some] Nicht für alle Jahre ist ein Budget angegeben.
    } Angenommen ist ein Viertel dessen, was alle Anwendungsfälle zusammen kosten würden: { $amount } für { $first } bis { $last }.
portfolio-note-counted-once = Mehrere Anwendungsfälle zahlen auf „{ $kpi }“ ein: Zusammen versprechen sie { $promised }, es zählen aber nur { $counted }.
portfolio-note-budget-partial = { $year } zählt nur mit den Quartalen, die im Planungszeitraum liegen, und mit deren Anteil am Budget.
portfolio-note-budget-unsure = Das Budget { $year } hält der Plan nur { CHANCE($chance) } ein.
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

portfolio-what-if-unreadable = „{ $typed }“ verstehe ich nicht. Schreiben Sie zum Beispiel: budget 2027=+200000 oder lock UC-014=scale oder lock UC-014=2027-Q2.
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
portfolio-formula-tipping = Der Wert, bei dem der Nutzen genau so groß ist wie das, was die Mittel an anderer Stelle brächten (Näherung aus Engpasswerten).
portfolio-formula-plan-value = Summe über alle Anwendungsfälle im Plan, auch über die, die schon laufen: bis zum Ende des Planungszeitraums, abgezinst, nach Kosten. Was über die Grenze einer Kennzahl hinausgeht, zählt nicht. Die Bandbreite kommt aus durchgespielten Verläufen, in denen Piloten gelingen oder nicht.
portfolio-formula-plan-target-chance = Anteil der durchgespielten Verläufe, in denen der abgezinste Wert des Plans das Ziel erreicht.
portfolio-formula-plan-target = Das Ziel für den Wert des Plans aus dem Zielbild.
portfolio-formula-plan-gap = Abstand zum rechnerisch höchsten Wert, den kein Plan unter diesen Grenzen übertreffen kann; gerechnet mit Erwartungswerten, nach dem Preis des Risikos und mit den Budgets abzüglich des Sicherheitsabstands.
portfolio-formula-plan-count = Gezählt.
portfolio-formula-plan-difference = Erwarteter Wert des einen Plans weniger der des anderen.
portfolio-formula-plan-budget-assumed = Ein Viertel der erwarteten Kosten aller Anwendungsfälle bis zum Ende des Planungszeitraums, gleichmäßig auf die Jahre verteilt.
portfolio-formula-plan-settings-assumed = Ein üblicher Satz, solange keiner eingestellt ist.
portfolio-formula-plan-hour-worth = Stundensatz mal dem Anteil, zu dem eine freie Stunde zählt.
portfolio-formula-plan-running = Erwartete Kosten des Betriebs dessen, was schon läuft und im Plan bleibt, bis zum Ende des Planungszeitraums, nicht abgezinst.
portfolio-formula-plan-more-money = Engpasswert des Budgets mal Betrag; gilt näherungsweise, solange der Betrag klein gegen das Budget ist.
portfolio-formula-plan-promised = Summe der erwarteten Wirkungen aller Anwendungsfälle im Plan auf diese Kennzahl, wenn alles läuft.
portfolio-formula-plan-counted = Obergrenze der Kennzahl: Was darüber hinausgeht, ist nichts mehr wert.
portfolio-formula-plan-largest-share = Sein Wert, geteilt durch den Wert aller Anwendungsfälle im Plan.
portfolio-formula-budget-chance = Anteil der durchgespielten Verläufe, in denen die Ausgaben des Jahres im Budget bleiben.
portfolio-formula-budget-over = Was die entschiedenen Anwendungsfälle mindestens kosten, weniger das Budget des Jahres.
