"""Field names: the words that api.toml says are in the name of a field, where the name alone does not show them."""

from __future__ import annotations

from codegen.interpret.context import Context
from codegen.spec.model import Spec


def interpret_names(context: Context) -> None:
    """Claim the words of each name in api.toml."""
    for wire, words in context.settings.names.items():
        context.say(("names", wire), words, "settings", context.settings_quote("names", wire))


def report_unknown(context: Context, spec: Spec) -> None:
    """Report each name in api.toml that no field has."""
    known = {wire for model in spec.models.values() for wire in model.fields}
    for wire in context.settings.names:
        if wire not in known:
            quote = context.settings_quote("names", wire)
            context.find("name-of-no-field", quote.place, [quote], name=wire)
