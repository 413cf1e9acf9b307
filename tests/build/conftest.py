"""Fixtures of the commands' tests."""

from tests.tiny_workspace import shed

__all__ = ["shed"]
