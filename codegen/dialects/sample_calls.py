"""Samples: curl commands, HTTP messages and bare addresses in code blocks, taken apart. Nothing is ever run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import unquote_plus

import msgspec

from codegen.dialects.facts import BodyKind
from codegen.text import Text
from codegen.wording.http_methods import ANY_METHOD

_LONGEST = 200_000
_TOKEN = re.compile(
    r"""(?P<blank>(?:\\[ \t]*\n|\^[ \t]*\n|[ \t])+)|(?P<end>\n|$)|'(?P<single>[^']*)(?:'|$)"""
    r"""|\$?"(?P<double>(?:[^"\\]|\\.)*)(?:"|$)"""
    r"""|(?P<escape>\\.)|(?P<bare>[^\s'"\\]+)|(?P<other>.)""",
    re.DOTALL,
)
_CURL = re.compile(r"(?:^|[\s;&|(`])curl(?:\.exe)?(?=\s)")
_NOTE = re.compile(r"^(?:\s*(?:#|//)[^\n]*\n)+")
# JSON that comments print behind a command, line by line: ``# {"id": 7}``.
_PRINTED = re.compile(r"(?m)^[ \t]*(#|//)[ \t]?(?=\{\s*(?:[\"}]|$)|\[\s*[\[{\"\]])[^\n]*(?:\n[ \t]*\1[^\n]*)*")
_MARK = re.compile(r"(?m)^[ \t]*(?:#|//)[ \t]?")
# What a shell prints before a command, at the end of what comes before it.
_PROMPT = re.compile(r"(?:^|(?<=\n))[ \t]*(?:\$|>|%|#|[A-Z]:\\[^\n>]{0,80}>|[\w.-]{1,40}@[\w.~:/-]{1,80}[$#%])[ \t]*$")
_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json")
_FORM = ("-F", "--form", "--form-string")
_OTHER = (
    "-A", "--user-agent", "-o", "--output", "-m", "--max-time", "-e", "--referer", "-x", "--proxy", "-w", "--write-out",
    "--connect-timeout", "--cacert", "--cert", "-E", "--key", "-c", "--cookie-jar", "--unix-socket", "--retry", "-K",
)  # fmt: skip
_WITH_VALUE = frozenset(
    (*_DATA, *_FORM, *_OTHER, "-H", "--header", "-u", "--user", "-X", "--request", "-b", "--cookie", "-T",
     "--upload-file", "--url", "--oauth2-bearer")
)  # fmt: skip
_REQUEST = re.compile(rf"^[ \t]*({ANY_METHOD})[ \t]+(\S+?)(?:[ \t]+HTTP/\d(?:\.\d)?)?[ \t]*$", re.MULTILINE)
# Files of clients in editors: variables and comments before a request, and a line between two of them.
_PREFACE = re.compile(r"(?>[ \t]*(?:(?:@[\w.-]{1,60}[ \t]*=|#|//)[^\n]*)?\n)+")
_VARIABLE = re.compile(r"^@([\w.-]{1,60})[ \t]*=[ \t]*(\S{1,500})[ \t]*$", re.MULTILINE)
_USE = re.compile(r"\{\{\s?([\w.-]{1,60})\s?\}\}")
_SEPARATOR = re.compile(r"^###[^\n]*$", re.MULTILINE)
_STATUS = re.compile(
    r"^[ \t]*(?:<[ \t]*)?(?:HTTP/\d(?:\.\d)?[ \t]+(?=[1-5]\d\d\b[^\n]{0,100}$)"
    r"|(?=[1-5]\d\d[ \t]+[A-Z][A-Za-z ]{1,40}\n(?:[A-Za-z][\w-]{0,60}:|[ \t]*[\n\[{])))([1-5]\d\d)\b[^\n]{0,100}$",
    re.MULTILINE,
)
_HEADER = re.compile(r"[ \t]*([A-Za-z][\w-]{0,60})[ \t]*:[ \t]*(.*)")
_JSON = re.compile(r"\s*(?://[^\n]*\n\s*|/\*.{0,500}?\*/\s*)*[\[{]", re.DOTALL)
_PAIRS = re.compile(r"[\w\[\].%-]{1,100}=[^\s&]*(?:&\s*[\w\[\].%-]{1,100}=[^\s&]*)*&?")
_URL = re.compile(r"(?:https?://|/)[^\s\"'<>]{1,2000}")

Pair = tuple[str, str, Text]


class SampleCall(msgspec.Struct):
    """A call as a sample makes it: ``parameters`` by location, name and value, ``body`` what is sent and is no form."""

    url: str = ""
    method: str | None = None
    source: Literal["curl", "http", "url"] = "curl"
    parameters: list[Pair] = []
    body: str | None = None
    body_kind: BodyKind | None = None
    output: str = ""  # what the block prints behind the command

    def header(self, name: str) -> str | None:
        """Return the value of a header, by its name in small letters."""
        return next(
            (value.raw for place, key, value in self.parameters if place == "header" and key.lower() == name), None
        )

    @property
    def path(self) -> str:
        """The path of the URL, without host and query."""
        return re.sub(r"^[a-z]+://[^/?#]*", "", self.url.partition("?")[0]) or "/"

    @property
    def host(self) -> str | None:
        """Scheme and host of the URL; None where there are none."""
        match = re.match(r"[a-z]+://[^/?#]+", self.url)
        return match[0] if match else None


