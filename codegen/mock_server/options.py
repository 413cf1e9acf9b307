"""Options: how a stand-in is asked to run and to misbehave. Not what the API is: that is the spec's business."""

from __future__ import annotations

from pathlib import Path

import msgspec


class Failure(msgspec.Struct, frozen=True):
    """Answer ``status`` instead of the right one with the probability ``chance``."""

    status: int
    chance: float


class State(msgspec.Struct, frozen=True):
    """Answer every authenticated call with ``status``, for its documented ``meaning`` of that number, from 1."""

    status: int
    meaning: int = 1


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """One run. ``records``: how many invented records each resource gets beside the documented ones.

    ``latency`` and ``token_lifetime`` are seconds; without a lifetime tokens live an hour. ``db`` None: in memory.
    ``token`` is the only one that is issued, and always accepted. ``fixtures`` is a file of records. ``cors``: pages of
    any origin may call.
    """

    db: Path | None = None
    seed: int = 1
    records: int = 20
    latency: float = 0.0
    failures: tuple[Failure, ...] = ()
    token_lifetime: float | None = None
    state: State | None = None
    credentials: dict[str, str] = {}
    rate_limited: bool = True
    token: str | None = None
    fixtures: Path | None = None
    cors: bool = False
