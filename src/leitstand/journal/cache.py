"""The strategies that this process has read, by the hash that closes them: a hash stands for one content."""

from __future__ import annotations

import threading
from collections import OrderedDict

from leitstand.strategy import Strategy

SIZE = 8


class StrategyCache:
    """The last few strategies; safe for several threads, because a strategy never changes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str, str], Strategy] = OrderedDict()

    def get(self, alias: str, organisation: str, head: str) -> Strategy | None:
        key = (alias, organisation, head)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, alias: str, organisation: str, head: str, strategy: Strategy) -> None:
        with self._lock:
            self._kept[(alias, organisation, head)] = strategy
            self._kept.move_to_end((alias, organisation, head))
            while len(self._kept) > SIZE:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forgets everything; the next look reads the database."""
        with self._lock:
            self._kept.clear()


STRATEGIES = StrategyCache()
"""The one cache of this process."""
