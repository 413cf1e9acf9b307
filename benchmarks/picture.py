"""The picture of the measurements: a bar for each ratio, and a mark where the goal is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_ROW, _LEFT, _WIDTH, _RIGHT = 26, 250, 420, 110
_MET, _MISSED = "#2f7d4f", "#b4532a"
_MOST = 3.0  # times the goal: longer bars are cut


def picture(bars: Sequence[tuple[str, float, float]]) -> str:
    """Return an SVG; each bar is (name, ratio, goal), and is as long as the ratio is in parts of its goal."""
    height = _ROW * len(bars) + 50
    rows = "".join(_row(number, *bar) for number, bar in enumerate(bars))
    goal = _LEFT + _WIDTH / _MOST
    mark = f'<line x1="{goal:.0f}" y1="24" x2="{goal:.0f}" y2="{height - 16}" stroke="#555" stroke-dasharray="4 3"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + _RIGHT}" height="{height}" '
        'font-family="sans-serif" font-size="13">\n<rect width="100%" height="100%" fill="white"/>\n'
        f'<text x="{goal:.0f}" y="18" text-anchor="middle" fill="#555">goal</text>\n{rows}{mark}\n</svg>\n'
    )


def _row(number: int, name: str, ratio: float, goal: float) -> str:
    y = 30 + number * _ROW
    share = ratio / goal
    width = min(share, _MOST) / _MOST * _WIDTH
    more = " …" if share > _MOST else ""
    return (
        f'<text x="{_LEFT - 10}" y="{y + 14}" text-anchor="end">{escape(name)}</text>\n'
        f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="18" fill="{_MET if share <= 1 else _MISSED}"/>\n'
        f'<text x="{_LEFT + width + 8:.1f}" y="{y + 14}" fill="#333">{ratio:.2f} (goal {goal:g}){more}</text>\n'
    )
