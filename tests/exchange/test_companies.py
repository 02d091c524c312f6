from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import companies, company

from leitstand.strategy import Plan, Strategy


@given(st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_a_seed_always_gives_the_same_company(seed: int) -> None:
    assert company(seed).fingerprint == company(seed).fingerprint


def test_between_them_the_companies_fill_and_omit_every_optional_field() -> None:
    records = [r for seed in range(12) for r in company(seed, 40)]
    always_the_same = {
        f"{type_.kind}.{field}"
        for type_ in {type(r) for r in records} - {Plan}
        for field, info in type_.model_fields.items()
        if not info.is_required() and len({str(getattr(r, field)) for r in records if type(r) is type_}) == 1
    }
    assert {name for name in always_the_same if not name.endswith((".title", ".description"))} == {
        "company.currency",
        "company.fictional",
    }


@given(companies())
@settings(max_examples=20, deadline=None)
def test_companies_are_strategies(strategy: Strategy) -> None:
    assert strategy.settings is not None
