### What the pages say.

web-skip = Skip to content
web-nav = Main navigation
web-nav-leitstand = Leitstand
web-nav-portfolio = Portfolio
web-on-this-page = On this page
web-language = Language
web-organisations = Organisations
web-theme = Appearance
web-theme-system = as the device
web-theme-light = light
web-theme-dark = dark
web-fictional = Fictional example
web-as-of = As of { DAY($day) }
web-count = { $n }
web-unknown = unknown
web-assumed = assumed
web-truth =
    { $value ->
        [true] yes
       *[false] no
    }
web-foot-journal =
    Journal: { $n } { $n ->
        [one] entry
       *[other] entries
    }
web-foot-head = Checksum { $start }…{ $end }
web-foot-local = Reachable on this machine only
web-since-review =
    { $n ->
        [one] One entry has been added since this review. The next one takes it in:
       *[other] { $n } entries have been added since this review. The next one takes them in:
    }
web-sentence-unknown = This sentence comes from another version of the program. A new review restores it.
web-formula-unknown = How this figure came about is not described in this version of the program. A new review restores the description.

## Ranges and bars

web-range =
    { $range }, middle { $middle }{ $assumed ->
        [true] {" "}(assumed)
       *[false] {""}
    }
web-budget-bar =
    { FIGURE($year, unit: "year") }: { FIGURE($planned, style: "table") } planned{ $limit ->
        [unknown] , no budget given
       *[other] {" "}of { FIGURE($limit, style: "table") }
    }
web-as-table = As a table

## Leitstand

web-plan-value = Value of the plan
web-plan-value-note = cumulated, after cost · range of 8 in 10 cases
web-no-fan = There is no course to show yet: no use case is in the plan.
web-fan-note = The line is the middle: in one half of the cases it will be more, in the other less. The average is { $mean }.
web-cash = cash
web-hours = working time set free
web-points = strategic points
web-spread-range = { RANGE($low, $high, style: "table") }
web-eight-of-ten = 8 in 10 cases
web-year-made = What the plan brings a year once everything runs
web-made-of-note = Money, working time and points stand apart; hours set free become euros only as far as their use has been decided.
web-todo = What to do
web-todo-worth = after cost
web-todo-worth-stop = if it went on
web-todo-worth-drop = if it came after all
web-from = from { QUARTER($quarter, length: "short") }
web-todo-cost = one-off { FIGURE($cost, style: "table") }
web-todo-unlocks =
    { $n ->
        [one] unlocks one more
       *[other] unlocks { $n } more
    }
web-todo-new = new
web-todo-none = Nothing to decide: the plan stays as it is.
web-todo-more =
    { $n ->
        [one] One more step
       *[other] { $n } more steps
    }
web-step-start = start
web-step-scale = scale
web-step-stop = stop
web-step-drop = no longer planned
web-step-delay = postpone
web-step-advance = bring forward
web-step-continue = continue
web-piles = Three piles
web-pile-yes = Clear yes
web-pile-yes-note = In the plan in almost every case. Start here.
web-pile-think = Worth thinking about
web-pile-think-note = One answer can bring them into the plan, or out.
web-pile-no = Clear no
web-pile-no-note = No plausible figure brings them into the plan.
web-pile-empty = Nothing here at present.
web-piles-read = How to read the three piles
web-piles-bars = The bar shows the value after cost: the range in which it lies in 8 of 10 cases, the dot is the middle, the thin tick is zero. Dashed means assumed.
web-chance = Chance of being chosen
web-all = All { $n }
web-goals = Objectives
web-goals-note = what the plan contributes
web-goal = Objective
web-contributors = Contribution
web-contributing =
    { $n ->
        [0] none
        [one] one use case
       *[other] { $n } use cases
    }
web-outlook = Outlook
web-outlook-open = open
web-gap = Gap
web-draft = Draft
web-budget = Budget
web-budget-note = planned per year
web-budget-none = No budget was given, and none is assumed.
web-budget-assumed = You gave no budget; a part of the total cost is assumed.
web-of = of
web-no-limit = no limit given
web-within = kept { CHANCE($chance) }
web-scarce = What more resources would bring
web-scarce-budget = One euro more of budget in { $period } would bring { $gain }.
web-scarce-quarter = A limit one euro higher in { $period } would bring { $gain }.
web-scarce-skill = One person day more of { $skill } ({ $period }) would bring { $gain }.
web-questions = Questions worth asking
web-questions-note = Information value
web-questions-why = Only what can change the plan is asked. “I do not know” is a good answer.
web-would-change = What would change the plan
web-would-change-none = No single figure would overturn the plan.
web-rests-on = What this judgement rests on
web-learned = What we have learned
web-more-lines =
    { $n ->
        [one] One more line
       *[other] { $n } more lines
    }


## Portfolio

