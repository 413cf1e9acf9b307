"""The reading profile: what is particular in the wording of one documentation, as its api.toml says.

The reader is the same for every site. A profile names headers and labels that the word lists do not know, and what to
leave out; an empty profile reads everything as usual.
"""

from __future__ import annotations

from typing import Literal

import msgspec


class Reading(msgspec.Struct, frozen=True):
    """What a documentation means by its own words.

    ``columns`` gives headers their standard column and ``labels`` labels their role, both by their words in small
    letters. ``skip`` are headings and labels whose sections are left out, each with the reason. ``unmarked`` says
    whether fields that nothing marks are required, ``body`` how bodies are sent where nothing says so.
    """

    columns: dict[str, str] = {}
    labels: dict[str, str] = {}
    skip: dict[str, str] = {}
    unmarked: Literal["required", "optional"] | None = None
    body: Literal["json", "form", "multipart"] | None = None


PLAIN = Reading()
