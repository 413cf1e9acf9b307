"""Whatever words a spec holds, every target makes files that parse and hide nothing, or says in a finding why not."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.diagnostics.finding import BadInput
from codegen.diagnostics.messages import Severity
from codegen.spec.invariants import check_spec
from codegen.spec.model import Spec
from codegen.targets.registry import TARGETS
from codegen.targets.shared.names import pascal, snake, unique
from codegen.targets.target import Target
from codegen.targets.templating import Templates
from codegen.writing.checking import check_files
from codegen.writing.paths import refuse_paths
from tests.hostile.hostile_checks import parsed, unseen
from tests.hostile.payloads import PROSE
from tests.hostile.spec_scrambling import scrambled
from tests.targets.sample_specs import ALL

# Proofs over many cases, which `make slow` runs.
pytestmark = pytest.mark.slow

# Halves of characters never come in: pages are UTF-8, and an example that escapes one is an error.
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
WORDS = st.lists(st.one_of(st.sampled_from(PROSE), ANYTHING), min_size=1, max_size=60)
TEMPLATES = Templates()

# The same examples on every machine; how long one takes says nothing about right or wrong.
bounded = settings(
    max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
many = settings(bounded, max_examples=400)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("name", ALL)
@bounded
@given(words=WORDS)
def test_any_words_make_sound_files_or_a_finding(name: str, target: Target, words: list[str]) -> None:
    assert sound_or_told(scrambled(ALL[name](), words), target) != "told nothing"


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("name", ALL)
def test_every_payload_in_every_place(name: str, target: Target) -> None:
    rotations = [[*PROSE[start:], *PROSE[:start]] for start in range(0, len(PROSE), 23)]
    texts = [sound_or_told(scrambled(ALL[name](), words), target) for words in rotations]
    assert texts.count("made") > len(texts) / 2, texts


@many
@given(st.lists(st.one_of(st.sampled_from(PROSE), ANYTHING), max_size=20))
def test_names_in_python_are_identifiers_and_apart(wires: list[str]) -> None:
    for style in (snake, pascal):
        names, _ = unique(wires, style)
        assert list(names) == list(dict.fromkeys(wires))
        assert len(set(names.values())) == len(names)
        assert all(name.isidentifier() and name.isascii() and not name.startswith("__") for name in names.values())


def sound_or_told(spec: Spec, target: Target) -> str:
    """Return the files of ``target`` parse, stay in their folder and hide nothing; or an error says why there are
    none.
    """
    if any(finding.severity is Severity.ERROR for finding in check_spec(spec, {})):
        return "refused before any target"
    try:
        output = target.emit(spec, TEMPLATES)
    except BadInput as bad_input:
        return "told" if bad_input.findings else "told nothing"
    assert check_files(output.files) == []
    assert refuse_paths(output.files) == []
    for path, text in output.files.items():
        parsed(path, text)
        assert unseen(text) == set(), path
    return "made"
