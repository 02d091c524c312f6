"""The engine's benchmark: `make bench ROOM=engine`; one module for each table, run in their order by `__main__`."""
