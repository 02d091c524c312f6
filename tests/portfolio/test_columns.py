"""The columns of one use case are those that the whole programme would have."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
from tests.companies import AS_OF, company
from tests.portfolio.test_limits import case, chosen_of, made

from leitstand.beliefs import believe
from leitstand.portfolio.choose import Chosen, choose
from leitstand.portfolio.columns import Columns, as_held, entries, expecting
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.model import Model, Numbers, build, expected_numbers
from leitstand.portfolio.prices import expected_of
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.turning import changed, keys_of
from leitstand.strategy import MinimumShare


def plan_of(seed: int) -> Chosen:
    frame = frame_of(company(seed, 12), believe(company(seed, 12), AS_OF), AS_OF)
    return choose(frame, Simulation(frame, seed, 50))


def sharing() -> Chosen:
    """A plan that a minimum share redirects."""
    rule = MinimumShare(id="ANTEIL", lever_kind="new_business", share=Decimal("0.5"))
    return chosen_of(
        made(case("A", days=20), case("B", lever="H-NEU", benefit=60_000), case("C", lever="H-EFF"), rule)
    )


def same(one: Columns, model: Model, n: int) -> None:
    own = np.flatnonzero(model.case == n)
    at, column = entries(model, own)
    dense = np.zeros((2, len(model.row_upper), len(own)))
    dense[0, one.row, one.column] = one.value
    dense[1, model.index[at], column] = model.value[at]
    assert np.allclose(dense[0], dense[1], rtol=1e-12, atol=1e-12)
    assert np.allclose(one.worth, model.cost[own], rtol=1e-12)
    assert (one.start == model.start[own]).all()


def test_columns_as_they_are_and_with_every_other_expectation_are_those_of_the_programme_built_anew() -> None:
    tried = with_shares = 0
    for chosen in [*map(plan_of, range(12)), sharing()]:
        frame = chosen.frame
        model = build(frame, expected_numbers(frame), chosen.limits)
        with_shares += bool(frame.floors)
        for n, of in enumerate(frame.worth.cases):
            own = np.flatnonzero(model.case == n)
            if not len(own):
                continue
            held = as_held(n, model, int(own[0]), int(own[-1]) + 1)
            same(held, model, n)
            for key in keys_of(of):
                if key[1] == "duration":
                    continue
                mean = frame.source.mean(key, 0)
                e = changed(of, frame.worth.expected[n], key, 0.1 * mean, frame.source)
                numbers, one = expected_numbers(frame), expected_of(n, frame, e)
                anew = Numbers(
                    _put(numbers.goal, n, one.goal), _put(numbers.cost, n, one.cost),
                    {k: _put(v, n, one.days[k]) for k, v in numbers.days.items()},
                    {k: _put(v, n, one.promised[k]) for k, v in numbers.promised.items()},
                )  # fmt: skip
                same(expecting(n, e, held, model, frame), build(frame, anew, chosen.limits), n)
                tried += 1
    assert tried > 200
    assert with_shares


def test_half_way_to_other_columns_is_half_of_the_change() -> None:
    one = Columns(np.array([1.0]), np.array([0, 2]), np.array([0, 0]), np.array([4.0, 1.0]), np.array([3]))
    other = replace(one, worth=np.array([3.0]), value=np.array([8.0, 1.0]))
    half = one.towards(other, 0.5)
    dense = np.zeros(3)
    np.add.at(dense, half.row, half.value)
    assert half.worth.tolist() == [2.0]
    assert dense.tolist() == [6.0, 0.0, 1.0]


def test_some_of_the_columns_keep_their_entries() -> None:
    two = Columns(
        np.array([1.0, 2.0]), np.array([0, 1, 1]), np.array([0, 0, 1]), np.array([5.0, 6.0, 7.0]), np.array([3, 4])
    )  # fmt: skip
    later = two.only(two.start >= 4)
    assert later.worth.tolist() == [2.0]
    assert (later.row.tolist(), later.column.tolist(), later.value.tolist()) == ([1], [0], [7.0])


def _put(array: np.ndarray, n: int, row: np.ndarray) -> np.ndarray:
    copied = array.copy()
    copied[n] = row
    return copied
