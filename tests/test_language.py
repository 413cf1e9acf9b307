"""What users read is plain technical English: none of the words below, and short sentences in messages.

The files in ``PLAIN`` are free of those words. A file that is rewritten is added there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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

PLAIN = (
    "README.md",
    "docs/cli.md",
    "docs/guide.md",
    "docs/api-toml.md",
    "docs/changes.md",
    "docs/openapi.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    *(f"docs/decisions/{path.name}" for path in sorted(Path(__file__).parents[1].glob("docs/decisions/*.md"))),
)


def banned_words(text: str) -> list[str]:
    """Return the banned words of ``text``, each with its line; code and link targets do not count."""
    prose = _CODE.sub(lambda code: "\n" * code.group().count("\n"), text)
    return [f"{prose.count(chr(10), 0, match.start()) + 1}: {match.group()}" for match in _BANNED.finditer(prose)]


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
