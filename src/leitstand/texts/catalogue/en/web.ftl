### What the pages say.

web-skip = Skip to content
web-nav = Main navigation
web-nav-leitstand = Leitstand
web-nav-target-picture = Target picture
web-nav-portfolio = Portfolio
web-nav-what-if = What-if
web-nav-clarify = Clarify
web-nav-journal = Journal
web-nav-settings = Settings
web-past = As of { DAY($day) }: this is what it looked like then. Nothing can be changed here.
web-past-now = To the present
web-view = View: language and appearance
web-menu = Menu
web-crumbs = Where you are
web-offline = The connection is interrupted. What you typed is still there; try again in a moment.
web-close = Close
web-search-cases = Search use cases
web-keys = Keys
web-keys-help = this overview
web-keys-search = search
web-keys-rows = from row to row in tables
web-keys-escape = Escape
web-keys-close = close whatever is open
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
web-history-guardrail-state =
    { $n ->
        [one] State of a guardrail
       *[other] State of { $n } guardrails
    } { $did ->
        [created] recorded
        [withdrawn] withdrawn
       *[changed] changed
    }
web-history-switching-cost =
    Cost of turning back { $did ->
        [created] stated
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

web-serve-not-local = The pages are offered on this machine only, not at “{ $host }”: as long as there is no login, everybody who reaches them would see everything. Take 127.0.0.1, or set up a login first: leitstand person invite NAME@EXAMPLE.COM --role administrator
web-serve-no-name = Under which address are the pages reached? Name it before you offer them at { $host }, for example LEITSTAND_URL=https://leitstand.example.com
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

## Jobs: what takes longer than a page may

web-job-kind-review = Review
web-job-kind-review-thorough = Thorough explanation of the plan
web-job-kind-pictures = Charts
web-job-kind-what-if = What-if
web-job-kind-questions = Next questions
web-job-kind-curve = Budget curve
web-job-kind-risk = Risk attitudes compared
web-job-kind-regret = What the plan may miss
web-job-kind-score = List by score
web-job-kind-unknown = Unknown job ({ $kind })
web-job-state-waiting = waiting
web-job-state-running = at work
web-job-state-done = done
web-job-state-failed = failed
web-job-state-cancelled = cancelled
web-job-head-waiting = { $what }: about to begin
web-job-head-running = { $what }: at work
web-job-head-stopping = { $what }: being cancelled
web-job-head-done = { $what }: done
web-job-head-failed = { $what }: failed
web-job-head-cancelled = { $what }: cancelled
web-job-waiting-note = The job is in the queue. If it stays there, nothing is working through the queue on this machine: “leitstand serve” starts that, too.
web-job-running-note = You can leave this page; the work goes on, and the job stays in the list.
web-job-percent = { FIGURE($part, unit: "share", digits: 0) }
web-job-seconds = { FIGURE($n, digits: 0) } s
web-job-cancel = Cancel
web-job-show = Show the result
web-job-back = Back
web-job-trace = What the program noted about it
web-job-parameters = { $kind }: these details do not fit: { $fields }. Check them and start again.
web-job-conflict = Somebody else wrote while this was at work. Nothing is lost; start the job again.
web-job-fault = { $record }, { $field }: { $what }
web-job-faults =
    { $n ->
        [one] The details contradict one another in one place. Correct it and start again.
       *[other] The details contradict one another in { $n } places. Correct them and start again.
    }
web-job-no-plan = No plan keeps all limits and decisions at once. Ease one of them, or play it through.
web-job-broke = A fault in the program ended the work; your data are unchanged. The administrator finds what happened under job { $job }.
web-job-lost = The job was begun { $n } times and each time interrupted in the middle, perhaps because memory runs out. It is not begun again by itself.
web-jobs = Jobs
web-jobs-said =
    { $n ->
        [one] One job lately
       *[other] { $n } jobs lately
    }
web-jobs-none = There was no job lately.
web-jobs-note = What was computed, read and drawn in the background: your own jobs, and those that everybody sees.
web-jobs-inspect-note = All jobs of this organisation, without their content; for those that failed, what the program noted.
web-jobs-what = Job
web-jobs-state = State
web-jobs-asked = Started
web-jobs-by = By
web-jobs-took = Took
web-review-start = Start a new review
web-review-running = The review is at work: see how far
web-log-begins = Job { $job }: { $kind } begins ({ $organisation })
web-log-done = Job { $job }: { $kind } done
web-log-cancelled = Job { $job }: { $kind } cancelled
web-log-failed = Job { $job }: { $kind } failed: { $why }


## Editing records

web-add-estimate = Add an estimate
web-add-outcome = Record an outcome
web-whole-history = The whole history
web-edit = Edit
web-editing = Edit “{ $title }”
web-adding = { $kind }: add
web-withdraw = Withdraw
web-withdraw-title = Withdraw “{ $title }”?
web-withdraw-hint = The record is then no longer in force. Its history stays in the journal, and you can add it again later.
web-withdraw-needed = It cannot be withdrawn yet: other records refer to it. Change these first:
web-saved = Saved: entry { $n } in the journal.
web-unchanged = Nothing has changed; there is no new entry in the journal.
web-conflict-title = Two versions
web-conflict = While you were editing “{ $title }”, someone else saved it.
web-conflict-hint = Nothing was overwritten. What only one side changed is taken over already. For the rest, choose what is to hold.
web-conflict-merged = The two changes concern different fields and fit together. Look at them, and save.
web-conflict-gone = While you were editing “{ $title }”, someone else withdrew the record. Saving adds it again with your version.
web-conflict-yours = Your version
web-conflict-theirs = Other version: { $who }, { $when }
web-conflict-before = before
web-conflict-field = Field
web-conflict-save = Save this choice
web-conflict-discard = Discard my changes
web-conflict-taken = taken over, nobody objected
web-conflict-choose = Choose what is to hold for “{ $field }”.

## When a part of “leitstand serve” dies

web-serve-died-web = The pages have died (code { $code }); they are started again in { FIGURE($pause, digits: 0) } s.
web-serve-died-jobs = The work in the background has died (code { $code }); it is started again in { FIGURE($pause, digits: 0) } s. A job that was at work begins once more.
web-serve-failed = Leitstand could not be started (code { $code }); what was in the way stands in the lines above.

## Examining the installation

web-doctor-settings = The settings of the pages can be used.
web-doctor-files = { $count } fonts and scripts as delivered
web-doctor-files-wrong = Delivered files are missing or were changed: { $files }.
web-doctor-worker = A background process is running.
web-doctor-no-worker = No background process is running: what the pages ask to be computed is left lying.
web-doctor-mend-settings = Correct "leitstand.toml" in the data folder { $home }, or the environment variable.
web-doctor-mend-files = Install Leitstand again.
web-doctor-mend-worker = "leitstand serve" starts pages and background process together. Who uses only the command line does not need it.

## Style of the pages

web-style = Style
web-style-said = This is what our pages look like.
web-style-sub = All components in all states, light and dark, to look things up while building and to check accessibility.
web-style-sentences = Sentences with figures
web-style-buttons = Buttons and marks
web-style-notices = Notices
web-style-cards = Cards
web-style-table = Tables
web-style-form = Form with questions back
web-style-compare = Two versions side by side
web-style-steps = Tabs and pairs
web-style-progress = Progress
web-style-empty = Empty state

## Lists that somebody sends

web-job-kind-import-preview = Preview of a list
web-job-kind-import = Reading a list in
web-file-too-big = “{ $name }” is too big. A file may have { $most } MB at most; take only the sheet with the list.
web-file-gone = The file is no longer there: it has been read in already, or more than a week has passed. Send it again.
web-picture-of = picture ({ $kb } kB)

## Views of the portfolio: matrix, efficient frontier, roadmap, load, files

web-tabs-portfolio = Views of the portfolio
web-tab-portfolio = Table
web-tab-portfolio-matrix = Value matrix
web-tab-portfolio-curve = Efficient frontier
web-tab-portfolio-roadmap = Roadmap
web-tab-portfolio-load = Load
web-not-drawn = The chart has not been drawn yet; the table shows the same figures.
web-matrix-said =
    { $above ->
        [0] None of { $cases } use cases brings more than it costs in the middle.
       *[other] { $above } of { $cases } use cases bring more than they cost in the middle; for { $sure } this holds even at the lower end of the range.
    }
web-matrix-sub = The higher up, the more value; the further right, the more one-off cost. The lines show the ranges.
web-matrix-unweighed = { $n } use cases without a figure for value or cost are missing here: unknown is not zero.
web-matrix-left-out = { $n } more, which are furthest from the plan, are only in the table of the portfolio.
web-matrix-note = Both axes grow in steps of ten; near zero they are divided evenly.
web-matrix-none = No use case has a value and a cost yet. Estimate the first ones, and they appear here.
web-curve-empty = What would more budget bring, what would less cost?
web-curve-empty-sub = The efficient frontier makes the plan again for many budgets and shows what each step brings. It has not been computed for this review yet.
web-curve-sub = The best plan was looked for again for each budget; all years grow or shrink in the same proportion. The band shows 8 of 10 cases.
web-curve-note = Solid: value of the best plan found after the price of risk. Dashed: no plan for this budget can be worth more. Vertical: today’s budget.
web-curve-compute = Compute the efficient frontier
web-curve-draw = Draw the chart
web-curve-running = The efficient frontier is being computed
web-curve-takes = This runs in the background and takes some minutes, depending on the number of use cases. Only the result is kept; the plan does not change.
web-curve-others = Whoever may run what-ifs can have it computed; afterwards everyone sees the result.
web-curve-next = One step more
web-curve-last = One step less
web-shift = What changes
web-shift-in = comes in
web-shift-out = drops out
web-shift-moved = begins at another time
web-shift-changed = another step
web-shift-hidden =
    { $n ->
        [one] Something also changes for one idea that is not assessed yet.
       *[other] Something also changes for { $n } ideas that are not assessed yet.
    }
web-curve-figure-budget = Budget
web-curve-figure-worth = Value after the price of risk
web-curve-figure-mean = Expected value
web-curve-figure-most = Highest possible value
web-curve-figure-amount = Step
web-curve-figure-gain = What the step makes
web-curve-figure-count = Number of use cases
web-bought-figure-days = Person days bought
web-bought-figure-amount = Cost of the days bought
web-bought-formula-days = Person days of this skill that the plan buys from outside in this period because its own do not suffice.
web-bought-formula-amount = Person days bought times their day rate.
web-road-said =
    { $starting ->
        [0] Nothing new begins in { QUARTER($quarter) }
        [one] One pilot or rollout begins in { QUARTER($quarter) }
       *[other] { $starting } pilots and rollouts begin in { QUARTER($quarter) }
    }, { $later ->
        [0] none later
        [one] one more later
       *[other] { $later } more later
    }; { $running ->
        [0] none is running already.
        [one] one is running already.
       *[other] { $running } are running already.
    }
web-road-sub = Each bar reaches from the start over building to operation; dashed is how much longer building takes at most in 8 of 10 cases.
web-road-unknown = The duration of { $n } is unknown.
web-road-heading = What begins when
web-road-aside = by the quarter of the start
web-road-duration = Duration
web-road-before = not begun yet
web-road-build = building
web-road-late = maybe still
web-road-run = running
web-road-on = goes on
web-road-open = begun, duration unknown
web-road-free = nothing bought
web-road-bought = bought
web-road-bought-days = Person days bought
web-road-after = needs first:
web-road-missing = needs first, not in the plan:
web-road-note = A pilot may end at its gate; the bar shows the course if it succeeds.
web-road-none = Nothing is planned yet.
web-load-said = “{ $skill }” is scarcest in { QUARTER($period) }: { $used } of { $limit } are planned, one person day more would bring { $price }.
web-load-said-year = “{ $skill }” is scarcest in { $period }: { $used } of { $limit } are planned, one person day more would bring { $price }.
web-load-easy = No skill holds the plan back: there is more of each than it needs.
web-load-none = No capacity is given for any skill.
web-load-sub = Person days planned against those that are there, bought ones included. Skills without a figure count as not scarce.
web-load-heading = Load per skill
web-load-aside = planned / available
web-load-skill = Skill
web-load-full = used up
web-load-price = one day more:
web-load-open = no limit
web-load-bar = { $used } of { $limit } planned
web-load-note = A full bar means: everything is planned. “One day more” is the shadow price: what one further person day would bring the plan.
web-export = Take all that were found:
web-export-xlsx = as an Excel file
web-export-csv = as CSV
web-export-heading = { $cases } of { $total } use cases
web-export-column-id = Id
web-export-column-case = Use case
web-export-column-unit = Unit
web-export-column-stage = Stage
web-export-column-owner = Owner
web-export-column-pile = Judgement
web-export-column-planned = Planned
web-export-column-start = Start
web-export-column-chance = Chance of being chosen
web-export-column-low = Value low, €
web-export-column-middle = Value middle, €
web-export-column-high = Value high, €
web-export-column-cost = One-off cost, €
web-export-column-guardrail = Guardrail
web-filter-objective = Objective
web-all-objectives = All objectives
web-filter-lever = Value lever
web-all-levers = All value levers
web-filter-guardrail = Guardrails
web-all-guardrails = All guardrails
web-filter-guardrail-free = free
web-filter-guardrail-unknown = still open
web-filter-guardrail-unchecked = not checked
web-filter-guardrail-blocked = blocked
