### Reading lists: where something is wrong, what is wrong, and what to do.

## The place of a problem

exchange-problem = { $place }: { $what }
exchange-place = { $first }, { $second }
exchange-at-sheet = Sheet “{ $what }”
exchange-at-row =
    { $first ->
        [true] Row
       *[false] row
    } { $what }
exchange-at-column =
    { $first ->
        [true] Column
       *[false] column
    } “{ $what }”
exchange-at-value =
    { $first ->
        [true] Value
       *[false] value
    } “{ $what }”
exchange-many = { $count } rows, first row { $row }: { $what }

## The file

exchange-file-unreadable = The file “{ $name }” cannot be opened. Check its path and your permission to read it.
exchange-file-empty = The file “{ $name }” is empty. Save the list again and read it once more.
exchange-file-too-large = The file “{ $name }” is larger than { $megabytes } MB. Save the list alone, without pictures and other sheets, in a file of its own.
exchange-file-kind = The file “{ $name }” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one of these formats.
exchange-file-old-excel = The file “{ $name }” is in the old Excel format (.xls). Save it in Excel as “Excel Workbook (.xlsx)”.
exchange-file-encrypted = The file “{ $name }” is encrypted with a password. Remove the password in Excel and save the file again.
exchange-file-wrong-extension = The file “{ $name }” ends in .{ $extension } but is an { $found } file. Rename it or save it as CSV.
exchange-file-no-workbook = The file “{ $name }” is named like an Excel workbook but is none. Open it in Excel and save it as “Excel Workbook (.xlsx)”.
exchange-file-no-text = The file “{ $name }” holds no readable text. Save it in Excel as “CSV UTF-8”.
exchange-workbook-damaged = The workbook “{ $name }” is damaged or incomplete. Open it in Excel and save it again.
exchange-workbook-none = The file “{ $name }” is an archive but no Excel workbook. Save the list as “Excel Workbook (.xlsx)”.
exchange-workbook-too-large = The workbook “{ $name }” is too large when unpacked and is not read. Save the list alone in a file of its own.
exchange-workbook-doctype = The workbook “{ $name }” contains a document type declaration, which Excel never writes, and is therefore not read. Open it in Excel and save it again.
exchange-too-many-rows = The list “{ $name }” has more than { $most } rows. Delete empty rows at the end or split the list.
exchange-too-many-columns = The list “{ $name }” has more than { $most } columns. Delete columns that do not belong to the list.
exchange-cell-too-long = A cell is longer than { $most } characters. Shorten it; in CSV files a closing quotation mark is often missing.
exchange-csv-quotes = The quotation marks in row { $row } do not match. A quotation mark inside a text is doubled in CSV files; the easiest way is to save the list again in Excel.

## Sheet, header and columns

exchange-sheet-missing =
    There is no sheet “{ $sheet }”. { COUNT($sheets) ->
        [one] The file has: { $sheets }.
       *[other] The file has: { $sheets }.
    }
exchange-several-sheets = Several sheets could be the list: { $sheets }. Name the right one (--sheet).
exchange-no-rows = There is not a single row below the header. Enter at least one idea or name the right sheet (--sheet).
exchange-no-title-column = No column names the idea. Found: { $headers }. Call the column “Idea” or map it (--map "Your column=title").
exchange-column-twice = Two columns are called “{ $column }”. Rename one of them.
exchange-column-known = recognised by its title
exchange-column-mapped = mapped by you
exchange-column-unknown = not mapped; its content stays with the use case
exchange-column-second = “{ $column }” fits better; its content stays with the use case
exchange-column-ours = answer by Leitstand; not read
exchange-column-read-as-euros = The numbers have no unit and were read as euros. If something else is meant, write the unit into the column title, for example “Benefit (k€/year)”.
exchange-map-column-missing = The mapped column “{ $column }” does not exist. Found: { $headers }.
exchange-map-field = Column “{ $column }” is to be “{ $field }”, which does not exist. Possible are: { $known }.
exchange-map-field-twice = The columns “{ $other }” and “{ $column }” are both mapped to “{ $field }”. Map only one of them.
exchange-map-unit = The unit “{ $unit }” of column “{ $column }” is unknown. Possible are, for example, €, k€, k€/year, h/week and person-days.
exchange-map-decimal = “{ $value }” is unknown as a decimal sign. Possible are “comma” (1.234,5) and “point” (1,234.5).
exchange-profile-unknown = There is no reading profile “{ $profile }”. Available are: { $known }. You can also name a TOML file of your own.
exchange-profile-field = The profile “{ $profile }” names “{ $field }”, which does not exist. Possible are: { $known }.

## Rows

