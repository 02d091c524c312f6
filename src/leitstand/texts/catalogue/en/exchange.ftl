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
exchange-map-decimal = “decimal={ $value }” is unknown. Possible are “decimal=comma” (1.234,5) and “decimal=point” (1,234.5).
exchange-profile-unknown = There is no reading profile “{ $profile }”. Available are: { $known }. You can also name a TOML file of your own.
exchange-profile-broken = The reading profile “{ $profile }” cannot be read: { $reason }. Compare it with one of those that come with Leitstand.
exchange-profile-field = The reading profile “{ $profile }” names “{ $field }”, which does not exist. Possible are: { $known }.

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
exchange-cell-decimal-open = “{ $number }” can mean two things: point and comma can separate thousands or decimals. Say which sign stands before the decimals: --map decimal=comma (1.234,5) or --map decimal=point (1,234.5).
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
