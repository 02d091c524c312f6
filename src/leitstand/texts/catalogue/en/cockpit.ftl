### The first page: what is new, what waits for somebody, what falls due; and how one decides.

## What is new

cockpit-since-visit = Since you were last here
cockpit-since-review = Since the last review
cockpit-since-none = Nothing has changed since you were last here.
cockpit-since-review-none = Nothing has changed since the last review.
cockpit-since-rest = Everything else
cockpit-since-more = There is more in the journal.
cockpit-since-decision =
    { $n ->
        [one] Decided: “{ $title }”
       *[other] { $n } decisions, the latest on “{ $title }”
    }
cockpit-since-plan =
    { $n ->
        [one] A new review has made a plan
       *[other] { $n } new plans
    }
cockpit-since-outcome =
    { $n ->
        [one] An outcome of “{ $title }”
       *[other] { $n } outcomes, the latest of “{ $title }”
    }
cockpit-since-use-case =
    { $n ->
        [one] Changed or new: “{ $title }”
       *[other] { $n } use cases new or changed, the latest “{ $title }”
    }
cockpit-since-estimate =
    { $n ->
        [one] An estimate of “{ $title }”
       *[other] { $n } estimates { $cases ->
            [one] of “{ $title }”
           *[other] of { $cases } use cases
        }
    }
cockpit-since-guardrail =
    { $n ->
        [one] Guardrail of “{ $title }” examined
       *[other] { $n } guardrails examined
    }
cockpit-since-orientation =
    { $n ->
        [one] Target picture: “{ $title }” changed
       *[other] Target picture: { $n } entries changed
    }
cockpit-since-means =
    { $n ->
        [one] Means: “{ $title }” changed
       *[other] Means: { $n } entries changed
    }
cockpit-since-other =
    { $n ->
        [one] One more change: “{ $title }”
       *[other] { $n } more changes
    }

## What waits for somebody

cockpit-asks-moves = Needs your decision
cockpit-asks-moves-none = Nothing to decide: the plan stays as it is.
cockpit-asks-statements = Waits for your statement
cockpit-asks-statements-none = Nothing is about to begin that waits for your statement.
cockpit-asks-outcomes = Outcomes to confirm
cockpit-asks-outcomes-none = There is an outcome of everything that runs.
cockpit-asks-questions = Questions to you
cockpit-asks-questions-none = There is no question at present whose answer could change the plan.
cockpit-decide = Decide
cockpit-look = Look at it
cockpit-confirm = Record outcome
cockpit-answer = Answer
cockpit-expected = expected after cost
cockpit-no-outcome = Runs, but no outcome has been measured yet.
cockpit-worth = is what the answer is worth
cockpit-stages = Use cases by stage

## What falls due

cockpit-deadlines = Dates
cockpit-deadlines-note = in the next 90 days
cockpit-due-late = overdue
cockpit-due-budget-ends = The budget of { FIGURE($year, unit: "year") } ends
cockpit-due-budget-begins = The budget of { FIGURE($year, unit: "year") } begins
cockpit-due-budget-missing = No budget has been set for { FIGURE($year, unit: "year") } yet
cockpit-due-objective = Objective “{ $title }” is due
cockpit-due-guardrail = Guardrail lets “{ $title }” begin ({ $rule })
cockpit-due-start = Begins as decided: “{ $title }”
cockpit-due-starts =
    { $n ->
        [one] One use case is to begin under the plan
       *[other] { $n } use cases are to begin under the plan
    }

## Deciding

cockpit-your-decision = Your decision
cockpit-no-proposal = The last review proposes nothing new here. You can decide all the same.
cockpit-nothing-to-decide = This use case is retired; there is nothing left to decide.
cockpit-not-recorded = The decision is not recorded yet
cockpit-choose = Choose what you decide.
cockpit-what = What do you decide?
cockpit-follow = Follow the proposal:
cockpit-otherwise = Decide otherwise
cockpit-decide-so = Decide
cockpit-how = Namely
cockpit-start = Start
cockpit-start-open = the plan says when
cockpit-wait = Postpone:
cockpit-wait-not-now = stays out of the plan until you decide anew
cockpit-wait-continue = goes on as before until you decide anew
cockpit-verdict-pilot =
    { $quarter ->
        [unknown] start a pilot
       *[other] start a pilot, { $quarter }
    }
cockpit-verdict-scale =
    { $quarter ->
        [unknown] scale
       *[other] scale, { $quarter }
    }
cockpit-verdict-continue = go on as before
cockpit-verdict-stop = stop
cockpit-verdict-not-now = do not start for now
cockpit-by = Who decides?
cockpit-up-to = up to { FIGURE($limit, unit: "EUR", style: "table") }
cockpit-no-roles = There is no role yet that may decide.
cockpit-add-role = Create a role
cockpit-reason = Why?
cockpit-reason-help = A sentence or two that somebody will still understand in two years. They stay in the journal unchanged.
cockpit-binds = The next review keeps to your decision. A later decision replaces it.
cockpit-record = Record decision
cockpit-ground = What the proposal rests on
cockpit-costs = Cost
cockpit-whole-case = To the use case
