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


def failures(given: tuple[str, ...]) -> tuple[Failure, ...]:
    """Each ``STATUS:CHANCE``. Raises WrongUsage for what is neither, or no chance between 0 and 1."""
    return tuple(_failure(one) for one in given)


def _failure(given: str) -> Failure:
    status, _, chance = given.partition(":")
    try:
        found = Failure(int(status), float(chance or 1))
    except ValueError:
        raise _wrong("--fail", given, "STATUS:CHANCE, such as 503:0.05") from None
    if not (400 <= found.status <= 599 and 0 <= found.chance <= 1):
        raise _wrong("--fail", given, "a status from 400 to 599 and a chance from 0 to 1")
    return found


def state_of(given: str | None) -> State | None:
    """``STATUS`` or ``STATUS:NUMBER`` of the documented reason. Raises WrongUsage for anything else."""
    if given is None:
        return None
    status, _, meaning = given.partition(":")
    try:
        found = State(int(status), int(meaning or 1))
    except ValueError:
        raise _wrong("--state", given, "STATUS or STATUS:NUMBER, such as 403:2") from None
    if not (400 <= found.status <= 599 and found.meaning >= 1):
        raise _wrong("--state", given, "a status from 400 to 599, and a number from 1")
    return found


def credentials(given: tuple[str, ...]) -> dict[str, str]:
    """Each ``NAME=VALUE``. Raises WrongUsage where there is no equals sign."""
    found = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name:
            raise _wrong("--credential", one, "NAME=VALUE")
        found[name] = value
    return found


def seconds(option: str, given: str | None) -> float | None:
    """Return a time in seconds, or in milliseconds with ``ms`` behind it. Raises WrongUsage for what is no time."""
    if given is None:
        return None
    number, unit = (given[:-2], 1000.0) if given.endswith("ms") else (given.removesuffix("s"), 1.0)
    try:
        found = float(number) / unit
    except ValueError:
        raise _wrong(option, given, "seconds, such as 0.2 or 200ms") from None
    if not 0 <= found < 1e7:
        raise _wrong(option, given, "seconds, such as 0.2 or 200ms")
    return found


def token_of(given: str | None) -> str | None:
    """Return a token that a header can carry. Raises WrongUsage for any other."""
    if given is not None and not _TOKEN.fullmatch(given):
        raise _wrong("--token", given, "printable ASCII characters without blanks")
    return given


def _wrong(option: str, given: str, expected: str) -> WrongUsage:
    return WrongUsage(finding("mock-server-option", option=option, given=given, expected=expected))
