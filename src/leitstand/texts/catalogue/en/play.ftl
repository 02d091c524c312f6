### Playing through: what if?

play-job = Playing through
play-said = What if …?
play-sub = Change the budget, skills, the order of objectives, the attitude to risk, single use cases or estimates, and see which plan would follow. The plan in force stays as it is.
play-empty = There are no use cases yet with which a plan could be played through.
play-broken = This could not be read and was left out:

## Adding a change

play-add = What should be different?
play-add-this = Add to the changes
play-full = No more changes can be played through at once. Take one out before you add another.
play-add-budget = Budget of a year
play-add-budget-help = With + or − the amount is added to today's; without a sign it is the whole amount of the year.
play-add-days = Person days of a skill
play-add-days-help = With + or − the days are added to today's; without a sign they are all days of the period.
play-add-order = Order of objectives
play-add-order-help = The order matters to KPIs that count in strategic points. What counts in euros stays what it is.
play-add-risk = Attitude to risk
play-add-risk-help = How much certainty is preferred to a prospect, put in euros.
play-add-lock = Settle a use case
play-add-lock-help = The use case is set as you say; the rest of the plan follows.
play-add-estimate = Change an estimate
play-add-estimate-help = What you say takes the place of all estimates of this quantity. Write as you are used to: 80-200 k€, 6 h/week, M or ?
play-year = Year
play-amount = Amount
play-amount-example = +200 k€
play-skill = Skill
play-period = Period
play-days = Person days
play-objective = Objective
play-place = new place
play-attitude = What should be reckoned with?
play-attitude-cautious = Instead of an even chance to win { $win } or nothing, { $certain } for certain are enough.
play-attitude-balanced = Instead of an even chance to win { $win } or nothing, it has to be { $certain } for certain.
play-attitude-bold = Instead of an even chance to win { $win } or nothing, it has to be { $certain } for certain: swings cost nothing.
play-case = Use case
play-verdict = What should hold?
play-verdict-pilot = in, with a pilot
play-verdict-scale = in, rolled out at once
play-verdict-continue = goes on
play-verdict-stop = is stopped
play-verdict-not-now = out for now
play-verdict-start = begins in this quarter
play-quarter = Quarter
play-quantity = Quantity
play-kpi = KPI or skill
play-kpi-own = that of the use case
play-value = new estimate
play-value-example = 80-200 k€
play-today = today { FIGURE($amount, style: "table") }
play-no-skills = No scarce skills are set up.
play-no-objectives = No objectives are set up.
play-no-picture = The attitude to risk belongs to the target picture; there is none yet.
play-no-case = Name the use case: its title or its id.
play-unknown-case = “{ $words }” is not clear, or not on the list. Similar are: { $near }
play-no-amount = Name an amount, for example +200 or 300.
play-no-value = Name the new estimate, for example 80-200 k€.
play-no-figure = A number, a range, a size class such as M or a question mark can be played through.
play-which-kpi = This use case works on several KPIs or on none. Choose which one is meant.

## The changes

play-changes = Your changes
play-private = seen by you alone, nothing is stored
play-no-changes = None yet. Choose what should be different.
play-remove-short = Remove
play-remove = Remove: { $title }
play-run = Work it out
play-clear = Remove all
play-budget-set = Budget { $year }: { $amount }
play-budget-more = Budget { $year }: { $amount } more
play-budget-less = Budget { $year }: { $amount } less
play-lock-pilot = “{ $title }” is in with a pilot
play-lock-scale = “{ $title }” is rolled out at once
play-lock-continue = “{ $title }” goes on
play-lock-stop = “{ $title }” is stopped
play-lock-not-now = “{ $title }” is out for now
play-lock-start = “{ $title }” begins in { QUARTER($quarter, length: "long") }
play-risk-cautious = Attitude to risk: cautious
play-risk-balanced = Attitude to risk: balanced
play-risk-bold = Attitude to risk: bold
play-order = Order of objectives, first: { $titles }
play-estimate-point = “{ $title }”, { $what }: { $value }
play-estimate-range = “{ $title }”, { $what }: { RANGE($low, $high) }
play-estimate-size = “{ $title }”, { $what }: size class { $size }
play-estimate-unknown = “{ $title }”, { $what }: unknown
play-rule-quarter = { QUARTER($period, length: "long") }: at most { $amount }
play-rule-quarter-more = { QUARTER($period, length: "long") }: { $amount } more
play-rule-quarter-less = { QUARTER($period, length: "long") }: { $amount } less
play-rule-days = { $of }, in { $period }: { $amount }
play-rule-days-more = { $of }, in { $period }: { $amount } more
play-rule-days-less = { $of }, in { $period }: { $amount } less
play-rule-buy = { $of }, in { $period }: buy { $amount } at { $rate } a day
play-rule-share = Minimum share { $of }: { $amount }
play-rule-stability = { $amount } of the value may be given up for stability
play-rule-block = “{ $of }” may not begin
play-rule-block-until = “{ $of }” may begin in { QUARTER($period, length: "long") } at the earliest
play-rule-allow = “{ $of }” may begin
play-rule-stop = Stopping “{ $of }” costs { $amount }
play-rule-move = Moving the start of “{ $of }” costs { $amount }

