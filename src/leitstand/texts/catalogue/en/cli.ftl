# The command line.
cli-help = Leitstand: the AI strategy as a learning system. From the list of ideas to a plan with reasons.
cli-help-start = Shows the fictional example company and its plan in the browser.
cli-help-demo = Loads the (fictional) example company and works out its plan.
cli-help-init = Creates your company, with budgets if you like.
cli-help-import = Imports a list (Excel, CSV) or brings back a journal (.jsonl).
cli-help-export = Writes the plan to a file; with --into, into your own list.
cli-help-review = Reviews: what to start, what to scale, what to stop, and why.
cli-help-plan = Shows the plan with all use cases.
cli-help-explain = Explains why a use case is in the plan or not.
cli-help-what-if = Plays the plan through under other assumptions, keeping nothing.
cli-help-undo = Takes the last import back (or the commit named).
cli-help-serve = Shows Leitstand in the browser, on this machine only.
cli-help-journal = The journal: who changed what, when and why.
cli-help-journal-log = Shows the last commits, or all versions of a record.
cli-help-journal-diff = Shows what changed in a record.
cli-help-journal-verify = Checks that the journal is complete and unaltered.
cli-option-json = Print the result as one line of JSON.
cli-option-org = Short name of the organisation, if there are several.
cli-option-lang = Language of the output: de or en.
cli-option-seed = Seed of the random numbers; same seed, same plan.
cli-option-thorough = Works everything out anew, with many use cases too.
cli-option-as-of = The day to look at, e.g. 2026-12-31.
cli-option-port = Port of the pages.
cli-option-host = Address; only this machine's own until there is a login.
cli-option-budget = Budget of a year in euros, e.g. 2027=300000; when playing through also +200000 or -50000. Repeatable.
cli-option-lock = Fixes a use case, e.g. UC-014=scale, =stop, =not_now or =2027-Q2. Id or title. Repeatable.
cli-option-change = Changes a rule, e.g. "quarter 2027-Q2=50000", "buy SKILL-1 2027-Q2=20@1200", "share new_business=20%", "block UC-014=2027-Q3" or "stability=2%". Repeatable.
cli-option-keep = Keep the result as a draft under this title.
cli-option-profile = Profile of the list, e.g. us-federal-2025, or a profile file.
cli-option-map = Assigns a column, e.g. "Savings=benefit". Repeatable.
cli-option-sheet = Name of the worksheet.
cli-option-dry-run = Only show what would change.
cli-option-row-by-row = Import the rows without faults even if others have some.
cli-option-into = Your own list; you get it back with result columns.
cli-option-limit = How many lines to show.
cli-option-sequence = Number of an entry in the journal.
cli-argument-file = The file (.xlsx, .csv, or a journal .jsonl).
cli-argument-export = The file to write: .xlsx or .csv (plan), .json (strategy), .jsonl (journal); with --into like your list.
cli-argument-name = Name of the company.
cli-argument-id = Id or title of the use case; its beginning will do where that is the only one.
cli-argument-record = Id of a record, e.g. UC-014.
cli-argument-commit = Number of the commit, see "leitstand journal log".
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
cli-file-not-allowed = "{ $file }" cannot be accessed. Is it still open in Excel? If not, check its permissions.
cli-file-exists = The file "{ $file }" exists already. Choose another name; nothing is overwritten.
cli-founded = "{ $name }" has been created (short name { $organisation }). Next: leitstand import FILE
cli-budget-unreadable = Cannot read the budget "{ $given }". Write year=amount in euros, e.g. --budget 2027=300000; when playing through also 2027=+50000.
cli-map-unreadable = Cannot read the assignment "{ $given }". Write column=field, e.g. "Savings=benefit".
cli-what-if-nothing = What is to change? Give --budget, --lock or --change, e.g. --budget 2027=+200000.
cli-draft-kept = Kept as a draft: { $title }
cli-serving = Leitstand is running: { $address } (stop with Ctrl+C)
cli-heading-moves = What to do now
cli-heading-budget = Budget
cli-heading-rests-on = What this rests on
cli-heading-would-change = What would change it
cli-heading-learned = What measured outcomes have taught
cli-heading-questions = Ask for these estimates first
cli-heading-estimates = Estimates
cli-next-steps = Next: "leitstand explain TITLE" explains a use case, "leitstand export NEW-FILE --into LIST" answers your list, "leitstand serve" shows everything in the browser.
cli-and-more = and { $count } more
cli-pile-yes = Clear yes: { $count }
cli-pile-think = Worth thinking about: { $count }
cli-pile-no = Clear no: { $count }
cli-column-use-case = Use case
cli-column-start = Start
cli-column-value =
    Value after cost
    (8 cases of 10)