exchange-title-missing = The idea has no name. Enter one or delete the row.
exchange-title-from = The name is missing; “{ $title }” serves as the name. Enter one of your own if it does not fit.
exchange-total-row = The row is a total and was not read. Leitstand does its own sums.
exchange-row-too-wide = The row has { $cells } cells, the header only { $columns }. Mostly a delimiter stands inside a text: put the text in quotation marks.
exchange-text-cut = The text is longer than { $most } characters and was cut. Shorten it yourself if its end matters.
exchange-id-several = Several different rows have the id “{ $id }”, so it does not count. Give each id only once.
exchange-id-taken = The id “{ $id }” belongs to another entry already; the idea gets one of its own. Change the id in the list if you want to keep it.
exchange-words-several = Several use cases have this name and none fits for certain; the row counts as a new idea. Give the rows ids if an existing one is meant.
exchange-column-text = The column holds text instead of numbers; it stays with the use case. If they are numbers after all, map the column (--map "{ $column }={ $field }").
exchange-column-is-text = holds text instead of numbers; its content stays with the use case
exchange-stage-blank = The stage is missing; the row counts as an idea. Enter the stage where it is known.
exchange-stage-unknown = This stage is unknown. Possible are: { $known }.
exchange-stage-kept = The list says “{ $listed }”, the use case stands at “{ $known }”. That stays: a stage changes by a decision.
exchange-date-unread = The date cannot be read with certainty and stays as text. Write it like 2026-12-31.
exchange-lever-unknown = There is no such value lever; it was left out. Create the value lever and read the list again.
exchange-prerequisite-unknown = The prerequisite is neither in the list nor in the strategy. Write its name or id exactly as it stands there.
exchange-prerequisite-several = Several use cases have this name. Give the id instead of the name.
exchange-skill-several = Name only one skill per row; for further ones add estimates of their own.
exchange-does-not-fit = { $what } Change the row and read the list again.

## Cells with numbers

exchange-cell-not-understood = This cannot be understood. Write, for example, €120k, €80k-200k, 6 h/week, 30 person-days, M or ?.
exchange-cell-no-number = There is no number here. Write, for example, €120k, €80k-200k, 6 h/week, 30 person-days, M or ?.
exchange-cell-unknown-words = “{ $words }” is unknown as a unit. Known are, for example, €, k€, € million, h/week, h/month and person-days.
exchange-cell-malformed-number = This is no number. Write thousands and decimals like 1,234.50.
exchange-cell-decimal-open = “{ $number }” can mean two things: point and comma can separate thousands or decimals. Say which sign stands before the decimals: --decimal comma (1.234,5) or --decimal point (1,234.5).
exchange-cell-no-unit = The number lacks its unit. Write it with the number (€120k, 6 h/week, 30 person-days) or into the column title, for example “Benefit (k€/year)”.
exchange-cell-range-reversed = The first number of the range is larger than the second. Write the smaller one first.
exchange-cell-one-end = Only one end is given; that number was read. A range is better, for example €100k-200k.
exchange-cell-hours-no-period = It is not said whether the hours are per week, month or year; they were read as per year. Write, for example, 6 h/week.
exchange-cell-negative = This must not be negative. Remove the minus sign.
exchange-cell-too-large = The number is larger than a trillion. Check the number and its unit.
exchange-cell-date = Excel has made a date of this. Format the cell as text and write, for example, “1 to 5 k€”.
exchange-cell-truth = This says true or false instead of a number. Write, for example, €120k or ?.
exchange-cell-formula-error = Excel shows a formula error here. Correct the formula or enter the value.
exchange-cell-foreign-money = Leitstand calculates in euros. Convert the amount.
exchange-cell-no-benefit = This unit does not fit a benefit per year. Write, for example, €120k or 6 h/week.
exchange-cell-no-effort = This unit does not fit a one-off effort. Write person days or euros, for example 30 person-days or €20k.
exchange-cell-no-amount = An amount in euros is needed here, for example €20k.
exchange-cell-no-share = A share between 0 and 100% is needed here, for example 80%.
exchange-cell-no-duration = A length of time is needed here, for example 6 months.
exchange-cell-emptied = This used to say “{ $typed }”. The estimate stays; withdraw it if it no longer holds.
exchange-unit-without-kpi = No KPI has the unit “{ $unit }”. Possible are: { $known }. Otherwise create a KPI with this unit.
exchange-unit-several-kpis = Several KPIs have the unit “{ $unit }”. Name the objective in the row to which the KPI belongs.

## What reading the list changes

exchange-change-new = New: { $kind } “{ $title }” ({ $id })
exchange-change-changed = Changed: { $kind } “{ $title }” ({ $id })
exchange-change-field = { $field }: so far { $before }, from now on { $after }
exchange-change-new-estimate = New: estimate, { $estimate }
exchange-change-changed-estimate = Changed: estimate, { $estimate }
exchange-change-says = { $field }: { $after }
exchange-estimate-of = { $quantity } of “{ $use_case }”
exchange-change-nothing = nothing
exchange-value-range = { RANGE($low, $high) }
exchange-value-range-middle = { RANGE($low, $high) }, most likely { $middle }
exchange-value-class = size { $size }
exchange-value-score = { $score } of 5
exchange-value-unknown = unknown

