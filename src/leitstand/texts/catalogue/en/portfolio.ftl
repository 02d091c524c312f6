### The portfolio: why a use case is in the plan or not, what would turn that, what is worth asking.

## Reasons

portfolio-reason-decided = Decided so.
portfolio-reason-unproven = Goes on until someone estimates or measures what it brings.
portfolio-reason-return = Brings { $per_euro } for each euro put in; benefit { $benefit } on average.
portfolio-reason-runs = Runs and brings { $per_euro } for each euro that running it costs.
portfolio-reason-free = Brings { $benefit } at no cost.
portfolio-reason-unlocks = Makes “{ $other }” possible.
portfolio-reason-enables = Lays the ground for others; what it brings itself has no worth in euros.
portfolio-reason-hopeless = Costs more than it brings, even if it goes well: { $best }.
portfolio-reason-no-figure = No plausible figure brings it into the plan.
portfolio-reason-waits = Depends on “{ $other }”, which is not in the plan.
portfolio-reason-apart = Excludes “{ $other }”, which brings more.
portfolio-reason-loses = Does not pay by what we know today: { $value } on average.
portfolio-reason-risk = Brings only { $value } on average; that is not worth the risk.
portfolio-reason-runs-at-loss = Running it costs more than it brings: { $value } on average.
portfolio-reason-displaced = Displaced by “{ $other }”.
portfolio-reason-no-room = Pays, but there is no room for it in budget and capacity.

portfolio-left-decided = Decided: not in the plan.
portfolio-left-gate-failed = The pilot did not pass its gate.
portfolio-left-no-worth = What it brings has no worth in euros yet, so it cannot be weighed.
portfolio-left-too-late = Would run only after the end of the planning period.
portfolio-left-prerequisite-missing = Depends on “{ $other }”, which cannot come.


## Questions at the tipping point, and open ones where there is none

portfolio-ask-effect = Does “{ $title }” bring more than { $threshold }?
portfolio-ask-effect-kpi = Does “{ $title }” improve the KPI “{ $kpi }” by more than { $threshold }?
portfolio-ask-one-off-cost = Does “{ $title }” cost more than { $threshold } once?
portfolio-ask-running-cost = Does running “{ $title }” cost more than { $threshold }?
portfolio-ask-effort = Does “{ $title }” take more than { $threshold }?
portfolio-ask-duration = Does it take longer than { $threshold } until “{ $title }” runs?
portfolio-ask-adoption = Does “{ $title }” reach more than { $threshold } of the possible use?
portfolio-ask-success = Does the pilot of “{ $title }” succeed more often than { CHANCE($threshold) }?
portfolio-ask-open-effect = How much does “{ $title }” bring per year?
portfolio-ask-open-effect-kpi = By how much does “{ $title }” improve the KPI “{ $kpi }”?
portfolio-ask-open-one-off-cost = What does “{ $title }” cost once?
portfolio-ask-open-running-cost = What does running “{ $title }” cost per year?
portfolio-ask-open-effort = How many person days does “{ $title }” take?
portfolio-ask-open-duration = How long does it take until “{ $title }” runs?
portfolio-ask-open-adoption = What part of the possible use can “{ $title }” reach?
portfolio-ask-open-success = How likely is the pilot of “{ $title }” to succeed?

## What must be said about the plan

portfolio-note-no-money = Nobody has estimated the benefit of any use case; the ranking rests on reference classes.
portfolio-note-budget-assumed =
    { $some ->
        [all] No budget is given. Assumed is
       *[some] Not every year has a budget. Assumed is, in proportion,
    } a quarter of what all use cases together would cost: { $amount } for { $span ->
        [one] { $first }
        [run] { $first } to { $last }
       *[parts] the other years
    }.
portfolio-note-counted-once = Several use cases pay into “{ $kpi }”: together they promise { $promised }, but only { $counted } counts.
portfolio-note-budget-partial = { $year } counts only with its quarters inside the planning period, and with their share of the budget.
portfolio-note-budget-unsure = The plan keeps the budget of { $year } in only { FIGURE($chance, style: "table") } of the simulated cases; the aim is 8 out of 10.
portfolio-note-budget-broken = What runs already or is decided does not fit the budget of { $year }: { $over } are missing.
portfolio-note-skill-broken = What runs already or is decided needs more “{ $skill }” than there is in { $period }.
portfolio-note-needs-broken = “{ $title }” is decided, but cannot wait for “{ $other }”, on which it depends.
portfolio-note-apart-broken = “{ $title }” and “{ $other }” exclude each other, but both are decided.
portfolio-note-settings-assumed = Hourly and day rates are not set; { $day_rate } per person day is assumed.
portfolio-note-hours-assumed = What becomes of freed hours is not decided yet; until then an hour counts { $rate }.
portfolio-note-points-without-worth = What a point is worth is not decided yet; until then points do not count.
portfolio-note-kpi-without-worth = The KPI “{ $kpi }” has no worth in euros yet; until then effects on it do not count.
portfolio-note-without-worth =
    { $count ->
        [one] One use case could not be weighed because its effect has no worth in euros.
       *[other] { $count } use cases could not be weighed because their effect has no worth in euros.
    }