## The result

play-result = What would come of it
play-nothing-yet = Once you have played changes through, the new plan stands here beside today's.
play-not-run = The changes are ready. “Work it out” shows which plan would follow.
play-running = The plan is being worked out …
play-failed = No plan came of it
play-cancelled = The work was stopped. Simply start it again.
play-stale = Something has changed since this was worked out. “Work it out” brings it up to date.
play-said-more = The plan would be worth { $difference } more on average: { $came } new, { $went } no longer in it, { $moved } moved.
play-said-less = The plan would be worth { $difference } less on average: { $came } new, { $went } no longer in it, { $moved } moved.
play-said-same = The plan would be worth the same: { $came } new, { $went } no longer in it, { $moved } moved.
play-range = The difference is { EIGHT_OF_TEN($low, $high) }; the plan played through is worth more { CHANCE($better) }.
play-plan = This plan
play-before = today
play-after = played through
play-on-average = on average
play-in = Comes in
play-out = Goes out
play-moved = Moves
play-changed = Is approached otherwise
play-nothing-moves = No use case is treated otherwise.
play-shift-from = { $what } from { QUARTER($quarter, length: "short") }
play-shift-moved = from { QUARTER($before, length: "short") } to { QUARTER($after, length: "short") }
play-shift-changed = “{ $after }” instead of “{ $before }”
play-budgets = Budget by year
play-within = budget holds
play-how = How these figures come about
play-formula-value = Value of a plan: benefit of all use cases up to the end of the horizon after cost, discounted, on average over all simulated courses.
play-formula-difference = Difference: both plans in the same simulated courses, compared course by course. What is equally uncertain about both cancels out.
play-formula-better = Share of the courses in which the plan played through is worth more than today's.
play-formula-worth = What the use case brings on average in the plan: after playing through where it is in it then, else so far.
play-formula-planned = Expected spending of the year under this plan.
play-formula-limit = The year's budget that this plan reckons with.
play-formula-chance = Share of the courses in which the year's spending stays within the budget.

## Scenarios

play-keep-title = Under which name do you want to keep this?
play-keep = Keep as a scenario
play-nothing-stored = Nothing of this is stored so far.
play-scenarios = Scenarios
play-scenarios-note = yours are seen by you alone until you share them
play-no-scenarios = None yet. What you have played through can be kept under a name and compared.
play-is-shared = shared
play-is-private = for you alone
play-n-changes =
    { $n ->
        [one] one change
       *[other] { $n } changes
    }
play-open = Open
play-share = Share
play-drop = Delete
play-share-note = A shared scenario stands in the journal as a draft and stays there. Deleting only takes it off your list.
play-no-title = Give the scenario a name.
play-too-many = No more than { $most } scenarios can be kept. Delete one that you no longer need.
play-moved-on = This scenario no longer fits today's data: a use case in it is missing by now. Play it through again.
play-back = Back to playing through
play-compare = Compare
play-compare-note = Two to four plans side by side; today's is always among them.
play-compare-title = Scenarios side by side
play-compare-said =
    { $rows ->
        [0] { $n } plans that treat all use cases alike.
        [one] { $n } plans that differ in one use case.
       *[other] { $n } plans that differ in { $rows } use cases.
    }
play-too-few = Choose at least one scenario to stand beside today's plan.
play-changed-what = What was changed
play-in-plan = Use cases in the plan
play-budget-of = Budget { $year }
play-differ = Where they differ
