"""What it is worth to know more before deciding.

information(chosen, simulation, prices, edges)    of a portfolio: quantities, use cases, what they share, pilots
evpi / evppi / evsi                               of any decision whose options have been drawn
two_options, together, told                       closed forms
"""

from ..information_values import (
    CaseInformation,
    Information,
    InformationValue,
    QuantityInformation,
    SharedInformation,
)
from .arrays import evpi, evppi, evsi
from .closed import together, told, two_options
from .market import Market, turned
from .regression import Known
from .scores import GRID, WEIGHTS
from .sentences import cap, pilot, shared
from .whole import information

__all__ = [
    "GRID",
    "WEIGHTS",
    "CaseInformation",
    "Information",
    "InformationValue",
    "Known",
    "Market",
    "QuantityInformation",
    "SharedInformation",
    "cap",
    "evpi",
    "evppi",
    "evsi",
    "information",
    "pilot",
    "shared",
    "together",
    "told",
    "turned",
    "two_options",
]
