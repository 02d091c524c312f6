"""The REST API under /api/v1: what pages can do, for programs. Importing the modules below registers their operations.

One `@operation` names the method, the address, the permission, what it takes and gives; the register of doors, the
OpenAPI file and the page of its documentation are made from that.
"""

__all__: list[str] = []
