"""Why what was made is not put on disk, and what became of edited files."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

WRITING: dict[str, Code] = {
    "output-not-parsed": Code(
        ERROR,
        "what was made is not {kind}: {problem}",
        "mend the template that makes this file; nothing was written",
    ),
    "output-hides-character": Code(
        ERROR,
        "what was made holds {character}, which a reader cannot see",
        "have the template print this value through an encoder; nothing was written",
    ),
    "output-path-refused": Code(
        ERROR,
        "{path} must not be written: {reason}",
        "mend the target that makes this path; nothing was written",
    ),
    "formatter-failed": Code(
        ERROR,
        "{formatter} cannot lay out the Python files: {problem}",
        "see that {formatter} is installed beside codegen and runs by itself",
    ),
    "manifest-unreadable": Code(
        ERROR,
        "the list of what codegen wrote here cannot be used: {problem}",
        "restore the file from version control, or delete it together with the files it lists, and build again",
    ),
    "hand-edit": Code(
        ERROR,
        "{path} is not as codegen left it, so it was not overwritten",
        "say the change in corrections.toml or a template; or build with --keep {file} to merge it into what is made, "
        "or with --discard {file} to drop it",
    ),
    "hand-edit-removed": Code(
        ERROR,
        "{path} is no longer made, and is not as codegen left it, so it was not deleted",
        "move what is yours elsewhere and delete the file; or build with --keep {file} to let it stay, "
        "or with --discard {file} to drop it",
    ),
    "kept-conflict": Code(
        ERROR,
        "{path} holds edits that were kept, and what is made now contradicts them: it was not overwritten ({count}x)",
        "build with --keep {file} to have both marked in the file, or with --discard {file} to drop the edits",
    ),
    "edit-unknown": Code(
        ERROR,
        "no edited file is called {name}",
        "name a file as the build shows it, a folder, or a pattern in quotes; edited are: {files}. APIs to build stand "
        "before --keep and --discard",
    ),
    "conflict-marked": Code(
        ERROR,
        "{path} holds an edit and what is made now, which contradict each other; both are marked here",
        "leave in the file what is right, remove the marks, and build again",
    ),
    "kept-not-parsed": Code(
        ERROR,
        "{path}, with the edits that were kept, is not {kind}: {problem}",
        "mend the file: its edits are merged in, and it is written as it is",
    ),
    "kept-no-longer-made": Code(
        WARNING,
        "{path} is no longer made; it stays because of its edits",
        "move what is yours elsewhere, then delete the file",
    ),
    "machine-file-edited": Code(
        WARNING,
        "{path} was edited since the last build; the edit was overwritten",
        "say the change in corrections.toml: this file is made anew by each build",
    ),
    "output-changed-meanwhile": Code(
        ERROR,
        "{path} changed while it was being built; nothing was written",
        "close what writes there, and build again",
    ),
    "output-not-read": Code(
        ERROR,
        "{folder} cannot be compared with what was made: {problem}",
        "give permission to read every file there, and build again; nothing was written",
    ),
    "output-not-written": Code(
        ERROR,
        "{folder} cannot be written: {problem}",
        "free space or give permission, and build again; every file there is whole, old or new",
    ),
}
