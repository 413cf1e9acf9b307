"""Sealed files: content behind its own SHA-256, so that a file that was torn or edited counts as none."""

from __future__ import annotations

import hashlib

FOLDER = ".codegen-cache"  # of a workspace: what may be deleted at any moment
_LENGTH = hashlib.sha256().digest_size


def seal(content: bytes) -> bytes:
    """Return ``content`` as it is stored."""
    return hashlib.sha256(content).digest() + content


def unseal(stored: bytes) -> bytes | None:
    """Return the content of what ``seal`` returned; None for anything else."""
    digest, content = stored[:_LENGTH], stored[_LENGTH:]
    return content if hashlib.sha256(content).digest() == digest else None
