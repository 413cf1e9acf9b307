"""TokenAnswer."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codecs import TEXT, DateTime, Enum, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

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

    access_token: str = MISSING
    """AccessToken for calls to the Visma Bouwsoft API."""
    server_ip: str = MISSING
    """IP address of the server that keeps the data of this client."""
    server_name: str = MISSING
    """Name of the server that keeps the data of this client (called myserver from
    here on)
    """
    layout: TokenAnswerLayout | str = MISSING
    """A = Archisoft, B = Bouwsoft, G = Groensoft."""
    valid_until: dt.datetime = MISSING
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
