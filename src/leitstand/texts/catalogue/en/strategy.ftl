### The words of the strategy: stages, quantities, kinds; and what does not fit together.

## Stages of a use case

strategy-stage-idea = idea
strategy-stage-assessed = assessed
strategy-stage-pilot = pilot
strategy-stage-scaled = scaled
strategy-stage-operating = operating
strategy-stage-retired = retired

## What the plan intends to do with a use case

strategy-action-not-now = not now
strategy-action-pilot = pilot
strategy-action-scale = scale
strategy-action-continue = continue
strategy-action-stop = stop

## What was decided

strategy-verdict-not-now = not now
strategy-verdict-pilot = pilot approved
strategy-verdict-scale = scaling approved
strategy-verdict-continue = continue
strategy-verdict-stop = stop
strategy-verdict-adopt-plan = plan put into force

## Quantities that are estimated and measured

strategy-quantity-effect = effect per year
strategy-quantity-one-off-cost = one-off cost
strategy-quantity-running-cost = running cost
strategy-quantity-effort = effort
strategy-quantity-duration = time until it runs
strategy-quantity-adoption = adoption
strategy-quantity-success = chance that the pilot succeeds

## Kinds of value levers

strategy-lever-kind-efficiency = efficiency
strategy-lever-kind-customer-value = customer value
strategy-lever-kind-new-business = new business

## Attitudes to risk

strategy-risk-attitude-cautious = cautious
strategy-risk-attitude-balanced = balanced
strategy-risk-attitude-bold = bold

## What principles ensure

strategy-concern-speed = speed
strategy-concern-quality = quality
strategy-concern-responsibility = responsibility

## Evidence grades and gates

strategy-grade-a = A (order drawn by lot)
strategy-grade-b = B (with a comparison group)
strategy-grade-c = C (modelled comparison)
strategy-grade-d = D (before and after)
strategy-grade-e = E (claimed, not measured)
strategy-gate-passed = passed
strategy-gate-failed = failed

## What a guardrail says

strategy-clearance-allowed = allowed
strategy-clearance-blocked = blocked
strategy-clearance-unknown = open

## Where an estimate comes from

strategy-method-list = from a list
strategy-method-workshop = workshop
strategy-method-single = single estimate
strategy-method-question = answer to a question
strategy-method-measurement = measured

## What does not fit together

strategy-id-twice = The ID “{ $id }” is used more than once. Give each record an ID of its own.
strategy-reference-missing = { strategy-kind-wanted } “{ $id }” does not exist here. Add the record or correct the ID.
strategy-reference-wrong-kind = “{ $id }” does not fit here: expected { strategy-kind-wanted }, found { strategy-kind-found }. Enter the ID of a record that fits.
strategy-circle = “{ $id }” refers back to itself through other records. Remove one of the references to open the circle.
strategy-only-one = { strategy-kind-wanted }: there may be only one record of this kind. Change the existing one instead of adding another.
strategy-budget-twice = There is already the budget “{ $other }” for { FIGURE($year, unit: "year") }. Change its amount or choose another year.
strategy-same-twice = { strategy-kind-wanted }: there is already “{ $other }” for this. Change that record instead of adding a second one.
strategy-kind-wanted =
    { $kind ->
        [company] { record-company }
        [target_picture] { record-target-picture }
        [principle] { record-principle }
        [kpi] { record-kpi }
        [objective] { record-objective }
        [lever] { record-lever }
        [settings] { record-settings }
        [use_case] { record-use-case }
        [estimate] { record-estimate }
        [outcome] { record-outcome }
        [decision_role] { record-decision-role }
        [decision] { record-decision }
        [plan] { record-plan }
        [budget] { record-budget }
        [skill] { record-skill }
        [capacity] { record-capacity }
        [quarter_limit] { record-quarter-limit }
        [external_capacity] { record-external-capacity }
        [minimum_share] { record-minimum-share }
        [guardrail_state] { record-guardrail-state }
        [switching_cost] { record-switching-cost }
       *[other] { $kind }
    }
strategy-kind-found =
    { $found ->
        [company] { record-company }
        [target_picture] { record-target-picture }
        [principle] { record-principle }
        [kpi] { record-kpi }
        [objective] { record-objective }
        [lever] { record-lever }
        [settings] { record-settings }
        [use_case] { record-use-case }
        [estimate] { record-estimate }
        [outcome] { record-outcome }
        [decision_role] { record-decision-role }
        [decision] { record-decision }
        [plan] { record-plan }
        [budget] { record-budget }
        [skill] { record-skill }
        [capacity] { record-capacity }
        [quarter_limit] { record-quarter-limit }
        [external_capacity] { record-external-capacity }
        [minimum_share] { record-minimum-share }
        [guardrail_state] { record-guardrail-state }
        [switching_cost] { record-switching-cost }
       *[other] { $found }
    }

## Answers to plain questions

strategy-judgement-rather-yes = rather more than { $threshold }
strategy-judgement-unsure = unsure whether more than { $threshold }
strategy-judgement-rather-no = rather not more than { $threshold }

## How one-off cost is booked

strategy-one-off-booked-expense = expense (opex)
strategy-one-off-booked-investment = investment (capex)
