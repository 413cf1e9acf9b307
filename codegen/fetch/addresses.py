"""Addresses of pages: which may be asked, which are allowed, how they are recorded, and what their captures are called.

Addresses come from people, from links and from servers; only the first are trusted, and they err.
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

from codegen.sources.page import MEDIA_TYPES, MediaType

_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_SECRET = re.compile(
    r"token|secret|passw|session|signature|credential|api_?key|^(auth|sid|sig|key|code)$", re.IGNORECASE
)
_NO_CONTROL = re.compile(r"[^\x00-\x20\x7f]+")
# Names that a system takes for a device, whatever follows the dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST_NAME = 120
_LONGEST_ADDRESS = 2000


def problem_of(url: str) -> str:
    """Why ``url`` cannot be asked for; empty when it can."""
    if len(url) > _LONGEST_ADDRESS or not _NO_CONTROL.fullmatch(url):
        return "it is empty, too long, or contains blanks"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "it is not a web address"
    if parts.scheme not in _DEFAULT_PORTS:
        return "it begins with neither http:// nor https://"
    if not parts.hostname:
        return "it names no host"
    if parts.username is not None or parts.password is not None:
        return "it contains credentials"
    return ""


def tidy(url: str) -> str:
    """``url`` as it is compared: no fragment, host in small letters, no default port, a path. ``url`` can be asked."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, _netloc(parts), _without_dots(parts.path), parts.query, ""))


def joined(base: str, link: str) -> str | None:
    """Where ``link`` on the page ``base`` leads, tidy; None where it cannot be asked for."""
    try:
        url = urljoin(base, link.strip())
    except ValueError:
        return None
    return None if problem_of(url) else tidy(url)


def recorded(url: str) -> str:
    """``url`` as it may be written down: parts of its query that look like a secret are left out."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _SECRET.search(name)]
    return tidy(url) if kept == pairs else tidy(urlunsplit(parts._replace(query=urlencode(kept))))


def shown(url: str) -> str:
    """``url`` for a message, whatever it is: what may be a password or a key is not repeated."""
    if not problem_of(url):
        return recorded(url)
    scheme, slashes, rest = url.partition("?")[0].rpartition("://")
    return f"{scheme}{slashes}{rest.rpartition('@')[2]}"


def host_of(url: str) -> str:
    """Return the scheme, host and port of ``url``: what a robots.txt and a limit are for."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{_netloc(parts)}"


def folder_of(url: str) -> str:
    """``url`` up to the last slash of its path: the prefix that is meant when none is given."""
    parts = urlsplit(tidy(url))
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rpartition("/")[0] + "/", "", ""))


def inside(url: str, prefix: str) -> bool:
    """Whether ``url`` lies below ``prefix``; both tidy. The scheme may be the safer one, never the other way."""
    scheme, _, rest = url.partition("://")
    expected, _, below = prefix.partition("://")
    if scheme != expected and (scheme, expected) != ("https", "http"):
        return False
    path, below = unquote(rest.partition("?")[0]), unquote(below)
    climbs = "\\" in path or any(segment in (".", "..") for segment in path.split("/"))
    if climbs:  # some servers decode before they look: %2e%2e leads upwards there
        return False
    return path.startswith(below) and (below.endswith("/") or path[len(below) : len(below) + 1] in ("", "/"))


def file_name(url: str, prefix: str, media_type: MediaType, taken: set[str]) -> str:
    """Return what the capture of ``url`` is called: one name of harmless letters, made of the path below ``prefix``.

    ``taken`` are the names of other captures, in small letters, for some disks do not tell the case apart.
    """
    parts = urlsplit(url)
    path = unquote(parts.path)
    below = unquote(urlsplit(prefix).path).rpartition("/")[0] + "/"
    wanted = path.removeprefix(below).strip("/") or "index"
    stem = _UNSAFE.sub("-", wanted.replace("/", "-")).strip(".-") or "page"
    suffix = _suffix(stem, media_type)
    stem = stem.removesuffix(suffix) if suffix else stem
    suffix = suffix or next(known for known, kind in MEDIA_TYPES.items() if kind == media_type)
    lossy = parts.query or len(stem) > _LONGEST_NAME or _DEVICES.match(stem) or (stem + suffix).lower() in taken
    if lossy:
        stem = f"page-{stem[:_LONGEST_NAME]}-{hashlib.sha256(url.encode()).hexdigest()[:10]}"
    return stem + suffix


def _suffix(name: str, media_type: MediaType) -> str:
    """Return the suffix of ``name`` if it is one of ``media_type``."""
    return next((known for known, kind in MEDIA_TYPES.items() if kind == media_type and name.endswith(known)), "")


def _netloc(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    return host if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{host}:{parts.port}"


def _without_dots(path: str) -> str:
    """``path`` with ``.`` and ``..`` resolved (RFC 3986, 5.2.4)."""
    kept: list[str] = []
    for segment in path.split("/")[1:] or [""]:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/" + "/".join(kept)
