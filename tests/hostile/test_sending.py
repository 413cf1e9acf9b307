"""What a generated client sends: hostile values percent-encoded once, to the server that is meant and no other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from tests.hostile.payloads import PROSE
from tests.targets.sample_specs import ALL

ENCODED = re.compile(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*")  # what RFC 3986 leaves free, and escapes
REFUSED = ("", ".", "..")


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> list[list[list[str]]]:
    """For each payload, the origin and target of the calls that sent it."""
    python = next(target for target in TARGETS if target.name == "python")
    folders = []
    for name in ("planner", "yard"):
        folder = tmp_path_factory.mktemp(name)
        for path, text in python.emit(ALL[name](), Templates()).files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
        folders.append(str(folder / "src"))
    command = [sys.executable, "-I", "-B", str(Path(__file__).with_name("sending.py")), *folders]
    done = subprocess.run(command, input=json.dumps(PROSE), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    texts: list[list[list[str]]] = json.loads(done.stdout)
    return texts


def test_a_value_in_a_path_is_one_segment_of_it(gone: list[list[list[str]]]) -> None:
    for word, (in_path, _) in zip(PROSE, gone, strict=True):
        if word in REFUSED:
            assert in_path[0] == "refused", word
            continue
        origin, target = in_path
        assert origin == "https://api.planner.test"
        segment = target.removeprefix("/visits/")
        assert ENCODED.fullmatch(segment), target
        assert unquote(segment, errors="strict") == word


def test_a_value_in_assignments_is_encoded_once_and_cannot_leave_its_quotes(gone: list[list[list[str]]]) -> None:
    for word, (_, in_query) in zip(PROSE, gone, strict=True):
        origin, target = in_query
        assert origin == "https://b.yard.test"
        path, _, query = target.partition("?")
        assert path == "/api/v1/Jobs"
        name, _, value = query.partition("=")
        assert name == "columns"
        assert ENCODED.fullmatch(value), target
        quoted = word.replace("'", "''")
        assert sorted(unquote(value, errors="strict").split("site_id=1")) in (
            sorted([f"title='{quoted}',", ""]),
            sorted(["", f",title='{quoted}'"]),
        )