portfolio-note-skill-unlimited = No capacity is given for “{ $skill }”; it is taken as unlimited.
portfolio-note-horizon = Value counts until the end of { $year }. What would come after that does not count, so what begins late looks less worthwhile than it would be in the long run.
portfolio-note-running-in-budget = Planned spending includes running what is in operation already: { $amount } until the end of { $year }.
portfolio-note-approximate = With so many use cases the chance of being chosen is estimated from shadow prices (to about 7 in 100).

## What-if

portfolio-what-if-unreadable = I do not understand “{ $typed }”. Write for example: budget 2027=+200000 or lock UC-014=scale or lock UC-014=2027-Q2, for rules quarter 2027-Q2=50000, days SKILL-1 2027=+20, buy SKILL-1 2027-Q2=20@1200, share new_business=20%, block UC-014=2027-Q3, allow UC-014, stop UC-014=20000, move UC-014=5000, stability=2%.
portfolio-what-if-lock = I do not understand “{ $typed }” for { $use_case }. Possible are pilot, scale, continue, stop, not-now or a quarter such as 2027-Q2.
portfolio-what-if-no-budget = There is no budget for { $year } to which something could be added. Give the whole amount without a sign: budget { $year }=300000.
portfolio-what-if-no-use-case = There is no use case { $use_case }, or it is retired.

portfolio-compare-same = The plan stays as it is.
portfolio-compare =
    { $direction ->
        [more] The plan is then worth { $difference } more:
        [less] The plan is then worth { $difference } less:
       *[none] The plan is then worth the same:
    } { $came } come in, { $went } drop out, { $moved } move.

## How figures come about

portfolio-formula-value = Benefit until the end of the planning period, less one-off and running cost, each quarter discounted to today from its middle; the chance that the pilot succeeds is included. What would come after the planning period does not count, so a late start looks worth less than it is in the long run.
portfolio-formula-benefit = Effect per year at full use, times adoption, times the worth of the KPI.
portfolio-formula-per-euro = Expected discounted benefit until the end of the planning period, divided by expected discounted one-off and running cost.
portfolio-formula-tipping = Found by making the plan again with this figure: from it on the choice turns, at 2% less far it does not. All other figures and the budgets stay as they are.
portfolio-formula-plan-value = Sum over all use cases in the plan, those that run already included: until the end of the planning period, discounted, after cost. What goes beyond the bound of a KPI does not count. The range comes from simulated courses in which pilots succeed or fail.
portfolio-formula-plan-target-chance = Share of simulated courses in which the discounted value of the plan reaches the target.
portfolio-formula-plan-target = The target for the value of the plan, from the target picture.
portfolio-formula-plan-gap = Distance to the highest value that any plan could have under these limits, reckoned with expected values, after the price of risk, and with budgets less their safety margin.
portfolio-formula-plan-count = Counted.
portfolio-formula-plan-difference = Expected value of one plan less that of the other.
portfolio-formula-plan-budget-assumed = A quarter of the expected cost of all use cases until the end of the planning period, spread evenly over the years; but in each year at least twice what the dearest single use case that pays costs in a year.
portfolio-formula-plan-settings-assumed = A usual rate, as long as none is set.
portfolio-formula-plan-hour-worth = Hourly rate times the share at which a freed hour counts.
portfolio-formula-plan-running = Expected cost of running what is in operation already and stays in the plan, until the end of the planning period, not discounted.
portfolio-formula-plan-more-money = Value of the plan made again with this amount more, less its value without; only use cases near to turning are moved, so the gain is at least this much.
portfolio-formula-plan-promised = Sum of the expected effects of all use cases in the plan on this KPI once everything runs.
portfolio-formula-plan-counted = Bound of the KPI: what goes beyond it is worth nothing more.
portfolio-formula-plan-largest-share = Its value divided by the value of all use cases in the plan.
portfolio-formula-budget-chance = Share of simulated courses in which the year's spending stays within the budget.
portfolio-formula-budget-over = The least that decided use cases cost, less the budget of the year.

## Efficient frontier

portfolio-frontier-next =
    The next { $amount }, spread { $spread ->
        [even] evenly over the years
       *[same] over the years like today's budget
    }, make the plan worth { $gain } more.{ $came ->
        [0] {""}
       *[other] {""} New in the plan: { $came }.
    }{ $went ->
        [0] {""}
       *[other] {""} No longer in it: { $went }.
    }{ $moved ->
        [0] {""}
       *[other] {""} At another time: { $moved }.
    }
portfolio-frontier-next-nothing =
    The next { $amount }, spread { $spread ->
        [even] evenly over the years
       *[same] over the years like today's budget
    }, change nothing of note in the plan.
portfolio-frontier-last =
    With { $amount } less budget the plan would be worth { $gain } less.{ $came ->
        [0] {""}
       *[other] {""} Then new in the plan: { $came }.
    }{ $went ->
        [0] {""}
       *[other] {""} No longer in it: { $went }.
    }{ $moved ->
        [0] {""}
       *[other] {""} At another time: { $moved }.
    }
