"""The names of the dialects, for whoever checks one without reading a page: the dialects take long to load."""

from __future__ import annotations

from codegen.config.settings import SettingsFile
from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.diagnostics.suggest import did_you_mean

NAMES = ("xojo", "gitbook", "docusaurus", "generic")  # as in the registry
AUTO = "auto"  # each page in the dialect that it shows itself


def check_names(settings: SettingsFile) -> None:
    """Raise BadInput for dialects in api.toml that there are not."""
    named: dict[tuple[str, ...], str] = {("dialect",): settings.settings.dialect}
    named |= {("dialects", pattern): name for pattern, name in settings.settings.dialects.items()}
    unknown = {path: name for path, name in named.items() if name != AUTO and name not in NAMES}
    if unknown:
        raise BadInput(*(_unknown(name, settings.file.place(*path)) for path, name in unknown.items()))


def _unknown(name: str, place: Location) -> Finding:
    known = [*NAMES, AUTO]
    return finding("dialect-unknown", place, name=name, known=", ".join(known), guess=did_you_mean(name, known))
