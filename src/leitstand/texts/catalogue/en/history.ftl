### The journal as a page, and the whole application as of a day.

## As things stood

history-look-back = Look back
history-choose-day = See how things stood on a day
history-choose-day-note = All pages then show what was known on the evening of that day. Nothing can be changed meanwhile.
history-show-day = Show
history-afterwards = There was no review on that day. This one was made later, from what was known then.
history-closed-title = For reading only
history-closed = You are looking at { DAY($day) }. It cannot be changed.
history-closed-hint = Nothing was saved. Go back to today and make the change there.
history-never = Nothing has been recorded yet.
history-before-first = Nothing had been recorded by { DAY($day) }. The first entry is of { DAY($first) }.
history-before-first-hint = Choose a later day at the top.
history-no-review = There was no review up to { DAY($day) }.
history-no-review-hint =
    { $n ->
        [one] One entry was known then; no plan had been made from it.
       *[other] { $n } entries were known then; no plan had been made from them.
    }
history-make-review = Make the review of that day
history-offer = Make a review of { DAY($day) }?
history-offer-note = It is made from what was known on that day, with today's version of the program. The journal and the plan in force stay as they are; pages say that it was made later.
history-nothing-then = On { DAY($day) } there was nothing to make a plan from.
history-no-day = That is not a day. Write it like 2026-03-31.
history-job-review = Review of an earlier day
history-job-verify = Verification of the journal

## Journal

history-room-list = History
history-room-between = Compare two days
history-room-check = Verify
history-said =
    { $n ->
        [one] One entry, of { DAY($day) }.
       *[other] { $n } entries, the last one of { DAY($day) }.
    }
history-said-note = Nothing is overwritten and nothing is deleted: every change is a new entry, with the person, the time and the reason.
history-who = Who
history-everybody = Everybody
history-kind = Kind
history-every-kind = All kinds
history-record = Id of the record
history-from = from
history-to = to
history-why-words = Word in the reason
history-records =
    { $n ->
        [one] one record
       *[other] { $n } records
    }
history-as-then = As of then
history-changed = changed
history-before = before:
history-after = after:
history-more-fields =
    { $n ->
        [one] and one more field
       *[other] and { $n } more fields
    }
history-more-records =
    { $n ->
        [one] and one more record
       *[other] and { $n } more records
    }
history-newest = To the newest
history-older = Show older ones
history-nothing = Nothing has been recorded yet.
history-nothing-fits = The journal holds nothing of the kind.
history-commit = Commit no. { $n }
history-what = What changed
history-left-out =
    { $n ->
        [one] One more record is in the export as a table.
       *[other] { $n } more records are in the export as a table.
    }

## Taking back

history-undo = Take this import back
history-undo-note = What was new is withdrawn, what was changed gets its earlier state. That is a commit of its own in the journal; the history stays.
history-undo-do = Take back
history-no-import = Commit no. { $commit } is no import of a list. Only an import can be taken back as a whole.

## Comparing two days

history-between-said = From { DAY($begin) } to { DAY($end) }: { $added } added, { $changed } changed, { $withdrawn } withdrawn.
history-between-same = Nothing changed from { DAY($begin) } to { DAY($end) }.
history-between-early = The first entry is of { DAY($first) }; nothing was recorded before.
history-kind-counts = { $added } new · { $changed } changed · { $withdrawn } withdrawn

## Verifying

history-never-verified = The journal has not been verified here yet.
history-never-verified-hint = A verification recomputes the hash of every entry. For 100,000 entries it takes a few seconds.
history-whole =
    { $n ->
        [one] The journal is whole: its one entry was recomputed.
       *[other] The journal is whole: all { $n } entries were recomputed.
    }
history-broken =
    { $n ->
        [one] The journal is not whole: something does not fit in one place.
       *[other] The journal is not whole: something does not fit in { $n } places.
    }
history-broken-hint = Somebody changed the database by hand, or it is damaged. Restore a backup into a new folder and find out what happened.
history-check-note = Every entry carries the hash of the one before. So the last one stands for the whole history: whoever has it on paper can show later that nothing was changed afterwards.
history-last-check = Last verification
history-checked-at = Verified
history-checked-entries = Entries recomputed
history-checked-last = Last entry of
history-checked-hash = Hash of the last one
history-checked-since =
    { $n ->
        [one] One entry has been added since.
       *[other] { $n } entries have been added since.
    }
history-check-do = Verify now
history-check-running = The verification is running
history-compare = Compare with a document
history-compare-note = Enter the hash that stands on an earlier document or at the end of an export; its first six characters will do.
history-hash = Hash
history-compare-do = Compare
history-hash-found = It belongs to entry no. { $n } of { DAY($day) }.
history-hash-commit = See the commit
history-hash-unknown = This hash is not in the journal, or not just once. If it is the one of the document, the history was changed, or it is another company.
history-hash-now = Hash now, after entry no. { $n }

## Export

history-export = To take along:
history-export-csv = the selection as a table (CSV)
history-export-lines = the whole journal (JSON lines), to be verified anywhere
history-column-entry = Entry
history-column-commit = Commit
history-column-at = Time
history-column-who = Who
history-column-why = Reason
history-column-kind = Kind
history-column-record = Record
history-column-did = What
history-column-fields = Changed fields
history-column-hash = Hash
