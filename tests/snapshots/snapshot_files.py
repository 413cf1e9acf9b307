"""Snapshots that are files of their own below ``expected/``, at a path that says what they are."""

from __future__ import annotations

from pathlib import Path

from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

EXPECTED = Path(__file__).parent / "expected"


class SnapshotFiles(SingleFileSnapshotExtension):
    """The name of a snapshot is its path: ``snapshot(name="yard/openapi/openapi.yaml")``."""

    _write_mode = WriteMode.TEXT
    file_extension = ""

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:  # noqa: ARG003 - syrupy's
        """Where the snapshot ``index`` lies."""
        return str(EXPECTED / str(index))

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:  # noqa: ARG003 - syrupy's
        """Return the path itself."""
        return str(index)

    def discover_snapshots(self, **_: object) -> SnapshotCollections:
        """None: workers of a parallel run see only their part, so a test looks for files that nothing makes."""
        return SnapshotCollections()
