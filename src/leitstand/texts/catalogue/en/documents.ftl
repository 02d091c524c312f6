### Charts, and what each figure of a review is called and how it comes about.

documents-quarter = { QUARTER($quarter, length: "short") }

documents-fan-title = Value of the plan
documents-fan-alt =
    Cumulated value of the plan after cost until { QUARTER($quarter) }: { EIGHT_OF_TEN($low, $high) }, middle { $middle }.{ $target ->
        [unknown] { "" }
       *[other] { " " }The target is { $target }.
    }
documents-fan-target = Target { FIGURE($target, unit: "EUR", style: "table") }
documents-benefit-title = Benefit per year
documents-benefit-alt =
    Benefit per year at full use: { EIGHT_OF_TEN($low, $high) }, middle { $middle }.{ $tipping ->
        [unknown] { "" }
       *[other] { " " }The tipping point is at { $tipping }.
    }
documents-tipping-at = Tipping point { $amount }

documents-axis-million = €m
documents-axis-thousand = €k
documents-axis-one = €
documents-axis-a-year = { $unit } per year

documents-column-quarter = End of
documents-column-low = low
documents-column-quartile = lower quarter
documents-column-middle = middle
documents-column-upper = upper quarter
documents-column-high = high
documents-column-point = Point
documents-column-benefit = Benefit per year

documents-point-p10 = low
documents-point-p25 = lower quarter
documents-point-p50 = middle
documents-point-p75 = upper quarter
documents-point-p90 = high
documents-point-mean = average

## What the figures are called

documents-figure-plan-value = Value of the plan
documents-figure-value = value after cost
documents-figure-benefit = benefit per year
documents-figure-one-off = one-off cost
documents-figure-running = running cost per year
documents-figure-cash = of which cash
documents-figure-hours = working time set free
documents-figure-points = strategic points
documents-figure-chance = chance of being chosen
documents-figure-success = outlook that the pilot succeeds
documents-figure-per-euro = return per euro spent
documents-figure-price = worth of its resources elsewhere
documents-figure-clarify = information value
documents-figure-tipping = tipping point
documents-figure-target = target for the value of the plan
documents-figure-target-chance = outlook of reaching the target
documents-figure-gap = distance to the best possible plan
documents-figure-fan = cumulated value of the plan
documents-figure-planned = planned spending
documents-figure-limit = budget
documents-figure-within = outlook of staying within the budget
documents-figure-scarce = shadow price
documents-figure-used = planned use
documents-figure-capacity = available
documents-figure-contribution = the plan’s contribution to the objective
documents-figure-needed = improvement needed
documents-figure-outlook = outlook of reaching the objective
documents-figure-worth = information value
documents-figure-threshold = tipping point
documents-figure-promised = promised effect
documents-figure-counted = effect counted
documents-figure-count-weighed = use cases weighed
documents-figure-count-chosen = use cases in the plan
documents-figure-count-assumed = use cases with assumed benefit or cost
documents-figure-count-questions = questions worth asking
documents-figure-largest-share = share of the largest use case in the value of the plan
documents-figure-more-money = what more budget would bring the plan
documents-figure-more-money-amount = amount by which the budget would grow
documents-figure-count-guardrails-unclear = use cases with open guardrails
documents-figure-count-guardrails-unseen = use cases not yet examined for guardrails
documents-figure-count-stopping = use cases that cost something to stop
documents-figure-count-turned-back = use cases on which the plan turns back
documents-figure-count-switching-unknown = use cases whose cost of turning back is unknown
documents-figure-rules-bought = person days bought
documents-figure-rules-paid = price of the days bought
documents-figure-rules-held = share of the plan's new spending
documents-figure-rules-wanted = minimum share asked for
documents-figure-rules-costs = what the minimum share costs the plan
documents-figure-rules-missing = what is lacking of the minimum share
documents-figure-rules-work = cost of the work guardrails demand before the start
documents-figure-rules-effort = person days that guardrails demand before the start
documents-figure-rules-given-up = value the plan gives up for stability
documents-figure-rules-tolerance = what stability may cost at most
documents-figure-rules-stopping = cost of stopping
documents-figure-rules-quarter-chance = chance to keep within the quarter's limit
documents-figure-rules-quarter-over = amount beyond the quarter's limit

