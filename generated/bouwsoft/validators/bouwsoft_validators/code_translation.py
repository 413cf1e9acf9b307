"""The rules of CodeTranslation.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_CodeTranslations.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(),
        "code": String(max_length=250, writeable=False),
        "translation": String(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
