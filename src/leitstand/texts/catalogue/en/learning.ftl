### The review: the judgement in a sentence, the line of honesty, what it rests on and what would turn it.

learning-headline-empty = There are no use cases to weigh yet.
learning-headline-assumed = This ranking rests on assumptions: nobody has estimated what any of the { $count } use cases brings.
learning-headline-none = Of { $count } use cases none is worth it by what we know today.
learning-headline-on-course = The plan is on course: it reaches the target of { $target } by the end of { $year } { CHANCE($chance) }.
learning-headline-open = The target is open: the plan reaches { $target } by the end of { $year } { CHANCE($chance) }.
learning-headline-short = The plan does not suffice yet: it reaches the target of { $target } by the end of { $year } only { CHANCE($chance) }.
learning-headline-plain =
    { $chosen ->
        [one] Of { $count } use cases one is worth it now: it brings { $value } after cost on average by the end of { $year }.
       *[other] Of { $count } use cases { $chosen } are worth it now: together they bring { $value } after cost on average by the end of { $year }.
    }

learning-honesty-empty = Import a list; four columns are enough.
learning-honesty =
    Expected are { $value }, { EIGHT_OF_TEN($low, $high) }. { $assumed ->
        [0] Benefit and cost of all { $count } use cases are estimated.
        [one] Benefit or cost of one of the { $count } use cases is still assumed.
       *[other] Benefit or cost of { $assumed } of the { $count } use cases is still assumed.
    }{ $questions ->
        [0] { "" }
        [one] { " " }One question would settle most of it.
       *[other] { " " }{ $questions } questions would settle most of it.
    }
learning-honesty-assumed = All figures come from reference classes and are not confirmed by you yet. Ask for these estimates first: { $ask }.
learning-honesty-assumed-all = All figures come from reference classes and are not confirmed by you yet; no single estimate would turn the plan.

learning-rests-gap = The plan is at most { $gap } below the best possible.
learning-rests-best = With these figures and limits there is no better plan.
learning-rests-largest = { $share } of the value depend on “{ $title }”.

learning-change-budget = { $amount } more budget in { $year } would bring about { $gain }.

learning-formula-item = From the estimates named, corrected by what outcomes taught.
learning-formula-item-assumed = Assumed from reference classes; nobody has estimated it.
learning-formula-class = Middle of the reference class.
