### The answered list: column titles, and why a file cannot be answered.

## Column titles. Earlier titles must stay recognised as long as files with them are about.

answer-title-in-plan = Leitstand: In plan
answer-title-begin = Leitstand: Start
answer-title-why = Leitstand: Why
answer-title-sure = Leitstand: Chance of being chosen in %
answer-title-tipping = Leitstand: Tipping point

## Errors

answer-not-a-list = The file is not a list that can be answered. Excel files (.xlsx, .xlsm) and CSV files can.
answer-old-workbook = The file is in the old Excel format (.xls). Save it in Excel as “Excel Workbook (.xlsx)” and import that file.
answer-binary-workbook = The file is in Excel’s binary format (.xlsb). Save it in Excel as “Excel Workbook (.xlsx)” and import that file.
answer-encrypted = The file is encrypted with a password. Remove the password in Excel under File > Info > Protect Workbook and save the file again.
answer-signed = The file is digitally signed, and any change makes the signature invalid. Save a copy without the signature and use that.
answer-damaged = The file is damaged or incomplete. Open it in Excel and save it again.
answer-part-missing = The file lacks its part “{ $part }”. Open it in Excel and save it again.
answer-too-large = The file is larger than { $megabytes } MB. Save the list alone, without pictures and other sheets, in a file of its own.
answer-too-large-inside = The file unpacks to more than { $megabytes } MB or has too many parts. Save the list alone in a file of its own.
answer-too-many-cells = The sheet has more than { $cells } cells. Save the list alone in a file of its own.
answer-no-cells = The file has no visible worksheet with cells.
answer-sheet-missing = The file has no sheet “{ $sheet }”. It has: { $sheets }.
answer-sheet-hidden = The sheet “{ $sheet }” is hidden, so nobody would see the answer. Unhide the sheet in Excel and save the file.
answer-sheet-protected = The sheet “{ $sheet }” is protected. Lift the protection in Excel under Review > Unprotect Sheet and save the file.
answer-header-missing = Row { FIGURE($row, unit: "year") } of sheet “{ $sheet }” has no column titles. The file has changed since it was imported; import it again.
answer-row-missing = Row { FIGURE($row, unit: "year") } does not exist, or no longer, in sheet “{ $sheet }” (last row: { FIGURE($last, unit: "year") }). The file has changed since it was imported; import it again.
answer-column-twice = The column “{ $column }” stands twice. Delete one of the two.
answer-too-many-columns = Sheet “{ $sheet }” has no room for more columns at its right (Excel knows at most 16,384). Delete columns at the right that you do not need.
answer-formula-in-the-way = Cell { $cell } holds a formula in a column that Leitstand writes to. Move the formula to a column of its own.
answer-merged = The cells { $cells } are merged and lie in columns that Leitstand writes to. Unmerge them in Excel.
answer-open-quote = The CSV file has a quotation mark (") that never ends. Open the file in Excel and save it as CSV again.
answer-csv-header-missing = Row { FIGURE($row, unit: "year") } has no column titles. The file has changed since it was imported; import it again.
answer-csv-row-missing = Row { FIGURE($row, unit: "year") } does not exist, or no longer, in the file (last row: { FIGURE($last, unit: "year") }). The file has changed since it was imported; import it again.

## Notes

answer-filter-beside = Your filter or Excel table covers only { $cells }; the answer columns stand at its right. You can filter as usual. Before you sort, extend the range to these columns, or the answers end up in the wrong rows.

## Workbooks of our own

answer-list-title = List of ideas
answer-list-tab = Ideas
answer-list-idea = Idea
answer-list-pays-into = Pays into
answer-list-benefit = Benefit per year
answer-list-effort = One-off effort
answer-as-of = As of { DAY($date) }
answer-assumed-note = In italics: assumed from comparable cases, not yet confirmed by you.
