"""The whole way: a page, the real program in a workspace of its own, and a score."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.accuracy.__main__ import main

PAGE = "# Owls\n\n## Get an owl\n\n`GET https://nest.example/owls/{id}`\n"
# As far as this package uses it, what the scorer of a corpus offers.
SCORER = """
RATIOS = (("operations recall", "operations hit", "operations true"),
          *((f"{side} {name}", "none", "none") for side in ("in", "out") for name in
            ("recall", "precision", "place", "type", "required", "enum", "enum precision")),
          ("operations precision", "operations hit", "operations ours"))

class OpenApi:
    def __init__(self, document):
        self.paths = document.get("paths", {})
    def operations(self):
        return {(m.upper(), p): o for p, item in self.paths.items() for m, o in item.items() if m == "get"}
    def inputs(self, operation):
        return operation["parameters"]
    def answers(self, operation):
        return {}

def score(truth, document, say):
    ours = OpenApi(document).operations()
    wanted = {(one["method"], one["path"]) for one in truth["operations"]}
    for method, path in wanted - ours.keys():
        say("missing", "operation", f"{method} {path}")
    return {"operations true": len(wanted), "operations hit": len(wanted & ours.keys()), "operations ours": len(ours)}
"""


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Provide a folder with one API and one case, which the environment names."""
    for name, path in (("corpus/barn-owls", "/owls/{id}"), ("cases/lost", "/other")):
        folder = tmp_path / name
        (folder / "pages").mkdir(parents=True)
        (folder / "pages" / "owls.md").write_text(PAGE, "utf-8")
        truth = {"api": "owls", "operations": [{"method": "GET", "path": path}]}
        (folder / "truth.json").write_text(json.dumps(truth), "utf-8")
    (tmp_path / "corpus" / "score.py").write_text(SCORER, "utf-8")
    monkeypatch.setenv("ACCURACY_DATA", str(tmp_path))
    return tmp_path


def test_without_data_nothing_is_measured_and_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ACCURACY_DATA", str(tmp_path))
    assert main(["--check"]) == 0
    assert "accuracy was not measured" in capsys.readouterr().out


def test_an_api_and_a_case_are_built_and_scored(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump = data / "kept"
    assert main(["--only", "barn-owls", "lost", "--forms", "html", "-v", "--dump", str(dump)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:4] == ["barn-owls", "0", "1.000", "1.000"]
    assert lines[2:] == [
        "wrong  html       lost",
        "    missing operation GET /other",
        "0 of 1 cases and forms are right",
    ]
    assert (dump / "barn-owls" / "generated" / "barn_owls" / "openapi.json").is_file()
    assert (dump / "lost-html" / "converted" / "owls.html").is_file()


def test_a_survey_counts_without_a_truth(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--survey", str(data / "corpus" / "barn-owls" / "pages")]) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[:4] == ["pages", "0", "1", "1"]


def test_an_unknown_name_is_reported(data: Path) -> None:
    with pytest.raises(SystemExit, match="unknown names: barn"):
        main(["--only", "barn"])