## Strategies as a file

exchange-json-broken = Line { $row } is no valid entry: { $reason }. The file must come unchanged from Leitstand.
exchange-json-kind = Line { $row } names the kind “{ $kind }”, which this version does not know. Update Leitstand.
exchange-json-version = Line { $row }: kind “{ $kind }” stands in version { $version }, known is version { $known }. Update Leitstand.
exchange-json-header = The file is no strategy written by Leitstand. Choose a file that Leitstand has exported.
exchange-json-incomplete = The file names { $expected } entries but holds { $found }. It is incomplete; export it again.

## Fields

exchange-field-title = idea
exchange-field-objective = pays into
exchange-field-benefit = benefit a year
exchange-field-effort = one-off effort
exchange-field-listed-id = id
exchange-field-unit = unit
exchange-field-description = description
exchange-field-stage = stage
exchange-field-owner = person responsible
exchange-field-contact = contact
exchange-field-one-off-cost = one-off cost
exchange-field-running-cost = running cost
exchange-field-duration = duration
exchange-field-adoption = adoption
exchange-field-success = chance of success
exchange-field-skill = skill
exchange-field-lever = value lever
exchange-field-prerequisites = prerequisites
exchange-field-customer = customer
exchange-field-data-needs = data needs
exchange-field-start = start
exchange-field-end = end
exchange-field-attribute = attribute
exchange-field-ignore = not read

## Lists of others: shape, suggestions, profiles

