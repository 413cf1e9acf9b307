"""Bodies of answers, read up to a limit: neither their bytes nor what is packed into them comes whole beyond it."""

from __future__ import annotations

import zlib

import httpx2

from codegen.fetch.budget import Budget

ENCODINGS = "gzip, deflate"
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_ANY_HEADER = 32 + zlib.MAX_WBITS  # gzip and zlib, told apart by the body's first bytes


async def read_body(response: httpx2.Response, largest: int, budget: Budget) -> bytes | None:
    """Return the whole body, unpacked; None when it is larger than ``largest``.

    Raises DecodingError for a body that is packed in another way, several times over, or not whole.
    """
    packed = response.headers.get("content-encoding", "").strip().lower()
    if packed in ("", "identity"):
        return await _plain(response, largest, budget)
    if packed not in _PACKED:
        raise httpx2.DecodingError("its content encoding was not asked for", request=response.request)
    return await _unpacked(response, largest, budget)


async def _plain(response: httpx2.Response, largest: int, budget: Budget) -> bytes | None:
    content = bytearray()
    async for chunk in response.aiter_bytes():  # of which nothing is packed
        budget.spend(len(chunk))
        content += chunk
        if len(content) > largest:
            return None
    return bytes(content)


async def _unpacked(response: httpx2.Response, largest: int, budget: Budget) -> bytes | None:
    content, unpacking = bytearray(), zlib.decompressobj(_ANY_HEADER)
    async for chunk in response.aiter_raw():
        budget.spend(len(chunk))
        try:
            content += unpacking.decompress(chunk, largest + 1 - len(content))
        except zlib.error as wrong:
            raise httpx2.DecodingError(str(wrong), request=response.request) from None
        if len(content) > largest:
            return None
    if not unpacking.eof:
        raise httpx2.DecodingError("its packed body is cut", request=response.request)
    return bytes(content)
