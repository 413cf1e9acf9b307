"""What a live server's field tables say, and why they did not come."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

INTROSPECT: dict[str, Code] = {
    "introspect-none": Code(
        ERROR,
        "this API has no introspection",
        "if the API can describe its own fields, set `introspection` below [conventions] in api.toml, then run "
        "`codegen build`",
    ),
    "introspect-credential": Code(
        ERROR,
        "the credential `{name}` {problem}",
        "set `{variable}` in the environment, or run this in a terminal to be prompted for it",
    ),
    "introspect-refused": Code(
        ERROR, "the server rejected `{what}`: {problem}", "check the credentials in the environment"
    ),
    "introspect-elsewhere": Code(
        ERROR,
        "the token response names the server `{host}`, which is not documented; documented: {known}",
        "if that server is right, add it to `hosts` in api.toml and run `codegen build`",
    ),
    "introspect-failed": Code(
        ERROR,
        "no field table of `{resource}`: {problem}",
        "run `codegen introspect` again later; what was stored stays",
    ),
    "introspect-left": Code(
        ERROR,
        "no more requests to `{host}`: {problem}; resources not requested: {count}",
        "run `codegen introspect` again later; it continues where it stopped",
    ),
    "introspect-no-table": Code(
        NOTE, "the server has no field table of `{resource}` (404)", "nothing to do, unless the resource was removed"
    ),
    "introspect-differs": Code(
        WARNING,
        "`{field}`: {column} is `{page}` on the page and `{server}` on the server",
        "run `codegen build`, which takes both into account; if the result is wrong, add a correction",
    ),
    "introspect-field-missing": Code(
        WARNING,
        "`{resource}.{field}` is on the page, but not on the server",
        "if the field was removed, remove it in corrections.toml; report it to the vendor",
    ),
    "introspect-field-new": Code(
        WARNING,
        "`{resource}.{field}` is on the server, but on no page",
        "run `codegen build` to take the field from the server",
    ),
}
