"""What users read is plain technical English: none of the words below, and short sentences in messages.

That holds for the documents in ``PLAIN``, for messages and help, for the templates, and for all that is generated,
where the words of pages are left out. In programs, comments and texts are read, not names.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import click
import pytest

from codegen.cli.main import main
from codegen.diagnostics.messages import MESSAGES

BANNED = (
    r"t(ell(s|ing)?|old)",
    r"say(s|ing)? of|speaks? of",
    r"stand(s|ing)?(?!-in)",
    r"(?<![.\w/-])lies?(?![\w/-]*\.)|lying",
    r"lands?",
    r"befalls?",
    r"gra(ve|ver|vest)",
    r"whoever|nobody|shall|whence",
    r"as well(?! as)",
    r"such an?",
    r"of one's own|other people's|asks nobody|the way through the house",
)
_BANNED = re.compile(rf"\b(?:{'|'.join(BANNED)})\b", re.IGNORECASE)
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`|\]\([^)]*\)", re.MULTILINE | re.DOTALL)
_SENTENCE = re.compile(r"[.;?] ")
LONGEST = 25
TEXTS = {".bru", ".html", ".j2", ".js", ".json", ".md", ".py", ".toml", ".txt", ".yaml"}

PLAIN = (
    "SECURITY.md",
    "README.md",
    "docs/cli.md",
    "docs/guide.md",
    "docs/mock-server.md",
    "docs/api-toml.md",
    "docs/changes.md",
    "docs/openapi.md",
    "docs/accuracy.md",
    "docs/client.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    *(f"docs/decisions/{path.name}" for path in sorted(Path(__file__).parents[1].glob("docs/decisions/*.md"))),
)


def banned_words(text: str) -> list[str]:
    """Return the banned words of ``text``, each with its line; code and link targets do not count."""
    prose = _CODE.sub(lambda code: "\n" * code.group().count("\n"), text)
    return [f"{prose.count(chr(10), 0, match.start()) + 1}: {match.group()}" for match in _BANNED.finditer(prose)]


def prose_in(path: Path) -> str:
    """Return the words of a file, each on its line; of a Python module only its comments and texts."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        return text
    lines = [""] * (text.count("\n") + 2)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in (tokenize.COMMENT, tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)):
            for number, line in enumerate(token.string.split("\n"), token.start[0] - 1):
                lines[number] += " " + line
    return "\n".join(lines)


@lru_cache
def _words_of_pages(spec: Path) -> str:
    return _folded(spec.read_text("utf-8"))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def own_banned_words(path: Path, spec: Path | None) -> list[str]:
    """Return the banned words of a generated file, with their lines, except where ``spec`` has the same words."""
    text = path.read_text("utf-8")
    if not _BANNED.search(text):
        return []
    prose = _CODE.sub(lambda code: "\n" * code.group().count("\n"), prose_in(path))
    matches = [match for match in _BANNED.finditer(prose) if spec is None or not _is_of_a_page(prose, match, spec)]
    return [f"{path}:{prose.count(chr(10), 0, match.start()) + 1}: {match.group()}" for match in matches]


def _is_of_a_page(prose: str, match: re.Match[str], spec: Path) -> bool:
    before = _folded(prose[max(0, match.start() - 100) : match.start()]).split()[-1:]
    after = _folded(prose[match.end() : match.end() + 100]).split()[:1]
    return " ".join([*before, _folded(match.group()), *after]) in _words_of_pages(spec)


def commands(command: click.Command, name: str = "codegen") -> Iterator[tuple[str, click.Command]]:
    yield name, command
    for below, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, f"{name} {below}")


HELP = dict(commands(main))


@pytest.mark.parametrize(
    "text", ["It is told here.", "What stands there.", "such a case", "It lies in specs/.", "whoever"]
)
def test_a_banned_word_is_found(text: str) -> None:
    assert banned_words(text)


@pytest.mark.parametrize(
    "text", ["A stand-in server.", "`tell` in code", "[page](docs/told.md)", "understands", "as well as"]
)
def test_other_words_are_allowed(text: str) -> None:
    assert not banned_words(text)


@pytest.mark.parametrize("code", MESSAGES)
def test_messages_and_hints_are_plain(code: str) -> None:
    entry = MESSAGES[code]
    for text in (entry.message, entry.hint, entry.many):
        assert not banned_words(text)
        assert "codegen/" not in text, "users have no source"
        assert not re.search("[“”]", text), "values are in backticks"
        assert all(len(sentence.split()) <= LONGEST for sentence in _SENTENCE.split(text))


@pytest.mark.parametrize("name", HELP)
def test_help_is_plain(name: str) -> None:
    command = HELP[name]
    context = click.Context(command, info_name=name, **main.context_settings)  # click remembers the names of --help
    assert not banned_words(command.get_help(context))


@pytest.mark.parametrize("name", PLAIN)
def test_documents_are_plain(name: str, root: Path) -> None:
    assert not banned_words((root / name).read_text("utf-8"))


@pytest.mark.parametrize(
    "text", ["# It is told here.\n", 'raise ValueError("nobody knows")\n', '"""Where it stands."""\n']
)
def test_a_banned_word_is_found_in_a_program(text: str, tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(text, "utf-8")
    assert own_banned_words(path, None)


def test_names_in_programs_and_words_of_pages_are_allowed(tmp_path: Path) -> None:
    path, spec = tmp_path / "module.py", tmp_path / "spec.json"
    path.write_text("told = 1  # The error that parsing\n# met stands in message.\n", "utf-8")
    spec.write_text('{"description": "The error that parsing met stands in message."}', "utf-8")
    assert own_banned_words(path, spec) == []


def test_templates_are_plain(root: Path) -> None:
    files = [path for path in sorted((root / "templates").rglob("*")) if path.suffix in TEXTS]
    assert len(files) > 50
    assert [words for path in files for words in own_banned_words(path, None)] == []


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill", "previsto"])
def test_what_is_generated_is_plain_where_pages_do_not_say_otherwise(api: str, root: Path) -> None:
    files = [path for path in sorted((root / "generated" / api).rglob("*")) if path.suffix in TEXTS]
    assert len(files) > 50
    spec = root / "specs" / api / "spec.json"
    assert [words for path in files for words in own_banned_words(path, spec)] == []
