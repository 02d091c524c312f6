### Wörter in Zahlen, Bandbreiten, Chancen, Daten und Listen. { "\u00A0" } ist ein geschütztes Leerzeichen.

texts-unknown = unbekannt
texts-truth =
    { $value ->
        [true] ja
       *[false] nein
    }

texts-list-comma = { ", " }
texts-list-last = { " und " }
texts-list-empty = keine

## Einheiten. $n entscheidet Einzahl oder Mehrzahl, $case den Fall, $scale die Größenordnung.

texts-unit-eur =
    { $sign }{ $amount }{ "\u00A0" }{ $scale ->
        [million] Mio.{ "\u00A0" }Euro
        [billion] Mrd.{ "\u00A0" }Euro
       *[one] Euro
    }
texts-unit-eur-short =
    { $sign }{ $amount }{ "\u00A0" }{ $scale ->
        [thousand] T€
        [million] Mio.{ "\u00A0" }€
        [billion] Mrd.{ "\u00A0" }€
       *[one] €
    }
texts-bare-eur = { $sign }{ $amount }
texts-bare-eur-short = { $sign }{ $amount }
texts-unit-h =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Stunde
       *[other] Stunden
    }
texts-unit-h-short = { $sign }{ $amount }{ "\u00A0" }h
texts-unit-d =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Personentag
       *[other] { $case ->
            [dative] Personentagen
           *[nominative] Personentage
        }
    }
texts-unit-d-short = { $sign }{ $amount }{ "\u00A0" }PT
texts-unit-points =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Punkt
       *[other] { $case ->
            [dative] Punkten
           *[nominative] Punkte
        }
    }
texts-unit-points-short = { $sign }{ $amount }{ "\u00A0" }Pkt.
texts-unit-percent = { $sign }{ $amount }{ "\u00A0" }%
texts-unit-years =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Jahr
       *[other] { $case ->
            [dative] Jahren
           *[nominative] Jahre
        }
    }
texts-unit-quarters =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Quartal
       *[other] { $case ->
            [dative] Quartalen
           *[nominative] Quartale
        }
    }
texts-unit-months =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Monat
       *[other] { $case ->
            [dative] Monaten
           *[nominative] Monate
        }
    }
texts-unit-weeks =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Woche
       *[other] Wochen
    }
texts-unit-days =
    { $sign }{ $amount }{ "\u00A0" }{ $n ->
        [one] Tag
       *[other] { $case ->
            [dative] Tagen
           *[nominative] Tage
        }
    }
texts-unit-other = { $amount }{ "\u00A0" }{ $unit }

texts-per-year = { " im Jahr" }
texts-per-quarter = { " im Quartal" }
texts-per-month = { " im Monat" }
texts-per-week = { " in der Woche" }
texts-per-day = { " am Tag" }
texts-per-h = { " je Stunde" }
texts-per-d = { " je Personentag" }
texts-per-year-short = /Jahr
texts-per-quarter-short = /Quartal
texts-per-month-short = /Monat
texts-per-week-short = /Woche
texts-per-day-short = /Tag
texts-per-h-short = /h
texts-per-d-short = /PT

## Bandbreiten und Chancen

texts-range =
    { $kind ->
        [point] { $high }
        [unknown] { $high }
        [dash] { $low }–{ $high }
       *[span] { $low } bis { $high }
    }
texts-eight-of-ten =
    { $kind ->
        [point] in 8 von 10 Fällen rund { $high }
        [unknown] unbekannt
        [half-known] unbekannt
       *[span] in 8 von 10 Fällen zwischen { $low } und { $high }
    }
texts-chance =
    { $kind ->
        [never] nie
        [rarely] weniger als { $n } von { $base }
        [mostly] mehr als { $n } von { $base }
        [always] immer
       *[some] { $n } von { $base }
    }
texts-in-cases =
    { $kind ->
        [never] in keinem Fall
        [rarely] in weniger als { $n } von { $base } Fällen
        [mostly] in mehr als { $n } von { $base } Fällen
        [always] in allen Fällen
       *[some] in { $n } von { $base } Fällen
    }

## Tage, Monate, Quartale

texts-day = { $two }.{ $month }.{ $year }
texts-moment = { $day }, { $time } Uhr
texts-quarter =
    { $length ->
        [short] Q{ $nth } { $short }
       *[long] { $nth }. Quartal { $year }
    }
texts-month =
    { $length ->
        [short] { $name } { $short }
       *[long] { $name } { $year }
    }
texts-month-1 = Januar
texts-month-2 = Februar
texts-month-3 = März
texts-month-4 = April
texts-month-5 = Mai
texts-month-6 = Juni
texts-month-7 = Juli
texts-month-8 = August
texts-month-9 = September
texts-month-10 = Oktober
texts-month-11 = November
texts-month-12 = Dezember
texts-month-1-short = Jan.
texts-month-2-short = Feb.
texts-month-3-short = März
texts-month-4-short = Apr.
texts-month-5-short = Mai
texts-month-6-short = Juni
texts-month-7-short = Juli
texts-month-8-short = Aug.
texts-month-9-short = Sept.
texts-month-10-short = Okt.
texts-month-11-short = Nov.
texts-month-12-short = Dez.
