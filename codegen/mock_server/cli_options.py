"""The options of the command line read: ``503:0.05``, ``403:2``, ``name=value``, ``0.2`` or ``200ms``."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.config.workspace import WrongUsage
from codegen.diagnostics.finding import finding
from codegen.mock_server.options import Failure, Options, State

_TOKEN = re.compile("[!-~]+")


def options(
    *,
    db: Path | None,
    seed: int,
    records: int,
    credential: tuple[str, ...],
    latency: str | None,
    fail: tuple[str, ...],
    state: str | None,
    token_lifetime: str | None,
    token: str | None,
    rate_limit: bool,
    fixtures: Path | None,
    cors: bool,
) -> Options:
    """Return the options as the stand-in takes them. Raises WrongUsage for one that cannot be read."""
    return Options(
        db=db,
        seed=seed,
        records=records,
        credentials=credentials(credential),
        latency=seconds("--latency", latency) or 0.0,
        failures=failures(fail),
        state=state_of(state),
        token_lifetime=seconds("--token-lifetime", token_lifetime),
        token=token_of(token),
        rate_limited=rate_limit,
        fixtures=fixtures,
        cors=cors,
    )


def failures(texts: tuple[str, ...]) -> tuple[Failure, ...]:
    """Each ``STATUS:CHANCE``. Raises WrongUsage for what is neither, or no chance between 0 and 1."""
    return tuple(_failure(text) for text in texts)


def _failure(text: str) -> Failure:
    status, _, chance = text.partition(":")
    try:
        failure = Failure(int(status), float(chance or 1))
    except ValueError:
        raise _wrong("--fail", text, "STATUS:CHANCE, such as 503:0.05") from None
    if not (400 <= failure.status <= 599 and 0 <= failure.chance <= 1):
        raise _wrong("--fail", text, "a status from 400 to 599 and a chance from 0 to 1")
    return failure


def state_of(text: str | None) -> State | None:
    """``STATUS`` or ``STATUS:NUMBER`` of the documented reason. Raises WrongUsage for anything else."""
    if text is None:
        return None
    status, _, meaning = text.partition(":")
    try:
        state = State(int(status), int(meaning or 1))
    except ValueError:
        raise _wrong("--state", text, "STATUS or STATUS:NUMBER, such as 403:2") from None
    if not (400 <= state.status <= 599 and state.meaning >= 1):
        raise _wrong("--state", text, "a status from 400 to 599, and a number from 1")
    return state


def credentials(pairs: tuple[str, ...]) -> dict[str, str]:
    """Each ``NAME=VALUE``. Raises WrongUsage where there is no equals sign."""
    credentials_by_name = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise _wrong("--credential", pair, "NAME=VALUE")
        credentials_by_name[name] = value
    return credentials_by_name


def seconds(option: str, text: str | None) -> float | None:
    """Return a time in seconds, or in milliseconds with ``ms`` behind it. Raises WrongUsage for what is no time."""
    if text is None:
        return None
    number, unit = (text[:-2], 1000.0) if text.endswith("ms") else (text.removesuffix("s"), 1.0)
    try:
        duration = float(number) / unit
    except ValueError:
        raise _wrong(option, text, "seconds, such as 0.2 or 200ms") from None
    if not 0 <= duration < 1e7:
        raise _wrong(option, text, "seconds, such as 0.2 or 200ms")
    return duration


def token_of(text: str | None) -> str | None:
    """Return a token that a header can carry. Raises WrongUsage for any other."""
    if text is not None and not _TOKEN.fullmatch(text):
        raise _wrong("--token", text, "printable ASCII characters without blanks")
    return text


def _wrong(option: str, text: str, expected: str) -> WrongUsage:
    return WrongUsage(finding("mock-server-option", option=option, given=text, expected=expected))
