"""Leitstand: the AI strategy of a mid-sized company as a learning system."""

__version__ = "0.1.0"