exchange-field-personal-data = personal data
exchange-field-risk-class = risk class
exchange-no-title-likely = No column names the idea. Found: { $headers }. Most likely it is “{ $column }”: map it (--map "{ $column }=title").
exchange-column-unnamed = without a title; its content is kept with the use case
exchange-column-people = title and content show names; they go to the table of people
exchange-column-same-name = Several columns are called “{ $column }”. All are kept; give them different titles so that they can be told apart.
exchange-header-rows = The header stands in rows { $first } to { $last }; they were read together.
exchange-header-again = The header stands here once more; the row was not read.
exchange-section-row = The row is a heading between rows and was not read. If it is an idea, write its name into the column of ideas; if it belongs to the ideas below, enter it there in a column of its own.
exchange-footnote-row = The row is a note below the list and was not read.
exchange-further-table = A further table with a header of its own begins here; it was not read. Put it on a sheet of its own and import that.
exchange-title-merged = { $count ->
    [one] One name is merged over several rows; each row counts as an idea of its own. Write each idea into one row if they belong together.
   *[other] { $count } names are merged over several rows; each row counts as an idea of its own. Write each idea into one row if they belong together.
}
exchange-hidden-sheets = { $count ->
    [one] The hidden sheet “{ $sheets }” was not read. Name it (--sheet) if it is the list.
   *[other] The hidden sheets { $sheets } were not read. Name one (--sheet) if it is the list.
}
exchange-hidden-sheet-read = The sheet is hidden; it was read all the same.
exchange-hidden-rows = { $count ->
    [one] The hidden row { $rows } was read as well. Delete it if it no longer holds.
   *[other] { $count } hidden rows were read as well (rows { $rows }). Delete them if they no longer hold.
}
exchange-hidden-columns = { $count ->
    [one] The hidden column “{ $columns }” was read as well. With --map "{ $columns }=ignore" it stays out.
   *[other] { $count } hidden columns were read as well ({ $columns }). With --map "Column=ignore" they stay out.
}
exchange-letters-damaged = Some letters are lost, for example in “{ $word }”: the file was saved in the wrong character encoding before. Save it anew from its source as “CSV UTF-8”.
exchange-cell-formula-unsaved = The formula in this cell has no stored result. Open the workbook in Excel and save it, or enter the value.
exchange-word-unknown = This is not clear and is kept as text. Clear are: { $known }.
exchange-decimal-open = { $count } numbers can mean two things, for example “{ $number }”: point and comma can separate thousands or decimals. Say once for the whole file which sign stands before the decimals: --decimal comma (1.234,5) or --decimal point (1,234.5). This is about { $cells }{ $more ->
    [0] .
    [one] {" "}and one more cell.
   *[other] {" "}and { $more } more cells.
}
exchange-at-cell = “{ $value }” (row { $row }, column “{ $column }”)
exchange-decimal-place = The decimal sign shows here.
exchange-decimal-by-evidence = { $count ->
    [one] “{ $number }” could mean two things; the decimal sign was taken to be the { $sign ->
        [comma] comma
       *[point] point
    }, as { $cells } shows. If it is not, say so with --decimal.
   *[other] { $count } numbers such as “{ $number }” could mean two things; the decimal sign was taken to be the { $sign ->
        [comma] comma
       *[point] point
    }, as { $cells } shows. If it is not, say so with --decimal.
}
exchange-decimal-both = The list writes decimals both ways: { $cells }. Numbers that can mean two things are therefore not read.
exchange-dates-by-evidence = Day and month stand in the order that “{ $shown }” shows; dates that could mean two days were read in the same way.
exchange-likely-similar = its title resembles “{ $header }”
exchange-likely-mails = holds e-mail addresses
exchange-likely-yearly = holds amounts or hours per period, for example “{ $example }”
exchange-likely-days = holds working days or hours, for example “{ $example }”
exchange-likely-money = holds amounts of money, for example “{ $example }”
exchange-likely-months = holds lengths of time, for example “{ $example }”
exchange-likely-shares = holds percentages, for example “{ $example }”
exchange-likely-stages = holds stages, for example “{ $example }”
exchange-likely-risks = holds risk classes, for example “{ $example }”
exchange-likely-yes-no = holds yes or no, and its title speaks of persons
exchange-likely-dates = holds dates, for example “{ $example }”
exchange-likely-sizes = holds sizes or marks, for example “{ $example }”
exchange-likely-ids = holds ids, each only once, for example “{ $example }”
exchange-likely-names = holds names of people; once mapped they go to the table of people instead of the records
exchange-likely-few = holds a few names, often repeated, for example “{ $example }”
exchange-likely-long = holds longer texts
exchange-word-yes = yes
exchange-word-no = no
exchange-word-open = unknown
exchange-word-minimal = minimal risk
exchange-word-limited = limited risk
exchange-word-high = high risk
exchange-word-prohibited = prohibited
exchange-word-unclear = unclear
exchange-profile-no-text = The profile “{ $profile }” is no readable text file. A profile is a TOML file in UTF-8 of at most 256 KB.
exchange-profile-no-toml = The profile “{ $profile }” is no valid TOML at line { $line }, column { $column }. Mostly a quotation mark or bracket is missing; “leitstand profile show standard” shows an example.
exchange-profile-key = The profile “{ $profile }” names “{ $key }”, which does not exist. Possible are: { $known }.
exchange-profile-no-title = The profile “{ $profile }” does not say which column names the idea. Add title = ["Your column"] below [columns], or based_on = "standard".
exchange-profile-wants-table = In the profile “{ $profile }”, “{ $key }” must be a section of its own: [{ $key }].
exchange-profile-wants-text = In the profile “{ $profile }”, “{ $key }” must be a text in quotation marks.
exchange-profile-wants-texts = In the profile “{ $profile }”, “{ $key }” must be a series of texts: ["first", "second"].
exchange-profile-wants-words = In the profile “{ $profile }”, “{ $key }” must be a section of words: "word of the list" = "our word".
exchange-profile-wants-title = In the profile “{ $profile }” the title is a text, or a section [title] with de and en.
exchange-profile-wants-row = In the profile “{ $profile }”, “{ $key }” must be a row number between 1 and 1000.
exchange-profile-choice = The profile “{ $profile }” says { $key } = “{ $value }”. Possible are: { $known }.
exchange-profile-word = The profile “{ $profile }” translates to “{ $word }” under “{ $key }”; there is no such word. Possible are: { $known }.
exchange-profile-pattern = The profile “{ $profile }” holds no valid pattern under “{ $key }”: { $pattern }
exchange-profile-pattern-slow = The pattern under “{ $key }” in the profile “{ $profile }” is too intricate: { $pattern }. Use at most two repetitions (* or +) per alternative, no repeated groups, at most 100 characters.
exchange-profile-date = In the profile “{ $profile }”, “{ $format }” is no date format. Write, for example, %d.%m.%Y.
exchange-profile-split = The profile “{ $profile }” splits under “{ $key }” what cannot be split. Possible is: owner = ["unit", "owner"].
exchange-profile-header-twice = The profile “{ $profile }” names the column “{ $column }” twice: as { $first } and as { $second }. Delete one.
exchange-profile-base = The profile “{ $profile }” is based on “{ $base }”, which does not exist. There are: { $known }.
exchange-profile-base-chain = The profile “{ $profile }” is based on “{ $base }”, which is itself based on another one. Base it on that one.
exchange-profile-name = “{ $profile }” cannot be the name of a profile. Use letters, digits and hyphens, at most 60 characters.
exchange-profile-exists = There is a profile “{ $profile }” already; nothing is overwritten. Use another name.

## workbook

