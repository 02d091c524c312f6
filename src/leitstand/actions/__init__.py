"""What one may do: every write of every door comes through here. The one table of permissions."""

from .answering import answer_list, export_plan, tipping_words
from .desk import ActionRefused, Clock, Desk, NotPermitted, open_desk
from .estimating import estimate
from .founding import DEMO, found, load_demo
from .importing import Imported, import_list, remembered_mapping
from .permissions import LOCAL_OPERATOR, PERMISSIONS, AccessRole, Actor, Permission
from .playing import Played, play
from .reasons import reason, reason_text
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
    "Clock",
    "Desk",
    "Imported",
    "NotPermitted",
    "Permission",
    "Played",
    "Reviewed",
    "answer_list",
    "current_review",
    "estimate",
    "export_plan",
    "found",
    "import_list",
    "latest_review",
    "load_demo",
    "make_review",
    "open_desk",
    "play",
    "reason",
    "reason_text",
    "remembered_mapping",
    "tipping_words",
    "undo",
]
