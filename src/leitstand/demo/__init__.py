"""An example company to try everything on: Musterwerk GmbH, a fictional machine builder with 220 employees.

    commits()          how its strategy came about, in the order of time
    company()          the strategy at their end, on the day AS_OF
    observations()     two years of monthly figures
    ideas(lang)        its 87 ideas as a plain list; idea_list(lang) the same as a workbook

Words and medians are written by hand in `content/`; what varies around them is drawn from one seed. Nothing
here is real, and the company says so of itself (`Company.fictional`).
"""

from .history import observations
from .ideas import idea_list, ideas
from .story import AS_OF, DemoCommit, commits, company

__all__ = ["AS_OF", "DemoCommit", "commits", "company", "idea_list", "ideas", "observations"]
