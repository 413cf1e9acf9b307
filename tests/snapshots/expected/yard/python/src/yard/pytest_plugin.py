"""A fixture for pytest: a fake of the API. Name this module in ``pytest_plugins`` of your conftest.py."""

from __future__ import annotations

import pytest

from .testing import Fake


@pytest.fixture
def yard_fake() -> Fake:
    """A fake of the API that keeps nothing from one test to the next."""
    return Fake()
