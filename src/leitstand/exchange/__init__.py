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
from .book_cells import Unread, number_text, to_number
from .book_columns import Column, Form, word_of
from .book_columns import columns as columns_of
from .book_figures import UNIT_OF, Figure, read_figure, show_figure
from .cells import parse_amount, parse_benefit, parse_effort
from .difference import Shown, difference
from .kin import Kin, kin_of
from .naming import titled_id, use_case_id
from .numerals import Dialect, is_open, numbers_in
from .people import Pseudonym
from .profile import FIELDS, Profile, field_label, load_profile, profiles, shipped_text
from .profile_fitting import fitting_profile
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
    "UNIT_OF",
    "AnswerColumn",
    "AnswerError",
    "AnsweredSheet",
    "Answers",
    "Asking",
    "BookHead",
    "BookReading",
    "BookSheet",
    "Column",
    "ColumnUse",
    "Conflict",
    "Counts",
    "CsvForm",
    "Dialect",
    "ExchangeError",
    "Figure",
    "Form",
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
    "Unread",
    "Wanted",
    "answer",
    "answer_csv",
    "answer_workbook",
    "check_profile_name",
    "columns_of",
    "difference",
    "field_label",
    "fitting_profile",
    "is_answer_header",
    "is_open",
    "kin_of",
    "load_profile",
    "number_text",
    "numbers_in",
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
    "read_figure",
    "read_json",
    "read_list",
    "read_question_sheet",
    "save_profile",
    "shipped_text",
    "show_figure",
    "sorting_note",
    "starter",
    "table_csv",
    "titled_id",
    "to_number",
    "use_case_id",
    "word_of",
    "write_book",
    "write_json",
    "write_plain_list",
]
