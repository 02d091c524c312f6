### The guided beginning: seven short steps to the first plan.

beginning-way = Steps to the first plan
beginning-done = done
beginning-next = Continue
beginning-back = Back
beginning-skip = Skip for now
beginning-saved-each = Each step is saved by itself. You can stop, go back and change everything at any time.
beginning-conflict = Somebody else has just saved as well. Look through the entries once more and save again.
beginning-how-meant = How are the numbers meant?
beginning-open = I do not know yet
beginning-start = Begin now
beginning-go-on = Go on setting up
beginning-own = Set up a company of your own

## Steps

beginning-step-company = Company
beginning-step-money = Money
beginning-step-aims = Objectives
beginning-step-scarce = Skills
beginning-step-choices = Weighing up
beginning-step-list = List
beginning-step-plan = Plan

beginning-said-company = Which company is the plan for?
beginning-said-money = How much may be spent on AI projects in a year?
beginning-said-aims = Which three objectives matter most to you, and in which order?
beginning-said-scarce = Whose time is scarce in your company?
beginning-said-choices = Three questions put in money: how do you weigh things up?
beginning-why-company = Your first plan takes about a quarter of an hour. All you need is a list of ideas and a few figures.
beginning-why-money = If you do not know a figure yet, leave the field empty: the plan then assumes something and says so.
beginning-why-aims = Write down where you are today and where you want to be just as you would say it. What nobody knows yet stays empty; unknown is not zero.
beginning-why-scarce = Often it is not money that is missing but somebody who can do it. Name three skills at most; the plan keeps to their days.
beginning-why-choices = Your answers tell what an hour counts for, what an objective is worth and how cautious the plan is. No weights, no percentages.

## Company and money

beginning-company-name = Name of the company
beginning-employees = Employees
beginning-budget = Budget a year
beginning-budget-help = “300 k€” is a good answer, too. It holds for every year of the plan; you can change single years in the settings later.
beginning-rate-help = What an hour of work costs on average, with all that comes on top. Empty means: assumed to be { FIGURE($assumed, unit: "EUR/h") }.
beginning-not-below = The number must not be below { $least }.

## Objectives

beginning-aim-nth = Objective { $n }
beginning-aim = Objective
beginning-aim-kpi = How will you notice? (KPI)
beginning-aim-today = Value today
beginning-aim-target = Target
beginning-ambition = Your ambition in one sentence
beginning-ambition-help = Empty means: the objectives speak for themselves.
beginning-no-measure = Write a number with its unit, such as 12 days, 87% or 1.2 million €. What nobody knows stays empty.
beginning-two-units = Today and target have different units ({ $first } and { $second }). Use the same one for both.
beginning-of-what = A value needs the KPI that has it.
beginning-no-way-to-go = The objective is reached already: today and target are the same. Name another target, or leave it empty.
beginning-twice = This name is there already. Each may be used once only.
beginning-aim-quotes = Hand in quotations faster
beginning-aim-quotes-kpi = Time to quotation
beginning-aim-complaints = Fewer complaints
beginning-aim-complaints-kpi = Complaint rate
beginning-aim-punctual = Deliver on time
beginning-aim-punctual-kpi = On-time delivery
beginning-aim-answers = Help customers faster
beginning-aim-answers-kpi = Response time in service
beginning-aim-hours = Gain time for what matters
beginning-aim-hours-kpi = Working time
beginning-aim-result = Improve the result
beginning-aim-result-kpi = Result
beginning-aim-new = New revenue from digital offers
beginning-aim-new-kpi = Revenue from new offers

## Skills

beginning-skill-nth = Skill { $n }
beginning-skill = Skill
beginning-days = Days a quarter
beginning-skill-data = Data analysis
beginning-skill-integration = IT integration
beginning-skill-process = Process knowledge of the unit

## Weighing up

beginning-choice-hours = A project frees { FIGURE($hours, unit: "h") } a year; in wages that is { FIGURE($whole, unit: "EUR") }. What may it cost a year at most to be worth it to you?
beginning-choice-aim = Suppose the objective “{ $aim }” were fully reached. What might that cost a year at most?
beginning-choice-waiting = One project brings { FIGURE($now, unit: "EUR") } at once, another brings more, but in a year. From which amount on would you wait?
beginning-choice-risk = In half of all cases a project brings { FIGURE($win, unit: "EUR") }, in the other half it costs { FIGURE($loss, unit: "EUR") }. Which certain amount would you like just as much?

## Plan

beginning-ready = { $ideas ->
    [one] One idea is ready
   *[other] { $ideas } ideas are ready
}{ $aims ->
    [0] .
    [one] , one objective is set.
   *[other] , { $aims } objectives are set.
}
beginning-no-ideas = The list is still missing: without ideas there is nothing to plan.
beginning-plan-note = Whatever is missing is assumed from reference classes and marked as assumed in the plan.
beginning-plan-no-budget = There is no budget yet. The plan then assumes one and says so.
beginning-make-plan = Make the first plan
beginning-planned = The first plan is there.
beginning-to-plan = To the Leitstand
beginning-back-to-list = To the list
