"""Names: which names tell that their value is a secret, and which of their values are one."""

from __future__ import annotations

import enum
import re

from codegen.dialects.secrets.looks import is_random
from codegen.dialects.secrets.placeholders import is_placeholder


class Telling(enum.IntEnum):
    """How much a name says about its value."""

    NOTHING = 0
    KEY = 1  # "key" alone: many things have keys
    TOKEN = 2  # its value is a secret if it looks as if a machine made it
    PASSWORD = 3  # its value is a secret, also a plain word


# What is in each that ANY_TELLING can find.
TELLING_WORDS = (
    "token", "secret", "passw", "passp", "passc", "pwd", "key", "credential", "cookie", "session", "auth", "sid",
)  # fmt: skip
ANY_TELLING = re.compile(r"(?i)token|secret|passw|passp|passc|pwd|key|credential|cookie|session|auth|sid\b")
_PASSWORD = ("password", "passwd", "passphrase", "passcode", "pwd", "clientsecret")
_TOKEN = (
    "token", "secret", "apikey", "appkey", "accesskey", "secretkey", "privatekey", "authkey", "softwarekey",
    "functionskey", "clientkey", "signingkey", "encryptionkey", "licensekey", "masterkey", "subscriptionkey",
    "accountkey", "sessionkey", "sessionid", "credential", "credentials", "authorization", "jwt", "sharedkey",
    "cookie", "accesskeyid", "secretid",
)  # fmt: skip
_SUFFIX = re.compile(r"(?:value|live|test|prod|production|hash|md5|sha1|sha256|hex|base64|\d+)$")
_CURSOR = re.compile(r"(?:next|prev|previous|page|paging|sync|continuation|cursor|delta|resume|scroll)\w*token$")
_SENTENCE = re.compile(
    r"(?i)\b(?:is|are|was|be|must|may|can|cannot|should|will|the|your|a|an|of|for|to|not|too|no|if|in|or|and|when|with|this"
    r"|required|invalid|incorrect|wrong|missing|field|string|password|token|secret|key|user|users|characters?|entered)\b"
)
_ANY_HEX = re.compile(r"[0-9a-fA-F]{16,}")
_KEY = re.compile(r"[0-9a-fA-F]{32,}")
_UUID = re.compile(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def telling(name: str) -> Telling:
    """Return what ``name`` says about its value."""
    joined = re.sub(r"[^a-z0-9]", "", name.lower())
    joined = _SUFFIX.sub("", joined)
    if joined.endswith(_PASSWORD):
        return Telling.PASSWORD
    if joined.endswith(_TOKEN) and not _CURSOR.search(joined):
        return Telling.TOKEN
    return Telling.KEY if joined in ("key", "auth", "sid", "session") else Telling.NOTHING


def is_secret_value(name: Telling, value: str) -> bool:
    """Whether ``value``, below a name that says this much, is a secret."""
    if name is Telling.NOTHING or is_placeholder(value):
        return False
    words = value.split()
    if len(words) > 1:
        return name is Telling.PASSWORD and len(words) <= 8 and not _SENTENCE.search(value)
    match name:
        case Telling.PASSWORD:
            return len(value) >= 4
        case Telling.TOKEN:
            return _is_machine_made(value)
        case _:
            return not _UUID.fullmatch(value) and bool(
                _KEY.fullmatch(value) or (value.isalnum() and is_random(value, 24))
            )


def _is_machine_made(value: str) -> bool:
    if len(value) < 8 or "://" in value or ("/" in value.strip("/=") and value.startswith("/")):
        return False
    has_both = re.search(r"\d", value) and re.search(r"[A-Za-z]", value)
    return bool(has_both) or _ANY_HEX.fullmatch(value) is not None or is_random(value, least=20)
