"""Scenarios: what somebody has played through and kept under a name, private until it is shared.

store.keep, store.own, store.shared, store.one, store.share, store.drop
"""

__all__: list[str] = []
