# Everything a newcomer needs: `make start` and `make test`. Works with Python >= 3.11, make and a package registry.
PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
export UV_PYTHON_DOWNLOADS ?= never
export UV_COMPILE_BYTECODE ?= 1
RUN := .venv/bin
ROOM ?= loop

.PHONY: start install dev test check proofs bench docs clean

start: .venv/base ## installs, loads the demo company, turns the loop once, serves it on http://127.0.0.1:8000
	$(RUN)/leitstand start

test: .venv/dev ## the fast tests
	$(RUN)/pytest -n 2 -m "not slow and not browser"

check: .venv/dev ## linters, import contracts, types
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/lint-imports
	$(RUN)/mypy

proofs: .venv/dev ## the slow tests and those in a real browser
	$(RUN)/pytest -n 2 -m "slow or browser"

bench: .venv/bench ## tables of one room's benchmark: make bench ROOM=loop [QUICK=1]
	$(RUN)/python -m bench.$(ROOM) $(if $(QUICK),--quick)

docs: .venv/dev ## writes the reference of commands and records into docs/
	$(RUN)/python docs/generate.py

.tools/bin/uv:
	$(PYTHON) -m venv .tools
	.tools/bin/python -m pip install --quiet --disable-pip-version-check uv

.venv/base: pyproject.toml uv.lock $(if $(findstring .tools,$(UV)),.tools/bin/uv)
	$(UV) sync --locked --no-dev --inexact --python $(PYTHON)
	$(RUN)/python -m compileall -q src
	@touch $@

.venv/dev: pyproject.toml uv.lock $(if $(findstring .tools,$(UV)),.tools/bin/uv)
	$(UV) sync --locked --python $(PYTHON)
	$(RUN)/python -m compileall -q src
	@touch $@ .venv/base

.venv/bench: .venv/dev
	$(UV) sync --locked --group bench --inexact --python $(PYTHON)
	@touch $@

clean:
	rm -rf .venv .tools