exchange-book-intro = Read me first
exchange-book-id = Id (do not change)
exchange-book-plain = { $words }
exchange-book-as-of = As of { DAY($date) }
exchange-book-column-sheet = Sheet
exchange-book-column-rows = Rows
exchange-book-column-about = What it is for
exchange-book-step-edit = Change the cells as you like: you may sort, filter, move and hide columns. Only what you change is taken over; what others have changed elsewhere meanwhile stays.
exchange-book-step-new = Enter new rows below the last one. Leave the hidden column A with the id empty. If you copy a row, clear the id in the copy.
exchange-book-step-figures = Write estimates as you know them: 120 k€, 80-200 k€ (in between in 8 of 10 cases), 80 / 120 / 200 k€ (low / middle / high), 6 h/week, 30 days, S, M or L, and ? for “I do not know”. Empty means: not estimated.
exchange-book-step-references = Choose references to other rows from the list or write the title; separate several by semicolons.
exchange-book-step-withdraw = A deleted row changes nothing. If something is no longer to hold, write “yes” into the column “Withdraw”; for a single estimate write “withdraw” into its cell. The history is kept.
exchange-book-step-hidden = Hidden are the ids, the columns of the other language, columns that few need (the plus above the columns shows them) and the sheet “_leitstand”; it says what your changes rest on.
exchange-book-step-back = Reading it back: “leitstand workbook read FILE --dry-run” shows cell by cell what would change; without --dry-run it is taken over.
exchange-book-read-only = For information only; changes on this sheet are not read.
exchange-book-required-hint = Required. { $hint }
exchange-book-example = e.g. { $example }
exchange-book-other-language = { $field } ({ $language })
exchange-book-language-de = German
exchange-book-language-en = English
exchange-book-withdraw = Withdraw
exchange-book-withdraw-hint = “yes” if the row is no longer to hold
exchange-book-withdraw-word = withdraw
exchange-book-truth = { $value ->
    [true] yes
   *[false] no
}
exchange-book-mark = { $score } of 5
exchange-book-cut = … [cut; cannot be changed here]
exchange-book-unit-million = million €
exchange-book-unit-thousand = k€
exchange-book-unit-months = months
exchange-book-unit-quarters = quarters
exchange-book-unit-days = days
exchange-book-unit-hours = h/year

exchange-book-sheet-company = Company
exchange-book-sheet-target-picture = Target picture
exchange-book-sheet-objective = Objectives
exchange-book-sheet-kpi = KPIs
exchange-book-sheet-use-case = Use cases
exchange-book-sheet-estimate = Further estimates
exchange-book-sheet-lever = Value levers
exchange-book-sheet-skill = Skills
exchange-book-sheet-capacity = Capacities
exchange-book-sheet-budget = Yearly budgets
exchange-book-sheet-external-capacity = External capacities
exchange-book-sheet-quarter-limit = Quarter limits
exchange-book-sheet-minimum-share = Minimum shares
exchange-book-sheet-guardrail-state = Guardrails
exchange-book-sheet-switching-cost = Switching costs
exchange-book-sheet-principle = Principles
exchange-book-sheet-decision-role = Roles
exchange-book-sheet-settings = Settings
exchange-book-sheet-outcome = Outcomes
exchange-book-sheet-decision = Decisions
exchange-book-about-company = Who we are.
exchange-book-about-target-picture = Where we want to be, by when, and how much risk we accept on the way.
exchange-book-about-objective = What is to change by when, measured by a KPI.
exchange-book-about-kpi = By what we notice value, and what one unit of it is worth.
exchange-book-about-use-case = The ideas and projects, one row each, with their main estimates.
exchange-book-about-estimate = Estimates besides the one in the row of the use case: by other people, or of further KPIs or skills.
exchange-book-about-lever = In which ways AI creates value here.
exchange-book-about-skill = What use cases need and what is scarce.
exchange-book-about-capacity = How many person days of a skill there are in a quarter or year.
exchange-book-about-budget = What may be spent on use cases in a year.
exchange-book-about-external-capacity = How many person days of a skill can be bought, and what one costs.
exchange-book-about-quarter-limit = What may be spent in a quarter at most, where the year's budget does not say enough.
exchange-book-about-minimum-share = Which part of the money is at least to go to an objective or a kind of value lever.
exchange-book-about-guardrail-state = What a guardrail says of a use case: allowed, blocked until when, or not known yet.
exchange-book-about-switching-cost = What it costs to stop something that runs, or to move a start.
exchange-book-about-principle = What we go by, and how we notice whether we do.
exchange-book-about-decision-role = Who decides, and up to which amount.
exchange-book-about-settings = Rates and assumptions that leadership sets once.
exchange-book-about-outcome = What came of it. For information only: an outcome is recorded with its evidence.
exchange-book-about-decision = What was decided. For information only: decisions are taken with a reason and a decision right.

exchange-book-wide-effect = Benefit per year
exchange-book-wide-one-off-cost = One-off cost
exchange-book-wide-running-cost = Running cost per year
exchange-book-wide-effort = One-off effort
exchange-book-wide-duration = Duration until it runs
exchange-book-wide-adoption = Adoption
exchange-book-wide-success = Chance that the pilot succeeds
exchange-book-of-kpi = KPI of the benefit
exchange-book-of-skill = Skill for the effort

