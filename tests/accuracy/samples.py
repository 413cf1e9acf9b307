"""Find the folders to measure: each holds ``pages/`` and ``truth.json``, outside this project."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class DataAbsentError(Exception):
    """Say why nothing can be measured."""


@dataclass(frozen=True)
class Sample:
    """One documentation: its pages and, where somebody read them, what they document."""

    name: str
    pages: Path
    truth: dict[str, Any]

    @property
    def api(self) -> str:
        """The name as ``codegen init`` takes it."""
        return self.name.replace("-", "_")


def data_folder() -> Path:
    """Return the folder that holds ``corpus/`` and ``cases/``.

    Raises DataAbsentError when there is none.
    """
    stated = os.environ.get("ACCURACY_DATA")
    folder = Path(stated) if stated else ROOT.parent / "shared"
    if not (folder / "corpus" / "score.py").is_file():
        shown = stated or "../shared"
        raise DataAbsentError(f"{shown} holds no corpus/score.py; set ACCURACY_DATA to the folder that does")
    return folder


def samples_in(folder: Path) -> list[Sample]:
    """Return the samples of ``folder``: itself, or each folder right below it, by name."""
    return [_sample(path) for path in [folder, *sorted(folder.iterdir())] if _is_sample(path)]


def page_folders(folder: Path) -> list[Sample]:
    """Return ``folder`` as samples without truth: its ``pages/``, those of the folders below it, or itself."""
    paths = [path for path in [folder, *_folders(folder)] if (path / "pages").is_dir()]
    if not paths:
        return [Sample(folder.resolve().name, folder, {})]
    return [Sample(path.resolve().name, path / "pages", {}) for path in paths]


def _folders(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if path.is_dir())


def _is_sample(path: Path) -> bool:
    return (path / "pages").is_dir() and (path / "truth.json").is_file()


def _sample(path: Path) -> Sample:
    truth = json.loads((path / "truth.json").read_text("utf-8"))
    return Sample(path.resolve().name, path / "pages", truth)
