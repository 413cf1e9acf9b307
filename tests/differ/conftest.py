"""The workspace that the tests of the command share."""

from tests.tiny_workspace import shed

__all__ = ["shed"]
