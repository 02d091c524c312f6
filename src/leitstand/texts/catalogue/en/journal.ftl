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
        [source] The source of the measurement
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

## Backup, database, views

journal-address-file = The file "database" in the data folder { $home } cannot be read: { $reason }. In one line it names the address of the PostgreSQL database; delete it if the data lie in the folder itself.
journal-no-driver = The driver for PostgreSQL is missing. Install it with "pip install leitstand[postgres]".
journal-backup-refused = The backup "{ $file }" is not used: { $reason } Nothing was changed.
journal-backup-no-manifest = This is no backup of Leitstand, or its table of contents is damaged. Take another file.
journal-backup-damaged = The file is damaged or cut off. Take another backup, or copy this one again from where it came.
journal-backup-newer = It was made by a newer version of Leitstand ({ $migration }). Update Leitstand.
journal-backup-part-missing = The part "{ $part }" is missing. Take another backup.
journal-backup-part-extra = The part "{ $part }" does not belong there. Take another backup.
journal-backup-part-changed = The part "{ $part }" was changed. Take another backup.
journal-backup-chain = The journal of "{ $organisation }" does not end as the backup says. Take another backup.
journal-backup-not-read = The data do not fit into the database ({ $reason }).
journal-backup-inside = A backup inside the data folder { $home } would be lost with it. Name another place, best on another device.
journal-backup-unknown-tables = The database holds tables that this version of Leitstand does not know ({ $tables }); the backup would be incomplete. Make it with the version that worked last.
journal-restore-not-empty = There are data for the data folder { $home } already. A backup is restored only into an empty folder or an empty database: point LEITSTAND_HOME to a new folder.
journal-restore-other-tables = The database holds empty tables of another version. Create a new, empty database.
journal-views-refused = The views cannot be changed in the database: { $reason }. If the right to create roles is missing, the database's administrators can do it: CREATE ROLE "{ $role }" NOLOGIN. If views of your own rest on ours, remove those first.
journal-views-no-file = In PostgreSQL the views lie in the database itself. Leave the target file out.

## Examination

journal-check-no-folder = There is no data folder { $home }.
journal-check-folder-closed = This account may not read and write in the data folder { $home }.
journal-check-folder = Data in { $home }
journal-check-rights-open = Other accounts of this machine may read as well: { $files }.
journal-check-no-key = The key "secret.key" is missing.
journal-check-rights = Data folder and key are readable for this account only.
journal-check-space = { FIGURE($gigabytes, digits: 1) } GB free
journal-check-no-database = There is no database yet.
journal-check-database = Running on { $name } { $version }
journal-check-database-old = { $name } { $version } is too old; at least { $least } is needed.
journal-check-damaged = The database file is damaged: { $reason }.
journal-check-durable = Every acknowledged change is on the disk.
journal-check-not-durable = A power cut can lose acknowledged changes ({ $settings }).
journal-check-no-tables = The database is empty.
journal-check-tables-due = The tables are of an older version; { $count ->
    [one] one step is
   *[other] { $count } steps are
} due.
journal-check-tables = The tables are of this version.
journal-check-chain = { $organisation }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, complete and unaltered
journal-check-chain-broken = { $organisation }: { $count ->
    [one] one fault
   *[other] { $count } faults
}. { $first }
journal-check-clock = The clock agrees with the journal.
journal-check-clock-behind = The clock of this machine is slow: the last entry is of { $at }.
journal-check-clocks-apart = The clocks of this machine and of the database are { $seconds } seconds apart.
journal-mend-begin = Begin with "leitstand init", or bring a backup back with "leitstand restore". If your data lie elsewhere, set LEITSTAND_HOME.
journal-mend-folder = Give this account rights to the folder, or point LEITSTAND_HOME to another one.
journal-mend-rights = Run: chmod -R go= { $home }
journal-mend-key = Open Leitstand once and a new one is made; everybody has to log in again. Every backup holds the old one.
journal-mend-space = Make room, or move to a larger disk with "leitstand backup" and "leitstand restore".
journal-mend-database = Check LEITSTAND_DATABASE, the file "database" in the data folder, and whether the database server runs.
journal-mend-python = Install a newer Python (3.11 at least).
journal-mend-postgresql = Bring the server to PostgreSQL 15 or newer.
journal-mend-restore = Restore the last backup into a new data folder: "leitstand restore".
journal-mend-durable = Set fsync, full_page_writes and synchronous_commit (PostgreSQL) to "on", or remove settings of your own from the address.
journal-mend-update = Update Leitstand.
journal-mend-tables = This happens by itself when you next open Leitstand. Make a backup with "leitstand backup" of the old version first.
journal-mend-chain = "leitstand journal verify" names every place. Find out who changed the database by hand, and restore a backup into a new folder.
journal-mend-clock = Set the clock and let it be kept by the network (NTP).

## The journal as it stood

journal-past = This is how things stood on { DAY($day) }. Nothing can be written into the past; go back to today.
