"""The documents of all APIs, written once for all tests here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.linting.documents import write_documents


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide a folder with api/openapi.yaml and its siblings."""
    folder = tmp_path_factory.mktemp("documents")
    write_documents(folder)
    return folder
