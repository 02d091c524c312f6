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
from .book import BookReading, Conflict, Missing, Prefer, read_book, write_book
from .book import Head as BookHead
from .cells import parse_amount, parse_benefit, parse_effort
from .difference import Shown, difference
from .kin import Kin, kin_of
from .numerals import Dialect
from .people import Pseudonym
from .profile import FIELDS, Profile, field_label, load_profile, profiles, shipped_text
from .profile_writing import check_profile_name, profile_of_mapping, profile_text, save_profile
from .question_answers import Wanted, read_answer
from .question_sheet import (
    AnsweredSheet,
    Asking,
    SheetAnswer,
    question_sheet,
    read_question_sheet,
)
from .reading import read_list
from .result import (
    OPEN_DECIMAL,
    ColumnUse,
    Counts,
    ExchangeError,
    PersonFound,
    Problem,
    Reading,
    RowResult,
    Suggestion,
    Typed,
)
from .starter import KPI_HOURS, KPI_RESULT, starter
from .whole import read_json, write_json

__all__ = [
    "COLUMNS",
    "FIELDS",
    "KPI_HOURS",
    "KPI_RESULT",
    "OPEN_DECIMAL",
    "AnswerColumn",
    "AnswerError",
    "AnsweredSheet",
    "Answers",
    "Asking",
    "BookHead",
    "BookReading",
    "BookSheet",
    "ColumnUse",
    "Conflict",
    "Counts",
    "CsvForm",
    "Dialect",
    "ExchangeError",
    "IdeaRow",
    "Kin",
    "Missing",
    "PersonFound",
    "Prefer",
    "Problem",
    "Profile",
    "Pseudonym",
    "Reading",
    "RowResult",
    "SheetAnswer",
    "SheetColumn",
    "Shown",
    "Suggestion",
    "Typed",
    "Wanted",
    "answer",
    "answer_csv",
    "answer_workbook",
    "check_profile_name",
    "difference",
    "field_label",
    "is_answer_header",
    "kin_of",
    "load_profile",
    "parse_amount",
    "parse_benefit",
    "parse_effort",
    "plan_workbook",
    "profile_of_mapping",
    "profile_text",
    "profiles",
    "question_sheet",
    "read_answer",
    "read_book",
    "read_json",
    "read_list",
    "read_question_sheet",
    "save_profile",
    "shipped_text",
    "sorting_note",
    "starter",
    "table_csv",
    "write_book",
    "write_json",
    "write_plain_list",
]
