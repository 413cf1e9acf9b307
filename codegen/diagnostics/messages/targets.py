"""What the targets find: names that cannot be in code, patterns and templates that cannot be used."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

TARGETS: dict[str, Code] = {
    # names
    "not-an-identifier": Code(
        ERROR,
        "`{name}` cannot be a name in Python",
        "choose a name of letters, digits and underscores that is not a keyword",
    ),
    "name-clash": Code(
        NOTE,
        "{where}: `{wire}` and `{first}` have the same Python name; `{wire}` is called `{name}`",
        "nothing to do; the names in requests and responses do not change",
    ),
    # validators
    "pattern-not-checked": Code(
        WARNING,
        "the validators do not check the pattern of `{field}` in `{model}`: {reason}",
        "give a simpler pattern in corrections.toml, or leave the check to the server",
    ),
    # templates
    "template-missing": Code(
        ERROR,
        "the template `{template}` does not exist",
        "run `codegen targets` for the list of templates; files in templates/ override those of the same path",
    ),
    "template-broken": Code(
        ERROR,
        "cannot render the template: {problem}",
        "correct your template at this line, or remove it to use the built-in one",
    ),
}

# The viewer of the reference page.
VIEWER: dict[str, Code] = {
    "vendored-not-fetched": Code(
        ERROR,
        "cannot fetch `{package}`: {problem}",
        "install Node.js, whose npm fetches it, or give the archive with `--viewer`",
    ),
    "vendored-changed": Code(
        ERROR,
        "`{file}` is not the pinned archive of `{package}`: its hash differs",
        "give `--viewer` the archive that `npm pack` writes",
    ),
}
