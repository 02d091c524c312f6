"""An estimated value in words."""

from __future__ import annotations

from leitstand.strategy import Estimated, Judgement, Point, Range, Score, SizeClass, judgement_words
from leitstand.texts import Lang, eight_of_ten, figure_text, message, render


def estimate_words(value: Estimated, unit: str, lang: Lang) -> str:
    """A figure with its unit, a range as "in 8 of 10 cases", a size, a mark, a judgement; else the word for unknown."""
    match value:
        case Point():
            return figure_text(value.value, unit, lang)
        case Range():
            return eight_of_ten(value.p10, value.p90, unit, lang)
        case SizeClass():
            return render(message("web-size", size=value.size), lang)
        case Score():
            return render(message("web-score", score=value.score), lang)
        case Judgement():
            return render(judgement_words(value, unit), lang)
    return render(message("web-unknown"), lang)
