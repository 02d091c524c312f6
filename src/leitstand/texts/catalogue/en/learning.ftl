### The review: the judgement in a sentence, the line of honesty, what it rests on and what would turn it.

learning-headline-empty = There are no use cases to weigh yet.
learning-headline-assumed =
    { $count ->
        [one] This rests on assumptions: nobody has estimated yet what the use case brings.
       *[other] This ranking rests on assumptions: nobody has estimated what any of the { $count } use cases brings.
    }
learning-headline-none =
    { $count ->
        [one] The use case is not worth it by what we know today.
       *[other] Of { $count } use cases none is worth it by what we know today.
    }
learning-headline-no-room =
    { $count ->
        [one] The use case would be worth it, but does not fit budget and capacity.
       *[other] Of { $count } use cases none that would be worth it fits budget and capacity.
    }
learning-headline-unweighed =
    { $count ->
        [one] The use case cannot be weighed: what it brings has no worth in euros yet.
       *[other] None of the { $count } use cases can be weighed: what they bring has no worth in euros yet.
    }
learning-headline-burden = What runs or is decided costs more than it brings by the end of { $year }, on average: { $value }.
learning-headline-on-course = The plan is on course: it reaches the target of { $target } by the end of { $year } { CHANCE($chance) }.
learning-headline-open = The target is open: the plan reaches { $target } by the end of { $year } { CHANCE($chance) }.
learning-headline-short = The plan does not suffice yet: it reaches the target of { $target } by the end of { $year } only { CHANCE($chance) }.
learning-headline-plain =
    { $chosen ->
        [one] { $count ->
            [one] The use case is worth it: it brings { $value } after cost on average by the end of { $year }.
           *[other] Of { $count } use cases one is worth it now: it brings { $value } after cost on average by the end of { $year }.
        }
       *[other] Of { $count } use cases { $chosen } are worth it now: together they bring { $value } after cost on average by the end of { $year }.
    }

learning-honesty-empty = Import a list; four columns are enough.
learning-honesty =
    Expected are { $value }, { EIGHT_OF_TEN($low, $high) }. { $assumed ->
        [0] { $count ->
            [one] Benefit and cost are estimated.
           *[other] Benefit and cost of all { $count } use cases are estimated.
        }
       *[other] { $count ->
            [one] Benefit or cost is still assumed.
           *[other] { $assumed ->
                [one] Benefit or cost of one of the { $count } use cases is still assumed.
               *[other] Benefit or cost of { $assumed } of the { $count } use cases is still assumed.
            }
        }
    }{ $questions ->
        [0] { "" }
        [one] { " " }The answer to one question would clarify the most.
       *[other] { " " }The answers to { $questions } questions would clarify the most.
    }
learning-honesty-none =
    { $assumed ->
        [0] { $count ->
            [one] Benefit and cost are estimated.
           *[other] Benefit and cost of all { $count } use cases are estimated.
        }
       *[other] { $count ->
            [one] Benefit or cost is still assumed.
           *[other] { $assumed ->
                [one] Benefit or cost of one of the { $count } use cases is still assumed.
               *[other] Benefit or cost of { $assumed } of the { $count } use cases is still assumed.
            }
        }
    }{ $questions ->
        [0] { "" }
        [one] { " " }The answer to one question would clarify the most.
       *[other] { " " }The answers to { $questions } questions would clarify the most.
    }
learning-honesty-assumed = All figures come from reference classes, none of them from your company. Ask for these estimates first: { $ask }.
learning-honesty-assumed-all = All figures come from reference classes, none of them from your company; no single estimate would change the plan.

learning-rests-gap = Under these assumptions, and with a safety margin to the budget, the plan is at most { $gap } below the best that can be computed.
learning-rests-best = Under these assumptions, and with a safety margin to the budget, no better plan can be computed.
learning-rests-largest = { $share } of the expected value depends on “{ $title }”.

learning-change-next = Next in line for the plan is “{ $title }”.
learning-change-budget = { $amount } more budget in { $year } would bring at least { $gain }.
learning-change-any-budget = More budget in { $year } would change most.
learning-change-quarter = A limit for { QUARTER($quarter) } that is { $amount } higher would bring at least { $gain }.
learning-change-any-quarter = A higher limit for { QUARTER($quarter) } would change most.

learning-formula-item = From the estimates named, corrected by what outcomes taught.
learning-formula-item-assumed = Assumed from reference classes; nobody has estimated it.
learning-formula-class = Middle of the reference class.
