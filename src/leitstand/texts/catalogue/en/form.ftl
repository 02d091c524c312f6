### What forms say: help, questions back, errors.

form-optional = optional
form-must = required
form-none = not stated
form-choose = Please choose
form-german = German
form-english = English
form-also-german = In German, too
form-also-english = In English, too
form-rest = More details
form-narrow = Search the list
form-nothing-to-choose = There is nothing to choose from yet.
form-add-line = Add a line
form-pair-name = Name of the detail
form-pair-value = Detail
form-estimate-example = e.g. 80-200 k€, 6 h/week, M or ?
form-quarter-example = e.g. Q1 2027
form-why = Why?
form-why-help = One sentence is enough. It stands in the journal and helps everyone who asks later.
form-save = Save
form-cancel = Cancel
form-problems =
    { $n ->
        [one] One detail is missing or can be read in two ways. Nothing was saved.
       *[other] { $n } details are missing or can be read in two ways. Nothing was saved.
    }

## Questions back and errors

form-required = “{ $field }” is required.
form-no-number = That is not a number. Write, for example, { $example }.
form-number-open = “{ $number }” can mean two things. Which one do you mean?
form-no-whole = A whole number is needed here, for example 2027.
form-no-day = That is not a date. Write it like 31 Dec 2027.
form-no-quarter = That is not a quarter. Write, for example, Q1 2027.
form-no-period = That is not a period. Write a quarter like Q1 2027 or a year like 2027.
form-no-choice = That is not one of the choices. Choose from the list.
form-gone = “{ $id }” does not exist (any more). Choose something else.
form-no-pairs = Every name needs a detail. Add what is missing, or empty the line.
form-too-long = The text is too long; at most { $most } characters are allowed.
form-too-small = “{ $field }” is too small; the limit is { $bound }.
form-too-large = “{ $field }” is too large; the limit is { $bound }.
form-invalid = “{ $field }” is not possible like this. Check what you entered.
form-rule-worth-or-points = A KPI is worth euros or strategic points, not both. Empty one of the two fields.
form-rule-effect-kpi = A benefit needs the KPI that it works on. Choose it.
form-rule-share = A share between 0 and 100% is needed here.
form-rule-range = The range needs the smaller number first and the middle in between.
form-rule-one-of-two = A minimum share is for an objective or for a kind of value lever. Fill in exactly one of the two fields.
form-rule-free-from = Only a blocked use case has a quarter from which it may start. Empty the field, or choose “blocked”.
form-rule-skill-days = A skill needs the number of person days. State it, or empty the field “Skill”.
form-rule-grade = Without a baseline a benefit counts as claimed: state the baseline, or choose evidence grade E.
form-rule-value-or-gate = State a value, or whether the gate was passed.

## Help

form-help-record-title = What it is called everywhere: short, and so that someone next door understands it, too.
form-help-company-employees = Helps to find reference cases of a fitting size.
form-help-target-picture-ambition = Where we want to be, in one to three sentences.
form-help-target-picture-horizon = What the plan brings counts up to the end of this year.
form-help-target-picture-risk-attitude = Cautious means: rather less on average, but seldom a bad year.
form-help-target-picture-value-target = What the plan is to bring by the target year after all cost. Empty means: no target set.
form-help-principle-measure = How everyone can see whether we keep to it.
form-help-kpi-unit = For example EUR/year, h/year, %, days or pieces.
form-help-kpi-increase-is-good = For lead time or defects, less is better.
form-help-kpi-worth = What one unit of improvement is worth per year. Empty means: not valued yet, not zero.
form-help-kpi-points = For KPIs that cannot be put in euros.
form-help-kpi-bound = More improvement than this does not count.
form-help-objective-kpi = How we notice that the objective is reached.
form-help-objective-owner = An objective for which nobody in leadership answers remains a wish.
form-help-objective-baseline = Where the KPI stands today. Without a baseline nothing can be proved later.
form-help-objective-target = Where the KPI is to stand in the end.
form-help-objective-draft = A draft is a proposal; leadership makes it an objective.
form-help-lever-parent = Empty for a value lever of the top level.
form-help-lever-lever-kind = Efficiency saves, customer value improves the offer, new business brings new revenue.
form-help-settings-hourly-rate = What an hour of work costs on average, with all overheads.
form-help-settings-day-rate = What a person day in a project costs.
form-help-settings-discount-rate = By so much, money counts less next year than today.
form-help-settings-horizon-years = So many years of benefit count.
form-help-settings-hours-share = A freed hour counts at this part of the hourly rate.
form-help-settings-hours-decided = Only when leadership has decided what freed hours are for does the share stop being assumed.
form-help-settings-point-worth = Empty means: points are not turned into euros.
form-help-settings-stability = The plan may give up at most so much of its value to stay near the one in force.
form-help-use-case-stage = How far it is. Leadership decides on pilots and scaling.
form-help-use-case-objectives = Which objectives it serves.
form-help-use-case-customer = What the customer gains, best in the customer's own words.
form-help-use-case-prerequisites = What has to be there before.
form-help-use-case-exclusions = What it does not go with: at most one of the two enters the plan.
form-help-use-case-variant-of = For a smaller, larger or bought version of the same use case.
form-help-use-case-enabler = Costs once and unlocks several: a data product, a platform.
form-help-use-case-attributes = Whatever else your list records.
form-help-estimate-value = A range says more than one number: in 8 of 10 cases it lies in between. A size (S, M, L) or “?” is a good answer, too.
form-help-estimate-kpi = For benefits only: the KPI that it works on.
form-help-estimate-skill = For effort only: whose days they are.
form-help-outcome-baseline = Where the KPI stood before. Without it the outcome counts as claimed (evidence grade E).
form-help-outcome-grade = From A (randomised and compared) to E (claimed).
form-help-outcome-gate = Whether the pilot passed its gate.
form-help-decision-role-up-to = Empty means: without an upper limit.
form-help-decision-verdict = What was decided. The plan keeps to it.
form-help-decision-start = Empty means: the plan chooses the start.
form-help-budget-amount = What may be spent on use cases in this calendar year.
form-help-capacity-period = A quarter or a whole year. What is stated for a quarter goes before its year.
form-help-quarter-limit-amount = Only where a quarter is to have a limit of its own; otherwise the year's budget holds.
form-help-external-capacity-day-rate = What a bought day costs.
form-help-minimum-share-share = At least this part of the money that the plan spends.
form-help-guardrail-state-clearance = “Blocked” keeps the use case out of the plan until the guardrail clears it.
form-help-guardrail-state-free-from = Empty means: blocked until further notice.
form-help-guardrail-state-rule = The name of the guardrail. A new state replaces the old one of the same name.
form-help-switching-cost-stop = What it costs to stop it. Empty means: not known.
form-help-switching-cost-move = What it costs to move its start. Empty means: not known.

## Settings, order of objectives, look

form-rule-fiscal-year = A fiscal year begins with a quarter: in month 1, 4, 7 or 10.
form-rule-size = This number is larger or smaller than it can be.
form-help-company-supervisory-body = What the paper for the body is called: advisory board, shareholders, supervisory board.
form-help-company-color = As a colour of six digits such as #0d566a. Colours that are hard to read are darkened or lightened for text.
form-help-objective-rank = 1 matters most. The order decides how objectives without a value in euros count against each other.
form-help-settings-fiscal-year-start = Empty means January. A fiscal year is called by the calendar year in which it begins.
form-help-settings-one-off-booked = Expense (opex) burdens the year, an investment (capex) is written off. The plan counts payments; this is said beside the cost.