exchange-book-form-words = text
exchange-book-form-line = short text
exchange-book-form-number = number
exchange-book-form-share = share from 0 to 100%
exchange-book-form-whole = whole number
exchange-book-form-truth = yes or no
exchange-book-form-day = date like 31 Dec 2027
exchange-book-form-choice = choose from the list
exchange-book-form-reference = choose from the list or write the title
exchange-book-form-references = titles, several separated by semicolons
exchange-book-form-names = several separated by semicolons
exchange-book-form-pairs = “name: value”, one per line
exchange-book-form-structure = for programs; please do not change
exchange-book-form-figure = number with unit, range, S/M/L or ?
exchange-book-hint-kpi-unit = unit of the measured values, e.g. EUR/year, h/year, pieces, %
exchange-book-hint-kpi-worth = euros per unit of improvement and year; or strategic points, not both
exchange-book-hint-kpi-points = points per unit of improvement and year; or worth in euros, not both
exchange-book-hint-kpi-bound = in units of the KPI; more does not count
exchange-book-hint-kpi-increase-is-good = yes or no: is a higher value better?
exchange-book-hint-objective-baseline = today's value, in the unit of the KPI
exchange-book-hint-objective-target = value aimed at, in the unit of the KPI
exchange-book-hint-objective-draft = “yes” as long as nobody answers for it
exchange-book-hint-use-case-stage = for new rows only; later a decision changes it
exchange-book-hint-use-case-unit = department or site
exchange-book-hint-use-case-enabler = “yes” if it brings nothing itself but makes others possible
exchange-book-hint-use-case-variant-of = if only one of the two can be chosen
exchange-book-hint-use-case-attributes = “name: value”, one per line, e.g. from your list of ideas
exchange-book-hint-settings-hourly-rate = euros per hour
exchange-book-hint-settings-day-rate = euros per person day
exchange-book-hint-settings-hours-share = part of the hourly rate at which a freed hour counts, in %
exchange-book-hint-settings-hours-decided = “yes” if leadership has decided this
exchange-book-hint-settings-point-worth = euros per strategic point
exchange-book-hint-budget-amount = euros per year
exchange-book-hint-capacity-period = quarter like 2027-Q1 or year like 2027
exchange-book-hint-capacity-days = person days
exchange-book-hint-decision-role-up-to = euros; empty without limit
exchange-book-hint-target-picture-value-target = euros after cost up to the target year
exchange-book-hint-principle-measure = so that it can be counted
exchange-book-hint-estimate-by = pseudonym; names go to the table of people
exchange-book-hint-wide-effect = per year: 120 k€, 80-200 k€, 6 h/week, M, ?; or in the unit of the KPI
exchange-book-hint-wide-one-off-cost = euros: 20 k€, 15-30 k€, M, ?
exchange-book-hint-wide-running-cost = euros per year: 5 k€, 3-8 k€, S, ?
exchange-book-hint-wide-effort = person days or euros: 30 days, 20-50 days, L, ?
exchange-book-hint-wide-duration = until it runs: 6 months, 2 quarters
exchange-book-hint-wide-adoption = share of the possible use: 60%
exchange-book-hint-wide-success = that the pilot succeeds: 70%
exchange-book-example-company-title = Sample Ltd
exchange-book-example-target-picture-title = Target picture 2029
exchange-book-example-target-picture-ambition = Our customers notice first: quotations arrive the same day.
exchange-book-example-objective-title = Quote faster
exchange-book-example-objective-kpi = Result
exchange-book-example-kpi-title = Result
exchange-book-example-use-case-title = Quotation assistant
exchange-book-example-use-case-unit = Sales
exchange-book-example-use-case-objectives = Quote faster
exchange-book-example-use-case-levers = Relieve office work
exchange-book-example-lever-title = Relieve office work
exchange-book-example-skill-title = Data analysis
exchange-book-example-capacity-skill = Data analysis
exchange-book-example-capacity-period = 2027-Q1
exchange-book-example-budget-year = 2027
exchange-book-example-budget-amount = 300,000 €
exchange-book-example-principle-title = Measure first, then scale
exchange-book-example-principle-measure = Share of use cases with a baseline: 100%
exchange-book-example-decision-role-title = Head of sales
exchange-book-example-wide-effect = 80-200 k€
exchange-book-example-wide-one-off-cost = 20 k€
exchange-book-example-wide-running-cost = 3-5 k€
exchange-book-example-wide-effort = 30 days
exchange-book-example-wide-duration = 6 months
exchange-book-example-wide-adoption = 60%
exchange-book-example-wide-success = 70%
exchange-book-example-wide-kpi = Result
exchange-book-example-wide-skill = Data analysis