cli-column-chance =
    Chance of
    being chosen
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
cli-log-what = What
cli-log-why = Why
cli-log-put = { $kind } { $id }
cli-log-withdraw = { $kind } { $id } withdrawn
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
}: { $new } new, { $changed } changed, { $unchanged } unchanged, { $merged } merged, { $rejected } rejected{ $aside ->
    [0] .
    [one] , one of them no idea (sum, heading, note).
   *[other] , { $aside } of them no ideas (sums, headings, notes).
}
cli-import-rejected = Correct the faults in the list and import it again, or import only the sound rows with --row-by-row.
cli-import-dry-run = Dry run: nothing was changed.
cli-import-nothing = Nothing new: everything in the list is known already.
cli-import-next = Next: leitstand review
cli-import-columns = Columns
cli-import-changes = What changes
cli-exported = Written: { $file }
cli-undone = { $count ->
    [one] One record taken back.
   *[other] { $count } records taken back.
}
cli-shift = { $title }: { $before } → { $after }
cli-import-column = "{ $header }" → { $field } ({ $why })
cli-import-column-unread = { $headers }: { $why }
cli-move = { $step }: { $title }. { $why }
cli-step-start = Start
cli-step-scale = Scale
cli-step-stop = Stop
cli-step-drop = Take out of the plan
cli-step-delay = Start later
cli-step-advance = Bring forward
cli-step-continue = Continue
cli-frame-usage = Usage:
cli-frame-arguments = Arguments
cli-frame-options = Options
cli-frame-commands = Commands
cli-frame-required = required
cli-frame-default = default { $default }
cli-frame-help = Shows this help.
cli-metavar-options = [OPTIONS]
cli-metavar-command = COMMAND …
cli-metavar-file = FILE
cli-metavar-number = NUMBER
cli-metavar-day = DAY
cli-metavar-address = ADDRESS
cli-metavar-budget = YEAR=AMOUNT
cli-metavar-profile = PROFILE
cli-metavar-map = COLUMN=FIELD
cli-metavar-list = LIST
cli-metavar-use-case = USE-CASE
cli-metavar-lock = USE-CASE=WHAT
cli-metavar-change = RULE
cli-metavar-title = TITLE
cli-metavar-record = ID
cli-misspelt-no-command = A command is missing. "leitstand --help" names them all.
cli-misspelt-help = "{ $command } --help" explains the call.
cli-misspelt-command = { $near ->
    [unknown] There is no command "{ $command }".
   *[other] There is no command "{ $command }". Did you mean { $near }?
}
cli-misspelt-option = { $near ->
    [unknown] There is no option { $option } here.
   *[other] There is no option { $option } here. Did you mean { $near }?
}
cli-misspelt-option-use = The option { $option } is not written right: its value is missing, or it takes none.
cli-misspelt-missing = { $name } is missing.
cli-misspelt-extra = "{ $extra }" is too much. Put names with blanks in quotation marks.
cli-misspelt-choice = { $name } knows only { $known }.
cli-misspelt-between = { $name } must be a whole number from { $least } to { $most }.
cli-misspelt-whole = { $name } must be a whole number, at least { $least }.
cli-misspelt-day = "{ $given }" is no day. Write --as-of 2026-12-31.
cli-misspelt-other = The call cannot be understood: { $what }
cli-option-seed-what-if = Seed of the random numbers; otherwise that of the plan in force.
cli-is-folder = "{ $file }" is a folder. Name a file.
cli-no-such-folder = There is no folder for "{ $file }". Create it or name another one.
cli-file-unusable = "{ $file }" cannot be read or written ({ $reason }). Name another file.
cli-disk-full = The disk is full; "{ $file }" was not written. Make room or name another place.
cli-interrupted = Interrupted.
cli-export-kind = "{ $file }" is to become your list, so it must end in { $suffix } like it.
cli-budget-twice = Two budgets are named for { $year }. Name only one.
cli-lock-unreadable = Cannot read "{ $given }". Write --lock USE-CASE=WHAT, e.g. UC-014=scale, UC-014=stop or UC-014=2027-Q2.
cli-not-weighed = "{ $title }" is retired and no longer up for choice. "leitstand journal log" with its id shows its history.
cli-founded-first = A company has been created for your list (short name { $organisation }).
cli-looks-back = A look back at { DAY($day) }; it is not kept.
cli-assumed = { $figure } (assumed)
cli-log-commit = Commit
cli-log-records = Records
cli-undone-people = { $count ->
    [one] The name of one person from lists stays in the register of people, apart from the journal.
   *[other] The names of { $count } people from lists stay in the register of people, apart from the journal.
}
cli-import-people = { $count ->
    [one] One person found ({ $of ->
        [one] column
       *[other] columns
    } { $columns }). The name stands in the register of people only, the records hold an id.
   *[other] { $count } people found ({ $of ->
        [one] column
       *[other] columns
    } { $columns }). Names stand in the register of people only, the records hold ids.
}
cli-import-unread = Nothing was imported.
cli-move-new = { $step }: { $title } (new). { $why }
cli-metavar-company = COMPANY
cli-metavar-sheet = SHEET
cli-metavar-short-name = SHORT-NAME
cli-import-errors = Faults
cli-import-warnings = Notes
cli-import-refused = { $rows ->
    [one] Read one row, imported nothing: { $faulty ->
        [one] it has a fault.
       *[other] it has faults.
    }
   *[other] Read { $rows } rows, imported nothing: { $faulty ->
        [one] one row has faults.
       *[other] { $faulty } rows have faults.
    }
}
cli-import-absent = { $count ->
    [one] One use case; it is kept, nothing is deleted: { $titles }.
   *[other] { $count } use cases; they are kept, nothing is deleted: { $more ->
        [0] { $titles }
       *[other] for example { $titles }
    }.
}
cli-database = The database in the data folder { $home } cannot be read or written ({ $reason }). Check free space and permissions, or restore a backup.
cli-conflict = Someone else has written in between. Run the command again.
cli-truth = { $value ->
    [true] yes
   *[false] no
}
cli-restored =
    { $added ->
        [0] Nothing new: the journal of "{ $organisation }" has come this far already.
        [one] Journal of "{ $organisation }" restored: one entry was added.
       *[other] Journal of "{ $organisation }" restored: { $added } entries were added.
    }

