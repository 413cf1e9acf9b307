"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contract import Contract as Contract
    from .contract_options import ContractOptions as ContractOptions
    from .contract_line import ContractLine as ContractLine
    from .contract_results import ContractResults as ContractResults
    from .result import Result as Result
    from .message import Message as Message
    from .problem import Problem as Problem
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Contract": "contract",
            "ContractOptions": "contract_options",
            "ContractLine": "contract_line",
            "ContractResults": "contract_results",
            "Result": "result",
            "Message": "message",
            "Problem": "problem",
        },
    )
