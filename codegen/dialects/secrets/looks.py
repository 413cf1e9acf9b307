"""Looks: secrets that show what they are, under whatever name: prefixes that issuers give them, keys, long random runs.

The prefixes are those that issuers publish for scanners such as theirs. Every quantifier is possessive or bounded, so
that a text costs in proportion to its length.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator

from codegen.dialects.secrets.placeholders import is_placeholder
from codegen.dialects.secrets.span import Span, secret

# By a literal that each of a kind holds: looked for first, which is quick. Group 1, where there is one, is the secret.
_ISSUED: tuple[tuple[str, str], ...] = (
    ("AKIA", r"\bAKIA[A-Z0-9]{16}\b"),
    ("ASIA", r"\bASIA[A-Z0-9]{16}\b"),
    ("gh", r"\bgh[opsur]_[A-Za-z0-9]{20,255}+"),
    ("github_pat_", r"\bgithub_pat_\w{20,255}+"),
    ("gl", r"\bgl(?:pat|dt|rt|ptt|ft|soat|cbt|oas|imt|agent)-[\w-]{16,255}+"),
    ("xox", r"\bxox[abeoprs](?:\.xox[a-z])?-[A-Za-z0-9-]{10,255}+"),
    ("xapp-", r"\bxapp-[A-Za-z0-9-]{10,255}+"),
    ("hooks.slack.com", r"hooks\.slack\.com/(?:services|workflows)/([A-Za-z0-9/_]{20,255}+)"),
    ("AIza", r"\bAIza[\w-]{30,50}+"),
    ("ya29.", r"\bya29\.[\w-]{20,2000}+"),
    ("GOCSPX-", r"\bGOCSPX-[\w-]{20,100}+"),
    ("npm_", r"\bnpm_[A-Za-z0-9]{20,100}+"),
    ("pypi-", r"\bpypi-[\w-]{40,2000}+"),
    ("AC", r"\bAC[0-9a-f]{32}\b"),
    ("SK", r"\bSK[0-9a-f]{32}\b"),
    ("SG.", r"\bSG\.[\w-]{16,64}\.[\w-]{16,128}+"),
    ("k_", r"\b(?:[sr]k|pk)_(?:live_|test_)?(?=[a-z]{0,40}+[A-Z0-9])[A-Za-z0-9]{8,255}+\b"),
    ("whsec_", r"\bwhsec_[A-Za-z0-9+/]{16,255}+"),
    ("sq0", r"\bsq0(?:atp|csp|idp)-[\w-]{20,100}+"),
    ("-us", r"\b[0-9a-f]{32}-us\d{1,2}\b"),
    ("key-", r"\bkey-[0-9a-f]{32}\b"),
    ("sk-", r"\bsk-(?:ant-|proj-)?(?=[a-z-]{0,60}+[A-Z0-9])[\w-]{20,255}+"),
    ("_v1_", r"\bdo[opr]_v1_[0-9a-f]{64}\b"),
    ("shp", r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b"),
    ("hf_", r"\bhf_[A-Za-z0-9]{30,100}+"),
    ("ATATT3", r"\bATATT3[\w=-]{30,500}+"),
    ("lin_api_", r"\blin_api_[A-Za-z0-9]{30,100}+"),
    ("dapi", r"\bdapi[0-9a-f]{32}\b"),
    ("PMAK-", r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b"),
    ("NRAK-", r"\bNRAK-[A-Z0-9]{27}\b"),
    ("glsa_", r"\bglsa_[A-Za-z0-9_]{30,100}+"),
    ("AGE-SECRET-KEY-1", r"\bAGE-SECRET-KEY-1[A-Z0-9]{50,70}+"),
    ("AccountKey=", r"AccountKey=([A-Za-z0-9+/]{40,200}+={0,2})"),
    ("SharedAccessKey=", r"SharedAccessKey=([A-Za-z0-9+/]{30,200}+={0,2})"),
    (":AA", r"\b\d{8,10}:AA[\w-]{30,40}+"),
    ("eyJ", r"\beyJ[\w-]{8,4000}+\.[\w-]{8,8000}+(?:\.[\w-]{0,2000}+)?"),
    ("PRIVATE KEY", r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(.*?)(?:-----END|\Z)"),
)
_PATTERNS = tuple((needle, re.compile(pattern, re.DOTALL)) for needle, pattern in _ISSUED)
_SHORTEST_ISSUED = 11  # of all of them, no white space inside, but in the key of many lines
_USERINFO = re.compile(r"://[^\s/:@\"'<>?#]{0,200}+:([^\s/@\"'<>?#]{1,200}+)@(?=[\w\[{$<-])")
_SCHEMES = ("bearer", "basic", "token", "apikey")
_SCHEME = re.compile(r"(?i)\b(bearer|basic|token|apikey)[ \t]{1,4}([A-Za-z0-9+/_.~-]{8,4000}+={0,2})")
_LONG_RUN = 40
_LONG = re.compile(r"(?<![A-Za-z0-9_/+%-])[A-Za-z0-9]{40,}+(?![A-Za-z0-9_/+%-])")
_AWS_SECRET = re.compile(r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])")
_RUNS = re.compile(r"[a-z]+|[A-Z]+|[0-9]+")
_LONGEST = 400  # of a value that is judged; what is longer is judged by its start


def by_look(words: str) -> Iterator[Span]:
    """Yield what looks like a secret by itself."""
    longest = max(map(len, words.split()), default=0)
    if longest >= _SHORTEST_ISSUED or "PRIVATE KEY" in words:
        yield from _issued(words)
    if "://" in words:
        yield from _spans(words, _USERINFO)
    if mentions_any(_SCHEMES, words):
        yield from _credentials(words)
    if longest >= _LONG_RUN:
        yield from _random(words, _LONG)
    if "AKIA" in words:
        yield from (span for span in _spans(words, _AWS_SECRET) if is_random(words[span.start : span.end]))


def _issued(words: str) -> Iterator[Span]:
    for needle, pattern in _PATTERNS:
        if needle in words:
            yield from _spans(words, pattern)


def _credentials(words: str) -> Iterator[Span]:
    for match in _SCHEME.finditer(words):
        if _is_credential(match[1].lower(), match[2]):
            yield secret(words, *match.span(2))


def _random(words: str, runs: re.Pattern[str]) -> Iterator[Span]:
    for match in runs.finditer(words):
        if is_random(match[0]):
            yield secret(words, *match.span())


def mentions_any(needles: Iterable[str], words: str) -> bool:
    """Whether one of ``needles`` may be in ``words``, in capitals or small; quicker to say than by an expression.

    Beyond ASCII, letters have cases that only expressions know.
    """
    if not words.isascii():
        return True
    lower = words.lower()
    for needle in needles:  # noqa: SIM110 - a generator takes twice as long, and every text comes by here
        if needle in lower:
            return True
    return False


def _spans(words: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(words):
        if not is_placeholder(match[match.re.groups]):
            yield secret(words, *match.span(match.re.groups))


def _is_credential(scheme: str, value: str) -> bool:
    """Whether ``value`` after the name of a scheme is one; "Basic authentication" names none."""
    if is_placeholder(value):
        return False
    if scheme == "basic":
        return _is_user_and_password(value) or is_random(value, least=16)
    return len(value) >= 12 and is_random(value, least=12)


def _is_user_and_password(value: str) -> bool:
    try:
        decoded = base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return b":" in decoded and decoded.isascii() and all(32 <= byte < 127 for byte in decoded)


def is_random(value: str, least: int = 40) -> bool:
    """Whether letters and digits change as in no word: many short runs, or many numbers between letters.

    Digits alone, hexadecimal hashes and one letter repeated are not random.
    """
    start = value[:_LONGEST]
    runs = _RUNS.findall(start)
    letters = sum(len(run) for run in runs)
    if len(value) < least or not runs or len(set(start)) < min(8, least // 2):
        return False
    if re.fullmatch(r"[0-9]+|[0-9a-f-]+|[0-9A-F-]+", start):
        return False
    numbers = sum(run.isdigit() for run in runs)
    return letters / len(runs) < 2.5 or (numbers >= 4 and numbers >= len(start) / 20)