## workbook
cli-help-workbook = The strategy as an Excel workbook: write it, read it back.
cli-help-workbook-write = Writes the whole strategy as a workbook to edit.
cli-help-workbook-read = Reads the edited workbook back, checked cell by cell.
cli-argument-workbook = The workbook (.xlsx).
cli-option-empty = An empty template with examples instead of your strategy.
cli-option-prefer = What holds if a cell was changed both here and in Leitstand.
cli-option-decimal = The sign before the decimals where a number leaves it open.
cli-progress-workbook = Reading the workbook
cli-workbook-kind = “{ $file }” must end in .xlsx.
cli-workbook-next = Next: edit it in Excel, then leitstand workbook read { $file } --dry-run
cli-workbook-read = { $rows ->
    [one] One row read
   *[other] { $rows } rows read
}: { $new } new, { $changed } changed, { $unchanged } unchanged, { $withdrawn } withdrawn, { $missing } missing.
cli-workbook-conflicts = Changed here and in Leitstand
cli-workbook-conflict = Sheet “{ $sheet }”, row { $row }, column “{ $column }”: was { $before }, here now { $here }, in Leitstand meanwhile { $there }
cli-workbook-missing = { $count ->
    [one] No longer in the workbook and kept all the same: { $titles }. Only what is marked in the column “Withdraw” is withdrawn.
   *[other] No longer in the workbook and kept all the same: { $count } rows, for example { $titles }. Only what is marked in the column “Withdraw” is withdrawn.
}
cli-workbook-named = { $kind } “{ $title }”
cli-workbook-refused = Nothing was changed. Correct the errors in the workbook and read it again.
cli-workbook-undecided = Nothing was changed. Decide about the cells that were changed twice: --prefer workbook takes the workbook, --prefer current keeps what holds by now.
cli-workbook-nothing = Nothing new: the workbook says what holds already.

## What other budgets, attitudes and lists would bring

