"""All outputs of one page, made in memory: the files of each target, the pages to read, and what a mock server says."""

from __future__ import annotations

import asyncio
import re
from functools import cache, lru_cache
from pathlib import Path

import httpx2

from codegen.build.result import Build
from codegen.config.settings import read_settings
from codegen.corrections.applying import apply_corrections
from codegen.corrections.reading import read_corrections
from codegen.derive.derive import derive
from codegen.diagnostics.finding import BadInput, has_errors
from codegen.dialects.fieldinfo import read_fieldinfo
from codegen.dialects.registry import BY_NAME
from codegen.documents.model import Document
from codegen.interpret.interpret import interpret
from codegen.mock_server.app import app_for
from codegen.mock_server.server import MockServer
from codegen.mock_server.start_page import start_page
from codegen.report.page import report_page
from codegen.spec.invariants import findings_of, violations
from codegen.spec.model import Spec
from codegen.spec.provenance import Provenance
from codegen.spec.repairs import repair
from codegen.targets.reference.page import Viewer, reference_page
from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from codegen.writing.checking import check_file
from codegen.writing.paths import refuse_paths
from tests.hostile.hostile_checks import unseen
from tests.hostile.test_positions import assert_sound, document, settings

VIEWER = Viewer("window.SwaggerUIBundle = () => ({});", ".swagger-ui { color: red }", "Drawn by a viewer")
TEMPLATES = Templates()


class Outputs:
    """All outputs of one page by name, and the spec that they are of."""

    def __init__(self, spec: Spec, provenance: Provenance, files: dict[str, str]) -> None:
        self.spec, self.provenance, self.files = spec, provenance, files

    @property
    def pages(self) -> dict[str, str]:
        return {name: text for name, text in self.files.items() if name.endswith(".html")}


def made_of(dialect: str, page: Document, folder: Path | None = None) -> Outputs | None:
    """Return the outputs of a page; None where a finding says why there are none.

    ``folder`` may hold an api.toml, corrections.toml and field information.
    """
    facts = BY_NAME[dialect].read(page)
    try:
        file = read_settings(folder) if folder and (folder / "api.toml").exists() else settings(dialect)
        info = read_fieldinfo(folder) if folder else ()
        interpreted = interpret("hostile", [facts, *info], file)
        corrections = read_corrections(folder)[0] if folder else []
        corrected = apply_corrections(interpreted.spec, interpreted.provenance, interpreted.findings, corrections)
        derived = derive(corrected.spec, corrected.provenance)
        broken = violations(derived.spec)
        whole = repair(derived.spec, derived.provenance, broken)
        left = findings_of(violations(whole.spec), whole.provenance)
        assert_sound((*facts.findings, *interpreted.findings, *left))
        if has_errors(left):
            return None
        files = outputs_of(whole.spec)
    except BadInput as bad:
        assert_sound(bad.findings)
        return None
    build = Build(
        api="hostile",
        findings=(*facts.findings, *interpreted.findings),
        pages=(facts,),
        spec=whole.spec,
        evidence=whole.provenance,
    )
    files["report.html"] = report_page([build], TEMPLATES)
    files["reference.html"] = reference_page(whole.spec, VIEWER, TEMPLATES)
    files |= stand_in(whole.spec)
    return Outputs(whole.spec, whole.provenance, files)


def outputs_of(spec: Spec) -> dict[str, str]:
    outputs = {target.name: target.emit(spec, TEMPLATES).files for target in TARGETS}
    for name, files in outputs.items():
        assert refuse_paths(files) == [], name
        assert not any(faults(path, text) for path, text in files.items()), name
    return {f"{name}/{path}": text for name, files in outputs.items() for path, text in files.items()}


@lru_cache(maxsize=400)  # most files of one page are those of the page before
def faults(path: str, text: str) -> bool:
    return bool(list(check_file(path, text)))


def stand_in(spec: Spec) -> dict[str, str]:
    """Return the start page of a mock server, and all that it answers and logs when each call is made once."""
    server = MockServer(spec)
    answers: list[str] = []
    server.requests.listener = lambda seen: answers.append(server.requests.line(seen))

    async def ask() -> None:
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app_for(server)), base_url="http://x") as http:
            for call in spec.operations.values():
                answer = await http.request(call.method, re.sub(r"[^\x21-\x7e]|[?#\\]", "-", call.path))
                assert all(unseen(value) == set() for value in answer.headers.values())
                assert "json" not in answer.headers.get("content-type", "") or answer.json() is not NotImplemented

    asyncio.run(ask())
    page = start_page(server, "http://127.0.0.1:1")
    server.close()
    assert not [line for line in answers if "\n" in line]
    return {"start.html": page, "requests.md": "\n".join(answers)}


@cache
def twin(dialect: str) -> Outputs:
    """Return the outputs of the page in which every word is harmless."""
    outputs = made_of(dialect, document(dialect))
    assert outputs is not None, "the harmless page makes nothing"
    return outputs