exchange-book-none = “{ $name }” is no workbook of Leitstand: the sheet “{ $sheet }” is missing. Write it anew with “leitstand workbook write”; a list of your own is read with “leitstand import”.
exchange-book-head-broken = In “{ $name }” the hidden sheet “{ $sheet }” was changed. Write the workbook anew and transfer your changes.
exchange-book-newer = “{ $name }” was written by a newer version of Leitstand. Update Leitstand.
exchange-book-other-base = “{ $name }” does not fit the journal: “{ $id }” was different from what the workbook says. Write it anew and transfer your changes.
exchange-book-no-sheets = No sheet of Leitstand is left in “{ $name }”. Write the workbook anew.
exchange-book-no-header = The header row is missing. Restore it or write the workbook anew.
exchange-book-foreign-sheet = The sheet is not part of the workbook and was not read.
exchange-book-foreign-column = The column is unknown and was not read. Name it as the workbook did if its content is to be taken over.
exchange-book-id-twice = The id “{ $id }” also stands on sheet “{ $sheet }”, row { $row }; neither row was read. If one of them is a copy, show column A and clear the id there: the row then counts as new.
exchange-book-id-other-kind = “{ $id }” exists already as { $kind ->
    [use_case] a use case
    [estimate] an estimate
   *[other] a record of another kind
}. Clear the id or use another one.
exchange-book-id-malformed = “{ $id }” cannot be an id. Letters a to z, digits, dot, hyphen and underscore are allowed, at most 120 characters; leaving it empty is easiest.
exchange-book-row-twice = Two new rows say the same. Delete one of them or give them different titles.
exchange-book-row-known = This exists already (“{ $id }”). Change the row that is there or give the new one another title.
exchange-book-found-by-title = The id is missing; “{ $id }” was recognised by its title.
exchange-book-required = “{ $field }” is required. Enter it or delete the row.
exchange-book-no-number = This is no number. Write for example 1234.5 or 120 k€.
exchange-book-no-whole = A whole number is needed here, for example 2027.
exchange-book-date-for-number = Excel has made a date of the number. Format the cell as a number and write it again.
exchange-book-decimal-open = “{ $number }” can mean two things. Write the number without separators of thousands, or say with --decimal comma (1.234,5) or --decimal point (1,234.5) how it is meant.
exchange-book-no-truth = Write yes or no.
exchange-book-no-day = This is no date. Write it like 31 Dec 2027 or 2027-12-31.
exchange-book-no-choice = This is none of the choices. Possible are: { $known }.
exchange-book-no-pairs = Write “name: value”, one per line (new line with Alt+Enter).
exchange-book-no-structure = This cell is for programs and was damaged. Restore its content from a workbook written anew.
exchange-book-no-quantity = The value cannot be read without the estimated quantity. Choose it from the list.
exchange-book-name-unknown = “{ $name }” does not exist. Choose from the list, or add the row on the sheet that is referred to.
exchange-book-name-several = Several are called “{ $name }”: { $ids }. Write the id instead of the title.
exchange-book-formula-unsaved = The file does not hold the result of the formula. Open it in Excel, save it and read it again.
exchange-book-cut-edited = The text is longer than a cell can hold and cannot be changed here. Restore the cell, or clear it and write a shorter text.
exchange-book-figure-emptied = An estimate stood here; it stays. If it is no longer to hold, write “{ $word }” into the cell.
exchange-book-of-nothing = The entry in column “{ $column }” that this belongs to is missing; the cell was not taken over.
exchange-book-kpi-unit = The unit “{ $unit }” does not fit the KPI “{ $kpi }” ({ $own }). Choose another KPI or write the benefit in its unit.
exchange-book-kpi-none = No KPI has the unit “{ $unit }”. Choose the KPI in the column “KPI of the benefit” or add one.
exchange-book-kpi-several = Several KPIs have the unit “{ $unit }”. Choose the one that is meant in the column “KPI of the benefit”.
exchange-book-too-small = “{ $field }” is too small; the limit is { $bound }.
exchange-book-too-large = “{ $field }” is too large; the limit is { $bound }.
exchange-book-text-length = { $most ->
    [unknown] “{ $field }” has a length or characters that are not allowed. Shorten or change the text.
   *[other] “{ $field }” is too long; at most { $most } characters are allowed.
}
exchange-book-invalid = “{ $field }” does not fit the other cells of the row. Compare it with the hint above the column.
exchange-book-no-period = This is no period. Write a quarter like 2027-Q1 or, where a year is allowed, 2027.
exchange-book-worth-or-points = A KPI is worth euros or strategic points, not both. Clear one of the two cells.
exchange-book-effect-needs-kpi = An estimated effect needs the KPI that it acts on. Choose it from the list.
exchange-book-gone = “{ $id }” was withdrawn meanwhile; your change cannot be taken over. Clear the id if the row is to count as new.
exchange-book-withdraw-unread = Write “yes” if the row is no longer to hold, otherwise leave the cell empty.
exchange-book-withdraw-moved = “{ $id }” was to be withdrawn but somebody else has changed it meanwhile. Look at the change; with --prefer workbook it is withdrawn all the same.
exchange-book-withdraws = Withdrawn: { $kind } “{ $title }” ({ $id }){ $estimates ->
    [0] { "" }
    [one] , with one estimate
   *[other] , with { $estimates } estimates
}
exchange-book-withdraws-figure = Estimate withdrawn: { $quantity }
exchange-book-still-needed = { $count ->
    [one] “{ $id }” cannot be withdrawn: { $records } still rests on it. Remove the reference first; what has been measured or decided is not withdrawn but stopped by a decision.
   *[other] “{ $id }” cannot be withdrawn: { $count } records still rest on it, for example { $records }. Remove the references first; what has been measured or decided is not withdrawn but stopped by a decision.
}
exchange-book-breaks = Like this the strategy does not hold together ({ $record }): { $what }

