# What one may do, and why something stands in the journal.
actions-not-permitted = { $actor } lacks the permission "{ $permission }". Ask your administrator to grant it.
actions-nothing-to-withdraw = { $id } is not there (any more); there is nothing to take back.
actions-several-organisations = There are several organisations: { $organisations }. Name one with --org.
actions-no-organisation = There is no organisation yet. Create one (leitstand init) or load the example (leitstand demo).
actions-unknown-organisation = There is no organisation "{ $organisation }". Known: { $organisations }.
actions-organisation-exists = An organisation with the short name "{ $organisation }" exists already. Choose another name.
actions-organisation-name = No short name can be made of "{ $name }". The name needs at least one letter or digit.
actions-unknown-use-case = { $near ->
    [unknown] There is no use case "{ $id }". "leitstand plan" shows them all.
   *[other] There is no use case "{ $id }". Did you mean { $near }?
}
actions-nothing-to-review = There are no use cases yet. Import a list first: leitstand import FILE
actions-undo-no-such-commit = There is no commit no. { $commit }. "leitstand journal log" shows them all.
actions-undo-nothing = There is no import left that could be taken back.
actions-undo-moved-on = Commit no. { $commit } cannot be taken back: records in it have changed since.
actions-undo-changed-since = { $record } was changed by entry no. { $sequence }.
actions-undo-breaks = Commit no. { $commit } cannot be taken back: other records still need it.
actions-undo-still-needed = { $record }, field { $field }: { $what }
actions-founded = Organisation created: { $name }
actions-imported = List imported: { $list } ({ $rows } rows)
actions-undone = Commit no. { $commit } taken back
actions-reviewed = Review as of { $day }
actions-draft-kept = Played through and kept as a draft: { $title }
actions-estimated = Estimate for { $id }
actions-list-unknown-rows = The list "{ $list }" matches no use case. Import it first: leitstand import { $list }
actions-no-answer-format = Files of the kind "{ $suffix }" cannot be written. Possible are .xlsx, .csv, .json and .jsonl.
actions-answer-pilot = yes: pilot
actions-answer-scale = yes: scale
actions-answer-continue = yes: continue
actions-answer-stop = no: stop
actions-answer-not-now = no: not now
actions-answer-no-tipping = no plausible change turns this
actions-tipping-in-above = would come in from { $value } ({ $quantity })
actions-tipping-in-below = would come in at { $value } at most ({ $quantity })
actions-tipping-out-above = would drop out from { $value } ({ $quantity })
actions-tipping-out-below = would drop out below { $value } ({ $quantity })
actions-book-title = Leitstand: the plan
actions-book-plan = Plan
actions-book-estimates = Estimates
actions-book-estimates-heading = What was estimated, as typed
actions-book-assumed = Assumed
actions-book-assumed-heading = What nobody estimated: assumed, from the reference class
actions-book-column-id = Id
actions-book-column-title = Use case
actions-book-column-action = In the plan
actions-book-column-start = Start
actions-book-column-chance = Chance of being chosen
actions-book-column-low = Value in EUR, low
actions-book-column-middle = Value in EUR, middle
actions-book-column-high = Value in EUR, high
actions-book-column-why = Why
actions-book-column-quantity = Quantity
actions-book-column-typed = As typed
actions-book-column-date = As of
actions-use-case-several = "{ $id }" fits { $count } use cases: { $near }. Write more of the title, or the id.
actions-nothing-on-that-day = There were no use cases yet on { DAY($day) }. Name a later day.
actions-answer-retired = no: retired
actions-answer-not-imported = not imported yet

## workbook
actions-workbook-template = Leitstand: template for your AI strategy
actions-workbook-title = { $company }: AI strategy
actions-workbook-read = Workbook read: { $list } ({ $rows ->
    [one] one change
   *[other] { $rows } changes
})
actions-workbook-other-organisation = “{ $name }” belongs to the organisation “{ $organisation }”, not to “{ $here }”. Name it with --org.
actions-workbook-other-journal = “{ $name }” was written from another journal. Write the workbook anew and transfer your changes.

## Questions worth asking

actions-answered = Question answered on { $id }
actions-answered-sheet = Sheet of questions read: { $list } ({ $rows } answers)
actions-no-such-question = Nothing can be asked about “{ $quantity }” of “{ $title }”: the quantity was measured, or there is none here. “leitstand explain” shows what is estimated.
actions-question-elsewhere = The sheet of questions “{ $name }” belongs to the organisation “{ $organisation }”. Name it with --org or take the right one.
actions-question-gone = “{ $id }” is no longer there. The answer has no place; delete the row.

## access

actions-some-idea = an idea that is not assessed yet
actions-not-yours = { $record } belongs to another unit or was written by somebody else. Whoever leads that unit or the strategy can change it.

## Single records

actions-record-added = “{ $title }” added
actions-record-changed = “{ $title }” changed
actions-record-withdrawn = “{ $title }” withdrawn

## Backup and examination

actions-backup-nothing = There is nothing to back up yet for the data folder { $home }. If your data lie elsewhere, set LEITSTAND_HOME.
actions-doctor-python = Python { $version } is running here.
actions-doctor-packages = { $count } packages, all in a fitting version
actions-doctor-packages-wrong = Missing or in the wrong version: { $packages }.
actions-doctor-mend-python = Install Python 3.11 or newer.
actions-doctor-mend-packages = Install Leitstand again: "make start" or "pip install --upgrade leitstand".

## The guided beginning

actions-begun-company = Beginning: company
actions-begun-money = Beginning: budget and hourly rate
actions-begun-aims = Beginning: the top objectives
actions-begun-scarce = Beginning: scarce skills
actions-begun-choices = Beginning: three choices about money

## Order of objectives

actions-objective-moved-up = Objective “{ $title }” moved one place up
actions-objective-moved-down = Objective “{ $title }” moved one place down
actions-objective-unknown = There is no objective “{ $id }” (any more). Reload the page.
actions-objectives-too-many = At most { $most } objectives can be put in order. Withdraw some of them first.

## Deciding

actions-decided-pilot = Decided: pilot of “{ $title }”
actions-decided-scale = Decided: scale “{ $title }”
actions-decided-continue = Decided: “{ $title }” goes on as before
actions-decided-stop = Decided: stop “{ $title }”
actions-decided-not-now = Decided: not “{ $title }” for now
actions-decision-no-reason = A decision needs a reason. One sentence is enough.
actions-decision-no-role = Say which role decides.
actions-decision-does-not-fit = This cannot be decided about “{ $title }”: it does not fit the stage at which the use case is. Reload the page.
actions-decision-no-quarter = “{ $typed }” is no quarter. Write it like 2027-Q1.
actions-decision-start = The start lies in the past or more than ten years ahead. The earliest possible one is { QUARTER($first) }.
actions-decision-blocked =
    A guardrail stands in the way of the start: { $rule }. { $free ->
        [never] First settle what it asks for.
       *[other] The way is free from { QUARTER($free) }.
    }
actions-decision-first = First it has to be decided that these begin: { $cases }.
actions-decision-above-right = { $role } decides up to { FIGURE($limit, unit: "EUR") }; the start costs { FIGURE($cost, unit: "EUR") } on average. Let a role with a wider decision right decide.
actions-means-set = Budget and days changed

## Taking answers back

actions-answer-not-yours = You can only take back an answer that you have given yourself.
actions-answer-moved-on = Somebody has written something else about this in the meantime. Change the estimate on the page of the use case.
actions-answer-taken-back = Answer taken back: { $id }
