"""Broken lists: each gets exactly one first message, with its place, its value and the way out, in both languages."""

import pytest
from tests.exchange.broken import FILES
from tests.exchange.tables import AS_OF, fresh

from leitstand.exchange import Reading, read_list
from leitstand.texts import LANGUAGES, render

MESSAGES = {
    "empty": (
        "Die Datei „leer.csv“ ist leer. Speichern Sie die Liste neu und lesen Sie sie noch einmal ein.",
        "The file “leer.csv” is empty. Save the list again and read it once more.",
    ),
    "old-excel": (
        "Die Datei „alt.xls“ ist im alten Excel-Format (.xls). Speichern Sie sie in Excel als "
        "„Excel-Arbeitsmappe (.xlsx)“.",
        "The file “alt.xls” is in the old Excel format (.xls). Save it in Excel as “Excel Workbook (.xlsx)”.",
    ),
    "encrypted": (
        "Die Datei „geheim.xlsx“ ist mit einem Kennwort verschlüsselt. Entfernen Sie das Kennwort in "
        "Excel und speichern Sie die Datei neu.",
        "The file “geheim.xlsx” is encrypted with a password. Remove the password in Excel and save "
        "the file again.",
    ),
    "pdf": (
        "Die Datei „liste.pdf“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. "
        "Speichern Sie die Liste in einem dieser Formate.",
        "The file “liste.pdf” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in "
        "one of these formats.",
    ),
    "html": (
        "Die Datei „liste.xlsx“ endet wie eine Excel-Arbeitsmappe, ist aber keine. Öffnen Sie sie in "
        "Excel und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.",
        "The file “liste.xlsx” is named like an Excel workbook but is none. Open it in Excel and "
        "save it as “Excel Workbook (.xlsx)”.",
    ),
    "workbook-as-csv": (
        "Die Datei „liste.csv“ endet auf .csv, ist aber eine XLSX-Datei. Benennen Sie sie um oder "
        "speichern Sie sie als CSV.",
        "The file “liste.csv” ends in .csv but is an XLSX file. Rename it or save it as CSV.",
    ),
    "binary": (
        "Die Datei „liste.csv“ enthält keinen lesbaren Text. Speichern Sie sie in Excel als „CSV UTF-8“.",
        "The file “liste.csv” holds no readable text. Save it in Excel as “CSV UTF-8”.",
    ),
    "truncated": (
        "Die Arbeitsmappe „liste.xlsx“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel "
        "und speichern Sie sie neu.",
        "The workbook “liste.xlsx” is damaged or incomplete. Open it in Excel and save it again.",
    ),
    "other-archive": (
        "Die Datei „liste.xlsx“ ist ein Archiv, aber keine Excel-Arbeitsmappe. Speichern Sie die "
        "Liste als „Excel-Arbeitsmappe (.xlsx)“.",
        "The file “liste.xlsx” is an archive but no Excel workbook. Save the list as “Excel Workbook "
        "(.xlsx)”.",
    ),
    "bomb": (
        "Die Arbeitsmappe „bombe.xlsx“ ist entpackt zu groß und wird nicht gelesen. Speichern Sie "
        "die Liste allein in einer eigenen Datei.",
        "The workbook “bombe.xlsx” is too large when unpacked and is not read. Save the list alone "
        "in a file of its own.",
    ),
    "liar": (
        "Die Arbeitsmappe „liste.xlsx“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel "
        "und speichern Sie sie neu.",
        "The workbook “liste.xlsx” is damaged or incomplete. Open it in Excel and save it again.",
    ),
    "far-apart": (
        "Die Liste „weit.xlsx“ hat mehr als 50.000 Zeilen. Löschen Sie leere Zeilen am Ende oder "
        "teilen Sie die Liste.",
        "The list “weit.xlsx” has more than 50,000 rows. Delete empty rows at the end or split the list.",
    ),
    "entity": (
        "Die Arbeitsmappe „liste.xlsx“ enthält eine Dokumenttyp-Angabe, wie sie Excel nie schreibt, "
        "und wird deshalb nicht gelesen. Öffnen Sie sie in Excel und speichern Sie sie neu.",
        "The workbook “liste.xlsx” contains a document type declaration, which Excel never writes, "
        "and is therefore not read. Open it in Excel and save it again.",
    ),
    "quotes": (
        "In Zeile 2 stimmen die Anführungszeichen nicht. Ein Anführungszeichen im Text wird in "
        "CSV-Dateien verdoppelt; am einfachsten speichern Sie die Liste in Excel neu.",
        "The quotation marks in row 2 do not match. A quotation mark inside a text is doubled in CSV "
        "files; the easiest way is to save the list again in Excel.",
    ),
    "too-many-rows": (
        "Die Liste „liste.csv“ hat mehr als 50.000 Zeilen. Löschen Sie leere Zeilen am Ende oder "
        "teilen Sie die Liste.",
        "The list “liste.csv” has more than 50,000 rows. Delete empty rows at the end or split the list.",
    ),
    "too-many-columns": (
        "Die Liste „liste.csv“ hat mehr als 400 Spalten. Löschen Sie Spalten, die nicht zur Liste gehören.",
        "The list “liste.csv” has more than 400 columns. Delete columns that do not belong to the list.",
    ),
    "no-title": (
        "Keine Spalte nennt die Idee. Gefunden: Thema und Text. Nennen Sie die Spalte „Idee“ oder "
        'ordnen Sie sie zu (--map "Ihre Spalte=title").',
        "No column names the idea. Found: Thema and Text. Call the column “Idea” or map it (--map "
        '"Your column=title").',
    ),
    "header-only": (
        "Unter der Kopfzeile steht keine einzige Zeile. Tragen Sie mindestens eine Idee ein oder "
        "nennen Sie das richtige Blatt (--sheet).",
        "There is not a single row below the header. Enter at least one idea or name the right sheet "
        "(--sheet).",
    ),
    "title-twice": (
        "Zwei Spalten heißen „Idee“. Benennen Sie eine davon um.",
        "Two columns are called “Idee”. Rename one of them.",
    ),
    "two-lists": (
        "Mehrere Blätter können die Liste sein: 2026 und 2027. Nennen Sie das richtige (--sheet).",
        "Several sheets could be the list: 2026 and 2027. Name the right one (--sheet).",
    ),
    "no-name": (
        "Blatt „Ideen“, Zeile 3, Spalte „Idee“: Die Idee hat keinen Namen. Tragen Sie einen ein oder "
        "löschen Sie die Zeile.",
        "Sheet “Ideen”, row 3, column “Idee”: The idea has no name. Enter one or delete the row.",
    ),
    "words": (
        "Blatt „Ideen“, Zeile 3, Spalte „Nutzen pro Jahr“, Wert „viel“: Hier steht keine Zahl. "
        "Schreiben Sie zum Beispiel 120 T€, 80-200 T€, 6 h/Woche, 30 PT, M oder ?.",
        "Sheet “Ideen”, row 3, column “Nutzen pro Jahr”, value “viel”: There is no number here. "
        "Write, for example, €120k, €80k-200k, 6 h/week, 30 person-days, M or ?.",
    ),
    "open-number": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „1.234 T€“: „1.234“ kann zweierlei heißen: Punkt "
        "und Komma können Tausender trennen oder Nachkommastellen. Sagen Sie, welches Zeichen vor "
        "den Nachkommastellen steht: --decimal comma (1.234,5) oder --decimal point (1,234.5).",
        "Row 2, column “Nutzen pro Jahr”, value “1.234 T€”: “1.234” can mean two things: point and "
        "comma can separate thousands or decimals. Say which sign stands before the decimals: "
        "--decimal comma (1.234,5) or --decimal point (1,234.5).",
    ),
    "no-unit": (
        "Zeile 3, Spalte „Nutzen pro Jahr“, Wert „80“: Der Zahl fehlt die Einheit. Schreiben Sie sie "
        "dazu (120 T€, 6 h/Woche, 30 PT) oder in den Spaltentitel, zum Beispiel „Nutzen (T€/Jahr)“.",
        "Row 3, column “Nutzen pro Jahr”, value “80”: The number lacks its unit. Write it with the "
        "number (€120k, 6 h/week, 30 person-days) or into the column title, for example “Benefit "
        "(k€/year)”.",
    ),
    "unknown-unit": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „3 Paletten“: Keine Kennzahl hat die Einheit "
        "„Paletten“. Möglich sind: EUR und h. Legen Sie sonst eine Kennzahl mit dieser Einheit an.",
        "Row 2, column “Nutzen pro Jahr”, value “3 Paletten”: No KPI has the unit “Paletten”. "
        "Possible are: EUR and h. Otherwise create a KPI with this unit.",
    ),
    "per-head": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „2 h/Woche je Kopf“: „h/Woche je Kopf“ ist als "
        "Einheit unbekannt. Bekannt sind zum Beispiel €, T€, Mio. €, h/Woche, h/Monat und PT.",
        "Row 2, column “Nutzen pro Jahr”, value “2 h/Woche je Kopf”: “h/Woche je Kopf” is unknown as "
        "a unit. Known are, for example, €, k€, € million, h/week, h/month and person-days.",
    ),
    "reversed": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „200-80 T€“: Die erste Zahl der Bandbreite ist "
        "größer als die zweite. Schreiben Sie die kleinere zuerst.",
        "Row 2, column “Nutzen pro Jahr”, value “200-80 T€”: The first number of the range is larger "
        "than the second. Write the smaller one first.",
    ),
    "dollars": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „500 $“: Gerechnet wird in Euro. Rechnen Sie den Betrag um.",
        "Row 2, column “Nutzen pro Jahr”, value “500 $”: Leitstand calculates in euros. Convert the amount.",
    ),
    "yearly-effort": (
        "Zeile 2, Spalte „Einmaliger Aufwand“, Wert „20 T€/Jahr“: Diese Einheit passt nicht zum "
        "einmaligen Aufwand. Schreiben Sie Personentage oder Euro, zum Beispiel 30 PT oder 20 T€.",
        "Row 2, column “Einmaliger Aufwand”, value “20 T€/Jahr”: This unit does not fit a one-off "
        "effort. Write person days or euros, for example 30 person-days or €20k.",
    ),
    "negative-effort": (
        "Zeile 2, Spalte „Einmaliger Aufwand“, Wert „-30 PT“: Die Angabe darf nicht negativ sein. "
        "Entfernen Sie das Minuszeichen.",
        "Row 2, column “Einmaliger Aufwand”, value “-30 PT”: This must not be negative. Remove the "
        "minus sign.",
    ),
    "date": (
        "Blatt „Ideen“, Zeile 2, Spalte „Nutzen pro Jahr“, Wert „2026-05-01“: Excel hat aus der "
        "Angabe ein Datum gemacht. Formatieren Sie die Zelle als Text und schreiben Sie zum Beispiel "
        "„1 bis 5 T€“.",
        "Sheet “Ideen”, row 2, column “Nutzen pro Jahr”, value “2026-05-01”: Excel has made a date "
        "of this. Format the cell as text and write, for example, “1 to 5 k€”.",
    ),
    "formula-error": (
        "Blatt „Ideen“, Zeile 2, Spalte „Nutzen pro Jahr“, Wert „#DIV/0!“: Excel zeigt hier einen "
        "Formelfehler. Berichtigen Sie die Formel oder schreiben Sie den Wert hinein.",
        "Sheet “Ideen”, row 2, column “Nutzen pro Jahr”, value “#DIV/0!”: Excel shows a formula "
        "error here. Correct the formula or enter the value.",
    ),
    "truth": (
        "Blatt „Ideen“, Zeile 2, Spalte „Nutzen pro Jahr“, Wert „True“: Hier steht Wahr oder Falsch "
        "statt einer Zahl. Schreiben Sie zum Beispiel 120 T€ oder ?.",
        "Sheet “Ideen”, row 2, column “Nutzen pro Jahr”, value “True”: This says true or false "
        "instead of a number. Write, for example, €120k or ?.",
    ),
    "too-large": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „4711000000000000 €“: Die Zahl ist größer als eine "
        "Billion. Prüfen Sie Zahl und Einheit.",
        "Row 2, column “Nutzen pro Jahr”, value “4711000000000000 €”: The number is larger than a "
        "trillion. Check the number and its unit.",
    ),
    "too-wide": (
        "Zeile 3, Wert „und“: Die Zeile hat 6 Zellen, die Kopfzeile nur 4. Meist steht ein "
        "Trennzeichen im Text: Setzen Sie den Text in Anführungszeichen.",
        "Row 3, value “und”: The row has 6 cells, the header only 4. Mostly a delimiter stands "
        "inside a text: put the text in quotation marks.",
    ),
    "stage": (
        "Zeile 2, Spalte „Status“, Wert „halbfertig“: Diese Stufe ist unbekannt. Möglich sind: Idee, "
        "bewertet, Pilot, ausgerollt, im Betrieb und beendet.",
        "Row 2, column “Status”, value “halbfertig”: This stage is unknown. Possible are: idea, "
        "assessed, pilot, scaled, operating and retired.",
    ),
    "prerequisite": (
        "Zeile 2, Spalte „Voraussetzungen“, Wert „Datenplattform“: Die Voraussetzung steht weder in "
        "der Liste noch in der Strategie. Schreiben Sie den Namen oder die Kennung genau wie dort.",
        "Row 2, column “Voraussetzungen”, value “Datenplattform”: The prerequisite is neither in the "
        "list nor in the strategy. Write its name or id exactly as it stands there.",
    ),
    "odd-utf-16": (
        "Die Datei „liste.csv“ enthält keinen lesbaren Text. Speichern Sie sie in Excel als „CSV UTF-8“.",
        "The file “liste.csv” holds no readable text. Save it in Excel as “CSV UTF-8”.",
    ),
    "zero-bytes": (
        "Die Datei „liste.csv“ enthält keinen lesbaren Text. Speichern Sie sie in Excel als „CSV UTF-8“.",
        "The file “liste.csv” holds no readable text. Save it in Excel as “CSV UTF-8”.",
    ),
    "windows-gaps": (
        "Die Datei „liste.csv“ enthält keinen lesbaren Text. Speichern Sie sie in Excel als „CSV UTF-8“.",
        "The file “liste.csv” holds no readable text. Save it in Excel as “CSV UTF-8”.",
    ),
    "cell-too-long": (
        "Eine Zelle ist länger als 32.767 Zeichen. Kürzen Sie sie; in CSV-Dateien fehlt oft ein "
        "schließendes Anführungszeichen.",
        "A cell is longer than 32,767 characters. Shorten it; in CSV files a closing quotation mark is "
        "often missing.",
    ),
    "cell-too-long-in-a-workbook": (
        "Eine Zelle ist länger als 32.767 Zeichen. Kürzen Sie sie; in CSV-Dateien fehlt oft ein "
        "schließendes Anführungszeichen.",
        "A cell is longer than 32,767 characters. Shorten it; in CSV files a closing quotation mark is "
        "often missing.",
    ),
    "page": (
        "Die Datei „liste.csv“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.csv” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "xml": (
        "Die Datei „liste.csv“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.csv” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "json": (
        "Die Datei „liste.json“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.json” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "open-document": (
        "Die Datei „liste.ods“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.ods” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "open-document-renamed": (
        "Die Datei „liste.xlsx“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.xlsx” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "binary-workbook-renamed": (
        "Die Datei „liste.xlsx“ ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei. Speichern "
        "Sie die Liste in einem dieser Formate.",
        "The file “liste.xlsx” is neither an Excel workbook (.xlsx) nor a CSV file. Save the list in one "
        "of these formats.",
    ),
    "word-renamed": (
        "Die Datei „liste.xlsx“ ist ein Archiv, aber keine Excel-Arbeitsmappe. Speichern Sie die Liste "
        "als „Excel-Arbeitsmappe (.xlsx)“.",
        "The file “liste.xlsx” is an archive but no Excel workbook. Save the list as “Excel Workbook "
        "(.xlsx)”.",
    ),
    "empty-archive": (
        "Die Datei „liste.xlsx“ ist ein Archiv, aber keine Excel-Arbeitsmappe. Speichern Sie die Liste "
        "als „Excel-Arbeitsmappe (.xlsx)“.",
        "The file “liste.xlsx” is an archive but no Excel workbook. Save the list as “Excel Workbook "
        "(.xlsx)”.",
    ),
    "other-compression": (
        "Die Arbeitsmappe „liste.xlsx“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und "
        "speichern Sie sie neu.",
        "The workbook “liste.xlsx” is damaged or incomplete. Open it in Excel and save it again.",
    ),
    "encrypted-members": (
        "Die Datei „liste.xlsx“ ist mit einem Kennwort verschlüsselt. Entfernen Sie das Kennwort in Excel"
        " und speichern Sie die Datei neu.",
        "The file “liste.xlsx” is encrypted with a password. Remove the password in Excel and save the "
        "file again.",
    ),
    "flipped-byte": (
        "Die Arbeitsmappe „liste.xlsx“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel und "
        "speichern Sie sie neu.",
        "The workbook “liste.xlsx” is damaged or incomplete. Open it in Excel and save it again.",
    ),
    "cells-far-right": (
        "Die Liste „breit.xlsx“ hat mehr als 400 Spalten. Löschen Sie Spalten, die nicht zur Liste gehören.",
        "The list “breit.xlsx” has more than 400 columns. Delete columns that do not belong to the list.",
    ),
    "empty-sheet": (
        "Unter der Kopfzeile steht keine einzige Zeile. Tragen Sie mindestens eine Idee ein oder nennen "
        "Sie das richtige Blatt (--sheet).",
        "There is not a single row below the header. Enter at least one idea or name the right sheet "
        "(--sheet).",
    ),
    "likely-title": (
        "Keine Spalte nennt die Idee. Gefunden: Thema und Bereich. Am ehesten ist es „Thema“: Ordnen Sie "
        'sie zu (--map "Thema=title").',
        "No column names the idea. Found: Thema and Bereich. Most likely it is “Thema”: map it (--map "
        '"Thema=title").',
    ),
    "stage-twice": (
        "Zwei Spalten heißen „Status“. Benennen Sie eine davon um.",
        "Two columns are called “Status”. Rename one of them.",
    ),
    "formula-in-the-name": (
        "Blatt „Ideen“, Zeile 2, Spalte „Idee“, Wert „#REF!“: Excel zeigt hier einen Formelfehler. "
        "Berichtigen Sie die Formel oder schreiben Sie den Wert hinein.",
        "Sheet “Ideen”, row 2, column “Idee”, value “#REF!”: Excel shows a formula error here. Correct "
        "the formula or enter the value.",
    ),
    "formula-unsaved": (
        "Blatt „Ideen“, Zeile 2, Spalte „Nutzen pro Jahr“: Die Formel in dieser Zelle hat kein "
        "gespeichertes Ergebnis. Öffnen Sie die Mappe in Excel und speichern Sie sie, oder schreiben Sie "
        "den Wert hinein.",
        "Sheet “Ideen”, row 2, column “Nutzen pro Jahr”: The formula in this cell has no stored result. "
        "Open the workbook in Excel and save it, or enter the value.",
    ),
    "formula-unsaved-in-the-name": (
        "Blatt „Ideen“, Zeile 2, Spalte „Idee“: Die Formel in dieser Zelle hat kein gespeichertes "
        "Ergebnis. Öffnen Sie die Mappe in Excel und speichern Sie sie, oder schreiben Sie den Wert "
        "hinein.",
        "Sheet “Ideen”, row 2, column “Idee”: The formula in this cell has no stored result. Open the "
        "workbook in Excel and save it, or enter the value.",
    ),
    "open-numbers": (
        "8 Zahlen können zweierlei heißen, zum Beispiel „1.500“: Punkt und Komma können Tausender trennen"
        " oder Nachkommastellen. Sagen Sie einmal für die ganze Datei, welches Zeichen vor den "
        "Nachkommastellen steht: --decimal comma (1.234,5) oder --decimal point (1,234.5). Es geht um "
        "„1.500 h“ (Zeile 2, Spalte „Einmaliger Aufwand“), „1.234 T€“ (Zeile 2, Spalte „Nutzen pro "
        "Jahr“), „1.500 h“ (Zeile 3, Spalte „Einmaliger Aufwand“), „2.234 T€“ (Zeile 3, Spalte „Nutzen "
        "pro Jahr“) und „1.500 h“ (Zeile 4, Spalte „Einmaliger Aufwand“) und 3 weitere Zellen.",
        "8 numbers can mean two things, for example “1.500”: point and comma can separate thousands or "
        "decimals. Say once for the whole file which sign stands before the decimals: --decimal comma "
        "(1.234,5) or --decimal point (1,234.5). This is about “1.500 h” (row 2, column “Einmaliger "
        "Aufwand”), “1.234 T€” (row 2, column “Nutzen pro Jahr”), “1.500 h” (row 3, column “Einmaliger "
        "Aufwand”), “2.234 T€” (row 3, column “Nutzen pro Jahr”) and “1.500 h” (row 4, column “Einmaliger"
        " Aufwand”) and 3 more cells.",
    ),
    "both-signs": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „1.234 T€“: „1.234“ kann zweierlei heißen: Punkt und "
        "Komma können Tausender trennen oder Nachkommastellen. Sagen Sie, welches Zeichen vor den "
        "Nachkommastellen steht: --decimal comma (1.234,5) oder --decimal point (1,234.5).",
        "Row 2, column “Nutzen pro Jahr”, value “1.234 T€”: “1.234” can mean two things: point and comma "
        "can separate thousands or decimals. Say which sign stands before the decimals: --decimal comma "
        "(1.234,5) or --decimal point (1,234.5).",
    ),
    "malformed-number": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „1.23.4567,8 €“: Das ist keine Zahl. Schreiben Sie "
        "Tausender und Nachkommastellen wie 1.234,50.",
        "Row 2, column “Nutzen pro Jahr”, value “1.23.4567,8 €”: This is no number. Write thousands and "
        "decimals like 1,234.50.",
    ),
    "sizes-as-range": (
        "Zeile 2, Spalte „Nutzen pro Jahr“, Wert „S-M“: Hier steht keine Zahl. Schreiben Sie zum Beispiel"
        " 120 T€, 80-200 T€, 6 h/Woche, 30 PT, M oder ?.",
        "Row 2, column “Nutzen pro Jahr”, value “S-M”: There is no number here. Write, for example, "
        "€120k, €80k-200k, 6 h/week, 30 person-days, M or ?.",
    ),
    "share-beyond-one": (
        "Zeile 2, Spalte „Nutzungsgrad“, Wert „150 %“: Hier wird ein Anteil zwischen 0 und 100 % "
        "gebraucht, zum Beispiel 80 %.",
        "Row 2, column “Nutzungsgrad”, value “150 %”: A share between 0 and 100% is needed here, for "
        "example 80%.",
    ),
    "duration-of-money": (
        "Zeile 2, Spalte „Dauer“, Wert „20 T€“: Hier wird eine Dauer gebraucht, zum Beispiel 6 Monate.",
        "Row 2, column “Dauer”, value “20 T€”: A length of time is needed here, for example 6 months.",
    ),
    "cost-in-hours": (
        "Zeile 2, Spalte „Kosten einmalig“, Wert „30 h“: Hier wird ein Betrag in Euro gebraucht, zum "
        "Beispiel 20 T€.",
        "Row 2, column “Kosten einmalig”, value “30 h”: An amount in euros is needed here, for example €20k.",
    ),
    "effort-as-share": (
        "Zeile 2, Spalte „Einmaliger Aufwand“, Wert „50 %“: Diese Einheit passt nicht zum einmaligen "
        "Aufwand. Schreiben Sie Personentage oder Euro, zum Beispiel 30 PT oder 20 T€.",
        "Row 2, column “Einmaliger Aufwand”, value “50 %”: This unit does not fit a one-off effort. Write"
        " person days or euros, for example 30 person-days or €20k.",
    ),
    "two-skills": (
        "Zeile 2, Spalte „Fähigkeit“, Wert „Datenanalyse; Recht“: Nennen Sie je Zeile nur eine Fähigkeit;"
        " für weitere legen Sie eigene Schätzungen an.",
        "Row 2, column “Fähigkeit”, value “Datenanalyse; Recht”: Name only one skill per row; for further"
        " ones add estimates of their own.",
    ),
    "prerequisite-of-two": (
        "Zeile 4, Spalte „Voraussetzungen“, Wert „Plattform“: Mehrere Anwendungsfälle heißen so. Nennen "
        "Sie die Kennung statt des Namens.",
        "Row 4, column “Voraussetzungen”, value “Plattform”: Several use cases have this name. Give the "
        "id instead of the name.",
    ),
    "on-itself": (
        "Zeile 2: „a-d2e886c4“ verweist über andere Datensätze auf sich selbst zurück. Lösen Sie einen "
        "der Verweise, damit kein Kreis bleibt. Ändern Sie die Zeile und lesen Sie die Liste noch einmal "
        "ein.",
        "Row 2: “a-d2e886c4” refers back to itself through other records. Remove one of the references to"
        " open the circle. Change the row and read the list again.",
    ),
}


