"""Which columns are ours, and what a cell of ours can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.exchange.answer import COLUMNS, AnswerError, is_answer_header
from leitstand.exchange.answer_columns import one_line, places, whole_percent
from leitstand.texts import LANGUAGES, render


def test_our_titles_are_recognised_in_both_languages_however_they_are_spaced() -> None:
    for column in COLUMNS:
        for lang in LANGUAGES:
            title = render(column.title, lang)
            assert is_answer_header(title)
            assert is_answer_header(f"  {title.upper()} \n")
            assert is_answer_header(title.replace(" ", "\N{NO-BREAK SPACE}"))


@pytest.mark.parametrize("header", ["", "Leitstand", "Leitstand: Besetzung", "Warum", "Im Plan", "Kipppunkt"])
def test_the_user_s_own_columns_are_not_taken_for_ours(header: str) -> None:
    assert not is_answer_header(header)


def test_titles_differ_from_one_another_in_each_language() -> None:
    for lang in LANGUAGES:
        assert len({render(c.title, lang) for c in COLUMNS}) == len(COLUMNS)


def test_columns_go_where_they_stood_and_new_ones_right_of_all() -> None:
    assert list(places({1: "Idee"}, 4).values()) == [4, 5, 6, 7, 8]
    found = places({1: "Leitstand: Why", 2: "Idee", 9: "Leitstand: Im Plan"}, 4)
    assert found == {"why": 1, "in_plan": 9, "begin": 10, "sure": 11, "tipping": 12}
    with pytest.raises(AnswerError):
        places({1: "Leitstand: Warum", 2: "Leitstand: Why"}, 3)


@given(st.floats(0, 1))
def test_a_chance_is_said_as_whole_percent_and_never_as_certain_unless_it_is(share: float) -> None:
    percent = whole_percent(share)
    assert abs(percent - 100 * share) <= 1
    assert (percent == 0) == (share == 0)
    assert (percent == 100) == (share == 1)


@pytest.mark.parametrize("share", [-0.01, 1.01, float("nan"), 93])
def test_what_is_no_share_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        whole_percent(share)


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=200))
def test_a_cell_text_is_one_line_of_writable_characters(text: str) -> None:
    line = one_line(text)
    assert line.encode() is not None
    assert len(line.splitlines()) <= 1
    assert one_line(line) == line
    assert all(c >= " " for c in line)


def test_very_long_texts_end_at_excel_s_limit_with_a_mark() -> None:
    assert one_line("x" * 32_767) == "x" * 32_767
    assert one_line("x" * 32_768) == "x" * 32_766 + "…"
    assert len(one_line("🚀" * 20_000).encode("utf-16-le")) <= 2 * 32_767