web-portfolio-said =
    { $chosen ->
        [0] None of the { $cases } use cases is in the plan.
        [one] { $cases } use cases, **one in the plan**. It is worth { $value } on average.
       *[other] { $cases } use cases, **{ $chosen } in the plan**. Together they are worth { $value } on average.
    }
web-portfolio-gap = The plan is at most { $gap } below the best possible one.
web-portfolio-best = With these figures and limits there is no better plan.
web-portfolio-no-gap = How close the plan is to the best possible one is not proven.
web-approximate = The chance of being chosen is approximate.
web-filter = Filter
web-filter-all = All
web-filter-yes = Clear yes
web-filter-think = Think
web-filter-no = Clear no
web-column-case = Use case
web-column-unit = Unit
web-column-stage = Stage
web-column-value = Value after cost
web-column-middle = Middle
web-column-chance = Chance of being chosen
web-column-start = Planned
web-all-units = All units
web-all-stages = All stages
web-search = Search
web-show = Show
web-show-all = Show all
web-found =
    { $n ->
        [one] One use case
       *[other] { $n } use cases
    }
web-value-note = Range of 8 in 10 cases, dashed: assumed
web-nothing-found = No use case fits this selection.
web-no-cases = There is no use case yet.
web-pages = Pages
web-page-of = Page { $page } of { $pages }

## Use case

web-case-pilot =
    “{ $case }” belongs in the plan: **as a pilot**{ $start ->
        [none] {""}
       *[other] {" "}from { $when }
    }.
web-case-scale =
    “{ $case }” **should be scaled**{ $start ->
        [none] {""}
       *[other] {" "}from { $when }
    }.
web-case-continue = “{ $case }” **continues**.
web-case-stop = “{ $case }” **should be stopped**.
web-case-not-now = “{ $case }” does **not belong in the plan for now**.
web-case-not-reviewed = There is no judgement on this use case yet: it was added after the last review.
web-case-assumed =
    { $n ->
        [one] One quantity is assumed: from reference cases, not yet confirmed by you.
        [0] The range is assumed: from reference cases, not yet confirmed by you.
       *[other] { $n } quantities are assumed: from reference cases, not yet confirmed by you.
    }
web-owner = owner:
web-pays-into = pays into
web-to-record = See the record
web-to-case = To the use case’s page
web-benefit = Benefit per year
web-benefit-note = at full use, as we know it today
web-no-benefit = What it brings is not known yet. Unknown is not zero: as soon as there is a figure with a worth in euros, a range stands here.
web-why-in = Why in the plan
web-why-out = Why not in the plan
web-displaces = displaces
web-displaced-by = displaced by
web-unlocks = unlocks
web-needs = requires
web-terms = What these figures mean
web-term-chance = How often the use case is in the plan when the plan is made again with other plausible figures. 100% means: always.
web-term-success = How often such a pilot passes its gate.
web-term-per-euro = What each euro spent brings back by the end of the planning horizon. At €1 it would just return what was spent.
web-term-price = What the budget and the person days it needs would bring in other use cases.
web-term-clarify = What it is worth to know this beforehand. Finding out should not cost more than this.
web-term-scarce = This is the shadow price: what one euro of budget or one person day more would bring the plan, all else being equal.
web-turns = What would change this
web-no-turn = No plausible change of a single quantity turns the choice.
web-tipping-above-in = { $quantity }: from { $at } on it would be in.
web-tipping-below-in = { $quantity }: up to { $at } it would be in.
web-tipping-above-out = { $quantity }: from { $at } on it would be out.
web-tipping-below-out = { $quantity }: below { $at } it would be out.
web-more-reasons = And also
web-belief = Belief
web-belief-note = what we expect today · dashed: assumed
web-quantity = Quantity
web-spread = Range
web-estimates = Estimates
web-estimates-note = each quantity on one scale
web-who = Who
web-typed = as said
web-estimate-by = Estimate { $n }
web-estimate-list = from the list
web-reference-cases = Reference cases
web-outcome = Outcome of { DAY($day) }, evidence grade { $grade }
web-size = Size { $size }
web-score = { $score } of 5
web-no-estimates = Nobody has estimated anything yet. All you see here comes from reference cases.
web-history = History
web-created = created
web-withdrawn = withdrawn
web-changed = changed: { $fields }
web-history-estimate =
    { $n ->
        [one] Estimate
       *[other] { $n } estimates
    } { $did ->
        [created] added
        [withdrawn] withdrawn
       *[changed] changed
    }
web-history-outcome =
    { $n ->
        [one] Outcome
       *[other] { $n } outcomes
    } { $did ->
        [created] added
        [withdrawn] withdrawn
       *[changed] changed
    }
web-entry = entry { $n }
web-local-operator = local operator

## Source and record