portfolio-frontier-last-nothing = With { $amount } less budget almost nothing would be lost.
portfolio-formula-frontier-budget = Sum of the budgets of all years in the planning period: in each year the same part of its budget today, but never less than what is decided takes in that year. Where there is no money today, it is spread evenly.
portfolio-formula-frontier-mean = Expected value of this plan, before the price of risk.
portfolio-formula-frontier-worth = Value of the best plan found that this budget pays for: expected value after the price of risk. Every plan for less money is a plan for more.
portfolio-formula-frontier-most = Calculated upper limit: no plan that this budget pays for is worth more.
portfolio-formula-frontier-amount = A round step, spread over the years like today's budget, or evenly where there is none today.
portfolio-formula-frontier-gain = Difference in value of the two plans, both made anew, after the price of risk.

## What the plan may miss

portfolio-regret = If all figures were known beforehand, the best plan would be worth { $mean } more on average; in 9 out of 10 cases it is at most { $p90 }.
portfolio-regret-at-most = If all figures were known beforehand, the best plan would be worth at most { $mean } more on average; in 9 out of 10 cases it is at most { $p90 }.
portfolio-regret-none = Even if all figures were known beforehand, there would be no better plan under these budgets, as long as spending goes as planned.
portfolio-regret-chance =
    { $sure ->
        [exact] Another plan would have done better by more than { $threshold } { CHANCE($better) }. Nobody knows beforehand which one.
        [bound] Another plan would have done better by more than { $threshold } at most { CHANCE($better) }. Nobody knows beforehand which one.
       *[never] In none of the simulated cases would another plan have done better by more than { $threshold }.
    }
portfolio-regret-without =
    Without “{ $title }” the plan would be worth { $way ->
        [less] { $loss } less
       *[same] the same
    }; you would have done better without this use case { CHANCE($chance) }.
portfolio-formula-regret-mean = Average over the simulated cases: value of the plan that would be best in each, less value of this plan. Both keep the same planned spending; whether a pilot succeeds is not known to the best one either.
portfolio-formula-regret-p90 = In 9 out of 10 simulated cases the plan misses at most this amount.
portfolio-formula-regret-threshold = A tenth of the expected value, rounded, unless another amount is named.
portfolio-formula-regret-better = Share of the simulated cases in which the best plan would be better by more than this amount.
portfolio-formula-regret-loss = Value of the plan less value of the best plan without this use case, after the price of risk.
portfolio-formula-regret-without = Share of the simulated cases in which the best plan without this use case would be worth more.

## Why not simply by score?

portfolio-scoring =
    { $way ->
        [less] The list by score brings { $lost } less than the plan ({ $share }), under the same budgets and with the same figures.
        [more] The list by score brings { $lost } more than the plan on average ({ $share }); in return the plan avoids risk or keeps dates that the list does not know.
        [empty] Under these budgets neither the plan nor the list by score takes any use case.
       *[same] The list by score leads to the same result as the plan.
    }
portfolio-scoring-why-pays = Rank { $rank } on the list; brings { $per_euro } per euro spent.
portfolio-scoring-why-free = Rank { $rank } on the list; costs nothing.
portfolio-scoring-why-unlocks = Rank { $rank } on the list; the plan needs it for “{ $other }”.
portfolio-scoring-why-needs = Rank { $rank } on the list; needs “{ $other }”, and the two together do not pay enough.
portfolio-scoring-why-loses = Rank { $rank } on the list; costs more than it brings.
portfolio-scoring-why-little = Rank { $rank } on the list; brings only { $per_euro } per euro spent; elsewhere the same effort brings more.
portfolio-scoring-why-later = Rank { $rank } on the list; would have its turn only later, which costs { $loss }.
portfolio-scoring-why-earlier = Rank { $rank } on the list; would have its turn earlier; that brings { $gain }, at the cost of others that lose more.
portfolio-formula-scoring-lost = Expected value of the plan less expected value of the list, with the same figures and under the same limits.
portfolio-formula-scoring-share = The difference divided by the expected value of the plan.
portfolio-formula-scoring-rank = Rank by points; equal ones in the order of their ids.
portfolio-formula-scoring-per-euro = Expected benefit divided by expected cost including operation until the end of the planning period.
portfolio-formula-scoring-later = Expected value at the start that the plan provides for less that at the list's later start.
portfolio-formula-scoring-earlier = Expected value at the list's earlier start less that at the start that the plan provides for.

## Price of risk in money

portfolio-attitude-bold = Regardless of risk: { $mean } on average, { $bad } in the bad tenth of cases.
portfolio-attitude-costs = You give up { $given_up } on average; in return the bad tenth of cases turns out better by { $kept }.
portfolio-attitude-free = The bad tenth of cases turns out better by { $kept }; on average this costs almost nothing.
portfolio-attitude-same = Makes hardly any difference here: { $mean } on average, { $bad } in the bad tenth of cases.
portfolio-attitude-none = No use case in the plan, so there is no risk either.
portfolio-attitude-sharper = A plan made for the bad tenth in particular would turn out better there by { $kept } than this one and bring { $given_up } less on average.
portfolio-formula-attitude-mean = Expected value of the plan under this attitude, as the plan itself shows it.
portfolio-formula-attitude-bad = Average of the worst ten per cent of simulated courses from which no plan was made; pilots succeed in them or not.
portfolio-formula-attitude-given-up = Average of the plan regardless of risk less average of this plan.
portfolio-formula-attitude-kept = Bad tenth of this plan less that of the plan regardless of risk.