## How the figures come about

documents-formula-plan-value = Sum of the values of all use cases in the plan, formed anew in each of many draws; shown is the point below which that many draws lie.
documents-formula-value = Benefit per year times the outlook of success over the planning horizon, less one-off and running cost, discounted to the as-of date.
documents-formula-benefit = Improvement of the KPI at full use times what one unit of it is worth in a year; from the estimates, completed by reference cases.
documents-formula-one-off = One-off cost in euros, plus person days at the day rate; what a running pilot has cost so far is part of it.
documents-formula-running = Cost per year while the use case runs.
documents-formula-cash = The part of the value that comes in as money or is not spent.
documents-formula-hours = Working time set free per year; it becomes euros only as far as its use has been decided.
documents-formula-points = Contribution to objectives that are not measured in euros.
documents-formula-chance = How often the use case is in the plan when the plan is made again with other plausible figures; of the pilot its chance counts, not whether it succeeds.
documents-formula-success = From the estimates and the outcomes of similar pilots.
documents-formula-per-euro = Expected value before one-off cost, divided by the one-off cost.
documents-formula-price = Budget and person days that the use case needs, at their shadow prices.
documents-formula-clarify = By so much the plan would improve on average if the most telling open quantity were known beforehand (approximate).
documents-formula-tipping = The nearest figure at which the choice turns when the plan is made again with it; at 2% less far it stays.
documents-formula-target = From your target picture.
documents-formula-target-chance = Share of draws in which the value of the plan reaches the target.
documents-formula-gap = The plan is at most this share below the best conceivable one; proven by the bound.
documents-formula-fan = Value of the plan after cost, accumulated until the end of the quarter, over all draws.
documents-formula-planned = Expected spending of the year: running what is in operation already, pilots, and everything after them with the chance that the pilot succeeds. Person days count at the day rate, those of own staff included.
documents-formula-limit = Your budget for this year.
documents-formula-limit-assumed = No budget was given for this year; assumed is a part of the total cost.
documents-formula-within = Share of draws in which spending of the year stays within the budget.
documents-formula-scarce = What one unit more of this bottleneck would bring to the plan, all else being equal.
documents-formula-used = Sum of what all use cases in the plan need in this period.
documents-formula-capacity = What is available in this period.
documents-formula-contribution = Sum of the effects that the plan still adds to this objective; what runs already is in the baseline.
documents-formula-needed = Difference between target and baseline of the KPI.
documents-formula-outlook = Share of draws in which the plan’s contribution suffices for the objective.
documents-formula-worth = By so much the plan would improve on average if you could answer this question beforehand (approximate).
documents-formula-threshold = At this value the choice turns (approximate, from the shadow prices).

documents-reference-cases = reference cases

## Matrix and budget curve

documents-matrix-title = Value and one-off cost
documents-matrix-case = { $case }
documents-matrix-alt =
    { $cases ->
        [one] One use case
       *[other] { $cases } use cases
    } by one-off cost and value, each with its range. “{ $case }” has the most value: { $value } in the middle at a one-off cost of { $cost }.
documents-matrix-axis-cost = one-off cost
documents-matrix-axis-value = value after all cost
documents-matrix-column-case = Use case
documents-matrix-column-cost = Cost, middle
documents-matrix-column-low = Value, low
documents-matrix-column-middle = Value, middle
documents-matrix-column-high = Value, high
documents-curve-title = Efficient frontier
documents-curve-alt = With today’s budget of { $budget } the best plan found is worth { $worth }; with the largest budget looked at, { $largest }, it is { $most }.
documents-curve-share =
    { $today ->
        [true] today ({ FIGURE($share, unit: "share", digits: 0) })
       *[false] { FIGURE($share, unit: "share", digits: 0) }
    }
documents-curve-today = today
documents-curve-axis = Budget of all years in { $unit }
documents-curve-column-share = Part of today’s budget
documents-curve-column-budget = Budget
documents-curve-column-worth = Value after the price of risk
documents-curve-column-mean = Expected value
documents-curve-column-most = At most possible
