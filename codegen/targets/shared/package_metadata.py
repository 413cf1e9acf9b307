"""What a generated package's pyproject.toml says for indexes, and for people who find the package there."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.encoders import toml
from codegen.targets.shared.web_addresses import web_address
from codegen.targets.target import PackageInfo


class PackageMetadata(msgspec.Struct, frozen=True):
    """Ready for the template; ``author`` and ``documentation`` are empty where nothing is known."""

    keywords: Code
    author: Code
    documentation: Code


def package_metadata(spec: Spec, info: PackageInfo, keywords: Sequence[str]) -> PackageMetadata:
    """Return the metadata of a package that is made from ``spec``; the API's own name is one more keyword."""
    return PackageMetadata(
        keywords=toml.strings((spec.api.id, *keywords)),
        author=_author(info),
        documentation=_documentation(spec),
    )


def _author(info: PackageInfo) -> Code:
    """Return the entry of ``authors`` as an inline table."""
    if info.author is None:
        return Code("")
    parts = {"name": info.author.name, "email": info.author.email}
    entries = ", ".join(f"{key} = {toml.string(word)}" for key, word in parts.items() if word)
    return Code(f"{{ {entries} }}")


def _documentation(spec: Spec) -> Code:
    address = web_address(spec.api.docs_url or "")
    return toml.string(address) if address else Code("")