## Questions worth asking

portfolio-formula-asked = A round figure close to the one at which the choice turns.
portfolio-formula-ask-left = Sum over all use cases: what it would at most be worth, at today's shadow prices, to know beforehand everything that is still open; rounded up.
portfolio-formula-ask-minutes = Sum of the usual time per question: 1 to 3 minutes for a plain one, 3 to 10 for a range.
portfolio-ask-enough = Enough estimated: further answers are expected to change the plan by less than { $left }.
portfolio-ask-nothing = Enough estimated: no further answer could change this plan.
portfolio-ask-elsewhere = What else could be asked is expected to change the plan by up to { $left }.
portfolio-ask-open = { $n ->
    [one] One question
   *[other] { $n } questions
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} in all. What can still be asked can be expected to change the plan by up to { $left }.
portfolio-asked-controller = Controller
portfolio-asked-strategy-lead = Strategy lead
portfolio-asked-role = { $name }
portfolio-asked-unit = { $name }
portfolio-ask-moved-in = New in the plan: { $title }
portfolio-ask-moved-out = No longer in the plan: { $title }
portfolio-ask-moved-others = { $n ->
    [one] One more use case starts at another time.
   *[other] { $n } more use cases start at another time.
}
portfolio-ask-stayed = Nothing changes in the plan.
portfolio-ask-value = { $direction ->
    [more] Expected value of the plan: { $value }, { $difference } more than before.
    [less] Expected value of the plan: { $value }, { $difference } less than before.
   *[none] Expected value of the plan: { $value }, as before.
}
portfolio-ask-chance = “{ $title }” now belongs in the plan in { FIGURE($after, style: "table") } of the cases played through, before in { FIGURE($before, style: "table") }.
portfolio-formula-ask-value = Expected value of the plan after the answer, and its difference from the one before.
portfolio-formula-ask-chance = Share of the cases played through in which the use case belongs in the plan at the shadow prices (approximate).

## What the plan keeps to

portfolio-note-quarter-broken = What is running or decided does not fit under the limit for { QUARTER($quarter) }: { $over } are missing.
portfolio-note-quarter-unsure = The plan keeps the limit of { QUARTER($quarter) } in only { FIGURE($chance, style: "table") } of the simulated cases; the aim is 8 out of 10.
portfolio-note-bought = The plan buys { $days } of “{ $skill }” from outside, for { $paid } in all.
portfolio-note-share-held =
    { $wanted } of the money is to go to “{ $what }”; the plan reaches { $held }. { $price ->
        [none] That costs no value.
       *[some] Without this rule the plan would be worth { $costs } more.
    }
portfolio-note-share-missed =
    { $wanted } of the money is to go to “{ $what }”; there is not enough for that: the plan takes what is possible and reaches { $held }, { $missing } short. { $price ->
        [none] That costs no value.
       *[some] Without this rule the plan would be worth { $costs } more.
    }
portfolio-note-decided-blocked = “{ $title }” has been decided, but a guardrail blocks its start; the plan therefore leaves it out.
portfolio-note-decided-later = “{ $title }” was decided to start earlier but may start only from { QUARTER($quarter) }: what the guardrails require has to be met first.
portfolio-note-runs-blocked = “{ $title }” is running although a guardrail blocks it. Somebody has to decide about that.
portfolio-note-guardrails-unclear =
    { $count ->
        [one] For one use case in the plan it is still open whether the guardrails allow it.
       *[other] For { $count } use cases in the plan it is still open whether the guardrails allow them.
    }
portfolio-note-guardrails-unseen =
    { $count ->
        [one] One use case in the plan has not been held against the guardrails yet.
       *[other] { $count } use cases in the plan have not been held against the guardrails yet.
    }
portfolio-note-guardrails-none = None of the new use cases in the plan has been held against the guardrails yet.
portfolio-note-guardrail-work =
    What the guardrails require before the start is in the plan: { $what ->
        [both] { $cost } and { $effort }.
        [money] { $cost }.
       *[days] { $effort }.
    }
portfolio-note-stopping =
    { $count ->
        [one] What the plan stops or drops costs { $amount } to get out of; that is included.
       *[other] What the plan stops or drops costs { $amount } in all to get out of; that is included.
    }
portfolio-note-switching-unknown =
    { $of ->
        [one] The plan stops or moves one use case; what that costs is not known and not included.
       *[other] The plan stops or moves { $of } use cases; { $known ->
            [all] what that costs is known for none of them and not included.
           *[some] for { $count } of them it is not known what that costs, and it is not included.
        }
    }
portfolio-note-stable = The plan stays near the plan in force and gives up { $amount } of value for it (at most { $most } is allowed).

