"""A server that attacks its callers: bombs, huge heads, and redirects that would take credentials away."""

from __future__ import annotations

import gzip

import pytest

from tests.client.relay import Sent, always
from tests.client.stage import Open

MOST = 100_000


def test_what_a_bomb_holds_is_not_read_beyond_the_limit(stage: Open) -> None:
    on = stage()
    bomb = gzip.compress(b" " * 20_000_000)
    assert len(bomb) < MOST
    on.relay.spoil = always(lambda sent: (200, bomb, {**sent[2], "Content-Encoding": "gzip"}))
    with pytest.raises(on.errors().NoAnswerError, match="max_bytes"):
        on.client(max_bytes=MOST).assignments.get(5)
    assert len(on.relay.calls()) == 1


def test_what_is_packed_twice_is_not_unpacked(stage: Open) -> None:
    on = stage()
    bomb = gzip.compress(gzip.compress(b" " * 20_000_000))
    on.relay.spoil = always(lambda sent: (200, bomb, {**sent[2], "Content-Encoding": "gzip, gzip"}))
    with pytest.raises(on.errors().NoAnswerError, match="compressed more than once"):
        on.client(max_bytes=MOST).assignments.get(5)


def test_a_long_answer_is_not_read_beyond_the_limit(stage: Open) -> None:
    on = stage()
    on.relay.spoil = always(lambda sent: (200, b" " * 20_000_000, sent[2]))
    with pytest.raises(on.errors().NoAnswerError, match="max_bytes"):
        on.client(max_bytes=MOST).assignments.get(5)


def test_a_huge_head_is_no_answer(stage: Open) -> None:
    on = stage()

    def huge(sent: Sent) -> Sent:
        return (200, sent[1], {**sent[2], "X-Words": "a" * 1_000_000})

    on.relay.spoil = always(huge)
    with pytest.raises(on.errors().ApiError):
        on.client().assignments.get(5)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["http://169.254.169.254/", "//evil.test/x", "/other", "file:///etc/passwd"])
def test_no_redirect_is_followed(stage: Open, status: int, target: str) -> None:
    on = stage()
    on.relay.spoil = always(lambda sent: (status, b"", {**sent[2], "Location": target}))
    with pytest.raises(on.errors().StatusError) as refused:
        on.client().assignments.get(5)
    assert refused.value.status == status
    assert len(on.relay.calls()) == 1
