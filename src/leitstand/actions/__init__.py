"""What one may do: every write of every door comes through here. The one table of permissions."""

from .answering import Answered, answer_list, export_plan, tipping_words
from .desk import ActionRefused, Clock, Desk, NotPermitted, open_desk
from .estimating import estimate
from .founding import DEMO, load_demo, to_be_founded
from .importing import Imported, import_list, remembered_mapping
from .naming import use_case_named
from .permissions import LOCAL_OPERATOR, PERMISSIONS, AccessRole, Actor, Permission
from .plan_book import begin_of
from .playing import Played, play
from .reasons import reason, reason_text
from .restoring import Restored, restore
from .reviewing import DEFAULT_SEED, Reviewed, current_review, latest_review, make_review
from .undoing import undo

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
    "Imported",
    "NotPermitted",
    "Permission",
    "Played",
    "Restored",
    "Reviewed",
    "answer_list",
    "begin_of",
    "current_review",
    "estimate",
    "export_plan",
    "import_list",
    "latest_review",
    "load_demo",
    "make_review",
    "open_desk",
    "play",
    "reason",
    "reason_text",
    "remembered_mapping",
    "restore",
    "tipping_words",
    "to_be_founded",
    "undo",
    "use_case_named",
]
