"""What a live server's field tables say, and why they did not come."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

INTROSPECT: dict[str, Code] = {
    "introspect-none": Code(
        ERROR,
        "this API is not known to answer with field tables of its own",
        "if it does, set introspection in the table [conventions] of api.toml, and build",
    ),
    "introspect-credential": Code(
        ERROR, "the credential {name} {problem}", "set {variable}, or run this where it can ask for it"
    ),
    "introspect-refused": Code(
        ERROR, "the server refuses {what}: {problem}", "check the credentials in the environment"
    ),
    "introspect-elsewhere": Code(
        ERROR,
        "the token answer leads to {host}, which is none of the documented servers: {known}",
        "if that server is right, add it to hosts in api.toml and build",
    ),
    "introspect-failed": Code(
        ERROR, "no field table of {resource}: {problem}", "ask again later; what was stored before stays"
    ),
    "introspect-left": Code(
        ERROR,
        "{host} was left alone: {problem}; resources whose answers are still to come: {count}",
        "ask again later: the run goes on where it stopped",
    ),
    "introspect-no-table": Code(
        NOTE, "the server has no field table of {resource} (404)", "nothing is to be done, unless the resource is gone"
    ),
    "introspect-differs": Code(
        WARNING,
        "{field}: {column} is {page} on the page and {server} at the server",
        "build: the server counts as one more witness; tell the vendor, or correct the spec in corrections.toml",
    ),
    "introspect-field-missing": Code(
        WARNING,
        "{resource}.{field} stands on the page, and the server does not know it",
        "tell the vendor; if it is gone, remove it in corrections.toml",
    ),
    "introspect-field-new": Code(
        WARNING,
        "{resource}.{field} is known to the server and stands on no page",
        "build: the field is taken from the server's answer",
    ),
}