cli-help-curve = Shows what more or less budget brings.
cli-help-risk = Shows in euros what each attitude to risk costs and brings.
cli-help-regret = Shows what the plan may miss.
cli-help-score = Puts the list by score beside the plan.
cli-help-clarify = Shows what it is worth to know more beforehand.
cli-option-more-than = From which amount on another plan counts as better, in euros.
cli-option-method = How the list reckons: points (benefit times ease), ratio (benefit by effort), return (value by cost).
cli-metavar-amount = AMOUNT
cli-progress-curve = Working out the efficient frontier
cli-heading-curve = Efficient frontier: what the best plan is worth for each budget
cli-curve-today = (today)
cli-curve-needed = At least { $amount } is taken by what is decided or goes on in any case; a smaller budget changes nothing about that.
cli-curve-flat = Above that nothing changes up to { $amount }.
cli-curve-nothing = Up to { $amount } no use case that pays fits into the budget.
cli-curve-worth = Value: benefit after all cost until the end of the planning period, discounted. For each budget this is the plan with the highest value after the price of risk: the value on average less what your attitude to risk takes off for uncertainty.
cli-heading-risk = What each attitude to risk costs and brings
cli-risk-line = { $attitude }: { $said }
cli-attitude-cautious = cautious
cli-attitude-balanced = balanced
cli-attitude-bold = bold
cli-heading-left-out = What the plan could most easily do without
cli-column-loss =
    without it the plan
    is worth less by
cli-column-better =
    better off
    without it
cli-left-out-how = Worked out with the best plan without this one use case. Better off: in so many simulated cases that other plan would have been worth more.
cli-regret-bound = These are upper bounds: with so many use cases the best plan of each case is only bounded from above.
cli-risk-terms = Bad tenth: what the plan is worth on average in the worst 10 out of 100 simulated cases. The comparison is with “bold”, that is regardless of risk.
cli-score-how-points = Points: benefit times (6 less effort), each from 1 to 5. Sizes and marks count as they were typed, amounts by the fifth of the list in which they lie.
cli-score-how-ratio = Points: benefit divided by effort, each from 1 to 5. Sizes and marks count as they were typed, amounts by the fifth of the list in which they lie.
cli-score-how-return = Points: expected value after cost, divided by the expected cost.
cli-column-budget =
    budget
    of all years
cli-column-worth =
    value after
    price of risk
cli-column-range =
    value in
    8 out of 10 cases
cli-column-cases =
    use cases
    in the plan
cli-column-attitude = attitude
cli-column-mean =
    value of the plan
    on average
cli-column-bad =
    value in
    the bad tenth
cli-column-rank = rank
cli-column-benefit-points = benefit
cli-column-effort-points = effort
cli-column-score = points
cli-column-listed = taken by the list
cli-score-guessed = * Nobody has said what it brings or costs; the middle is counted.
cli-score-plan = Only in the plan
cli-score-list = Only on the list
cli-score-later = Later on the list
cli-score-earlier = Earlier on the list
cli-score-line = { $title }: { $why }

## Importing lists, and profiles

cli-help-profile = Profiles: how lists are read.
cli-help-profile-list = Shows all profiles, those that come along and your own.
cli-help-profile-show = Shows a profile as text (TOML).
cli-help-profile-check = Checks a profile.
cli-help-profile-save = Takes a profile file into the data folder.
cli-option-save-profile = Keep the mapping as a profile of this name.
cli-option-suggested = Map columns as Leitstand suggests.
cli-argument-profile = Name of a profile or path of a TOML file.
cli-argument-profile-file = The TOML file.
cli-argument-profile-name = Name, otherwise that of the file.
cli-profile-id = Profile
cli-profile-title = For
cli-profile-from = Origin
cli-profile-own = your own
cli-profile-shipped = comes along
cli-profile-broken = Cannot be read
cli-profile-next = Next: "leitstand profile show PROFILE" shows one as an example, "leitstand import LIST --profile PROFILE" reads with it.
cli-profile-fine = The profile "{ $profile }" is sound: { $fields } fields, { $headers } known column titles.
cli-profile-saved = Profile "{ $profile }" saved: { $file }
cli-ask-decimal = Which sign stands before the decimals, [c]omma or [p]oint? (empty: leave it)
cli-import-read-as = How it was read
cli-import-suggestions = Suggestions (not taken over yet)
cli-import-suggestion = "{ $header }" → { $label }: { $why } (--map "{ $header }={ $field }")
cli-import-suggested-all = All at once: --suggested
cli-import-column-kept = Kept with the use case, known by their titles: { $headers }
cli-import-changed = What has changed
cli-import-missing = No longer in the list
cli-import-renamed = "{ $absent }" may be called "{ $listed }" now. If it is the same use case, give the row its id { $ids } in a column "ID".
cli-import-joined = { $count ->
    [one] "{ $absent }" may have become part of "{ $listed }". If so, retire it; until then it is kept.
   *[other] { $absent } may have become one: "{ $listed }". If one of them is this row, give the row its id in a column "ID" ({ $ids }); the others can be retired.
}
cli-import-asks-decimal = Say with --decimal comma or --decimal point how the numbers are meant, and import the list again.

