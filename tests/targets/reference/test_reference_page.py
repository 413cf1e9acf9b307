"""The reference page: complete in itself, and nothing that a page of documentation says leaves its place in it."""

from __future__ import annotations

import html.parser
import json
from pathlib import Path

import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.encoders import inline
from codegen.targets.openapi.document import document
from codegen.targets.reference.page import Viewer, reference_page
from codegen.targets.templating import Templates
from tests.targets.sample_specs import ALL, yard

VIEWER = Viewer("window.SwaggerUIBundle = () => ({});", ".swagger-ui { color: red }", "Drawn by a viewer")


class Elements(html.parser.HTMLParser):
    """Every element of a page with its attributes, and the text inside scripts by their id or number."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._inside = tag == "script"
        if self._inside:
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser gives it
        self._inside = False


def page(spec: Spec) -> Elements:
    return Elements(reference_page(spec, VIEWER, Templates()))


@pytest.mark.parametrize("api", ALL)
def test_the_whole_document_is_in_the_page(api: str) -> None:
    assert json.loads(page(ALL[api]()).scripts[0]) == json.loads(json.dumps(document(ALL[api]())))


def test_nothing_is_loaded_from_anywhere() -> None:
    results = page(yard()).found
    assert not [attributes["src"] for _, attributes in results if "src" in attributes]
    assert [attributes["href"] for _, attributes in results if "href" in attributes] == ["data:,"]


def test_the_browser_is_told_to_ask_nobody() -> None:
    policy = next(
        texts["content"] for _, texts in page(yard()).found if texts.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert "http" not in policy


@pytest.mark.parametrize("text", ["</script><script>steal()</script>", "<!--<script>", "]]><img src=x onerror=a()>"])
def test_no_words_of_the_documentation_become_elements(text: str) -> None:
    expected = [tag for tag, _ in page(yard()).found]
    data = to_builtins(yard())
    data["api"]["title"] = text
    for operation in data["operations"].values():
        operation["summary"] = operation["description"] = text
    assert [tag for tag, _ in page(convert(data, Spec)).found] == expected


@pytest.mark.parametrize("source", ['a = "</script>"', 'b = "<!--"', 'c = "<SCRIPT"'])
def test_a_script_of_others_cannot_end_its_element(source: str) -> None:
    encoded = inline.script(source)
    assert not {"</script", "<!--", "<script"} & {
        part for part in ("</script", "<!--", "<script") if part in encoded.lower()
    }
    assert encoded.replace("\\x3C", "<") == source


def test_a_style_of_others_cannot_end_its_element() -> None:
    assert "</style" not in inline.style("a::after { content: '</style>' }")


def test_own_assets_ask_for_nothing(root: Path) -> None:
    for path in (root / "templates" / "reference" / "assets").iterdir():
        text = path.read_text("utf-8").replace("http://127.0.0.1:8000", "")  # what readers are told to try
        assert not [
            word for word in ("http:", "https:", "//cdn", "@import", "fetch(", "XMLHttpRequest") if word in text
        ], path.name
