### The journal: what it refuses and what a verification finds. A version is the number of the last entry.

## Writing

journal-conflict = Your change rests on version { $expected }, but version { $actual } is in force by now. Nothing was written. Load the current version and enter your change there again.
journal-conflict-record = “{ $record }” was changed in the meantime: your change rests on version { $expected }, but version { $actual } is in force. Nothing was written. Load the current version and enter your change there again.
journal-changed-twice = “{ $record }” occurs twice in the same change. Name each record only once.
journal-nothing-to-withdraw = “{ $record }” cannot be withdrawn: there is no such record, or it is withdrawn already.
journal-kind-changed = “{ $record }” is kept in the journal as “{ $kind }” and cannot become “{ $other }”. Choose another id for the new record.
journal-not-valid = “{ $record }” cannot be stored: a field holds a value that is not allowed there ({ $reason }). Correct it.
journal-time-before-head = The time { $at } lies before the last entry ({ $last }). The journal is only ever written forwards. Check the time that was given, or the clock of this computer.
journal-time-without-zone = The time { $at } has no time zone. Give it with one, for example “+01:00”.
journal-blank =
    { $field ->
        [who] It is not said who makes the change. Every entry names a person or role.
        [why] It is not said why the change is made. Every entry names a reason.
        [name] The name of the organisation is missing.
        [series] The name of the series is missing.
       *[other] The id is missing.
    }
journal-text-unstorable =
    { $field ->
        [who] The name of who makes the change
        [why] The reason of the change
        [name] The name of the organisation
        [series] The name of the series
       *[other] The id
    } contains characters that cannot be stored: { $text }. Enter the text without them.
journal-too-long =
    { $field ->
        [name] The name of the organisation
        [series] The name of the series
        [person] What is said of the person
       *[other] The id
    } is too long: “{ $text }”. { $limit } characters are allowed.
journal-not-written = The change was not written; the journal is as it was before. The database says: { $reason }. Check whether the disk is full or the file is locked, and repeat the change.

## Organisations, people, records

journal-organisation-unknown = There is no organisation “{ $organisation }” here. Create it, or check the spelling.
journal-organisation-exists = The organisation “{ $organisation }” exists already. Choose another id.
journal-organisation-id = “{ $organisation }” is no valid id for an organisation. Up to 60 plain letters, digits, dots, hyphens and underscores are allowed; the first is a letter or digit.
journal-person-unknown = Nobody is kept under the id “{ $person }”.
journal-record-unknown = “{ $record }” does not occur in the journal. Check the spelling.

## Opening and reading

journal-home = The data folder { $home } cannot be set up: { $reason }. Choose a folder that you may write to.
journal-database = The database of the data folder { $home } cannot be opened: { $reason }. Check the folder, or restore a backup.
journal-database-address = A database address begins with “postgresql://” and names a database, for example “postgresql://user@host/leitstand”. What was given is of the type “{ $scheme }”.
journal-newer-database = This database was written by a newer version of Leitstand ({ $migration }). Update Leitstand, then open it.
journal-newer-record = Entry { $sequence } is of a kind that this version of Leitstand does not know: “{ $kind }”, version { $version }. Update Leitstand.
journal-unreadable = Entry { $sequence } (“{ $kind }”) cannot be read: { $reason }. Check the journal with “leitstand journal verify”.

## Verification

journal-fault-hash = Entry { $sequence } (“{ $record }”) was changed afterwards: its checksum no longer fits.
journal-fault-link = Entry { $sequence } does not connect to the one before: something before it was changed, removed or inserted.
journal-fault-gap = The count is broken before entry { $sequence }: entry { $expected } should stand in this place.
journal-fault-order = Entry { $sequence } is dated earlier than the one before.
journal-fault-commit = Entry { $sequence } belongs to a change that does not follow on the one before.
journal-fault-body = The content of entry { $sequence } does not belong to the record “{ $record }”.
journal-fault-time = Entry { $sequence } carries no valid time: “{ $at }”.
journal-fault-end = The journal ends with entry { $sequence } but should end with entry { $expected }: something was removed, added or replaced at the end.
journal-fault-head = The table of current versions does not agree with the journal for “{ $record }”.
journal-fault-guard = The database lacks the protection against later changes ({ $trigger }). Restore a backup, or have your database administration put it back.

## Reading a journal file

journal-import-line = Line { $line } of the journal file: { $reason } Nothing was taken over.
journal-line-no-json = The line is not in the form in which the journal is written out; it was changed or cut off.
journal-line-header = This is no journal file of Leitstand, or its first line was changed.
journal-line-fields = The entry lacks details, or has some that do not belong there.
journal-line-organisation = A journal of the organisation “{ $organisation }” was expected, “{ $found }” was found.
journal-line-other-chain = Entry { $sequence } stands in the existing journal with other content. The file belongs to another history.