## Questions worth asking

cli-help-ask = Asks for what can still change the plan.
cli-option-ask-unit = Only questions to this unit or role.
cli-option-ask-most = So many questions at most.
cli-option-ask-answer = An answer without asking, e.g. UC-014.effect=yes. Repeatable.
cli-option-ask-to = Writes the questions to this Excel file.
cli-option-ask-from = Reads this answered sheet of questions.
cli-metavar-unit = UNIT
cli-metavar-answer = QUESTION=ANSWER
cli-progress-ask = Looking for questions
cli-ask-how = Every answer is kept at once. Besides the answers named: s later, z back, e end.
cli-ask-heading = Question { $n } · { $to }
cli-ask-prompt-judgement = rather yes (y) · unsure (u) · rather no (n) · don't know (d) · or a figure, a range > {""}
cli-ask-prompt-range = figure or range · don't know (d) > {""}
cli-ask-empty = An answer is missing. With s you put the question off, with e you stop.
cli-ask-judged = Understood: { $answer }
cli-ask-not-known = Understood: don't know. In the next round the question goes to somebody else.
cli-ask-understood = Understood: { $figure }
cli-ask-kept = { $n ->
    [0] No new answer kept.
    [one] One answer is kept.
   *[other] { $n } answers are kept.
}
cli-ask-taken-back = The last answer is taken back.
cli-ask-nothing-back = There is no answer yet that could be taken back.
cli-ask-none-for = There is no question for “{ $unit }” at present.
cli-ask-one-way = Give only one of --answer, --to and --from.
cli-ask-unreadable = “{ $given }” cannot be read. Write --answer USE-CASE.QUANTITY=ANSWER, e.g. UC-014.effect=yes or UC-014.one_off_cost=80-200 k€.
cli-ask-fault = { $given }: { $what }
cli-ask-faults = { $n ->
    [one] One answer cannot be understood; nothing was kept.
   *[other] { $n } answers cannot be understood; nothing was kept.
}
cli-ask-kind = A sheet of questions is an Excel file. Instead of “{ $file }” give a name that ends in .xlsx.
cli-ask-out = { $n ->
    [one] One question written: { $file }
   *[other] { $n } questions written: { $file }
}
cli-ask-in = { $rows ->
    [one] One row read
   *[other] { $rows } rows read
}: { $written } new answers, { $same } known already, { $empty } empty, { $faulty } with faults.

## What an import leaves open

cli-import-suggestion-unit = "{ $header }" → { $label }: { $why }. Name the unit: --map "{ $header }={ $field }:{ $unit }"
cli-ask-open-number = "{ $number }" can mean two things.
cli-ask-note-alone = { $n ->
    [one] Row { $rows }: a note without an answer is not kept. With "don't know" as the answer it is.
   *[other] Rows { $rows }: notes without an answer are not kept. With "don't know" as the answer they are.
}
cli-import-profile-fits = The columns are those of "{ $title }": with --profile { $profile } more of them is recognised.
cli-import-names-in-texts = { $count ->
    [one] Names within free text are not recognised and enter the journal. Take them out before you import, in the column { $columns }.
   *[other] Names within free text are not recognised and enter the journal. Take them out before you import, in the columns of text: { $more ->
        [0] { $columns }
       *[other] for example { $columns }
    }.
}

## Information value

