### What the fields of a record are called: field-<kind>-<field>; every kind has those of field-record-….

field-record-id = ID
field-record-title = Title
field-record-description = Description

field-company-employees = Employees
field-company-currency = Currency
field-company-fictional = Fictional example
field-company-supervisory-body = Name of the supervisory body
field-company-color = Colour of the company
field-company-logo = Company logo

field-target-picture-ambition = Ambition
field-target-picture-horizon = Target year
field-target-picture-risk-attitude = Price of risk
field-target-picture-value-target = Value target after cost

field-principle-measure = How we measure that it is kept
field-principle-concern = What it ensures above all

field-kpi-unit = Unit
field-kpi-increase-is-good = More is better
field-kpi-customer = Customer KPI
field-kpi-worth = Worth per unit in euros
field-kpi-points = Strategic points per unit
field-kpi-bound = Largest improvement that counts

field-objective-kpi = KPI
field-objective-owner = Owner
field-objective-baseline = Baseline
field-objective-target = Target
field-objective-due = Due
field-objective-draft = Draft
field-objective-rank = Place in the order of objectives

field-lever-parent = Parent value lever
field-lever-lever-kind = Kind of value lever

field-settings-hourly-rate = Hourly rate
field-settings-day-rate = Day rate
field-settings-discount-rate = Discount rate per year
field-settings-horizon-years = Horizon in years
field-settings-hours-share = Share at which freed hours count
field-settings-hours-decided = Use of freed hours decided
field-settings-point-worth = Worth of a strategic point
field-settings-stability = Value given up for a stable plan
field-settings-fiscal-year-start = First month of the fiscal year
field-settings-one-off-booked = One-off cost is booked as

field-use-case-stage = Stage
field-use-case-unit = Business unit
field-use-case-owner = Owner
field-use-case-levers = Value levers
field-use-case-objectives = Pays into
field-use-case-customer = Value to the customer
field-use-case-prerequisites = Requires
field-use-case-exclusions = Rules out
field-use-case-variant-of = Variant of
field-use-case-enabler = Shared enabler
field-use-case-data-needs = Data needed
field-use-case-started = Started on
field-use-case-ended = Ended on
field-use-case-source = Source
field-use-case-attributes = Further details

field-estimate-use-case = Use case
field-estimate-quantity = Quantity estimated
field-estimate-kpi = KPI
field-estimate-skill = Skill
field-estimate-value = Estimate
field-estimate-unit = Unit
field-estimate-typed = As typed
field-estimate-by = Estimated by
field-estimate-method = Kind of estimate
field-estimate-asked = Asked of
field-estimate-date = Estimated on

field-outcome-use-case = Use case
field-outcome-quantity = Quantity measured
field-outcome-kpi = KPI
field-outcome-value = Value
field-outcome-low = Low
field-outcome-high = High
field-outcome-unit = Unit
field-outcome-baseline = Baseline
field-outcome-grade = Evidence grade
field-outcome-gate = Gate
field-outcome-estimate = Estimate it answers
field-outcome-date = Established on

field-decision-role-up-to = Decides up to

field-decision-verdict = Verdict
field-decision-use-case = Use case
field-decision-plan = Plan
field-decision-start = Start
field-decision-by = Decided by
field-decision-date = Decided on
field-decision-reason = Reason

field-plan-as-of = As of
field-plan-basis = Basis of the calculation
field-plan-choices = Choices
field-plan-value = Value
field-plan-gap = Largest distance from the best possible
field-plan-budgets = Use of budgets
field-plan-budget-assumed = Budget assumed
field-plan-quarters = Use of quarter limits
field-plan-bought = Person days bought
field-plan-shares = Minimum shares
field-plan-given-up = Value given up for stability
field-plan-draft = Draft
field-plan-what-if = What-if changes

field-budget-year = Year
field-budget-amount = Amount

field-capacity-skill = Skill
field-capacity-period = Period
field-capacity-days = Person days

field-quarter-limit-quarter = Quarter
field-quarter-limit-amount = Most to be spent

field-external-capacity-skill = Skill
field-external-capacity-period = Period
field-external-capacity-days = Person days that can be bought
field-external-capacity-day-rate = External day rate

field-minimum-share-objective = Objective
field-minimum-share-lever-kind = Kind of value lever
field-minimum-share-share = Share of the plan's money

field-guardrail-state-use-case = Use case
field-guardrail-state-date = As of
field-guardrail-state-clearance = What the guardrail says
field-guardrail-state-rule = Guardrail
field-guardrail-state-free-from = May start from
field-guardrail-state-cost = Cost of compliance work before the start
field-guardrail-state-effort = Person days of compliance work before the start
field-guardrail-state-skill = Skill
field-guardrail-state-reason = Reason

field-switching-cost-use-case = Use case
field-switching-cost-stop = Cost of stopping
field-switching-cost-move = Cost of moving the start
field-switching-cost-reason = Reason