def _read(name: str) -> Reading:
    file, data = FILES[name]
    return read_list(data, name=file, known=fresh(), as_of=AS_OF)


def test_the_table_is_complete() -> None:
    assert MESSAGES.keys() == FILES.keys()
    assert len(FILES) >= 60


@pytest.mark.parametrize("name", FILES)
def test_a_broken_list_says_what_is_wrong_where_and_how_to_mend_it(name: str) -> None:
    reading = _read(name)
    assert tuple(render(reading.errors[0].told, lang) for lang in LANGUAGES) == MESSAGES[name]


@pytest.mark.parametrize("name", FILES)
def test_a_broken_list_imports_nothing_and_still_accounts_for_its_rows(name: str) -> None:
    reading = _read(name)
    assert not reading.ok
    assert reading.records == ()
    assert reading.counts.rows == reading.counts.rejected == len(reading.rows)


def test_a_bomb_never_reaches_the_reader_of_this_process() -> None:
    """It is refused by its directory; its 12 million rows would need gigabytes."""
    _, data = FILES["bomb"]
    assert len(data) < 800_000
    assert _read("bomb").rows == ()


def test_a_workbook_with_macros_is_read_as_data() -> None:
    from tests.exchange.broken import GOOD, patched
    from tests.exchange.tables import FOUR, xlsx_of

    data = patched(xlsx_of(FOUR, GOOD), lambda _, old: old, **{"xl/vbaProject.bin": b"Sub Auto_Open()"})
    reading = read_list(data, name="liste.xlsm", known=fresh(), as_of=AS_OF)
    assert reading.ok
    assert reading.counts.imported == 1


def test_control_and_direction_characters_are_removed() -> None:
    from tests.exchange.tables import one, read

    from leitstand.strategy import UseCase

    reading = read("Idee;Bemerkung\r\nRech\u202enung\x07;a\u200bb\r\n".encode())
    case = one(UseCase, reading)
    assert (case.title.de, case.attributes["Bemerkung"]) == ("Rechnung", "ab")
