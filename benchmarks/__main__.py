"""Measure everything and print it. Ends with 1 when a hostile text costs clearly more than in proportion to its
length, or a megabyte of it more than five seconds.

Times are of the processor, the best of several, so other work on the machine blurs them less.
"""

from __future__ import annotations

import sys

from benchmarks import builds, growth, megabyte, starts


def main() -> int:
    """Run all benchmarks."""
    starts.show()
    builds.show()
    return max(growth.show(), megabyte.show())


if __name__ == "__main__":
    sys.exit(main())
