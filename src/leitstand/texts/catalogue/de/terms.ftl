### Wörter des Glossars in Fall und Zahl: { -use-case(case: "dative", number: "plural") }. Jede Datei kann sie benutzen.

-use-case =
    { $number ->
        [plural] { $case ->
            [dative] Anwendungsfällen
           *[nominative] Anwendungsfälle
        }
       *[singular] { $case ->
            [genitive] Anwendungsfalls
           *[nominative] Anwendungsfall
        }
    }
-idea =
    { $number ->
        [plural] Ideen
       *[singular] Idee
    }
-objective =
    { $number ->
        [plural] { $case ->
            [dative] Zielen
           *[nominative] Ziele
        }
       *[singular] { $case ->
            [genitive] Ziels
           *[nominative] Ziel
        }
    }
-kpi =
    { $number ->
        [plural] Kennzahlen
       *[singular] Kennzahl
    }
-value-lever =
    { $number ->
        [plural] { $case ->
            [dative] Werthebeln
           *[nominative] Werthebel
        }
       *[singular] { $case ->
            [genitive] Werthebels
           *[nominative] Werthebel
        }
    }
-estimate =
    { $number ->
        [plural] Schätzungen
       *[singular] Schätzung
    }
-outcome =
    { $number ->
        [plural] { $case ->
            [dative] Ergebnissen
           *[nominative] Ergebnisse
        }
       *[singular] { $case ->
            [genitive] Ergebnisses
           *[nominative] Ergebnis
        }
    }
-assumption =
    { $number ->
        [plural] Annahmen
       *[singular] Annahme
    }
-principle =
    { $number ->
        [plural] Prinzipien
       *[singular] { $case ->
            [genitive] Prinzips
           *[nominative] Prinzip
        }
    }
-scenario =
    { $number ->
        [plural] Szenarien
       *[singular] { $case ->
            [genitive] Szenarios
           *[nominative] Szenario
        }
    }
