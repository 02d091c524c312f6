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

## Tipping points

portfolio-tipping-in-effect = In from { $threshold }.
portfolio-tipping-in-effect-kpi = In if it improves “{ $kpi }” by at least { $threshold }.
portfolio-tipping-in-one-off-cost = In if it costs at most { $threshold } once.
portfolio-tipping-in-running-cost = In if running it costs at most { $threshold }.
portfolio-tipping-in-effort = In if it takes at most { $threshold }.
portfolio-tipping-in-duration = In if it runs after at most { $threshold }.
portfolio-tipping-in-adoption = In if at least { $threshold } of the possible use is reached.
portfolio-tipping-in-success = In if the pilot succeeds { CHANCE($threshold) } or more.
portfolio-tipping-out-effect = Out below { $threshold }.
portfolio-tipping-out-effect-kpi = Out if it improves “{ $kpi }” by less than { $threshold }.
portfolio-tipping-out-one-off-cost = Out above a one-off cost of { $threshold }.
portfolio-tipping-out-running-cost = Out if running it costs more than { $threshold }.
portfolio-tipping-out-effort = Out if it takes more than { $threshold }.
portfolio-tipping-out-duration = Out if it runs only after { $threshold }.
portfolio-tipping-out-adoption = Out if less than { $threshold } of the possible use is reached.
portfolio-tipping-out-success = Out if the pilot succeeds less often than { CHANCE($threshold) }.

## Questions at the tipping point, and open ones where there is none

portfolio-ask-effect = Does “{ $title }” bring more than { $threshold }?
portfolio-ask-effect-kpi = Does “{ $title }” improve the KPI “{ $kpi }” by more than { $threshold }?
portfolio-ask-one-off-cost = Does “{ $title }” cost less than { $threshold } once?
portfolio-ask-running-cost = Does running “{ $title }” cost less than { $threshold }?
portfolio-ask-effort = Does “{ $title }” take less than { $threshold }?
portfolio-ask-duration = Does “{ $title }” run after at most { $threshold }?
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
        [all] No budget is given.
       *[some] Not every year has a budget.
    } Assumed is a quarter of what all use cases together would cost: { $amount } for { $first } to { $last }.
portfolio-note-counted-once = Several use cases pay into “{ $kpi }”: together they promise { $promised }, but only { $counted } counts.
portfolio-note-budget-partial = { $year } counts only with its quarters inside the planning period, and with their share of the budget.
portfolio-note-budget-unsure = The plan keeps the budget of { $year } only { CHANCE($chance) }.
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

portfolio-what-if-unreadable = I do not understand “{ $typed }”. Write for example: budget 2027=+200000 or lock UC-014=scale or lock UC-014=2027-Q2.
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
portfolio-formula-tipping = The figure at which its benefit equals what its resources would bring elsewhere (approximate, from shadow prices).
portfolio-formula-plan-value = Sum over all use cases in the plan, those that run already included: until the end of the planning period, discounted, after cost. What goes beyond the bound of a KPI does not count. The range comes from simulated courses in which pilots succeed or fail.
portfolio-formula-plan-target-chance = Share of simulated courses in which the discounted value of the plan reaches the target.
portfolio-formula-plan-target = The target for the value of the plan, from the target picture.
portfolio-formula-plan-gap = Distance to the highest value that any plan could have under these limits, reckoned with expected values, after the price of risk, and with budgets less their safety margin.
portfolio-formula-plan-count = Counted.
portfolio-formula-plan-difference = Expected value of one plan less that of the other.
portfolio-formula-plan-budget-assumed = A quarter of the expected cost of all use cases until the end of the planning period, spread evenly over the years.
portfolio-formula-plan-settings-assumed = A usual rate, as long as none is set.
portfolio-formula-plan-hour-worth = Hourly rate times the share at which a freed hour counts.
portfolio-formula-plan-running = Expected cost of running what is in operation already and stays in the plan, until the end of the planning period, not discounted.
portfolio-formula-plan-more-money = Shadow price of the budget times the amount; holds roughly as long as the amount is small against the budget.
portfolio-formula-plan-promised = Sum of the expected effects of all use cases in the plan on this KPI once everything runs.
portfolio-formula-plan-counted = Bound of the KPI: what goes beyond it is worth nothing more.
portfolio-formula-plan-largest-share = Its value divided by the value of all use cases in the plan.
portfolio-formula-budget-chance = Share of simulated courses in which the year's spending stays within the budget.
portfolio-formula-budget-over = The least that decided use cases cost, less the budget of the year.
