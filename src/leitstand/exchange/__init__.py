"""In and out: any list in, the user's own list answered, a whole strategy as a file."""

from .answer import (
    COLUMNS,
    AnswerColumn,
    AnswerError,
    Answers,
    BookSheet,
    CsvForm,
    IdeaRow,
    SheetColumn,
    answer,
    answer_csv,
    answer_workbook,
    is_answer_header,
    plan_workbook,
    sorting_note,
    table_csv,
    write_plain_list,
)
from .cells import parse_amount, parse_benefit, parse_effort
from .difference import Shown, difference
from .people import Pseudonym
from .profile import FIELDS, Profile, field_label, load_profile, profiles
from .reading import read_list
from .result import ColumnUse, Counts, ExchangeError, PersonFound, Problem, Reading, RowResult, Typed
from .starter import KPI_HOURS, KPI_RESULT, starter
from .whole import read_json, write_json

__all__ = [
    "COLUMNS",
    "FIELDS",
    "KPI_HOURS",
    "KPI_RESULT",
    "AnswerColumn",
    "AnswerError",
    "Answers",
    "BookSheet",
    "ColumnUse",
    "Counts",
    "CsvForm",
    "ExchangeError",
    "IdeaRow",
    "PersonFound",
    "Problem",
    "Profile",
    "Pseudonym",
    "Reading",
    "RowResult",
    "SheetColumn",
    "Shown",
    "Typed",
    "answer",
    "answer_csv",
    "answer_workbook",
    "difference",
    "field_label",
    "is_answer_header",
    "load_profile",
    "parse_amount",
    "parse_benefit",
    "parse_effort",
    "plan_workbook",
    "profiles",
    "read_json",
    "read_list",
    "sorting_note",
    "starter",
    "table_csv",
    "write_json",
    "write_plain_list",
]