web-source = Where this figure comes from
web-source-figure = A figure of the last review
web-fact = The figure
web-fact-as-of = As of
web-fact-exact = exactly
web-fact-review = Review
web-fact-sequence = after entry { $n } of the journal
web-fact-engine = Engine
web-fact-seed = seed { FIGURE($seed, unit: "year") }
web-fact-id = Id
web-assumed-means = From reference cases or defaults, not yet confirmed by you.
web-unknown-means = Unknown is not zero: what it takes is missing.
web-how = How it comes about
web-inputs = What it is made of
web-no-inputs = This figure has no further parts.
web-more-items =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
web-fields = Fields
web-record-unreadable = This record comes from another version of the program; its exact text stands below.
web-exact-text = Exact text as it stands in the journal
web-hash = Checksum of the entry:
web-list-key =
    list “{ $list }”, there “{ $title }”{ $id ->
        [unknown] { "" }
       *[other] , number { $id }
    }

## Empty pages and errors

web-no-organisation-title = Welcome
web-no-organisation = No company has been set up here yet.
web-no-organisation-hint = In five minutes you have a first plan with its reasons. Type these commands:
web-no-review-title = No review yet
web-no-review = A plan needs its first review.
web-no-review-hint = It reads your use cases, makes a plan and gives the reasons:
web-no-review-entries =
    { $n ->
        [0] The journal is still empty.
        [one] The journal holds one entry so far.
       *[other] The journal holds { $n } entries so far.
    }
web-step-list = Read in your list: four columns suffice (idea, what it pays into, benefit per year, one-off effort).
web-step-review = Run the review; then the plan stands here.
web-step-demo = Or look around in the fictional example first.
web-not-found-title = Not found
web-not-found = There is no such page.
web-not-found-hint = Perhaps the record was withdrawn, or the figure belongs to an older review.
web-failed-title = Error
web-failed = Something went wrong.
web-failed-hint = Your data are unchanged. What happened is told in the window in which the program runs.
web-no-journal-title = Data out of reach
web-no-journal = The journal cannot be read just now.
web-no-journal-hint = These pages have changed nothing. As soon as the data are in reach, everything is back; the program needs no restart for that.
web-journal-gone = The file { $file } is no longer in the data folder { $home }. Put it back, or restore a backup.
web-journal-unreadable = The database in the data folder { $home } says: { $reason }. Check that the disk is connected and the file can be read, or restore a backup.
web-try-again = Try again
web-bad-request-title = Not understood
web-bad-request = The program does not understand this request.
web-bad-request-hint = Open the pages at the address that the program names when it starts.
web-not-permitted-title = Not permitted
web-not-permitted = You lack the permission for this page.
web-not-permitted-hint = The administrator of your system can grant it.
web-to-start = To the Leitstand

## Starting

web-serve-not-local = The pages are served on this machine only, not at “{ $host }”: as long as there is no login, whoever reaches them would see everything. Take 127.0.0.1, or forward the port through a secured connection.
web-serve-port = “{ $port }” is no port. Take a number from 1 to 65535.
web-serve-port-taken = Another program already runs at port { $port } of this machine, perhaps another Leitstand. End it, or take another port: leitstand serve --port 8010
web-serve-port-reserved = Only the administrator of this machine may open port { $port }. Take one from 1024 on: leitstand serve --port 8010
web-serve-address = Nothing can be served at { $address } on this machine: { $reason }. Take 127.0.0.1.

web-quarter = { QUARTER($quarter) }
web-quarter-short = { QUARTER($quarter, length: "short") }
web-hint-above-in = in from { FIGURE($at, style: "table") } on
web-hint-below-in = in up to { FIGURE($at, style: "table") }
web-hint-above-out = out from { FIGURE($at, style: "table") } on
web-hint-below-out = out below { FIGURE($at, style: "table") }
web-hint-displaced = displaced by “{ $case }”
web-hint-not-weighed = not weighed yet: its value is unknown
web-planned-continue = goes on
web-planned-pilot = pilot from { QUARTER($quarter, length: "short") }
web-planned-scale = scale from { QUARTER($quarter, length: "short") }
web-cases-source = Source
web-cases-count =
    { $n ->
        [0] a judgement, not counted
        [one] one case
       *[other] { $n } cases
    }
web-cases-counted = counted
web-cases-checked = last checked


## Guardrails and other rules of the plan

web-kept = What the plan keeps to
web-kept-note = guardrails, minimum shares, bought days, turning back
web-guardrails = Guardrails
web-guardrails-note = what has to be settled before the start
web-guardrails-none = This use case has not been examined for guardrails yet.
web-guardrail = Guardrail
web-guardrail-from = free from { QUARTER($quarter) }
web-guardrail-work =
    { $what ->
        [both] To be done before: { $cost } and { $effort } of work.
        [money] To be done before: { $cost }.
       *[days] To be done before: { $effort } of work.
    }
web-turning = Turning back
web-turning-both = Stopping costs { $stop }, moving the start { $move }.
web-turning-stop = Stopping costs { $stop }.
web-turning-move = Moving the start costs { $move }.
