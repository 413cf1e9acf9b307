"""The runtime of the validators, loaded as it is in templates/."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any

from codegen.targets.templating import own_templates


def _load() -> ModuleType:
    folder = own_templates() / "validators" / "runtime"
    where = importlib.util.spec_from_file_location(
        "rules", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert where is not None
    assert where.loader is not None
    module = importlib.util.module_from_spec(where)
    sys.modules["rules"] = module
    where.loader.exec_module(module)
    return module


rules: Any = _load()
