"""Call names: what each call of found documentation is about, what it does, and the key it gets from that."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from codegen.interpret.names import singular, snake
from codegen.spec.types import Action
from codegen.wording.http_methods import WRITES

# Beginnings of paths that name no thing: everything up to a version, and words for interfaces.
_VERSION = re.compile(r"v?\d+(?:[._]\d+)*(?:-?(?:alpha|beta|rc)\d*)?", re.IGNORECASE)
_INTERFACE = re.compile(r"api|apis|rest|rpc|json|public|services?|\w+-json", re.IGNORECASE)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_VERBS = frozenset((
    "accept", "activate", "add", "answer", "approve", "archive", "assign", "attach", "ban", "block", "bookmark",
    "cancel", "change", "check", "clear", "clone", "close", "complete", "confirm", "convert", "copy", "create",
    "deactivate", "decline", "delete", "deliver", "demote", "detach", "disable", "download", "duplicate", "edit",
    "enable", "execute", "export", "favourite", "fetch", "find", "finish", "follow", "forward", "generate", "get",
    "hide", "import", "insert", "invite", "join", "leave", "like", "list", "lock", "lookup", "mark", "merge",
    "modify", "move", "mute", "notify", "open", "pause", "pay", "pin", "preview", "promote", "publish", "query",
    "read", "refresh", "reject", "release", "remove", "rename", "reopen", "replace", "reply", "report", "request",
    "resend", "reset", "resize", "resolve", "restart", "restore", "restrict", "resume", "revoke", "run", "save",
    "schedule", "search", "send", "set", "share", "ship", "show", "sign", "start", "stop", "submit", "subscribe",
    "sync", "tag", "test", "toggle", "transfer", "translate", "trigger", "unarchive", "unassign", "unban",
    "unblock", "unbookmark", "undo", "unfollow", "unlock", "unmute", "unpin", "unpublish", "unsubscribe", "untag",
    "update", "upload", "validate", "verify", "view", "void", "vote", "wait",
))  # fmt: skip
_SAVING = frozenset(("create", "add", "new", "insert", "save", "update", "edit", "modify", "replace"))
_ENDINGS = (".json", ".xml", ".csv", ".php")
_HOLE = re.compile(r"\{[^{}]*\}")
_ON_COLLECTION = {"GET": Action.LIST, "POST": Action.CREATE}
_ON_ITEM = {"GET": Action.GET, "PUT": Action.UPDATE, "PATCH": Action.UPDATE, "DELETE": Action.DELETE}
_OF_PART = {"GET": "get", "HEAD": "head", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


class CallName(msgspec.Struct, frozen=True):
    """What a call is about, what it does to it, its own name, and whether it saves a record of its resource."""

    resource: str
    action: Action
    name: str
    saves: bool = False

    @property
    def key(self) -> str:
        """The key of the operation."""
        return f"{snake(self.resource)}.{self.name}"


class CallNames:
    """Names calls by their paths, with all other calls in view: those say which words are collections."""

    def __init__(self, calls: Iterable[tuple[str, str]]) -> None:
        """Look at all ``calls``, methods with paths."""
        self._methods: dict[str, set[str]] = {}
        self._collections: set[tuple[str, ...]] = set()
        for method, path in calls:
            self._methods.setdefault(_HOLE.sub("{}", path), set()).add(method)
            steps = _steps(path)
            self._collections |= {tuple(steps[:index]) for index, step in enumerate(steps) if index and _is_hole(step)}

    def of(self, method: str, path: str) -> CallName:
        """Return the name of the call ``method path``."""
        steps = _steps(path)
        fixed = [step for step in steps if not _is_hole(step)]
        others = self._methods.get(_HOLE.sub("{}", path), set()) - {method}
        if not fixed:
            return CallName("root", Action.CALL, _OF_PART.get(method, "call"))
        words = [word.casefold() for word in _WORDS.findall(_bare(fixed[-1]))]
        if _is_hole(steps[-1]):
            done = len(fixed) > 1 and len(words) == 1 and words[0] in _VERBS
            return _done(method, fixed, words) if done else _item(method, steps, fixed, others)
        if "." in fixed[-1] and not fixed[-1].endswith(_ENDINGS):
            resource, _, name = fixed[-1].rpartition(".")
            return CallName(resource, Action.CALL, snake(name), name.casefold() in _SAVING)
        if words and words[0] in _VERBS and (len(words) == 1 or not others):
            return _done(method, fixed, words)
        return self._fixed(method, steps, fixed, others)

    def _fixed(self, method: str, steps: list[str], fixed: list[str], others: set[str]) -> CallName:
        """Name a call whose path ends in a word for a thing: a collection, or a part of a record."""
        last, verb = _bare(fixed[-1]), _OF_PART.get(method, "call")
        if self._is_collection(steps, last):
            around = _parent(steps)
            if around is not None:
                name = f"list_by_{around}" if method == "GET" else f"{verb}_for_{around}"
                return CallName(last, Action.CALL, name, method == "POST")
            action = _ON_COLLECTION.get(method, Action.CALL)
            return CallName(last, action, action.value if action is not Action.CALL else verb, method == "POST")
        if len(fixed) == 1:
            saves = method in WRITES and len(steps) == 1
            return CallName(last, Action.CREATE if method == "POST" else Action.CALL, verb, saves)
        part = snake(last)
        if method not in ("GET", "POST") or (method == "POST" and "GET" in others):
            part = f"{verb if method != 'POST' else 'post'}_{part}"
        return CallName(_bare(fixed[-2]), Action.CALL, part)

    def _is_collection(self, steps: list[str], last: str) -> bool:
        return tuple(steps) in self._collections or (last.endswith("s") and singular(last) != last)


def version_of(path: str) -> str | None:
    """Return the version that a path begins with, as a word for names: ``v2``."""
    version = next((step for step in path.split("/")[:5] if _VERSION.fullmatch(step)), None)
    return snake(version if version is None or not version[0].isdigit() else f"v{version}") if version else None


def _item(method: str, steps: list[str], fixed: list[str], others: set[str]) -> CallName:
    """Name a call on one record, which ends the path; a POST there changes it where no other method does."""
    action = _ON_ITEM.get(method, Action.CALL)
    if method == "POST" and not others & {"PUT", "PATCH"}:
        action = Action.UPDATE
    around = _parent(steps[:-1])
    verb = "update" if action is Action.UPDATE else "post" if method == "POST" else _OF_PART.get(method, "call")
    if around is not None:
        return CallName(_bare(fixed[-1]), Action.CALL, f"{verb}_by_{around}", action is Action.UPDATE)
    return CallName(_bare(fixed[-1]), action, verb, action is Action.UPDATE)


def _done(method: str, fixed: list[str], words: list[str]) -> CallName:
    """Something done: to what is before it, or, as in ``sendMessage``, to what its own name says."""
    saves = words[0] in _SAVING
    if len(words) > 1:
        return CallName("_".join(words[1:]), Action.CALL, words[0], saves)
    if len(fixed) == 1:
        return CallName(words[0], Action.CALL, "call", saves)
    name = words[0] if method in ("GET", "POST", "PUT") else f"{_OF_PART.get(method, 'call')}_{words[0]}"
    return CallName(_bare(fixed[-2]), Action.CALL, name, saves)


def _steps(path: str) -> list[str]:
    """Return the steps of a path after its beginning that names no thing; all of them where nothing else is left."""
    steps = [step for step in path.split("/") if step]
    cut = 0
    for index, step in enumerate(steps[:5]):
        if _is_hole(step):
            break
        if _VERSION.fullmatch(step) or (index == cut and _INTERFACE.fullmatch(step)):
            cut = index + 1
    return steps[cut:] or steps


def _parent(steps: list[str]) -> str | None:
    """Return the record around the last word of ``steps``: ``client`` for ``clients/{id}/projects``."""
    for index in range(len(steps) - 2, 0, -1):
        if _is_hole(steps[index]) and not _is_hole(steps[index - 1]):
            return snake(singular(_bare(steps[index - 1])))
    return None


def _is_hole(step: str) -> bool:
    return "{" in step


def _bare(step: str) -> str:
    return step.removesuffix(".json").removesuffix(".xml") or step