portfolio-left-blocked = A guardrail blocks it.
portfolio-left-blocked-because = A guardrail blocks it: { $because }
portfolio-left-blocked-late = Because of a guardrail it may start only so late that it does not fit into this plan.
portfolio-left-blocked-late-because = It may start only so late that it does not fit into this plan: { $because }
portfolio-left-unlocks-nothing = It has no value of its own, and nothing in the plan requires it.

portfolio-reason-unlocks-worth =
    { $count ->
        [one] Makes “{ $other }” possible, which brings { $worth }.
       *[other] Makes “{ $other }” and others possible, { $count } in all; they bring { $worth }.
    }
portfolio-reason-unlocks-too-little = Costs more than what it makes possible (“{ $other }”) brings.
portfolio-reason-variant = The plan has the variant “{ $other }” instead; it brings { $theirs } on average rather than { $own }.
portfolio-reason-replaced = Goes on until “{ $other }” takes its place.
portfolio-more-replaces = Takes the place of “{ $other }” once it is live. To be on the careful side, the benefit of the old one ends at once, though the new one is still ramping up.
portfolio-more-next-variant = The next best variant is “{ $other }”: { $theirs } on average rather than { $own }.
portfolio-more-blocked-until = Because of a guardrail it may start only from { QUARTER($quarter) }.
portfolio-more-unclear = Whether the guardrails allow it is still open.

portfolio-formula-unlocked = Sum of the expected values of the use cases in the plan that require it.
portfolio-formula-rules-bought = What the work in the plan takes beyond the own capacity, at most what can be had from outside.
portfolio-formula-rules-paid = Days bought times the external day rate. The budget bears only what that is above the own day rate, at which all work is charged anyway.
portfolio-formula-rules-held = Expected spending on the use cases in the plan that count for it, divided by that on all that do not run yet, until the end of the planning horizon.
portfolio-formula-rules-wanted = The minimum share that leadership has set.
portfolio-formula-rules-costs = Value of the best plan without this minimum share less the value of this plan, under the same limits.
portfolio-formula-rules-missing = The share required times what the plan spends on all that does not run yet, less what it spends on this.
portfolio-formula-rules-work = Sum of the costs that guardrails require before the use cases in the plan start.
portfolio-formula-rules-effort = Sum of the person days that guardrails require before the use cases in the plan start.
portfolio-formula-rules-given-up = Value of the best plan less the value of this plan, which is nearer to the one in force.
portfolio-formula-rules-tolerance = The part of the value that stability may cost at most; one hundredth as long as nothing else is set.
portfolio-formula-rules-stopping = Sum of the known costs of stopping, due in the first quarter.
portfolio-formula-rules-quarter-chance = Share of the simulated courses in which the quarter's spending stays under the limit.
portfolio-formula-rules-quarter-over = The least that the use cases decided on cost in that quarter, less the limit.

## Playing the plan's rules through

portfolio-what-if-no-settings = There are no settings yet that could hold the stability. Set the hourly rate and the day rate first.
portfolio-what-if-nothing-there = Nothing is given for { $of } that could be added to. Name the whole figure without a sign.
portfolio-what-if-unknown = “{ $name }” does not exist here; expected: { strategy-kind-wanted }. Name the id of an existing record; for minimum shares also efficiency, customer_value or new_business.

## What it is worth to know something beforehand

portfolio-knowing-nothing = No answer that is to be expected would change anything here. Asking does not pay.
portfolio-knowing-cap = Settling this beforehand is worth { $worth } at most.
portfolio-knowing-cap-minutes = Settling this beforehand is worth { $worth } or { $minutes ->
    [one] one minute of work
   *[other] { $minutes } minutes of work
} at most.
portfolio-knowing-cap-hours = Settling this beforehand is worth { $worth } or { $hours } of work at most.
portfolio-knowing-pilot = What a pilot tells about the benefit, that of kindred use cases included, is worth { $worth } at most.
portfolio-knowing-pilot-nothing = What a pilot tells about the benefit would not change the choice.
portfolio-knowing-shared =
    Knowing how far { $about ->
        [benefit] estimates of benefit
        [cost] estimates of cost
       *[time] estimates of time
    } are off { $where ->
        [lever] with the value lever “{ $lever }”
       *[firm] in this company
    } would be worth { $worth }.
portfolio-formula-knowing-shared = What the choice gains on average if it is known beforehand how far these estimates are off together; for each of nine possible deviations (five above 300 use cases) the choice is made again, in which use cases may count in part.
portfolio-formula-knowing-answer = Information value of one more estimate: what the choice gains on average if it is made afterwards. That this estimate errs as well is taken into account; rounded down.
portfolio-formula-knowing-minutes = Information value divided by the hourly rate, in minutes; rounded down.
portfolio-formula-knowing-hours = Information value divided by the hourly rate; rounded down.
portfolio-formula-knowing-pilot = What the choice gains on average if the benefit has been measured with evidence grade B beforehand; what is learned about kindred use cases counts as well.


## The nearest changes that turn a choice

