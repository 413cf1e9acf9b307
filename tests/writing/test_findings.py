"""The exact words of every finding of this stage."""

from __future__ import annotations

import pytest

from codegen.diagnostics.finding import finding

TEXTS = [
    ("output-not-parsed", {"kind": "Python", "problem": "invalid syntax"},
     "error: what was made is not Python: invalid syntax; "
     "mend the template that makes this file; nothing was written"),
    ("output-hides-character", {"character": "U+202E"},
     "error: what was made holds U+202E, which a reader cannot see; "
     "have the template print this value through an encoder; nothing was written"),
    ("output-path-refused", {"path": "../x", "reason": "it does not stay inside its folder"},
     "error: ../x must not be written: it does not stay inside its folder; "
     "mend the target that makes this path; nothing was written"),
    ("formatter-failed", {"formatter": "ruff", "problem": "it cannot be started: No such file or directory"},
     "error: ruff cannot lay out the Python files: it cannot be started: No such file or directory; "
     "see that ruff is installed beside codegen and runs by itself"),
    ("manifest-unreadable", {"problem": "its version is 2, this codegen knows 1"},
     "error: the list of what codegen wrote here cannot be used: its version is 2, this codegen knows 1; "
     "restore the file from version control, or delete it together with the files it lists, and build again"),
    ("hand-edit", {"path": "a.py", "file": "generated/shed/a.py"},
     "error: a.py is not as codegen left it, so it was not overwritten; "
     "say the change in corrections.toml or a template; or build with --keep generated/shed/a.py to merge it into what "
     "is made, or with --discard generated/shed/a.py to drop it"),
    ("hand-edit-removed", {"path": "a.py", "file": "generated/shed/a.py"},
     "error: a.py is no longer made, and is not as codegen left it, so it was not deleted; "
     "move what is yours elsewhere and delete the file; or build with --keep generated/shed/a.py to let it stay, "
     "or with --discard generated/shed/a.py to drop it"),
    ("machine-file-edited", {"path": "spec.json"},
     "warning: spec.json was edited since the last build; the edit was overwritten; "
     "say the change in corrections.toml: this file is made anew by each build"),
    ("output-changed-meanwhile", {"path": "a.py"},
     "error: a.py changed while it was being built; nothing was written; "
     "close what writes there, and build again"),
    ("output-not-read", {"folder": "generated/yard", "problem": "Permission denied"},
     "error: generated/yard cannot be compared with what was made: Permission denied; "
     "give permission to read every file there, and build again; nothing was written"),
    ("output-not-written", {"folder": "generated/yard", "problem": "No space left on device"},
     "error: generated/yard cannot be written: No space left on device; "
     "free space or give permission, and build again; every file there is whole, old or new"),
    ("pattern-not-checked", {"model": "Thing", "field": "code", "reason": "some texts would take it too long"},
     "warning: the validators do not check the pattern of code in Thing: some texts would take it too long; "
     "give a simpler pattern for the field in corrections.toml, or leave it to the server"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "parts", "words"), TEXTS, ids=[code for code, *_ in TEXTS])
def test_each_finding_says_what_was_found_and_what_to_do(code: str, parts: dict[str, str], words: str) -> None:
    found = finding(code, **parts)
    assert f"{found.severity}: {found.message}; {found.hint}" == words
