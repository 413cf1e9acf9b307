"""The generators there are, in the order of the table. A new one is a module beside this file and a line here."""

from __future__ import annotations

from tests.acceptance.generators.checked_only import (
    CSHARP,
    DART,
    DATAMODEL,
    KOTLIN,
    ORVAL,
    SWAGGER_TYPESCRIPT_API,
    SWIFT,
)
from tests.acceptance.generators.generator import Generator
from tests.acceptance.generators.hey_api import HEY_API
from tests.acceptance.generators.loaded import RUBY, RUST, TYPESCRIPT_CODEGEN, TYPESCRIPT_FETCH
from tests.acceptance.generators.openapi_fetch import OPENAPI_FETCH
from tests.acceptance.generators.openapi_generator import GO, JAVA, PHP, PYTHON
from tests.acceptance.generators.openapi_python_client import OPENAPI_PYTHON_CLIENT
from tests.acceptance.generators.schema_readers import OAZAPFTS, TYPED_OPENAPI, ZOD

RUN = (OPENAPI_PYTHON_CLIENT, PYTHON, HEY_API, OPENAPI_FETCH, GO, JAVA, PHP)
CHECKED_ONLY = (DATAMODEL, ORVAL, SWAGGER_TYPESCRIPT_API, ZOD, OAZAPFTS, TYPED_OPENAPI, CSHARP, KOTLIN, SWIFT, DART)
LOADED = (RUBY, RUST, TYPESCRIPT_FETCH, TYPESCRIPT_CODEGEN)
GENERATORS: tuple[Generator, ...] = (*RUN, *LOADED, *CHECKED_ONLY)

# Slow, and without a surprise for long: they run before a release. The others are one of each kind: a client in Python
# that is plain and one that is not, TypeScript with a client and with types alone, and a language that compiles.
STABLE = frozenset(one.name for one in (*CHECKED_ONLY, *LOADED, PHP, JAVA))
