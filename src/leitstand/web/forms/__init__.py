"""Forms for records: derived from their definitions, filled in and read in the reader's language.

shown = form_of("budget", record, lang="de", strategy=strategy, version=17)
found = read("budget", request.POST, record=record, lang="de", strategy=strategy)
found.record, found.problems        # a record, or why there is none, field by field
"""

from .choices import Choice
from .fields import EDITABLE, Field, fields_of
from .form import Form, Input, Row, form_of
from .naming import new_id
from .reading import Fault, Read, read

__all__ = [
    "EDITABLE",
    "Choice",
    "Fault",
    "Field",
    "Form",
    "Input",
    "Read",
    "Row",
    "fields_of",
    "form_of",
    "new_id",
    "read",
]
