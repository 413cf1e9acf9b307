"""The program's own sources: where words of pages are taken out of their wrapping, and where code is made."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.syntax import nodes_of

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "codegen").rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))

# Stages that parse words, and the encoders that lay them down again. All else needs a reason here.
READING = ("codegen/documents/", "codegen/dialects/", "codegen/interpret/", "codegen/corrections/")
ENCODING = "codegen/targets/encoders/"
TAKES_WORDS = {
    "codegen/text.py": "the type itself, which compares them",
    "codegen/spec/canonical.py": "the words as JSON, which escapes them",
    "codegen/explain.py": "hands them to the terminal, which shows every hidden character",
    "codegen/cli/findings_output.py": "prints them through visible()",
    "codegen/cli/diff_output.py": "prints them through visible()",
    "codegen/report/field_sources.py": "looks them up in a table; the HTML encoder shows every hidden character",
    "codegen/compare/renames.py": "measures how long they are",
    "codegen/mock_server/errors.py": "hands them to an answer, which is JSON",
    "codegen/init/proposals.py": "gathers names of types and headings; the TOML encoder writes them",
    "codegen/init/proposed_access.py": "looks for a header in sentences",
    "codegen/init/proposed_columns.py": "judges cells, and gathers headers; the TOML encoder writes them",
    "codegen/init/proposed_labels.py": "gathers labels; the TOML encoder writes them",
    "codegen/introspect/compare.py": "compares them with a server's; finding() shows every hidden character",
    "codegen/derive/prose.py": "mends slips of typing; the result is Text again",
    "codegen/targets/shared/wording.py": "the summary of a call; each target hands it to its encoder",
    "codegen/targets/openapi/responses.py": "makes the name of an example, which is allow-listed",
    "codegen/targets/python/python_view.py": "folds a title that an encoder gets",
    "codegen/targets/python/docs.py": "makes sentences that an encoder gets",
    "codegen/targets/validators/validators_view.py": "puts a title into a sentence that is a Text again",
}
# Where ``raw`` is another thing's: the tokens of a filter that a caller wrote, no page.
FOREIGN = ("codegen/mock_server/filtering/",)
# Who puts code together from parts that encoders gave.
MAKES_CODE = {
    "codegen/targets/bruno/bruno_view.py": "a variable of the client, by a constant of the program",
    "codegen/targets/shared/collections/request_values.py": "JSON texts with slots of the client between them",
    "codegen/targets/code.py": "joins Code with a constant of the caller",
    "codegen/targets/shared/package_metadata.py": "an inline table of keys of ours and encoded strings",
    "codegen/targets/python/selection.py": "calls of the runtime with identifiers and literals",
    "codegen/targets/python/conventions.py": "keyword arguments of literals",
    "codegen/targets/python/errors.py": "a tree of class names, which are identifiers",
    "codegen/targets/python/examples.py": "programs of sample calls",
    "codegen/targets/python/first_call.py": "one line of imports and a sample call, of identifiers and literals",
    "codegen/targets/python/fields.py": "classes and calls of allow-listed names and literals",
    "codegen/targets/python/imports.py": "import lines of allow-listed modules and identifiers",
    "codegen/targets/python/client_auth.py": "tuples of literals",
    "codegen/targets/python/lowering.py": "declarations of identifiers and annotations",
    "codegen/targets/python/method_answers.py": "calls of the runtime with codecs, and annotations",
    "codegen/targets/python/method_bodies.py": "declarations of identifiers, and calls with codecs and literals",
    "codegen/targets/python/sample_values.py": "values of samples: literals and calls of identifiers",
    "codegen/targets/python/python_view.py": "calls of the runtime with literals",
    "codegen/targets/python/written.py": "calls of the runtime with keyword arguments of literals",
    "codegen/targets/python/methods.py": "signatures of identifiers, annotations and literals",
    "codegen/targets/python/models.py": "annotations of identifiers and literals",
    "codegen/targets/python/readme.py": "sample calls of identifiers and literals",
    "codegen/targets/python/samples.py": "sample calls of identifiers and literals",
    "codegen/targets/python/types.py": "annotations and codecs of allow-listed names and literals",
    "codegen/targets/shared/rules/expressions.py": "rules as calls with literals",
    "codegen/targets/python/call_rules.py": "calls of the runtime with rules and literals",
    "codegen/targets/validators/validators_view.py": "what a sample prints: words of ours and constants",
}
# What may be called while code is put together: encoders, what looks up an import, and what only joins.
JOINING = frozenset(
    {
        "Code", "identifier", "dotted", "literal", "docstring", "comment", "join", "name", "module", "items", "zip",
        "len", "str", "replace", "_operator", "with_dates", "slot", "json_text",
        "file_input", "full_codec", "given", "sample", "_sent", "set", "shape", "values", "",
    }
)  # fmt: skip
# Jinja of the templates: what can be done to a value on its way out. Nothing that changes an encoded one.
FILTERS = re.compile(r"\{[{%][^}%]*\|[^}%]*[}%]\}")
UNSAFE = re.compile(r"\bsafe\b|Markup|autoescape|\battr\b|__|\{%-?\s*(?:import|from|set|macro|call|filter|raw)\b")


def in_tree(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_words_of_pages_are_taken_out_only_where_they_are_parsed_or_encoded() -> None:
    takers = {in_tree(path) for path in SOURCES if any(_takes_raw(node) for node in nodes_of(path, r"\.\s*raw\b"))}
    strange = {
        path for path in takers if not path.startswith((*READING, *FOREIGN, ENCODING)) and path not in TAKES_WORDS
    }
    assert strange == set()
    assert set(TAKES_WORDS) <= takers, "a place that is listed takes no words any more"


def test_nothing_goes_round_the_type_of_words() -> None:
    """The type refuses format(), str() and change; only its own module knows the way to set the words."""
    ways = {in_tree(path) for path in SOURCES if "_set_raw" in path.read_text("utf-8")}
    assert ways == {"codegen/text.py"}


@pytest.mark.parametrize("path", TEMPLATES, ids=in_tree)
def test_templates_print_values_as_they_come(path: Path) -> None:
    template = path.read_text("utf-8")
    assert FILTERS.findall(template) == []
    tags = re.findall(r"\{[{%].*?[}%]\}", template, re.DOTALL)
    assert [tag for tag in tags if UNSAFE.search(tag)] == []


def test_nothing_of_the_program_makes_markup_or_runs_words() -> None:
    forbidden = {
        "eval",
        "exec",
        "compile",
        "__import__",
        "Markup",
        "from_string",
        "system",
        "popen",
        "unsafe_load",
        "loads_pickle",
    }
    allowed = {("codegen/writing/checking.py", "compile")}  # to see that it is Python; what comes out is not run
    for path in SOURCES:
        nodes = nodes_of(path, rf"\b(?:{'|'.join(forbidden)})\b")
        calls = {_called(node.func) for node in nodes if isinstance(node, ast.Call)}
        regular = "compile" if "import re" in path.read_text("utf-8") else ""
        bad = {name for name in calls & forbidden if (in_tree(path), name) not in allowed and name != regular}
        assert bad == set(), in_tree(path)


def test_code_outside_the_encoders_is_put_together_from_encoded_parts() -> None:
    """There ``Code(…)`` wraps a constant, or joins what encoders gave, in a file that is listed with its reason."""
    makers = set()
    for path in SOURCES:
        name = in_tree(path)
        if not name.startswith("codegen/targets/") or name.startswith(ENCODING):
            continue
        for node in nodes_of(path, r"\bCode\b"):
            if _makes_code(node) and not _is_constant(node):
                makers.add(name)
                calls = {_called(item.func) for item in ast.walk(node) if isinstance(item, ast.Call)}
                assert calls <= JOINING, f"{name}:{node.lineno} makes code with {calls - JOINING}"
                assert not any(_takes_raw(item) for item in ast.walk(node)), f"{name}:{node.lineno}"
    assert makers == set(MAKES_CODE)


def _takes_raw(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "raw"


def _called(function: ast.expr) -> str:
    match function:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def _makes_code(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Code"


def _is_constant(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and all(_constant(argument) for argument in node.args)


def _constant(node: ast.expr) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _constant(body) and _constant(orelse)
    return False