## Questions worth asking

exchange-question-no-threshold = There is nothing here to say yes or no to. Name a range such as 80-120 k€ or write "don't know".
exchange-question-words = This cannot be understood. Answer "rather yes", "unsure", "rather no" or "don't know", or name a figure or range.
exchange-question-unit = The unit does not fit the question. Write { $unit }, for example.
exchange-question-share = A share lies between 0 and 100%. Write 60%, for example.
exchange-question-negative = The figure must not be below zero. Correct its sign.
exchange-question-book = Leitstand: questions
exchange-question-tab = Questions
exchange-question-heading = A few questions, as well as you know it today
exchange-question-how = Choose one answer per row, or name a figure or range. "Unsure" and "don't know" are good answers. Empty rows count as not answered.
exchange-question-mark = Id
exchange-question-column-to = Who can know it
exchange-question-column-ask = Question
exchange-question-column-choice = Your view
exchange-question-column-figure = or a figure, a range
exchange-question-column-note = Remark
exchange-question-choice-rather-yes = rather yes
exchange-question-choice-unsure = unsure
exchange-question-choice-rather-no = rather no
exchange-question-choice-unknown = don't know
exchange-question-no-sheet = “{ $name }” is no sheet of questions of Leitstand. Make one with: leitstand ask --to questions.xlsx
exchange-question-no-id = The hidden id of this row is missing or was changed. Copy the row from the original sheet.
exchange-question-twice = This question stands in the sheet twice. Delete one of the two rows.
exchange-question-contradiction = View and figure contradict each other. Remove one of them.

## Lists that are not one list

exchange-tables-beside = Two tables stand side by side here; the second begins in column { $column }. Move it to a sheet of its own, or below the first in the same columns, and import the list again.
exchange-columns-parted = A column between “{ $left }” and “{ $right }” is empty; everything was read as one list. If these are two tables, move the second to a sheet of its own.
exchange-list-across = The list lies across: its ideas stand side by side, their properties below one another. Swap rows and columns in Excel (copy, paste special, transpose) and import the list again.
exchange-column-no-unit = { $count } numbers of the column “{ $column }” have no unit, for example “{ $value }” (row { $row }). Write it into the column title, such as “{ $column } ({ $example })”, or say it once for the column: --map "{ $column }={ $field }:{ $example }".
exchange-stages-unknown = The column “{ $column }” holds words that name no stage: { $words }. Possible are: { $known }. Replace them in the list, or translate them in a profile under [values.stage].
exchange-title-several = The same name stands in row { $rows } as well, with other entries; each row counts as an idea of its own. If they are the same idea, keep one of the rows.
exchange-figures-beside = The columns { $columns } name the same quantity in { $count ->
    [one] one row
   *[other] { $count } rows
}; they count as several estimates of it, not as a sum. If they are to add up, put the sum into one column.
exchange-unit-example-per-year = k€/year
exchange-unit-example-once = k€
exchange-unit-example-days = days
exchange-unit-example-months = months

## Names, numbers without a unit, and what stands below a list

exchange-surname-first = { $count ->
    [one] One entry was read as “family name, first name”: one person. If it is two, separate them by a semicolon.
   *[other] { $count } entries were read as “family name, first name”: one person each. If each is two, separate them by a semicolon.
}
exchange-other-table = From here on something else stands below the list; it was read up to this place only. If it belongs to the list, delete the empty row above it.
exchange-estimate-kept = The value was changed in Leitstand since and stays; the row of the list says the same as when it was last read. If the list is to hold, change the value in Leitstand.
exchange-book-required-either = Required in one of the two languages. { $hint }
exchange-likely-bare = holds numbers without a unit, for example “{ $example }”
