"""What lies in a workspace's folder of templates: programs' leftovers are none, and what is not text is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics.finding import BadInput
from codegen.targets.templating import Templates


def test_hidden_files_and_caches_are_no_templates(tmp_path: Path) -> None:
    own = tmp_path / "python"
    for path in (own / ".DS_Store", own / ".ruff_cache" / "0", own / "__pycache__" / "a.pyc"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG")
    (own / "mine.py").write_text("MINE = 1\n", "utf-8")
    assert Templates(tmp_path).files("python") == Templates().files("python") | {"mine.py": "MINE = 1\n"}


def test_a_template_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "mine.py").write_bytes(b"# caf\xe9\n")
    with pytest.raises(BadInput) as caught:
        Templates(tmp_path).files("python")
    (finding,) = caught.value.findings
    assert (finding.code, str(finding.place)) == ("template-broken", "templates/python/mine.py:1")


def test_a_template_to_lay_out_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "README.md.j2").write_bytes(b"caf\xe9")
    with pytest.raises(BadInput) as caught:
        Templates(tmp_path).render("python/README.md.j2")
    assert [finding.code for finding in caught.value.findings] == ["template-broken"]
