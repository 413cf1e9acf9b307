# Everything a clone needs: `make build`, `make test`. Python 3.11 or newer is all that must be there before.

PYTHON ?= python3
# Compiled modules are kept: without them each process that the tests start compiles the whole program again.
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
INSTALLED := .venv/.installed

# What proves the generated files with other people's programs, which npm, pip and apt bring.
PROOFS := tests/acceptance tests/compare/test_second_opinion.py tests/mock_server/test_schemathesis.py

.PHONY: build test slow acceptance acceptance-all accuracy accuracy-check lint docs format tools generators reference
.PHONY: audit bench bench-check benchmarks floors latest lock pythons

build: $(INSTALLED)  ## installs, and compiles all APIs under specs/
	$(BIN)/codegen build

test: $(INSTALLED)  ## the tests that take seconds
	$(BIN)/python -m pytest -m "not slow"

slow: $(INSTALLED)  ## the tests that take minutes: a million records, a browser, wheels, 246 pages, hostile pages
	$(BIN)/python -m pytest -m slow $(PROOFS:%=--ignore=%)

benchmarks: $(INSTALLED)  ## measures what takes time; fails where hostile text costs more than in proportion, or 5 s a megabyte
	$(BIN)/python -m benchmarks

bench: $(INSTALLED)  ## this program against its peers, as ratios; writes benchmarks/RESULTS.md; needs npm; about fifteen minutes
	$(BIN)/python -m benchmarks.bench

bench-check: $(INSTALLED)  ## as bench, in one round and writing nothing; fails at twice a goal; about five minutes
	$(BIN)/python -m benchmarks.bench --check --rounds 1

acceptance: tools  ## other people's linters, generators, compilers and clients on what is made; about twenty minutes
	$(BIN)/python -m pytest -m "slow and not stable" $(PROOFS)

acceptance-all: tools  ## as acceptance, with what is slow and stable too; before a release
	$(BIN)/python -m pytest -m slow $(PROOFS)

accuracy: $(INSTALLED)  ## measures how well documentation of other vendors is read, and writes docs/accuracy.md
	$(BIN)/python -m tests.accuracy

accuracy-check: $(INSTALLED)  ## fails when a figure falls below docs/accuracy.json
	$(BIN)/python -m tests.accuracy --check

lint: $(INSTALLED)  ## what a change must pass besides the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy scripts benchmarks
	$(BIN)/vermin --target=3.11- --no-tips --quiet --eval-annotations codegen scripts templates generated

format: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

reference: $(INSTALLED)  ## writes a page to read each API in to build/reference/; the first time npm fetches the viewer
	for api in $(notdir $(patsubst %/api.toml,%,$(wildcard specs/*/api.toml))); do $(BIN)/codegen reference $$api || exit 1; done

docs: $(INSTALLED)  ## rewrites docs/cli.md and the outputs in the README
	$(BIN)/python -m tests.cli.generated_docs

tools: $(INSTALLED)  ## installs third-party generators and linters at their pinned versions into .tools/
	$(BIN)/python -m tests.acceptance.generators.tools
	$(BIN)/python -m tests.acceptance.linting.tools
	$(BIN)/python -m tests.acceptance.consumers.consumer_tools

generators: $(INSTALLED)  ## runs them all on our documents, and writes the table of docs/openapi.md anew
	$(BIN)/python -m tests.acceptance.generators

lock:  ## writes requirements/dev.lock anew: the newest versions that pyproject.toml allows, with hashes
	$(PYTHON) -m scripts.lock

floors:  ## builds, checks and tests with the oldest versions that pyproject.toml allows
	$(PYTHON) -m scripts.floors

audit:  ## compares the locked dependencies with the known vulnerabilities
	$(PYTHON) -m scripts.audit

latest:  ## builds, checks and tests with the newest versions of everything, without the lock, and lists what moved
	$(PYTHON) -m scripts.latest

pythons:  ## builds, checks and tests under each Python from 3.11 to 3.14 that is here, or PYTHONS=...; SUITE=no: no tests
	$(PYTHON) -m scripts.pythons

# Installed again only when pyproject.toml or the lock file says something else than at the last time.
$(INSTALLED): pyproject.toml requirements/dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m scripts.install
