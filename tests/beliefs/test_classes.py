"""Reference classes are data with sources."""

import pytest

from leitstand.beliefs import ReferenceClass, reference_class, reference_classes
from leitstand.strategy import QUANTITIES
from leitstand.texts import LANGUAGES, render


def test_every_quantity_has_a_default_and_all_sizes_and_scores() -> None:
    found = {(c.quantity, c.level) for c in reference_classes()}
    for quantity in QUANTITIES:
        for level in ("default", "XS", "S", "M", "L", "XL", *"12345"):
            assert (quantity, level) in found


@pytest.mark.parametrize("found", reference_classes(), ids=lambda c: c.id)
def test_a_class_is_wide_in_order_and_says_where_it_comes_from(found: ReferenceClass) -> None:
    assert found.p10 < found.median < found.p90
    assert found.source.de
    assert found.source.en
    assert found.checked_on.year >= 2026
    assert all(render(found.note, lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    "prefix", ["effect/EUR", "effect/h", "one_off_cost", "effort", "duration", "success"]
)
def test_larger_classes_are_larger(prefix: str) -> None:
    for ladder in (("XS", "S", "M", "L", "XL"), "12345"):
        medians = [reference_class(f"{prefix}/{level}").median for level in ladder]
        assert medians == sorted(set(medians))


def test_an_unknown_class_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        reference_class("effect/XXL")
