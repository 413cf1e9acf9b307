"""The workspace that the tests of the command share."""

from tests.tiny_workspace import committed, shed

__all__ = ["committed", "shed"]
