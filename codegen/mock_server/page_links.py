"""Links from page to page: the addresses of the other parts of a list, in a header or in the answer."""

from __future__ import annotations

from urllib.parse import urlencode

from codegen.mock_server.listing import Page
from codegen.mock_server.messages import Answer, Call
from codegen.mock_server.paging import first_page, parameter_of
from codegen.spec.conventions import Pagination


def with_links(answer: Answer, call: Call, ways: list[Pagination], page: Page, size: int) -> Answer:
    """Return ``answer``, a part of a list, with the addresses that its API gives of the other parts."""
    for way in ways:
        if way.kind == "link":
            answer = _linked(answer, call, way, page, size)
    return answer


def _linked(answer: Answer, call: Call, way: Pagination, page: Page, size: int) -> Answer:
    pages = _pages(way, page, size)
    urls = {name: _url(call, str(parameter_of(way)), number) for name, number in pages.items()}
    headers, body = dict(answer.headers), answer.body
    if way.header and urls:
        headers[way.header] = ", ".join(f'<{url}>; rel="{name}"' for name, url in urls.items())
    if way.next and isinstance(body, dict):
        body = body | {way.next: urls.get("next")}
    return Answer(answer.status, body, answer.has_body, headers, answer.media, answer.content)


def _pages(way: Pagination, page: Page, size: int) -> dict[str, int]:
    """Return the numbers of the pages that are worth a link."""
    total = len(page.records) if page.total is None else page.total
    first = first_page(way)
    here, last = first + page.start // max(size, 1), first + max(total - 1, 0) // max(size, 1)
    pages = {"next": here + 1} if here < last else {}
    pages |= {"last": last} if here < last else {}
    return pages | ({"first": first, "prev": here - 1} if here > first else {})


def _url(call: Call, parameter: str, number: int) -> str:
    query = [(name, value) for name, value in call.query if name != parameter]
    return f"http://{call.host}/{call.written}?{urlencode([*query, (parameter, str(number))])}"
