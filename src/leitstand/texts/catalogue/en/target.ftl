### The target picture: where we want to go, how we would notice, what the plan does for it and where it has gaps.

target-title = Target picture
target-said-none = Your target picture has no objectives yet.
target-said-none-note = An objective says which KPI is to move where by when. Three are enough to begin with.
target-said-unplanned =
    { $n ->
        [one] One objective carries our target picture. The first review shows what the plan does for it.
       *[other] { $n } objectives carry our target picture. The first review shows what the plan does for them.
    }
target-said =
    { $n ->
        [one] Our only objective is { $course ->
            [1] on course
           *[other] { $open ->
                [1] open
               *[other] a gap
            }
        }.
       *[other] Of { $n } objectives { $course ->
            [0] none is on course
            [1] { $course } is on course
           *[other] { $course } are on course
        }, { $open } open; { $gap ->
            [0] none has a gap
            [1] { $gap } has a gap
           *[other] { $gap } have a gap
        }.
    }
target-ambition-none = What you aspire to is not written down yet.
target-until = By the end of { FIGURE($year, unit: "year") }
target-edit-picture = Edit target picture
target-add-picture = Create target picture
target-add-objective = Add objective
target-add-kpi = Add KPI
target-add-principle = Add principle
target-add-lever = Add value lever

## The three questions

target-questions = Three questions to leadership
target-question-decides = What does AI prepare, and what do people decide?
target-question-binds = Which principles bind us for speed, quality and responsibility?
target-question-open = How do we stay transparent?
target-prepared-none = Nothing is prepared yet: there has been no review.
target-prepared =
    { $n ->
        [0] The last review proposes nothing; everything stays as it is.
        [one] Prepared: one proposal of the last review ({ $n }), with its reason and range. The program decides nothing.
       *[other] Prepared: { $n } proposals of the last review, each with its reason and range. The program decides nothing.
    }
target-decided-none = People have decided nothing here yet.
target-decided =
    { $n ->
        [one] Decided by people: once ({ $n }), with role and reason in { $reasoned }.
       *[other] Decided by people: { $n } times, { $reasoned } of them with role and reason.
    }
target-rights = Decision rights
target-rights-none = Who decides up to which amount has not been set yet.
target-right-whole = Without limit: { $roles }
target-right = Up to { $limit }: { $roles }
target-binds-none = No principle binds us yet.
target-binds =
    { $n ->
        [one] One principle ({ $n }) binds us; how we measure that we keep it stands beside it.
       *[other] { $n } principles bind us; how we measure that we keep them stands beside them.
    }
target-binds-lacking =
    { $n ->
        [one] One principle ({ $n }) binds us. None is said to serve: { $lacking }.
       *[other] { $n } principles bind us. None is said to serve: { $lacking }.
    }
target-binds-else = without a stated purpose
target-open-journal =
    { $n ->
        [0] The journal is still empty.
        [one] One entry ({ $n }) in the journal says who changed what, when and why.
       *[other] { $n } entries in the journal say who changed what, when and why; each is chained to the one before.
    }
target-open-assumed = For { $share } of the use cases benefit or effort is still assumed; every such figure says so.
target-open-source = Every figure on these pages leads to its source with one click.
target-open-unverified = Whether the chain is whole has not been checked yet.
target-open-verified = The last check found the chain whole up to entry { $n }.
target-open-broken = The last check found faults in the chain; have a look.
target-open-link = Check the journal

## Objectives

target-goals = Objectives
target-goals-note = in the order in which they matter
target-goals-order = Leadership sets the order. The upright line in a bar is what is needed by the due date.
target-column-place = Rank
target-column-goal = Objective
target-column-level = today → target
target-column-contribution = What the plan adds
target-column-state = State
target-goal-kpi = KPI: { $kpi }
target-goal-no-kpi = without a KPI
target-goal-owner = owner: { $owner }
target-goal-no-owner = without an owner
target-goal-powerless = owner: { $owner } (may approve nothing)
target-goal-due = by { DAY($day) }
target-goal-no-due = without a due date
target-goal-customer = Customer value
target-range = { RANGE($low, $high, style: "table") }
target-bar =
    { $name }: { $range }{ $needed ->
        [unknown] { "" }
       *[other] ; needed: { $needed }
    }
