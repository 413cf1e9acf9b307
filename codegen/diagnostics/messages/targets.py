"""What the targets find: names that cannot stand in code, patterns and templates that cannot be used."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

TARGETS: dict[str, Code] = {
    # names
    "not-an-identifier": Code(
        ERROR,
        "{name} cannot be a name in Python",
        "choose a name of letters, digits and underscores that is no word of the language",
    ),
    "name-clash": Code(
        NOTE,
        "in {where}, {wire} and {first} give the same Python name; {wire} became {name}",
        "nothing to do: the names on the wire stay as they are",
    ),
    # validators
    "pattern-not-checked": Code(
        WARNING,
        "the validators do not check the pattern of {field} in {model}: {reason}",
        "give a simpler pattern for the field in corrections.toml, or leave it to the server",
    ),
    # templates
    "template-missing": Code(
        ERROR,
        "there is no template {template}",
        "see `codegen targets` for the templates; in templates/ only files of the same path override them",
    ),
    "template-broken": Code(
        ERROR,
        "the template cannot be laid out: {problem}",
        "mend the template at this line, or remove it to use the one that came with codegen",
    ),
}

# The viewer of the reference page.
VIEWER: dict[str, Code] = {
    "vendored-not-fetched": Code(
        ERROR,
        "{package} could not be fetched: {problem}",
        "install Node.js, whose npm fetches it; or give the archive itself with --viewer",
    ),
    "vendored-changed": Code(
        ERROR,
        "{file} is not the archive of {package} that is pinned: its hash is another",
        "give the archive as npm pack makes it; what was fetched was not kept",
    ),
}
