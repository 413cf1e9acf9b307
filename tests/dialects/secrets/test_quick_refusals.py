"""What is looked for first, because it is quick, refuses no text that an expression would find a secret in."""

from __future__ import annotations

import random
import re
from re import _parser as sre_parser  # type: ignore[attr-defined]

import pytest

from codegen.dialects.secrets import looks, named, people
from codegen.dialects.secrets.replace import _found_in
from codegen.dialects.secrets.span import Span

_ALWAYS = re.compile("")
_PIECES = (
    "gh" + "p_",
    "sk" + "_",
    "AK" + "IA",
    "xox" + "b-",
    "eyJ",
    "://",
    ":",
    "@",
    "a",
    "B",
    "k",
    "_",
    "-",
    ".",
    " ",
    "\n",
    "0",
    "7",
    "12",
    "345",
    "00",
    "+",
    "/",
    "=",
    "'",
    '"',
    "Bearer ",
    "bAsIc ",
    "to\u212aen ",
    "ba\u017fic ",
    "TOKEN: ",
    "apiKEY",
    "Se\u017fsion",
    "pass",
    "word",
    "PASSWORD=",
    "sid ",
    "auth",
    "cookie: a=",
    "Q2x1YjpzZWNyZXQ",
    "f3Ab9xK2",
    "deadbeef",
    "-----BEGIN PRI",
    "VATE KEY-----",
    "AB",
    "NL91",
    "ABNA",
    "0417",
    "164300",
    "\u0661\u0662\u0663",
    "BSN ",
    "phone: ",
    "tel ",
    "(",
    ")",
    "QQ",
    "<password>",
    "</password>",
    "-u ",
    "curl ",
    "mail.to@harbour.org",
    "x" * 30,
    "Zq1" * 15,
)


def found_without_refusing(words: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Span, ...]:
    with monkeypatch.context() as patch:
        for module in (looks, named):
            patch.setattr(module, "mentions_any", lambda _, __: True)
        patch.setattr(looks, "_SHORTEST_ISSUED", 0)
        patch.setattr(looks, "_LONG_RUN", 0)
        patch.setattr(people, "_NUMBERS", tuple((_ALWAYS, numbers) for _, numbers in people._NUMBERS))
        return _found_in(words)


@pytest.mark.parametrize("seed", range(20))
def test_words_in_pieces_give_the_same_secrets_as_without_refusing(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(60):
        words = "".join(chance.choices(_PIECES, k=chance.randrange(1, 12)))
        assert _found_in(words) == found_without_refusing(words, monkeypatch), words


@pytest.mark.parametrize("seed", range(20))
def test_digits_in_any_form_give_the_same_numbers_as_without_refusing(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(60):
        words = "tel: " + "".join(chance.choices("00112345678999  --..()/+ABGX", k=chance.randrange(8, 24)))
        assert _found_in(words) == found_without_refusing(words, monkeypatch), words


def test_what_is_issued_is_never_shorter_than_what_is_looked_at() -> None:
    widths = {pattern: sre_parser.parse(pattern).getwidth()[0] for _, pattern in looks._ISSUED}
    assert min(widths.values()) == looks._SHORTEST_ISSUED, widths
