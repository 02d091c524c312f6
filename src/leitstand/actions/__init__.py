"""What one may do: every write of every door comes through here. The one table of permissions."""

from .answering import Answered, answer_list, export_plan, tipping_words
from .asking import (
    Heard,
    HeardSheet,
    hear,
    heard,
    may_answer,
    next_round,
    question_about,
    questions_in,
    questions_out,
    read_words,
    take_answer_back,
    write_answer,
)
from .backing_up import back_up, publish_views, withdraw_views
from .deciding import BEGINNING, Deciding, Verdict, decide, fitting, waiting
from .desk import ActionRefused, Clock, Desk, NotPermitted, open_desk, story_clock
from .doctoring import doctor
from .editing import put_record, withdraw_record
from .estimating import estimate
from .founding import DEMO, load_demo, to_be_founded
from .importing import Imported, import_list, remembered_mapping
from .list_profiles import keep_profile, list_profiles, show_profile
from .naming import use_case_named
from .ordering import in_order, move_objective
from .permissions import (
    ACCESS_ROLES,
    LOCAL_OPERATOR,
    PERMISSIONS,
    AccessRole,
    Actor,
    Permission,
    hidden_cases,
    leads,
    sees_ideas,
)
from .plan_book import begin_of
from .playing import Played, Sketch, play, share_plan, sketch_plan
from .reasons import reason, reason_code, reason_text
from .restoring import Restored, restore, restore_backup
from .reviewing import DEFAULT_SEED, Reviewed, current_review, draw_charts, latest_review, make_review
from .seeing import veiled, visible
from .undoing import undo
from .weighing_up import (
    Weighed,
    budget_curve,
    list_by_score,
    regret_of_plan,
    risk_in_money,
    worth_knowing,
)
from .workbook import WorkbookRead, read_workbook, write_workbook

__all__ = [
    "ACCESS_ROLES",
    "BEGINNING",
    "DEFAULT_SEED",
    "DEMO",
    "LOCAL_OPERATOR",
    "PERMISSIONS",
    "AccessRole",
    "ActionRefused",
    "Actor",
    "Answered",
    "Clock",
    "Deciding",
    "Desk",
    "Heard",
    "HeardSheet",
    "Imported",
    "NotPermitted",
    "Permission",
    "Played",
    "Restored",
    "Reviewed",
    "Sketch",
    "Verdict",
    "Weighed",
    "WorkbookRead",
    "answer_list",
    "back_up",
    "begin_of",
    "budget_curve",
    "current_review",
    "decide",
    "doctor",
    "draw_charts",
    "estimate",
    "export_plan",
    "fitting",
    "hear",
    "heard",
    "hidden_cases",
    "import_list",
    "in_order",
    "keep_profile",
    "latest_review",
    "leads",
    "list_by_score",
    "list_profiles",
    "load_demo",
    "make_review",
    "may_answer",
    "move_objective",
    "next_round",
    "open_desk",
    "play",
    "publish_views",
    "put_record",
    "question_about",
    "questions_in",
    "questions_out",
    "read_words",
    "read_workbook",
    "reason",
    "reason_code",
    "reason_text",
    "regret_of_plan",
    "remembered_mapping",
    "restore",
    "restore_backup",
    "risk_in_money",
    "sees_ideas",
    "share_plan",
    "show_profile",
    "sketch_plan",
    "story_clock",
    "take_answer_back",
    "tipping_words",
    "to_be_founded",
    "undo",
    "use_case_named",
    "veiled",
    "visible",
    "waiting",
    "withdraw_record",
    "withdraw_views",
    "worth_knowing",
    "write_answer",
    "write_workbook",
]
