# The command line.
cli-help = Leitstand: the AI strategy as a learning system. From the list of ideas to a plan with reasons.
cli-help-start = Sets up the example company, works out the plan and shows it in the browser.
cli-help-demo = Loads the (fictional) example company and works out its plan.
cli-help-init = Creates your company, with budgets if you like.
cli-help-import = Imports a list of ideas or use cases (Excel or CSV).
cli-help-export = Writes the plan to a file; with --into, into your own list.
cli-help-review = Works out the plan anew and says what to start, scale and stop.
cli-help-plan = Shows the plan with all use cases.
cli-help-explain = Explains a use case: why it is in the plan or not, and what would change that.
cli-help-what-if = Plays the plan through under other assumptions; nothing is kept.
cli-help-undo = Takes the last import back (or the commit named).
cli-help-serve = Shows Leitstand in the browser, on this machine only.
cli-help-journal = The journal: who changed what, when and why.
cli-help-journal-log = Shows the latest entries.
cli-help-journal-diff = Shows what changed in a record.
cli-help-journal-verify = Checks that the journal is complete and unaltered.
cli-option-json = Print the result as one line of JSON.
cli-option-org = Short name of the organisation, if there are several.
cli-option-lang = Language of the output: de or en.
cli-option-seed = Seed of the random numbers; same seed, same plan.
cli-option-as-of = The day to look at, e.g. 2026-12-31.
cli-option-port = Port of the pages.
cli-option-host = Address; only this machine's own until there is a login.
cli-option-budget = Budget of a year in euros, e.g. 2027=300000; when playing through also +200000 or -50000. Repeatable.
cli-option-lock = Fixes a use case, e.g. UC-014=scale, =stop, =not_now or =2027-Q2. Repeatable.
cli-option-keep = Keep the result as a draft under this title.
cli-option-profile = Profile of the list, e.g. us-federal-2025, or a profile file.
cli-option-map = Assigns a column, e.g. "Savings=benefit". Repeatable.
cli-option-sheet = Name of the worksheet.
cli-option-dry-run = Only show what would change.
cli-option-row-by-row = Import the rows without faults even if others have some.
cli-option-into = Your own list; you get it back with result columns.
cli-option-limit = How many entries to show.
cli-option-sequence = Number of an entry in the journal.
cli-argument-file = The file (.xlsx or .csv).
cli-argument-export = The file to write (.xlsx, .json or .jsonl; with --into like your list).
cli-argument-name = Name of the company.
cli-argument-id = Id of the use case, e.g. UC-014.
cli-argument-record = Id of a record, e.g. UC-014.
cli-argument-commit = Number of the commit.
cli-default-company = My company
cli-progress-demo = Loading the example
cli-progress-review = Working out the plan
cli-progress-import = Reading the list
cli-fault = { $record }, field { $field }: { $what }
cli-faults = { $count ->
    [one] One fault, so nothing was changed:
   *[other] { $count } faults, so nothing was changed:
}
cli-no-such-file = There is no file "{ $file }".
cli-file-not-allowed = The file "{ $file }" cannot be accessed. Is it still open in Excel?
cli-file-exists = The file "{ $file }" exists already. Choose another name; nothing is overwritten.
cli-founded = "{ $name }" has been created (short name { $organisation }). Next: leitstand import FILE
cli-budget-unreadable = Cannot read the budget "{ $given }". Write year=amount in euros, e.g. 2027=300000.
cli-map-unreadable = Cannot read the assignment "{ $given }". Write column=field, e.g. "Savings=benefit".
cli-unknown-use-case = { $near ->
    [unknown] There is no use case "{ $id }". "leitstand plan" shows them all.
   *[other] There is no use case "{ $id }". Did you mean { $near }?
}
cli-what-if-nothing = What is to change? Give --budget or --lock, e.g. --budget 2027=+200000.
cli-draft-kept = Kept as a draft: { $title }
cli-serving = Leitstand is running: { $address } (stop with Ctrl+C)
cli-heading-moves = What to do now
cli-heading-budget = Budget
cli-heading-rests-on = What this rests on
cli-heading-would-change = What would change it
cli-heading-learned = What measured outcomes have taught
cli-heading-questions = Ask for these estimates first
cli-heading-estimates = Estimates
cli-next-steps = Next: "leitstand explain ID" explains a use case, "leitstand export --into LIST FILE" answers your list, "leitstand serve" shows it all in the browser.
cli-and-more = and { $count } more
cli-pile-yes = Clear yes
cli-pile-think = Worth thinking about
cli-pile-no = Clear no
cli-column-use-case = Use case
cli-column-start = Start
cli-column-value = Value, 8 cases of 10
cli-column-chance = Chance of being chosen
cli-column-why = Why
cli-budget-line = { $year }: { $planned } of { $limit } planned; the budget is enough { $chance }
cli-budget-line-open = { $year }: { $planned } planned
cli-case-action = In the plan
cli-case-start = Start
cli-case-chance = Chance of being chosen
cli-case-value = Value up to the horizon, after cost
cli-case-benefit = Benefit per year
cli-case-one-off = One-off effort
cli-case-running = Running cost per year
cli-case-success = The pilot succeeds
cli-case-displaces = Displaces
cli-case-displaced-by = Displaced by
cli-case-unlocks = Unlocks
cli-estimate-given = given as a number
cli-estimate-line = { $what }: { $typed } (as of { $day }, { $id })
cli-estimate-assumed = { $what }: assumed, from the reference class
cli-log-sequence = No.
cli-log-at = When
cli-log-who = Who
cli-log-record = Record
cli-log-what = What
cli-log-why = Why
cli-log-put = { $kind } written
cli-log-withdraw = { $kind } withdrawn
cli-diff-field = Field
cli-diff-before = before
cli-diff-after = after
cli-diff-none = No difference.
cli-unknown-value = –
cli-verify-ok = Journal complete: { $entries } entries, head { $head }
cli-verify-faulty = Journal damaged: { $faults ->
    [one] one fault
   *[other] { $faults } faults
} in { $entries } entries
cli-imported = { $rows ->
    [one] One row read
   *[other] { $rows } rows read
}: { $imported } imported, { $merged } merged, { $unchanged } unchanged, { $rejected } rejected.
cli-import-rejected = The list has faults, so nothing was imported. With --row-by-row you import the rows without faults.
cli-import-dry-run = Dry run: nothing was changed.
cli-import-nothing = Nothing new: everything in the list is known already.
cli-import-next = Next: leitstand review
cli-import-columns = Columns
cli-import-problems = Remarks and faults
cli-import-changes = What changes
cli-exported = Written: { $file }
cli-undone = { $count ->
    [one] One record taken back.
   *[other] { $count } records taken back.
}
cli-case-tipping = Tipping point
cli-shift = { $title } ({ $id }): { $before } → { $after }
cli-import-column = "{ $header }" → { $field } ({ $why })
cli-import-column-unread = "{ $header }": { $why }
cli-move = { $step }: { $title }. { $why }
cli-step-start = Start
cli-step-scale = Scale
cli-step-stop = Stop
cli-step-drop = Take out of the plan
cli-step-delay = Start later
cli-step-advance = Bring forward
cli-step-continue = Continue
