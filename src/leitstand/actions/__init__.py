"""What one may do: every write of every door comes through here. The one table of permissions."""

from .answering import Answered, answer_list, export_plan, tipping_words
from .asking import (
    Heard,
    HeardSheet,
    hear,
    next_round,
    question_about,
    questions_in,
    questions_out,
    read_words,
)
from .desk import ActionRefused, Clock, Desk, NotPermitted, open_desk
from .estimating import estimate
from .founding import DEMO, load_demo, to_be_founded
from .importing import Imported, import_list, remembered_mapping
from .list_profiles import keep_profile, list_profiles, show_profile
from .naming import use_case_named
from .permissions import LOCAL_OPERATOR, PERMISSIONS, AccessRole, Actor, Permission
from .plan_book import begin_of
from .playing import Played, play
from .reasons import reason, reason_text
from .restoring import Restored, restore
from .reviewing import DEFAULT_SEED, Reviewed, current_review, latest_review, make_review
from .undoing import undo
from .weighing_up import Weighed, budget_curve, list_by_score, regret_of_plan, risk_in_money
from .workbook import WorkbookRead, read_workbook, write_workbook

__all__ = [
    "DEFAULT_SEED",
    "DEMO",
    "LOCAL_OPERATOR",
    "PERMISSIONS",
    "AccessRole",
    "ActionRefused",
    "Actor",
    "Answered",
    "Clock",
    "Desk",
    "Heard",
    "HeardSheet",
    "Imported",
    "NotPermitted",
    "Permission",
    "Played",
    "Restored",
    "Reviewed",
    "Weighed",
    "WorkbookRead",
    "answer_list",
    "begin_of",
    "budget_curve",
    "current_review",
    "estimate",
    "export_plan",
    "hear",
    "import_list",
    "keep_profile",
    "latest_review",
    "list_by_score",
    "list_profiles",
    "load_demo",
    "make_review",
    "next_round",
    "open_desk",
    "play",
    "question_about",
    "questions_in",
    "questions_out",
    "read_words",
    "read_workbook",
    "reason",
    "reason_text",
    "regret_of_plan",
    "remembered_mapping",
    "restore",
    "risk_in_money",
    "show_profile",
    "tipping_words",
    "to_be_founded",
    "undo",
    "use_case_named",
    "write_workbook",
]
