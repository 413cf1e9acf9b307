"""Faults: failures that are asked for, drawn by chance; the same seed draws the same ones."""

from __future__ import annotations

import random
import threading

from codegen.mock_server.messages import ApiError
from codegen.mock_server.options import Failure, State


class Faults:
    """What goes wrong on purpose."""

    def __init__(self, failures: tuple[Failure, ...], state: State | None, seed: int) -> None:
        self._failures, self._state = failures, state
        self._random = random.Random(seed)  # noqa: S311 - chance, no secrets
        self._lock = threading.Lock()

    def maybe_fail(self) -> None:
        """Before a call is looked at. Raises ApiError when it is to fail by chance."""
        for failure in self._failures:
            with self._lock:
                hit = self._random.random() < failure.chance
            if hit:
                raise ApiError(status=failure.status)

    def state(self) -> None:
        """Once a call is admitted. Raises ApiError when the API is to be in a state that answers every call so."""
        if self._state is not None:
            raise ApiError(status=self._state.status, meaning=self._state.meaning)