cli-progress-clarify = Working out the information value
cli-clarify-figures = Where one more estimate pays most
cli-clarify-pilots = Pilots that tell most
cli-clarify-shared = What many estimates have in common
cli-clarify-how = Having a figure estimated once more should not cost more than is said here. Those who are asked should not know the amounts: nobody should answer for the plan's sake.
cli-clarify-pilot-how = So much the pilot may cost for the sake of what it tells about the benefit, that of kindred use cases included.
cli-column-quantity = figure
cli-column-at-most = worth at most
cli-column-or-work = or work
cli-clarify-minutes = { $n } min
cli-column-measured = measured by
cli-column-tells = worth at most
cli-clarify-none = No information that is to be expected would change the choice.

## The plan before it is explained

cli-plan-stands =
    The plan stands: { $count ->
        [one] one use case
       *[other] { $count } use cases
    }, value { $value }. Its explanation is being worked out.

## People and their access

cli-help-person = Access: who may log in.
cli-help-person-invite = Invites somebody and shows the link.
cli-help-person-list = Shows who has access.
cli-help-person-role = Changes somebody's access roles.
cli-help-person-remove = Ends somebody's access.
cli-argument-person-email = The person's e-mail address.
cli-argument-person-who = E-mail address, name or id of the person.
cli-option-person-role = Access role; may be repeated, for example administrator.
cli-option-person-unit = Unit of a unit lead; may be repeated.
cli-option-person-name = The person's name.
cli-metavar-email = NAME@COMPANY
cli-metavar-role = ROLE
cli-metavar-person-name = FULL-NAME
cli-person-name = Full name
cli-person-email = E-mail address
cli-person-roles = Access roles
cli-person-units = Units
cli-person-id = Id
cli-person-none = Nobody has access yet. To invite: leitstand person invite
cli-person-invited = Invited: { $email }. The link works for seven days and once; it is shown only now:
cli-person-changed = Access roles changed: { $who }
cli-person-removed = Access ended: { $who }
cli-person-unknown = “{ $who }” fits nobody with access, or several. “leitstand person list” shows all.

## Backup, restore, doctor, views

cli-help-backup = Writes everything to one file, while others go on working.
cli-help-restore = Brings a backup back into an empty data folder.
cli-help-doctor = Examines the installation and says what to mend.
cli-help-views = Puts up the SQL views of an organisation for BI.
cli-argument-backup = The new file; it holds everything and belongs in a safe place.
cli-argument-restore = The backup (or a journal, .jsonl).
cli-option-check-only = Only check it, restore nothing.
cli-option-views-to = File to write (SQLite only); else it lies in the data folder.
cli-option-views-remove = Take the views down again.
cli-backup-done = Backed up and checked: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}, { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, { $rows ->
    [one] one further row
   *[other] { $rows } further rows
}).
cli-backup-fingerprint = Fingerprint: { $fingerprint } – keep it apart from the file. The file holds confidential data and passwords in encrypted form.
cli-backup-sound = The backup is sound: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}, { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, { $rows ->
    [one] one further row
   *[other] { $rows } further rows
}).
cli-restore-done = Restored and checked: { $file } ({ FIGURE($megabytes, digits: 1) } MB; { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}, { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, { $rows ->
    [one] one further row
   *[other] { $rows } further rows
}).
cli-doctor-ok = fine
cli-doctor-warning = warning
cli-doctor-fault = fault
cli-doctor-about-python = Python version
cli-doctor-about-packages = packages
cli-doctor-about-folder = data folder
cli-doctor-about-rights = rights
cli-doctor-about-space = space
cli-doctor-about-database = database
cli-doctor-about-durability = durability
cli-doctor-about-tables = tables
cli-doctor-about-chain = journal
cli-doctor-about-clock = clock
cli-doctor-about-settings = settings
cli-doctor-about-files = files
cli-doctor-about-worker = background
cli-doctor-result = { $faults ->
    [0] { $warnings ->
        [0] Everything is fine.
        [one] No fault, one warning.
       *[other] No fault, { $warnings } warnings.
    }
    [one] One fault to mend.
   *[other] { $faults } faults to mend.
}
cli-views-file = { $views } views of "{ $organisation }": { $place } – read-only, as of now. Calling this again brings them up to date.
cli-views-schema = { $views } views of "{ $organisation }" in the schema "{ $place }", always up to date. The role "{ $role }" may read them; the database's administrators hand it on: GRANT "{ $role }" TO user
cli-views-removed = The views of "{ $organisation }" are removed.
cli-views-none = There are no views of "{ $organisation }".