target-state-course = on course
target-state-open = open
target-state-gap = gap
target-why-new = The last review does not know this objective yet.
target-why-nobody = No use case in the plan pays into it.
target-why-unmeasured = Its baseline or target is missing.
target-why-untold = What the plan adds cannot be said yet.
target-why-course = The plan suffices { CHANCE($chance) }.
target-why-open = The plan suffices { CHANCE($chance) }.
target-why-short = The plan suffices only { CHANCE($chance) }.
target-up = Move “{ $title }” one place up
target-down = Move “{ $title }” one place down

## Value levers

target-kinds = What the plan is for
target-kinds-note = share of the plan’s one-off cost
target-kinds-said = A use case that pays into several value levers counts for each with an equal part.
target-kind-count =
    { $n ->
        [one] { $n } use case in the plan
       *[other] { $n } use cases in the plan
    }
target-kind-value = brings { $value } after cost on average
target-kind-value-unknown = value still unknown
target-kind-promised = promised at least { $wanted }, held { $held }
target-adds-nothing = nothing
target-levers = Value levers
target-levers-note = down to use case and objective
target-levers-none = There are no value levers yet. They say in which ways AI creates value here.
target-levers-read = Bars: value after cost, within the range in 8 of 10 cases.
target-lever-count = { $n } of { $all } in the plan
target-lever-none = No use case in the plan.
target-lever-cases =
    { $n ->
        [one] One use case in the plan
       *[other] { $n } use cases in the plan
    }
target-lever-left =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
target-lever-goals = Pays into:
target-levers-loose =
    { $n ->
        [one] One use case in the plan lies on no value lever.
       *[other] { $n } use cases in the plan lie on no value lever.
    }

## Gaps

target-gaps = Gaps
target-gaps-note = both ways
target-gaps-none = Every objective has a use case and an owner, every use case an objective.
target-gap-cases =
    { $n ->
        [one] No use case in the plan pays into one objective
       *[other] No use case in the plan pays into { $n } objectives
    }
target-gap-owner =
    { $n ->
        [one] One objective is owned by nobody who may approve anything
       *[other] { $n } objectives are owned by nobody who may approve anything
    }
target-gap-measure =
    { $n ->
        [one] Of one objective nobody could tell when it is reached: KPI, baseline, target or due date is missing
       *[other] Of { $n } objectives nobody could tell when they are reached: KPI, baseline, target or due date is missing
    }
target-gap-aimless =
    { $n ->
        [one] One use case pays into no objective
       *[other] { $n } use cases pay into no objective
    }
target-mend = Complete
target-gap-left =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
target-measured = Measured by: { $measure }

## Figures that these pages count themselves

target-figure-pile = use cases in this pile
target-figure-stage = use cases at this stage
target-figure-state = objectives in this state
target-figure-goals = objectives
target-figure-decisions = recorded decisions
target-figure-reasoned = share of decisions with role and reason
target-figure-principles = principles
target-figure-entries = entries in the journal
target-figure-assumed = share of use cases with assumed benefit or effort
target-figure-waiting = proposals of the last review
target-figure-count = use cases in the plan
target-figure-all = use cases on this value lever
target-figure-cost = one-off cost
target-figure-value = value after cost
target-figure-share = share of the plan’s one-off cost
target-figure-baseline = baseline
target-figure-target = target
target-figure-limit = decision right
target-formula-pile = Counted: all use cases that the last review puts into this pile.
target-formula-stage = Counted: all use cases that were at this stage at the last review.
target-formula-state = Counted: an objective is on course if the plan reaches it in at least 65 of 100 cases; it has a gap if nothing pays into it or the plan reaches it in fewer than 35.
target-formula-goals = Counted: all objectives in force, drafts included.
target-formula-decisions = Counted: all decisions that stand in the journal and were not withdrawn.
target-formula-reasoned = Decisions that name a role and a reason, divided by all.
target-formula-principles = Counted: all principles in force.
target-formula-entries = The number of the last entry; entries are numbered without gaps.
target-formula-assumed = Use cases whose benefit or one-off effort nobody has estimated yet, divided by all that were weighed.
target-formula-waiting = Counted: all steps that the last review proposes; what merely goes on does not count.
target-formula-count = Counted: use cases that the plan starts, scales or continues.
target-formula-all = Counted: all use cases that name this value lever or one below it.
target-formula-cost = Sum of the average one-off costs; a use case with several value levers counts for each with an equal part. What runs already does not count.
target-formula-value = Sum of the average values after cost; a use case with several value levers counts for each with an equal part.
target-formula-share = One-off cost of this kind, divided by that of all three kinds.
target-formula-baseline = As the baseline was typed with the objective.
target-formula-target = As the target was typed with the objective.
target-formula-limit = As the amount was typed with the role.
