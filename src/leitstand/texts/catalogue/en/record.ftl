### What the kinds of records are called.

record-company = Organisation
record-target-picture = Target picture
record-principle = Principle
record-kpi = KPI
record-objective = Objective
record-lever = Value lever
record-settings = Settings
record-use-case = Use case
record-estimate = Estimate
record-outcome = Outcome
record-decision-role = Role
record-decision = Decision
record-plan = Plan
record-budget = Budget
record-skill = Skill
record-capacity = Capacity
record-quarter-limit = Quarter limit
record-external-capacity = External capacity
record-minimum-share = Minimum share
record-guardrail-state = Guardrail state
record-switching-cost = Switching cost
