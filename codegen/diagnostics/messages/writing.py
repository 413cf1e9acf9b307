"""Why what was made is not put on disk, and what became of edited files."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, WARNING, Code

WRITING: dict[str, Code] = {
    "output-not-parsed": Code(
        ERROR,
        "the output is invalid {kind}: {problem}",
        "correct your template of this file in templates/; nothing was written",
    ),
    "output-hides-character": Code(
        ERROR,
        "the output contains the invisible character `{character}`",
        "use an encoder for this value in your template; nothing was written",
    ),
    "output-path-refused": Code(
        ERROR,
        "cannot write to `{path}`: {reason}",
        "move what is in the way, or name the model or call differently in api.toml; nothing was written",
    ),
    "formatter-failed": Code(
        ERROR,
        "`{formatter}` cannot format the Python files: {problem}",
        "run `{formatter} --version` to check that it is installed next to codegen",
    ),
    "process-ended": Code(
        ERROR,
        "a process that made output files ended too early",
        "close other programs if memory is short, then run `codegen build` again; nothing was written",
    ),
    "manifest-unreadable": Code(
        ERROR,
        "cannot use the list of files that codegen wrote here: {problem}",
        "restore it from version control, or delete it and the files it lists; then run `codegen build`",
    ),
    "hand-edit": Code(
        ERROR,
        "`{path}` was edited by hand and is not overwritten",
        "move the change to corrections.toml or a template; or run `codegen build` with `--keep {file}` to merge "
        "it or `--discard {file}` to drop it",
    ),
    "hand-edit-removed": Code(
        ERROR,
        "`{path}` is no longer generated; it was edited by hand and is not deleted",
        "move your edits and delete the file; or run `codegen build` with `--keep {file}` to keep it or "
        "`--discard {file}` to drop it",
    ),
    "kept-conflict": Code(
        ERROR,
        "the kept edits of `{path}` conflict with the new output ({count}x); it is not overwritten",
        "run `codegen build` with `--keep {file}` to mark the conflicts in the file, or with `--discard {file}` "
        "to drop the edits",
    ),
    "edit-unknown": Code(
        ERROR,
        "no edited file matches `{name}`",
        "give a file as shown by the build, a folder, or a quoted pattern; edited files: {files}. Put APIs "
        "before `--keep` and `--discard`",
    ),
    "conflict-marked": Code(
        ERROR,
        "an edit of `{path}` conflicts with the new output; both are marked here",
        "keep the right lines, remove the marks, then run `codegen build`",
    ),
    "kept-not-parsed": Code(
        ERROR,
        "with its kept edits `{path}` is invalid {kind}: {problem}",
        "correct the file; its edits are merged into the new output",
    ),
    "kept-no-longer-made": Code(
        WARNING,
        "`{path}` is no longer generated; it stays because of its edits",
        "move your edits to another file, then delete it",
    ),
    "machine-file-edited": Code(
        WARNING,
        "`{path}` was edited since the last build; the edit was overwritten",
        "move the change to corrections.toml; each build writes this file again",
    ),
    "output-changed-meanwhile": Code(
        ERROR,
        "`{path}` was changed during the build; nothing was written",
        "close the program that writes to it, then run `codegen build`",
    ),
    "output-not-read": Code(
        ERROR,
        "cannot read `{folder}`: {problem}",
        "give read permission for all files in it, then run `codegen build`; nothing was written",
    ),
    "output-not-written": Code(
        ERROR,
        "cannot write `{folder}`: {problem}",
        "free some space or give write permission, then run `codegen build`; no file is damaged",
    ),
}
