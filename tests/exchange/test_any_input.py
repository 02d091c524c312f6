"""Whatever comes: a reading comes back, every row is in it once, and nothing but the reading happens."""

import string
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.exchange.tables import FOUR, after, csv_of, read

from leitstand.strategy import Estimate
from leitstand.texts import LANGUAGES, render

CELLS = st.one_of(
    st.sampled_from(["", "?", "-", "120 T€", "80-200 T€", "6 h/Woche", "30 PT", "M", "3", "1.234", "1,5 T€", "Summe",
                     "Chatbot", "chatbot ", "Kosten senken/Umsatz", "a@b.de", "=1+1", "12.50 €", "500 $", "0"]),
    st.text(string.printable, max_size=12),
)  # fmt: skip
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=5).map(tuple), min_size=1, max_size=8)


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbfIdee\n\n")
@settings(max_examples=60)
def test_no_bytes_break_the_reader(data: bytes) -> None:
    reading = read(data)
    assert reading.counts.rows == len(reading.rows)
    for problem in reading.problems:
        assert all(render(problem.told, lang) for lang in LANGUAGES)


@given(ROWS)
@settings(max_examples=80)
def test_rows_always_add_up_and_what_is_read_fits(rows: list[tuple[str, ...]]) -> None:
    for row_by_row in (False, True):
        reading = read(csv_of(FOUR, *rows), row_by_row=row_by_row)
        counts = reading.counts
        assert counts.rows == counts.imported + counts.merged + counts.rejected
        assert bool(reading.records) <= (reading.ok or row_by_row)
        strategy = after(reading)
        for problem in reading.problems:
            assert all(render(problem.told, lang) for lang in LANGUAGES)
        again = read(csv_of(FOUR, *rows), strategy, row_by_row=row_by_row)
        assert again.records == ()


@given(ROWS, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_of_rows_and_columns_changes_no_record(rows: list[tuple[str, ...]], rng: Random) -> None:
    wide = [(*row, *[""] * 4)[:4] for row in rows]
    first = read(csv_of(FOUR, *wide), row_by_row=True)
    order = rng.sample(range(4), 4)
    shuffled = [tuple(row[i] for i in order) for row in rng.sample(wide, len(wide))]
    second = read(csv_of(tuple(FOUR[i] for i in order), *shuffled), row_by_row=True)
    assert first.records == second.records


@given(st.text(alphabet=string.ascii_letters + "0123456789 .,-/€%h", max_size=15))
@settings(max_examples=60)
def test_an_estimate_always_keeps_the_words_of_its_cell(cell: str) -> None:
    reading = read(csv_of(FOUR, ("A", "Z", cell, "")), row_by_row=True)
    for estimate in (r for r in reading.records if isinstance(r, Estimate)):
        assert estimate.typed == " ".join(cell.split()) or estimate.typed == cell.strip()
