### Words inside numbers, ranges, chances, dates and lists. { "\u00A0" } is a no-break space.

texts-unknown = unknown
texts-truth =
    { $value ->
        [true] yes
       *[false] no
    }

texts-list-comma = { ", " }
texts-list-last = { " and " }
texts-list-empty = none

## Units. $n decides singular or plural, $case the German case, $scale the magnitude.

texts-unit-eur =
    { $sign }€{ $amount }{ $scale ->
        [million] { "\u00A0" }million
        [billion] { "\u00A0" }billion
       *[one] { "" }
    }
texts-unit-eur-short =
    { $sign }€{ $amount }{ $scale ->
        [thousand] k
        [million] m
        [billion] bn
       *[one] { "" }
    }
texts-bare-eur =
    { $sign }€{ $amount }{ $scale ->
        [million] { "\u00A0" }million
        [billion] { "\u00A0" }billion
       *[one] { "" }
    }
texts-bare-eur-short =
    { $sign }€{ $amount }{ $scale ->
        [thousand] k
        [million] m
        [billion] bn
       *[one] { "" }
    }
texts-unit-h =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] hour
       *[other] hours
    }
texts-unit-h-short = { $sign }{ $amount }{ "\u00A0" }h
texts-unit-d =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] person-day
       *[other] person-days
    }
texts-unit-d-short = { $sign }{ $amount }{ "\u00A0" }pd
texts-unit-points =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] point
       *[other] points
    }
texts-unit-points-short = { $sign }{ $amount }{ "\u00A0" }pts
texts-unit-percent = { $sign }{ $amount }%
texts-unit-years =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] year
       *[other] years
    }
texts-unit-quarters =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] quarter
       *[other] quarters
    }
texts-unit-months =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] month
       *[other] months
    }
texts-unit-weeks =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] week
       *[other] weeks
    }
texts-unit-days =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] day
       *[other] days
    }
texts-unit-other = { $amount }{ "\u00A0" }{ $unit }

texts-per-year = { " a year" }
texts-per-quarter = { " a quarter" }
texts-per-month = { " a month" }
texts-per-week = { " a week" }
texts-per-day = { " a day" }
texts-per-h = { " per hour" }
texts-per-d = { " per person-day" }
texts-per-year-short = /year
texts-per-quarter-short = /quarter
texts-per-month-short = /month
texts-per-week-short = /week
texts-per-day-short = /day
texts-per-h-short = /h
texts-per-d-short = /pd

## Ranges and chances

texts-range =
    { $kind ->
        [point] { $high }
        [unknown] { $high }
        [dash] { $low }–{ $high }
       *[span] { $low } to { $high }
    }
texts-eight-of-ten =
    { $kind ->
        [point] in 8 of 10 cases about { $high }
        [unknown] unknown
        [half-known] unknown
       *[span] in 8 of 10 cases between { $low } and { $high }
    }
texts-chance =
    { $kind ->
        [never] never
        [rarely] fewer than { $n } in { $base }
        [mostly] more than { $n } in { $base }
        [always] always
       *[some] { $n } in { $base }
    }
texts-in-cases =
    { $kind ->
        [never] in no case
        [rarely] in fewer than { $n } of { $base } cases
        [mostly] in more than { $n } of { $base } cases
        [always] in all cases
       *[some] in { $n } of { $base } cases
    }

## Days, months, quarters

texts-day = { $day } { $name } { $year }
texts-moment = { $day }, { $time }
texts-quarter =
    { $length ->
        [short] Q{ $nth } { $short }
       *[long] Q{ $nth } { $year }
    }
texts-month =
    { $length ->
        [short] { $name } { $short }
       *[long] { $name } { $year }
    }
texts-month-1 = January
texts-month-2 = February
texts-month-3 = March
texts-month-4 = April
texts-month-5 = May
texts-month-6 = June
texts-month-7 = July
texts-month-8 = August
texts-month-9 = September
texts-month-10 = October
texts-month-11 = November
texts-month-12 = December
texts-month-1-short = Jan
texts-month-2-short = Feb
texts-month-3-short = Mar
texts-month-4-short = Apr
texts-month-5-short = May
texts-month-6-short = Jun
texts-month-7-short = Jul
texts-month-8-short = Aug
texts-month-9-short = Sep
texts-month-10-short = Oct
texts-month-11-short = Nov
texts-month-12-short = Dec
