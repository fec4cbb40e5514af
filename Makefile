# Tallenne: two commands do it all. `make demo` shows it, `make test` proves it.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check setup lint types docs bench clean

demo: setup
	$(BIN)/tallenne demo

test: setup
	$(BIN)/pytest -n 2 --dist loadgroup

check: setup lint types docs
	$(BIN)/pytest -n 2 --dist loadgroup --cov --cov-report=term:skip-covered

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

docs: setup
	$(BIN)/python -m scripts.check_docs

bench: setup
	$(BIN)/tallenne bench

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Tallenne needs Python 3.11 or newer and found none. Name one: make PYTHON=/path/to/python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made: install Python's venv module (Debian: apt-get install python3-venv)."; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $(READY)

clean:
	rm -rf $(VENV) .tallenne-demo .pytest_cache .mypy_cache .ruff_cache
