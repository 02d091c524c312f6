### Reading in lists and the workbook in the browser.

importing-title = Read in a list
importing-said = Your list, just as it is.
importing-sub = Four columns are enough: idea, what it pays into, benefit per year, one-off effort. “M”, “6 h/week”, “80-200 k€” or “?” are good answers. Before it is read in, you see what was understood.
importing-file = A file
importing-choose = Choose a file
importing-file-help = Excel (XLSX) or CSV, at most { $most } MB.
importing-look = Look at it
importing-paste = Paste from Excel
importing-paste-label = Rows with their header
importing-paste-help = In Excel, select the rows with their header, copy them and paste them here.
importing-paste-example = Idea, Pays into, Benefit per year, One-off effort …
importing-pasted-name = Pasted list.csv
importing-nothing-sent = Nothing arrived. Choose a file, or paste rows from Excel.
importing-kept = The file stays in your data folder only until it is read in or discarded, a week at most.
importing-unreadable = “{ $name }” cannot be read like this.
importing-asks-decimal = “{ $name }” is read, one question is open: how are the numbers meant?
importing-refused = { $n ->
    [one] Something is unclear in one of { $rows } rows.
   *[other] Something is unclear in { $n } of { $rows } rows.
}
importing-nothing-new = { $rows ->
    [one] One row read, nothing new.
   *[other] { $rows } rows read, nothing new.
}
importing-understood = { $rows ->
    [one] One row read
   *[other] { $rows } rows read
}: { $new ->
    [one] one new use case
   *[other] { $new } new use cases
}{ $changed ->
    [0] .
    [one] , one changes.
   *[other] , { $changed } change.
}
importing-check = Nothing is saved yet. Look through whether everything was understood.
importing-nothing-note = Everything in it is known already. Nothing is saved.
importing-mend = Nothing is saved yet. Mend these places in your file, or say anew what the columns are.
importing-decimals = Which sign stands before the decimals?
importing-comma = comma (1.234,5)
importing-point = point (1,234.5)
importing-again = Read it again like this
importing-errors = { $n ->
    [one] One place is unclear
   *[other] { $n } places are unclear
}
importing-warnings = { $n ->
    [one] One remark
   *[other] { $n } remarks
}
importing-left-out = { $n ->
    [one] One place was left out
   *[other] { $n } places were left out
}
importing-where = Place
importing-cell = Cell
importing-what = What is wrong, and what helps
importing-row = row { FIGURE($n, unit: "row") }
importing-row-by-row = { $n ->
    [one] Read in the one sound row only
   *[other] Read in the { $n } sound rows only
}
importing-first = The first rows as they were understood
importing-first-note = in small print: what the cell says
importing-row-head = Row
importing-typed = “{ $typed }”
importing-more-figures = { $n ->
    [one] and one further figure
   *[other] and { $n } further figures
}
importing-fits = These are the columns of “{ $profile }”: read like that, more of it is recognised.
importing-fits-take = Read it like that
importing-names-in-texts = { $n ->
    [one] Names within free text are not recognised and end up in the journal. Take them out before reading the list in, in the column { $columns }.
   *[other] Names within free text are not recognised and end up in the journal. Take them out before reading the list in, in the columns { $columns }.
}
importing-people = { $n ->
    [one] One person was recognised; the name only goes to the erasable directory of people.
   *[other] { $n } people were recognised; their names only go to the erasable directory of people.
}
importing-columns = Columns
importing-columns-note = what each was taken for
importing-suggested = { $n ->
    [one] there is a suggestion for one
   *[other] there are suggestions for { $n }
}
importing-column = Column of the list
importing-is = is
importing-because = because
importing-suggestion = suggestion
importing-unread = not read
importing-unit = Unit
importing-sheet = Another sheet of the file
importing-keep-as = Remember this for the next list as
importing-update = Against today
importing-update-counts = { $new } new, { $changed } changed, { $same } unchanged, { $absent } no longer listed
importing-changes = { $n ->
    [one] Look at one change
   *[other] Look at { $n } changes
}
importing-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
importing-absent = { $n ->
    [one] No longer in the list: one; it is carried on
   *[other] No longer in the list: { $n }; they are carried on
}
importing-perhaps = may be called “{ $title }” now. If it is the same one, give its row the ID { $id } in a column “ID”.
importing-commit = Read in
importing-undoable = Everything goes into the journal as one commit and can be taken back with one click.
importing-other-list = Another list
importing-drop = Discard the file
importing-nothing-written = There was nothing new to read in.
importing-written = { $new ->
    [0] Read in
    [one] One use case is new
   *[other] { $new } use cases are new
}{ $changed ->
    [0] .
    [one] , one has changed.
   *[other] , { $changed } have changed.
}
importing-one-commit = { $n ->
    [one] One entry in the journal, commit { $commit }.
   *[other] { $n } entries in the journal, commit { $commit }.
}
importing-undo = Take this import back

## Workbook

importing-book = Workbook
importing-book-aside = edit everything at once in Excel
importing-book-note = The workbook holds the whole strategy. When it is read back, only what you changed counts; where the same cell was changed here, too, you choose.
importing-book-fetch = Download the workbook
importing-book-choose = Edited workbook
importing-book-look = Look at the changes
importing-book-title = Read the workbook back
importing-book-changes = { $n ->
    [0] Nothing was changed in the workbook.
    [one] One record changes.
   *[other] { $n } records change.
}
importing-book-conflicts = { $n ->
    [one] One cell was changed here and in the workbook. Which is to hold?
   *[other] { $n } cells were changed here and in the workbook. Which are to hold?
}
importing-book-refused = { $n ->
    [one] One place of the workbook cannot be taken over.
   *[other] { $n } places of the workbook cannot be taken over.
}
importing-book-was = was
importing-book-here = in the workbook
importing-book-there = here today
importing-book-choose-all = Please choose for every cell.
importing-book-all-book = the workbook everywhere
importing-book-all-current = what stands here everywhere
importing-book-gone = Is withdrawn
importing-book-missing = { $n ->
    [one] One row is missing from the workbook. The record stays as it is.
   *[other] { $n } rows are missing from the workbook. The records stay as they are.
}
importing-book-written = { $n ->
    [0] There was nothing to change.
    [one] One record has changed.
   *[other] { $n } records have changed.
}
importing-book-preview = Preview of a workbook
importing-book-read = Read the workbook in
importing-book-take = Take over
importing-plain = { $value }
