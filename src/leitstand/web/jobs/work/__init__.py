"""What the worker does, one module for each group of kinds. Importing them registers their kinds."""

from . import clarifying, importing, looking_back, questions, review, sketching, weighing, what_if, workbook

__all__ = [
    "clarifying", "importing", "looking_back", "questions", "review", "sketching", "weighing", "what_if",
    "workbook",
]  # fmt: skip
