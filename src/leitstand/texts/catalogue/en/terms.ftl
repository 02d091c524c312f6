### Words of the glossary, singular and plural: { -use-case(number: "plural") }. Every file may use them.

-use-case =
    { $number ->
        [plural] use cases
       *[singular] use case
    }
-idea =
    { $number ->
        [plural] ideas
       *[singular] idea
    }
-objective =
    { $number ->
        [plural] objectives
       *[singular] objective
    }
-kpi =
    { $number ->
        [plural] KPIs
       *[singular] KPI
    }
-value-lever =
    { $number ->
        [plural] value levers
       *[singular] value lever
    }
-estimate =
    { $number ->
        [plural] estimates
       *[singular] estimate
    }
-outcome =
    { $number ->
        [plural] outcomes
       *[singular] outcome
    }
-assumption =
    { $number ->
        [plural] assumptions
       *[singular] assumption
    }
-principle =
    { $number ->
        [plural] principles
       *[singular] principle
    }
-scenario =
    { $number ->
        [plural] scenarios
       *[singular] scenario
    }
