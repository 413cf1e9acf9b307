"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .boat import Boat as Boat
    from .owner import Owner as Owner
    from .berthing import Berthing as Berthing
    from .payer import Payer as Payer
    from .paper import Paper as Paper
    from .mooring import Mooring as Mooring
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Boat": "boat",
            "Owner": "owner",
            "Berthing": "berthing",
            "Payer": "payer",
            "Paper": "paper",
            "Mooring": "mooring",
        },
    )