portfolio-nearest-in-1 =
    In { $first_kind ->
        [effect] from { $first }
        [effect-kpi] if it improves “{ $first_name }” by at least { $first }
        [one-off-cost] if it costs at most { $first } once
        [running-cost] if running it costs at most { $first }
        [effort] if it takes at most { $first }
        [duration] if it runs after at most { $first }
        [adoption] if at least { $first } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($first) } or more
        [budget-year] if the { $first_period } budget rises by { $first }
        [budget-quarter] if { $first } more may be spent in { QUARTER($first_period) }
        [skill-year] if { $first } more of “{ $first_name }” are free in { $first_period }
        [skill-quarter] if { $first } more of “{ $first_name }” are free in { QUARTER($first_period) }
        [approval] if “{ $first_name }” is approved and it may start in { QUARTER($first_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($first_period) } at the latest
    }.

portfolio-nearest-out-1 =
    Out { $first_kind ->
        [effect] below { $first }
        [effect-kpi] if it improves “{ $first_name }” by less than { $first }
        [one-off-cost] if it costs more than { $first } once
        [running-cost] if running it costs more than { $first }
        [effort] if it takes more than { $first }
        [duration] if it runs only after { $first }
        [adoption] if less than { $first } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($first) }
    }.

portfolio-nearest-in-2 =
    In { $first_kind ->
        [effect] from { $first }
        [effect-kpi] if it improves “{ $first_name }” by at least { $first }
        [one-off-cost] if it costs at most { $first } once
        [running-cost] if running it costs at most { $first }
        [effort] if it takes at most { $first }
        [duration] if it runs after at most { $first }
        [adoption] if at least { $first } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($first) } or more
        [budget-year] if the { $first_period } budget rises by { $first }
        [budget-quarter] if { $first } more may be spent in { QUARTER($first_period) }
        [skill-year] if { $first } more of “{ $first_name }” are free in { $first_period }
        [skill-quarter] if { $first } more of “{ $first_name }” are free in { QUARTER($first_period) }
        [approval] if “{ $first_name }” is approved and it may start in { QUARTER($first_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($first_period) } at the latest
    } or { $second_kind ->
        [effect] from { $second }
        [effect-kpi] if it improves “{ $second_name }” by at least { $second }
        [one-off-cost] if it costs at most { $second } once
        [running-cost] if running it costs at most { $second }
        [effort] if it takes at most { $second }
        [duration] if it runs after at most { $second }
        [adoption] if at least { $second } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($second) } or more
        [budget-year] if the { $second_period } budget rises by { $second }
        [budget-quarter] if { $second } more may be spent in { QUARTER($second_period) }
        [skill-year] if { $second } more of “{ $second_name }” are free in { $second_period }
        [skill-quarter] if { $second } more of “{ $second_name }” are free in { QUARTER($second_period) }
        [approval] if “{ $second_name }” is approved and it may start in { QUARTER($second_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($second_period) } at the latest
    }.

portfolio-nearest-out-2 =
    Out { $first_kind ->
        [effect] below { $first }
        [effect-kpi] if it improves “{ $first_name }” by less than { $first }
        [one-off-cost] if it costs more than { $first } once
        [running-cost] if running it costs more than { $first }
        [effort] if it takes more than { $first }
        [duration] if it runs only after { $first }
        [adoption] if less than { $first } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($first) }
    } or { $second_kind ->
        [effect] below { $second }
        [effect-kpi] if it improves “{ $second_name }” by less than { $second }
        [one-off-cost] if it costs more than { $second } once
        [running-cost] if running it costs more than { $second }
        [effort] if it takes more than { $second }
        [duration] if it runs only after { $second }
        [adoption] if less than { $second } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($second) }
    }.

portfolio-nearest-in-3 =
    In { $first_kind ->
        [effect] from { $first }
        [effect-kpi] if it improves “{ $first_name }” by at least { $first }
        [one-off-cost] if it costs at most { $first } once
        [running-cost] if running it costs at most { $first }
        [effort] if it takes at most { $first }
        [duration] if it runs after at most { $first }
        [adoption] if at least { $first } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($first) } or more
        [budget-year] if the { $first_period } budget rises by { $first }
        [budget-quarter] if { $first } more may be spent in { QUARTER($first_period) }
        [skill-year] if { $first } more of “{ $first_name }” are free in { $first_period }
        [skill-quarter] if { $first } more of “{ $first_name }” are free in { QUARTER($first_period) }
        [approval] if “{ $first_name }” is approved and it may start in { QUARTER($first_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($first_period) } at the latest
    }, { $second_kind ->
        [effect] from { $second }
        [effect-kpi] if it improves “{ $second_name }” by at least { $second }
        [one-off-cost] if it costs at most { $second } once
        [running-cost] if running it costs at most { $second }
        [effort] if it takes at most { $second }
        [duration] if it runs after at most { $second }
        [adoption] if at least { $second } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($second) } or more
        [budget-year] if the { $second_period } budget rises by { $second }
        [budget-quarter] if { $second } more may be spent in { QUARTER($second_period) }
        [skill-year] if { $second } more of “{ $second_name }” are free in { $second_period }
        [skill-quarter] if { $second } more of “{ $second_name }” are free in { QUARTER($second_period) }
        [approval] if “{ $second_name }” is approved and it may start in { QUARTER($second_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($second_period) } at the latest
    } or { $third_kind ->
        [effect] from { $third }
        [effect-kpi] if it improves “{ $third_name }” by at least { $third }
        [one-off-cost] if it costs at most { $third } once
        [running-cost] if running it costs at most { $third }
        [effort] if it takes at most { $third }
        [duration] if it runs after at most { $third }
        [adoption] if at least { $third } of the possible use is reached
        [success] if the pilot succeeds { CHANCE($third) } or more
        [budget-year] if the { $third_period } budget rises by { $third }
        [budget-quarter] if { $third } more may be spent in { QUARTER($third_period) }
        [skill-year] if { $third } more of “{ $third_name }” are free in { $third_period }
        [skill-quarter] if { $third } more of “{ $third_name }” are free in { QUARTER($third_period) }
        [approval] if “{ $third_name }” is approved and it may start in { QUARTER($third_period) } at the latest
       *[guardrail] if all approvals are given and it may start in { QUARTER($third_period) } at the latest
    }.

