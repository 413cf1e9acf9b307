"""Calls on boats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Answered, Bare, Body, Nothing, WithHeaders
from .._runtime.calls import More
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, NUMBER, TEXT, Array, Map
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Cookie, FormBody, JsonBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import AsDict, Model
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.unions import Union
from .._runtime.writes import extra_fields
from ..models.berthing import Berthing
from ..models.boat import Boat, BoatKind
from ..models.mooring import Mooring
from ..models.owner import Owner
from ..models.payer import Payer

_LIST = Operation(
    "boats.list",
    "GET",
    "/boats",
    Bare(Model(Boat)),
    parameters=(
        Query("page", INTEGER),
        Query("ids[]", Array(INTEGER)),
        Query("tags", Array(TEXT), style="brackets"),
        Query("rows", Array(INTEGER), style="indices"),
        Query("near", Map(NUMBER)),
        Query("where", Map(ANY), style="json"),
        Query("state", TEXT),
        Query("depth", NUMBER),
        Query("code", TEXT),
        Query("level", INTEGER),
        Query("since", Union(INTEGER, TEXT)),
        Query("old", BOOLEAN),
        Cookie("lang", TEXT),
    ),
)

_GET = Operation(
    "boats.get",
    "GET",
    "/boats/{id}",
    Body(Model(Boat)),
    parameters=(Path("id", INTEGER),),
)

_CREATE = Operation(
    "boats.create",
    "POST",
    "/boats",
    Body(Model(Boat)),
    body=JsonBody(
        Fields(
            Boat,
            (
                "id",
                "seen",
            ),
            nulls=(
                "berth",
                "kind",
                "class",
                "owner",
                "flags",
                "crew",
                "labels",
                "contact",
                "pin",
                "mast",
            ),
        ),
        "application/vnd.harbour+json",
    ),
    accept="application/vnd.harbour+json, application/json;q=0.5",
)

_UPDATE = Operation(
    "boats.update",
    "PUT",
    "/boats/{id}",
    Body(Model(Boat)),
    parameters=(Path("id", INTEGER),),
    body=FormBody(
        Fields(
            Boat,
            (
                "id",
                "seen",
            ),
            nulls=("owner",),
        )
    ),
    needs=(("token",), ("harbour_key", "session")),
)

_COUNT = Operation(
    "boats.count",
    "HEAD",
    "/boats",
    WithHeaders(Nothing()),
    needs=(),
)

_MOOR = Operation(
    "boats.moor",
    "PUT",
    "/boats/{id}/mooring",
    Nothing(),
    parameters=(Path("id", INTEGER),),
    body=JsonBody(Fields(Mooring, nulls=("knots",))),
)

_BERTH: Operation[dict[str, int | Boat]] = Operation(
    "boats.berth",
    "POST",
    "/berthings",
    Body(Map(Union(INTEGER, Model(Boat)))),
    body=FormBody(Fields(Berthing, nulls=())),
    needs=(("old",),),
)


class Boats:
    """Calls on boats."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        rows: Sequence[int] | UnsetType = UNSET,
        near: Mapping[str, float] | UnsetType = UNSET,
        where: Mapping[str, Any] | UnsetType = UNSET,
        state: Literal["in", "out"] | str | UnsetType = UNSET,
        depth: float | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        level: int | UnsetType = UNSET,
        since: int | str | UnsetType = UNSET,
        old: bool | UnsetType = UNSET,
        lang: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Boat]:
        """List boats.

        https://docs.harbour.test/boats

        Args:
            page: At least 1.
            depth: From 0.5 to 12.5.
            old: Deprecated.
            lang: The language of all words.

        Headers:
            Link: The addresses of the other pages.
            X-Left: A header of the answer, of type integer.

        Raises:
            TooManyRequestsError: Wait a minute.
        """
        return Listing(
            self._caller,
            _LIST,
            {
                "page": page,
                "ids[]": ids,
                "tags": tags,
                "rows": rows,
                "near": near,
                "where": where,
                "state": state,
                "depth": depth,
                "code": code,
                "level": level,
                "since": since,
                "old": old,
                "lang": lang,
            },
            call,
        )

    def get(self, id: int, **call: Unpack[More]) -> Boat:
        """Get a boat.

        https://docs.harbour.test/boats
        """
        return self._caller.call(_GET, {"id": id}, more=call)

    def create(
        self,
        *,
        name: str,
        berth: int | str | None | UnsetType = UNSET,
        kind: BoatKind | str | None | UnsetType = UNSET,
        class_: int | None | UnsetType = UNSET,
        owner: Owner | str | AsDict | None | UnsetType = UNSET,
        flags: Sequence[str] | None | UnsetType = UNSET,
        crew: Sequence[int | None] | None | UnsetType = UNSET,
        labels: Mapping[str, str] | None | UnsetType = UNSET,
        contact: str | None | UnsetType = UNSET,
        pin: str | None | UnsetType = UNSET,
        mast: float | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Boat:
        """Create a boat.

        https://docs.harbour.test/boats

        Args:
            name: What is painted on it. At most 40 characters.
            berth: The number of a berth, or its name.
            crew: At most 40 items.
            mast: Deprecated.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "berth": berth,
                "kind": kind,
                "class": class_,
                "owner": owner,
                "flags": flags,
                "crew": crew,
                "labels": labels,
                "contact": contact,
                "pin": pin,
                "mast": mast,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        berth: int | str | UnsetType = UNSET,
        kind: BoatKind | str | UnsetType = UNSET,
        class_: int | UnsetType = UNSET,
        owner: Owner | str | AsDict | None | UnsetType = UNSET,
        flags: Sequence[str] | UnsetType = UNSET,
        crew: Sequence[int | None] | UnsetType = UNSET,
        labels: Mapping[str, str] | UnsetType = UNSET,
        contact: str | UnsetType = UNSET,
        pin: str | UnsetType = UNSET,
        mast: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Boat:
        """Update a boat.

        Deprecated.

        https://docs.harbour.test/boats

        Args:
            name: What is painted on it. At most 40 characters.
            berth: The number of a berth, or its name.
            crew: At most 40 items.
            mast: Deprecated.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "name": name,
                "berth": berth,
                "kind": kind,
                "class": class_,
                "owner": owner,
                "flags": flags,
                "crew": crew,
                "labels": labels,
                "contact": contact,
                "pin": pin,
                "mast": mast,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def count(self, **call: Unpack[More]) -> Answered[None]:
        """Call boats.count.

        https://docs.harbour.test/boats

        Headers:
            X-All: A header of the answer, of type integer.
        """
        return self._caller.call(_COUNT, {}, more=call)

    def moor(
        self,
        id: int,
        *,
        rope: str,
        knots: int | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> None:
        """Update a boat.

        https://docs.harbour.test/boats
        """
        return self._caller.call(
            _MOOR,
            {"id": id},
            {
                "rope": rope,
                "knots": knots,
                **extra_fields(_MOOR, extra, validate=validate),
            },
            more=call,
        )

    def berth(
        self,
        *,
        boat: int,
        from_: dt.date,
        services: Sequence[str] | UnsetType = UNSET,
        payer: Payer | AsDict | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> dict[str, int | Boat]:
        """Call boats.berth.

        https://docs.harbour.test/boats
        """
        return self._caller.call(
            _BERTH,
            {},
            {
                "boat": boat,
                "from": from_,
                "services": services,
                "payer": payer,
                **extra_fields(_BERTH, extra, validate=validate),
            },
            more=call,
        )


class AsyncBoats:
    """Calls on boats."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        rows: Sequence[int] | UnsetType = UNSET,
        near: Mapping[str, float] | UnsetType = UNSET,
        where: Mapping[str, Any] | UnsetType = UNSET,
        state: Literal["in", "out"] | str | UnsetType = UNSET,
        depth: float | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        level: int | UnsetType = UNSET,
        since: int | str | UnsetType = UNSET,
        old: bool | UnsetType = UNSET,
        lang: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Boat]:
        """List boats.

        https://docs.harbour.test/boats

        Args:
            page: At least 1.
            depth: From 0.5 to 12.5.
            old: Deprecated.
            lang: The language of all words.

        Headers:
            Link: The addresses of the other pages.
            X-Left: A header of the answer, of type integer.

        Raises:
            TooManyRequestsError: Wait a minute.
        """
        return AsyncListing(
            self._caller,
            _LIST,
            {
                "page": page,
                "ids[]": ids,
                "tags": tags,
                "rows": rows,
                "near": near,
                "where": where,
                "state": state,
                "depth": depth,
                "code": code,
                "level": level,
                "since": since,
                "old": old,
                "lang": lang,
            },
            call,
        )

    async def get(self, id: int, **call: Unpack[More]) -> Boat:
        """Get a boat.

        https://docs.harbour.test/boats
        """
        return await self._caller.call(_GET, {"id": id}, more=call)

    async def create(
        self,
        *,
        name: str,
        berth: int | str | None | UnsetType = UNSET,
        kind: BoatKind | str | None | UnsetType = UNSET,
        class_: int | None | UnsetType = UNSET,
        owner: Owner | str | AsDict | None | UnsetType = UNSET,
        flags: Sequence[str] | None | UnsetType = UNSET,
        crew: Sequence[int | None] | None | UnsetType = UNSET,
        labels: Mapping[str, str] | None | UnsetType = UNSET,
        contact: str | None | UnsetType = UNSET,
        pin: str | None | UnsetType = UNSET,
        mast: float | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Boat:
        """Create a boat.

        https://docs.harbour.test/boats

        Args:
            name: What is painted on it. At most 40 characters.
            berth: The number of a berth, or its name.
            crew: At most 40 items.
            mast: Deprecated.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "name": name,
                "berth": berth,
                "kind": kind,
                "class": class_,
                "owner": owner,
                "flags": flags,
                "crew": crew,
                "labels": labels,
                "contact": contact,
                "pin": pin,
                "mast": mast,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        berth: int | str | UnsetType = UNSET,
        kind: BoatKind | str | UnsetType = UNSET,
        class_: int | UnsetType = UNSET,
        owner: Owner | str | AsDict | None | UnsetType = UNSET,
        flags: Sequence[str] | UnsetType = UNSET,
        crew: Sequence[int | None] | UnsetType = UNSET,
        labels: Mapping[str, str] | UnsetType = UNSET,
        contact: str | UnsetType = UNSET,
        pin: str | UnsetType = UNSET,
        mast: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Boat:
        """Update a boat.

        Deprecated.

        https://docs.harbour.test/boats

        Args:
            name: What is painted on it. At most 40 characters.
            berth: The number of a berth, or its name.
            crew: At most 40 items.
            mast: Deprecated.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "name": name,
                "berth": berth,
                "kind": kind,
                "class": class_,
                "owner": owner,
                "flags": flags,
                "crew": crew,
                "labels": labels,
                "contact": contact,
                "pin": pin,
                "mast": mast,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def count(self, **call: Unpack[More]) -> Answered[None]:
        """Call boats.count.

        https://docs.harbour.test/boats

        Headers:
            X-All: A header of the answer, of type integer.
        """
        return await self._caller.call(_COUNT, {}, more=call)

    async def moor(
        self,
        id: int,
        *,
        rope: str,
        knots: int | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> None:
        """Update a boat.

        https://docs.harbour.test/boats
        """
        return await self._caller.call(
            _MOOR,
            {"id": id},
            {
                "rope": rope,
                "knots": knots,
                **extra_fields(_MOOR, extra, validate=validate),
            },
            more=call,
        )

    async def berth(
        self,
        *,
        boat: int,
        from_: dt.date,
        services: Sequence[str] | UnsetType = UNSET,
        payer: Payer | AsDict | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> dict[str, int | Boat]:
        """Call boats.berth.

        https://docs.harbour.test/boats
        """
        return await self._caller.call(
            _BERTH,
            {},
            {
                "boat": boat,
                "from": from_,
                "services": services,
                "payer": payer,
                **extra_fields(_BERTH, extra, validate=validate),
            },
            more=call,
        )