class SampleAnswer(msgspec.Struct, frozen=True):
    """An answer as it travels: its status, its headers, and the text of its body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str


class Samples(msgspec.Struct, frozen=True):
    """What a code block shows, in its order."""

    calls: tuple[SampleCall, ...] = ()
    answers: tuple[SampleAnswer, ...] = ()


def read_samples(text: str) -> Samples | None:
    """Return the sample calls and answers of a code block; None where it shows none."""
    if len(text) > _LONGEST:
        return None
    if _CURL.search(text):
        return _curl_samples(text)
    text = _without_preface(text)
    if _REQUEST.match(text.lstrip("\n")) or _STATUS.match(text.lstrip("\n")):
        return _messages(text.strip("\n"))
    bare = text.strip()
    if "://" in bare and _URL.fullmatch(bare):
        return Samples((_with_query(SampleCall(bare, None, "url")),))
    return None


def _without_preface(text: str) -> str:
    """Return the text of a file for a client of HTTP without what is before its first request: comments, variables.

    The values of its variables are put in their places: ``@base = https://host``, ``GET {{base}}/owls``.
    """
    preface = _PREFACE.match(text)
    if preface is None or _REQUEST.match(text, preface.end()) is None:
        return text
    values = dict(_VARIABLE.findall(preface[0]))
    rest = text[preface.end() :]
    filled = _USE.sub(lambda use: values.get(use[1], use[0]), rest) if values else rest
    return filled if len(filled) <= _LONGEST else rest


def is_json(text: str) -> bool:
    """Whether ``text`` begins like JSON, comments before it aside."""
    return _JSON.match(text) is not None


def is_form(text: str) -> bool:
    """Whether ``text`` is the body of a form: ``name=value&other=value``."""
    return _PAIRS.fullmatch("&".join(text.split())) is not None


def pairs(text: str, location: str) -> list[Pair]:
    """Return the pairs of a form or of a query."""
    parts = (part.strip().partition("=") for part in text.strip().split("&") if part.strip())
    return [(location, unquote_plus(name), Text(unquote_plus(value))) for name, _, value in parts if name]


# -- curl


def _curl_samples(text: str) -> Samples | None:
    calls: list[SampleCall] = []
    printed: list[str] = []
    match = _CURL.search(text)
    while match is not None:
        tokens, at = _tokens(text, match.end())
        match = _CURL.search(text, at)
        output = _output(text[at : match.start() if match else len(text)])
        call = _curl(tokens)
        if call.url:
            calls.append(call)
        if output:
            printed.append(output)
            if calls:
                calls[-1].output += output
    answers = _messages("\n".join(printed)).answers if any(map(_STATUS.search, printed)) else ()
    for call in calls if answers else ():
        call.output = ""
    return Samples(tuple(calls), answers) if calls else None


def _output(text: str) -> str:
    """Strip the prompt of the next command, and notes: neither is output, unless they are JSON."""
    text = _PRINTED.sub(lambda printed: _MARK.sub("", printed[0]), _PROMPT.sub("", text.rstrip()).strip() + "\n")
    return _NOTE.sub("", text).strip()


def _tokens(text: str, at: int) -> tuple[list[str], int]:
    """Return the words of the command at ``at``, and where it ends: at a line end, if the next line is no option."""
    words: list[str] = []
    word: str | None = None
    while at <= len(text) and (match := _TOKEN.match(text, at)) is not None:
        at = max(match.end(), at)
        kind = match.lastgroup
        if kind == "end" and not re.match(r"\s+(?:-{1,2}[a-zA-Z]|https?://|'|\")", text[at : at + 80]):
            break
        if kind in ("blank", "end"):
            if word is not None:
                words.append(word)
            word = None
        elif kind == "bare" and word is None and match[0].startswith(("|", "&&", ";", ">")):
            at = _line_end(text, at) if match[0][0] in "|>" else match.end()  # another command's words
            break
        else:
            word = (word or "") + _unquoted(match)
    if word is not None:
        words.append(word)
    return words, at


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _unquoted(match: re.Match[str]) -> str:
    match match.lastgroup:
        case "single":
            return match["single"]
        case "double":
            return re.sub(
                r"\\(.)", lambda pair: pair[1] if pair[1] in '"\\$`' else pair[0], match["double"], flags=re.DOTALL
            )
        case "escape":
            return match[0][1:]
        case _:
            return match[0]


def _curl(words: list[str]) -> SampleCall:
    call, query, data = SampleCall(), False, list[tuple[str, str]]()
    for option, value in _options(words):
        match option:
            case "":
                call.url = call.url or _as_url(value)
            case "--url":
                call.url = value
            case "-X" | "--request":
                call.method = value.upper()
            case "-G" | "--get":
                query = True
            case "-I" | "--head":
                call.method = call.method or "HEAD"
            case _ if option in _DATA or option in _FORM:
                data.append((option, value))
            case _:
                _take(call, option, value)
    _take_data(call, data, query)
    return _with_query(call)


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """Options with their values; the words that are alone come with an empty option."""
    rest = iter(words)
    for word in rest:
        option, equals, value = word.partition("=")
        if word in _WITH_VALUE:
            yield word, next(rest, "")
        elif equals and option in _WITH_VALUE and option.startswith("--"):
            yield option, value
        elif word.startswith("--") or word == "-":
            yield word, ""
        elif word.startswith("-"):
            yield from _short(word, rest)
        else:
            yield "", word


def _short(word: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Short options that are written together: ``-sXPOST``."""
    for at, letter in enumerate(word[1:], start=1):
        option = f"-{letter}"
        if option in _WITH_VALUE:
            yield option, word[at + 1 :] or next(rest, "")
            return
        yield option, ""