portfolio-nearest-out-3 =
    Out { $first_kind ->
        [effect] below { $first }
        [effect-kpi] if it improves “{ $first_name }” by less than { $first }
        [one-off-cost] if it costs more than { $first } once
        [running-cost] if running it costs more than { $first }
        [effort] if it takes more than { $first }
        [duration] if it runs only after { $first }
        [adoption] if less than { $first } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($first) }
    }, { $second_kind ->
        [effect] below { $second }
        [effect-kpi] if it improves “{ $second_name }” by less than { $second }
        [one-off-cost] if it costs more than { $second } once
        [running-cost] if running it costs more than { $second }
        [effort] if it takes more than { $second }
        [duration] if it runs only after { $second }
        [adoption] if less than { $second } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($second) }
    } or { $third_kind ->
        [effect] below { $third }
        [effect-kpi] if it improves “{ $third_name }” by less than { $third }
        [one-off-cost] if it costs more than { $third } once
        [running-cost] if running it costs more than { $third }
        [effort] if it takes more than { $third }
        [duration] if it runs only after { $third }
        [adoption] if less than { $third } of the possible use is reached
       *[success] if the pilot succeeds less often than { CHANCE($third) }
    }.

portfolio-swap-in-none = If it were taken in, the plan would be worth { $loss } less.
portfolio-swap-in-one = If it came in, “{ $other }” would have to make room; the plan would be worth { $loss } less.
portfolio-swap-in-many = If it came in, { $count } others would have to make room, first “{ $other }”; the plan would be worth { $loss } less.
portfolio-swap-out-none = Without it the plan would be worth { $loss } less; nothing would take its place.
portfolio-swap-out-one = Without it, “{ $other }” would come in, and the plan would be worth { $loss } less.
portfolio-swap-out-many = Without it, { $count } others would come in, first “{ $other }”; the plan would be worth { $loss } less.
portfolio-formula-easing = So much more of it until the plan, made again, takes it in; with 2% less it does not.
portfolio-formula-edge = Value of the plan less that of the best plan with this one choice turned round; both made again.

## How sure the choice is, what it depends on, and what makes up the three piles

portfolio-more-chance = Chosen { CHANCE($draws) }.
portfolio-more-chance-weights = Chosen { CHANCE($draws) }; with other weightings of the objectives { CHANCE($weights) }.
portfolio-more-score-in = By score only number { $rank } of { $of } and not on the list, but in the plan.
portfolio-more-score-out = By score number { $rank } of { $of } and therefore on the list, but not in the plan.
portfolio-formula-chance = Share of the cases played through in which the plan, made again, takes it in.
portfolio-formula-chance-weights = Share of the other weightings under which the plan, made again, takes it in: each objective, hours and points count double once and half once; risk is priced once more cautiously, once more boldly.
portfolio-formula-rank = Place by score: benefit times six less effort, 1 to 5 points each.

portfolio-pile-yes =
    { $count ->
        [0] No use case is a clear yes: none is in the plan and stays there if the figures turn out otherwise.
        [one] One use case is a clear yes: it is in the plan and stays there in at least 8 of 10 cases.
       *[other] { $count } use cases are a clear yes: they are in the plan and stay there in at least 8 of 10 cases.
    } { $locked ->
        [0] { "" }
        [one] One of them is decided.
       *[other] { $locked } of them are decided.
    }
portfolio-pile-think =
    { $count ->
        [0] Nothing is left to think about: the figures are clear everywhere.
        [one] One use case is worth thinking about: what we know of it does not settle it yet.
       *[other] { $count } use cases are worth thinking about: what we know of them does not settle them yet; { $inside } are in the plan, { $outside } are not.
    } { $turning ->
        [0] { "" }
        [one] For one of them it says which figure turns the choice.
       *[other] For { $turning } of them it says which figure turns the choice.
    }
