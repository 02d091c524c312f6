### Wissensstand: was Ergebnisse lehrten, worauf Angenommenes beruht, was niemand wissen kann.

beliefs-learned-cost =
    { $scope ->
        [lever] Beim { -value-lever } „{ $lever }“ lagen Aufwand und Kosten
       *[firm] Aufwand und Kosten lagen
    } { beliefs-learned-how-far }
beliefs-learned-benefit =
    { $scope ->
        [lever] Beim { -value-lever } „{ $lever }“ lag die erreichte Wirkung
       *[firm] Die erreichte Wirkung lag
    } { beliefs-learned-how-far }
beliefs-learned-time =
    { $scope ->
        [lever] Beim { -value-lever } „{ $lever }“ lag die Dauer
       *[firm] Die Dauer lag
    } { beliefs-learned-how-far }
beliefs-learned-how-far =
    { $direction ->
        [over] im Mittel { $percent }{ "\u00A0" }% über der Schätzung
        [under] im Mittel { $percent }{ "\u00A0" }% unter der Schätzung
       *[none] im Mittel wie geschätzt
    } ({ $n ->
        [one] aus einem Ergebnis
       *[other] aus { $n } Ergebnissen
    }).{ $flagged ->
        [none] { "" }
        [one] { " " }Ein Ergebnis gleicht seiner Schätzung genau und zählt deshalb nur halb.
       *[several] { " " }{ $copied } Ergebnisse gleichen ihrer Schätzung genau und zählen deshalb nur halb.
    }
beliefs-learned-gate =
    { $scope ->
        [lever] Beim { -value-lever } „{ $lever }“ { $passed ->
            [0] hat keiner von { $n } Piloten
            [one] hat einer von { $n } Piloten
           *[other] haben { $passed } von { $n } Piloten
        } die Freigabe erreicht.
       *[firm] { $passed ->
            [0] Keiner von { $n } Piloten hat
            [one] Einer von { $n } Piloten hat
           *[other] { $passed } von { $n } Piloten haben
        } die Freigabe erreicht.
    }

beliefs-no-money-kpi =
    { $n ->
        [one] Für einen Anwendungsfall ist keine Wirkung geschätzt, und es gibt keine Kennzahl in Euro im Jahr, auf der sie sich annehmen ließe. Legen Sie eine solche Kennzahl an oder schätzen Sie die Wirkung.
       *[other] Für { $n } Anwendungsfälle ist keine Wirkung geschätzt, und es gibt keine Kennzahl in Euro im Jahr, auf der sie sich annehmen ließe. Legen Sie eine solche Kennzahl an oder schätzen Sie die Wirkung.
    }
beliefs-kpi-without-class = „{ $title }“: Die Wirkung auf „{ $kpi }“ ist nicht beziffert, und für diese Kennzahl gibt es keine Vergleichsfälle. Nennen Sie eine Zahl oder legen Sie fest, was eine Einheit der Kennzahl wert ist.
beliefs-unit-not-understood = „{ $title }“, { $quantity }: Die Einheit „{ $unit }“ lässt sich nicht in „{ $wanted }“ umrechnen; die Schätzung zählt deshalb nicht. Geben Sie sie in „{ $wanted }“ an.

beliefs-class-effect = Erreichte Wirkung im Jahr bei voller Nutzung, wenn der Anwendungsfall gelingt.
beliefs-class-cost = Tatsächliche einmalige Kosten oder Personentage bis zum Betrieb, Überschreitungen eingeschlossen.
beliefs-class-running = Laufende Kosten im Jahr; ohne Angabe ein Anteil der einmaligen Kosten.
beliefs-class-duration = Quartale vom Beginn bis zum Betrieb, Verzögerungen eingeschlossen.
beliefs-class-adoption = Anteil der möglichen Nutzung, der erreicht wird.
beliefs-class-success = Aussicht, dass ein Pilot seine Freigabe erreicht.
beliefs-class-day-rate = Kosten eines Personentags, solange kein Tagessatz festgelegt ist.
