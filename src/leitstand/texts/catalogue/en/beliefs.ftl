### What is believed: what outcomes taught, what assumptions rest on, what nobody can know.

beliefs-learned-cost =
    { $scope ->
        [lever] For the { -value-lever } “{ $lever }”, effort and cost were
       *[firm] Effort and cost were
    } { beliefs-learned-how-far }
beliefs-learned-benefit =
    { $scope ->
        [lever] For the { -value-lever } “{ $lever }”, the effect achieved was
       *[firm] The effect achieved was
    } { beliefs-learned-how-far }
beliefs-learned-time =
    { $scope ->
        [lever] For the { -value-lever } “{ $lever }”, the duration was
       *[firm] The duration was
    } { beliefs-learned-how-far }
beliefs-learned-how-far =
    { $direction ->
        [over] { $percent }% above the estimate on average
        [under] { $percent }% below the estimate on average
       *[none] on the estimate on average
    } ({ $n ->
        [one] from one outcome
       *[other] from { $n } outcomes
    }).{ $flagged ->
        [none] { "" }
        [one] { " " }One outcome equals its estimate exactly and therefore counts half.
       *[several] { " " }{ $copied } outcomes equal their estimates exactly and therefore count half.
    }
beliefs-learned-gate =
    { $scope ->
        [lever] For the { -value-lever } “{ $lever }”, { $passed } of { $n } pilots passed their gate.
       *[firm] { $passed } of { $n } pilots passed their gate.
    }

beliefs-no-money-kpi =
    { $n ->
        [one] One use case has no estimated effect, and there is no KPI in euros per year on which to assume one. Add such a KPI or estimate the effect.
       *[other] { $n } use cases have no estimated effect, and there is no KPI in euros per year on which to assume one. Add such a KPI or estimate the effects.
    }
beliefs-kpi-without-class = “{ $title }”: the effect on “{ $kpi }” is not given as a number, and there is no reference class for this KPI. State a number, or say what one unit of the KPI is worth.
beliefs-unit-not-understood = “{ $title }”, { $quantity }: the unit “{ $unit }” cannot be converted to “{ $wanted }”, so the estimate does not count. State it in “{ $wanted }”.

beliefs-class-effect = Effect per year actually reached at full use, where the use case succeeds.
beliefs-class-cost = Actual one-off cost or person days until it runs, overruns included.
beliefs-class-running = Running cost per year; where nothing is said, a share of the one-off cost.
beliefs-class-duration = Quarters from the start until it runs, delays included.
beliefs-class-adoption = Share of the possible use that is reached.
beliefs-class-success = Chance that a pilot passes its gate.
beliefs-class-day-rate = Cost of a person day while no day rate has been set.