def _as_url(word: str) -> str:
    word = word.strip("<>")
    if "://" in word or word.startswith(("/", "$", "{")):
        return word
    return (
        f"https://{word}"
        if re.match(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/|$)", word) or word.startswith("localhost")
        else ""
    )


def _take(call: SampleCall, option: str, value: str) -> None:
    if option in ("-H", "--header"):
        name, _, words = value.partition(":")
        call.parameters.append(("header", name.strip(), Text(words.strip())))
    elif option in ("-u", "--user"):
        call.parameters.append(("basic", "user", Text(value.partition(":")[0])))
    elif option in ("-b", "--cookie"):
        call.parameters += [("cookie", name, words) for _, name, words in pairs(value.replace(";", "&"), "cookie")]
    elif option == "--oauth2-bearer":
        call.parameters.append(("header", "Authorization", Text("Bearer " + value)))
    elif option in ("-T", "--upload-file"):
        call.method, call.body_kind = call.method or "PUT", "other"


def _take_data(call: SampleCall, data: list[tuple[str, str]], query: bool) -> None:
    for option, value in data:
        if query:
            call.parameters += pairs(value, "query")
        elif option in _FORM:
            name, _, words = value.partition("=")
            call.parameters.append(("body", name.strip(), Text(words)))
            call.body_kind = "multipart"
        else:
            _take_body(call, value, option == "--json" or "json" in (call.header("content-type") or ""))
    if call.method is None:
        call.method = "POST" if data and not query else "GET"


def _take_body(call: SampleCall, value: str, json: bool) -> None:
    if is_json(value) or (json and not value.startswith("@")):
        call.body, call.body_kind = (call.body or "") + value, "json"
    elif value.startswith(("@", "<")) or (value and "=" not in value):
        call.body, call.body_kind = value, call.body_kind or ("json" if json else "other")
    elif value:
        call.parameters += pairs(value, "body")
        call.body_kind = call.body_kind or "form"


def _with_query(call: SampleCall) -> SampleCall:
    call.parameters += pairs(call.url.partition("?")[2].partition("#")[0], "query")
    return call


# -- HTTP messages


def _messages(text: str) -> Samples:
    """Read requests and answers that follow one another, each with its headers and its body."""
    starts = sorted([*_REQUEST.finditer(text), *_STATUS.finditer(text)], key=lambda match: match.start())
    calls: list[SampleCall] = []
    answers: list[SampleAnswer] = []
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        headers, body = _parts(_SEPARATOR.split(text[start.end() : end], maxsplit=1)[0])
        if start.re is _STATUS:
            answers.append(SampleAnswer(int(start[1]), headers, body))
        else:
            calls.append(_http_call(start, headers, body))
    return Samples(tuple(calls), tuple(answers))


def _parts(text: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Return the headers at the start of ``text``, and what comes after them."""
    headers: list[tuple[str, str]] = []
    lines = text.removeprefix("\n").split("\n")
    for number, line in enumerate(lines):
        match = _HEADER.fullmatch(line.removeprefix("< ").rstrip())
        if match is None:
            return tuple(headers), "\n".join(lines[number:]).strip("\n")
        headers.append((match[1], match[2].strip()))
    return tuple(headers), ""


def _http_call(start: re.Match[str], headers: tuple[tuple[str, str], ...], body: str) -> SampleCall:
    call = SampleCall(start[2], start[1], "http")
    call.parameters += [("header", name, Text(value)) for name, value in headers]
    if body.strip() and is_form(body) and not is_json(body):
        call.parameters, call.body_kind = call.parameters + pairs(body, "body"), "form"
    elif body.strip():
        call.body, call.body_kind = body, "json" if is_json(body) else "other"
    return _with_query(call)