portfolio-pile-no =
    { $count ->
        [0] No use case is a clear no.
        [one] One use case is a clear no.
       *[other] { $count } use cases are a clear no.
    } { $hopeless ->
        [0] { "" }
        [one] For one, no plausible figure brings it into the plan.
       *[other] For { $hopeless }, no plausible figure brings them into the plan.
    } { $turning ->
        [0] { "" }
        [one] One would need a figure that is hardly to be expected.
       *[other] { $turning } would need a figure that is hardly to be expected.
    } { $left ->
        [0] { "" }
        [one] One could not be weighed because a decision, a guardrail or a missing prerequisite stands against it.
       *[other] { $left } could not be weighed because a decision, a guardrail or a missing prerequisite stands against them.
    }

portfolio-depends-benefit =
    { $stands ->
        [much] The plan stands and falls with how far estimates of benefit are off in this company
       *[some] The plan depends in part on how far estimates of benefit are off in this company
    }: it is worth { $low } to { $high } accordingly{ $count ->
        [0] {""}, and the choice would stay the same
        [one] {""}, and one use case would be chosen otherwise
       *[other] {""}, and { $count } use cases would be chosen otherwise
    }.
portfolio-depends-benefit-lever =
    { $stands ->
        [much] The plan stands and falls with how far estimates of benefit are off for the lever “{ $lever }”
       *[some] The plan depends in part on how far estimates of benefit are off for the lever “{ $lever }”
    }: it is worth { $low } to { $high } accordingly.
portfolio-depends-cost =
    { $stands ->
        [much] The plan stands and falls with how far estimates of cost are off in this company
       *[some] The plan depends in part on how far estimates of cost are off in this company
    }: it is worth { $low } to { $high } accordingly{ $count ->
        [0] {""}, and the choice would stay the same
        [one] {""}, and one use case would be chosen otherwise
       *[other] {""}, and { $count } use cases would be chosen otherwise
    }.
portfolio-depends-cost-lever =
    { $stands ->
        [much] The plan stands and falls with how far estimates of cost are off for the lever “{ $lever }”
       *[some] The plan depends in part on how far estimates of cost are off for the lever “{ $lever }”
    }: it is worth { $low } to { $high } accordingly.
portfolio-depends-time =
    { $stands ->
        [much] The plan stands and falls with how far estimates of time are off in this company
       *[some] The plan depends in part on how far estimates of time are off in this company
    }: it is worth { $low } to { $high } accordingly{ $count ->
        [0] {""}, and the choice would stay the same
        [one] {""}, and one use case would be chosen otherwise
       *[other] {""}, and { $count } use cases would be chosen otherwise
    }.
portfolio-depends-time-lever =
    { $stands ->
        [much] The plan stands and falls with how far estimates of time are off for the lever “{ $lever }”
       *[some] The plan depends in part on how far estimates of time are off for the lever “{ $lever }”
    }: it is worth { $low } to { $high } accordingly.
portfolio-depends-quantity =
    { $stands ->
        [much] The plan stands and falls with an assumption on “{ $title }”
       *[some] The plan depends in part on an assumption on “{ $title }”
    } ({ $quantity ->
        [one-off-cost] one-off cost
        [running-cost] running cost
        [effort] person days
        [duration] duration
        [adoption] adoption
        [success] chance that the pilot succeeds
       *[effect] benefit
    }) that nobody has confirmed yet: it is worth { $low } to { $high } accordingly.
portfolio-formula-depends-value = Expected value of the plan as it is if this one quantity turns out low or high (in 8 of 10 cases it lies between).
portfolio-formula-depends-choices = Use cases that a plan made again would then choose otherwise.

## What a large plan stands and falls with

portfolio-depends-benefit-value =
    { $stands ->
        [much] The plan stands and falls with how far estimates of benefit are off in this company
       *[some] The plan depends in part on how far estimates of benefit are off in this company
    }: it is worth { $low } to { $high } accordingly.
portfolio-depends-cost-value =
    { $stands ->
        [much] The plan stands and falls with how far estimates of cost are off in this company
       *[some] The plan depends in part on how far estimates of cost are off in this company
    }: it is worth { $low } to { $high } accordingly.
portfolio-depends-time-value =
    { $stands ->
        [much] The plan stands and falls with how far estimates of time are off in this company
       *[some] The plan depends in part on how far estimates of time are off in this company
    }: it is worth { $low } to { $high } accordingly.

## What has not been checked yet

portfolio-more-untried = Not checked: the figure at which the choice would turn here.
portfolio-note-untried =
    { $count ->
        [one] For one use case it has not been checked at which figure the choice would turn
       *[other] For { $count } use cases it has not been checked at which figure the choice would turn
    }. A thorough review works it out.

## Playing through: estimates, order, attitude to risk

portfolio-what-if-no-picture = There is no target picture yet that could hold an attitude to risk. Set up the target picture first.
portfolio-what-if-order-alike = The order of objectives changes nothing here: it matters once at least two objectives with a baseline and a target depend on KPIs that count in strategic points.
portfolio-what-if-which-kpi = The use case { $use_case } works on several KPIs or on none. Name the KPI: estimate { $use_case } effect UMSATZ=100000.
