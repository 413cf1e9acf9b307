"""Fixtures of the tests of fetching."""

from tests.fetching.shed import shed, site

__all__ = ["shed", "site"]
