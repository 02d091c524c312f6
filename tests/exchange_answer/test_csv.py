"""The user's own CSV comes back with result fields, and with every other byte as it was."""

from __future__ import annotations

import csv
import io
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitstand.exchange.answer import COLUMNS, CsvForm, answer, answer_csv, is_answer_header
from leitstand.exchange.csv_patch import guarded
from leitstand.texts import render

ROWS: dict[int, dict[str, str | float | None]] = {
    2: {"in_plan": "Pilot", "why": "Größter Nutzen je Euro; sicher", "sure": 0.93},
    3: {"in_plan": "jetzt nicht", "tipping": "−5 % reichen"},
}
TITLES = ";".join(render(c.title, "de") for c in COLUMNS)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_delimiter_encoding_line_ends_and_quoting_stay(encoding: str, end: str) -> None:
    lines = ["Idee;Nutzen, netto;Größe", '"Angebote; schneller";"80-200 T€";M', "Prüfung;;"]
    source = end.join(lines).encode(encoding)
    done = answer(source, ROWS, header_row=1, lang="de")
    minus = "'-5" if encoding == "cp1252" else "−5"
    assert done == end.join(
        [
            f"{lines[0]};{TITLES}",
            f'{lines[1]};Pilot;;"Größter Nutzen je Euro; sicher";93;',
            f"{lines[2]};jetzt nicht;;;;{minus} % reichen",
        ]
    ).encode(encoding)
    assert answer(done, ROWS, header_row=1, lang="de") == done


def test_lines_above_the_header_and_blank_lines_stay_and_are_counted() -> None:
    source = b"Stand heute\r\n\r\nIdee;Nutzen\r\nA;1\r\n\r\nB;2\r\n"
    done = answer_csv(source, {4: {"in_plan": "x"}, 6: {"in_plan": "y"}}, header_row=3, lang="de")
    assert done.split(b"\r\n")[:2] == [b"Stand heute", b""]
    assert done.split(b"\r\n")[3:] == [b"A;1;x;;;;", b"", b"B;2;y;;;;", b""]


def test_a_record_over_several_lines_is_one_row() -> None:
    source = b'Idee,Nutzen\n"A\nzweite Zeile",1\nB,2\n'
    done = answer_csv(source, {3: {"in_plan": "ja"}}, header_row=1, lang="en").decode()
    assert done.endswith('"A\nzweite Zeile",1,,,,,\nB,2,ja,,,,\n')


def test_short_lines_are_filled_up_so_that_answers_stand_below_their_title() -> None:
    done = answer_csv(
        b"Idee;Nutzen;Aufwand\nA\nB;1;2;3\n", {2: {"in_plan": "x"}, 3: {}}, header_row=1, lang="de"
    )
    header, first, second = done.decode("cp1252").splitlines()
    assert header.split(";").index("Leitstand: Im Plan") == first.split(";").index("x") == 4
    assert second.startswith("B;1;2;3;")


def test_excel_s_hint_of_the_delimiter_counts_as_a_row_and_holds() -> None:
    done = answer_csv(b"sep=|\r\nIdee|Ziel;a;b\r\nA|x\r\n", {3: {"in_plan": "ja"}}, header_row=2, lang="de")
    assert done.endswith(b"A|x|ja||||\r\n")


def test_the_reader_s_own_finding_of_delimiter_and_encoding_can_be_given() -> None:
    form = CsvForm("cp1252", ",")
    done = answer_csv(b"a;b,c;d\n1,2\n", {2: {"in_plan": "für"}}, header_row=1, lang="de", form=form)
    assert done.splitlines()[1] == "1,2,für,,,,".encode("cp1252")


@pytest.mark.parametrize("start", ["=1+1", "+49", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"])
def test_what_begins_like_a_formula_gets_an_apostrophe(start: str) -> None:
    assert guarded(start) == "'" + start
    done = answer_csv(b"Idee;N\nA;1\n", {2: {"in_plan": "\t\r\n " + start}}, header_row=1, lang="de")
    assert next(csv.reader(io.StringIO(done.decode("utf-8" if start[0] > "~" else "cp1252")), delimiter=";"))
    assert done.splitlines()[1].split(b";")[2].startswith((b"'", b"?"))


def test_harmless_texts_stay_as_they_are() -> None:
    assert [guarded(text) for text in ("", "a=b", "1", "'x")] == ["", "a=b", "1", "'x"]


words = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=8
)


@settings(max_examples=150, deadline=None)
@given(
    table=st.integers(2, 4).flatmap(
        lambda width: st.lists(st.lists(words, min_size=width, max_size=width), min_size=1, max_size=5)
    ),
    told=words,
    delimiter=st.sampled_from(";,\t|"),
    end=st.sampled_from(["\r\n", "\n"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_any_table_keeps_its_cells_and_gets_its_answers(
    table: list[list[str]], told: str, delimiter: str, end: str, quoting: Literal[0, 1]
) -> None:
    header = [f"Spalte {i}" for i in range(len(table[0]))]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows([header, *table])
    source = text.getvalue().encode()
    rows: dict[int, dict[str, str | float | None]] = {
        n: {"in_plan": told, "sure": 0.5} for n in range(2, len(table) + 2)
    }
    form = CsvForm("utf-8", delimiter)
    done = answer_csv(source, rows, header_row=1, lang="en", form=form)
    read = list(csv.reader(io.StringIO(done.decode(), newline=""), delimiter=delimiter))
    assert [line[: len(header)] for line in read] == [header, *table]
    assert [is_answer_header(h) for h in read[0]] == [False] * len(header) + [True] * 5
    assert all(line[len(header) + 3] == "50" for line in read[1:])
    assert all(line[len(header)][:1] not in ("=", "+", "-", "@") for line in read[1:])
    assert answer_csv(done, rows, header_row=1, lang="en", form=form) == done
    # nothing of the user's was spelled anew: what was added can be taken out again, and the old bytes remain
    left = source.decode()
    at = 0
    for part in done.decode():
        at += at < len(left) and part == left[at]
    assert at == len(left)
