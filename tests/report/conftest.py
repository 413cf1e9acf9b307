"""Fixtures of the commands' tests."""

from tests.tiny_workspace import committed, shed

__all__ = ["committed", "shed"]
