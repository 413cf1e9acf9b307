"""Fixtures of the tests of fetching."""

from tests.fetch.clock import clock
from tests.fetch.shed import shed, site

__all__ = ["clock", "shed", "site"]
