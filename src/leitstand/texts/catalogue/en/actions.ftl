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
