"""TokenAnswer."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, DateTime, Enum, Nullable
from .._runtime.records import Codecs, Record

TokenAnswerLayout: TypeAlias = Literal["A", "B", "G"]


class TokenAnswer(
    Record,
    kw_only=True,
    rename={
        "access_token": "AccessToken",
        "server_ip": "ServerIP",
        "server_name": "ServerName",
        "layout": "Layout",
        "valid_until": "ValidUntil",
    },
):
    """TokenAnswer."""

    access_token: str | None | UnsetType = UNSET
    """AccessToken for calls to the Visma Bouwsoft API."""
    server_ip: str | None | UnsetType = UNSET
    """IP address of the server that keeps the data of this client."""
    server_name: str | None | UnsetType = UNSET
    """Name of the server that keeps the data of this client (called myserver from
    here on)
    """
    layout: TokenAnswerLayout | str | None | UnsetType = UNSET
    """A = Archisoft, B = Bouwsoft, G = Groensoft."""
    valid_until: dt.datetime | None | UnsetType = UNSET
    """Moment at which this Accesstoken ceases to be valid."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "access_token": Nullable(TEXT),
            "server_ip": Nullable(TEXT),
            "server_name": Nullable(TEXT),
            "layout": Nullable(Enum("A", "B", "G")),
            "valid_until": Nullable(DateTime("YYYY-MM-DDTHH:MMZ")),
        }
