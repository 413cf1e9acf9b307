"""Fixtures of the tests of fetching."""

from tests.fetch.shed import shed, site

__all__ = ["shed", "site"]
