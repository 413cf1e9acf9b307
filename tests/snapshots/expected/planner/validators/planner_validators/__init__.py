"""Which documented rules a payload for Planner breaks.

Each model has a module of its own with a table of rules and the checks that make sense
for it.
"""

from __future__ import annotations

from planner_validators._runtime import Mode, Problem, RowProblem, RuleName, check_rows

__version__ = "0.1.0"
__all__ = ["Mode", "Problem", "RowProblem", "RuleName", "check_rows"]
