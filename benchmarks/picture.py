"""The picture of the measurements: ratios as bars beside their goals, stages as one bar, growth as two lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from benchmarks.results import Result, Scale

_ROW, _LEFT, _WIDTH, _RIGHT = 26, 270, 420, 150
_MET, _MISSED = "#2f7d4f", "#b4532a"
_MOST = 3.0  # times the goal: longer bars are cut
_HUES = (
    "#3b6ea5",
    "#d98c3f",
    "#4d9a75",
    "#a05195",
    "#8a8d3a",
    "#c2565b",
    "#5f7f8f",
    "#7a6fb0",
    "#b0896a",
    "#4f5d75",
    "#c9a227",
    "#7fa7a3",
)
_CHART = 180  # the height of the lines


def picture(results: Sequence[Result], scales: Sequence[Scale], stages: Mapping[str, float]) -> str:
    """Return an SVG with three parts, one below the other."""
    parts = [_bars(results), _stages(stages), _growth(scales)]
    body, top = "", 0
    for height, drawing in parts:
        body += f'<g transform="translate(0 {top})">\n{drawing}</g>\n'
        top += height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + _RIGHT}" height="{top}" '
        'font-family="sans-serif" font-size="13">\n<title>What codegen costs</title>\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}</svg>\n'
    )


def _text(x: float, y: float, words: str, anchor: str = "start", color: str = "#333") -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" fill="{color}">{escape(words)}</text>\n'


def _title(words: str) -> str:
    return f'<text x="12" y="20" font-weight="bold" fill="#222">{escape(words)}</text>\n'


# -- ratios ---------------------------------------------------------------------------------------------------------


def _bars(results: Sequence[Result]) -> tuple[int, str]:
    height = _ROW * len(results) + 70
    goal = _LEFT + _WIDTH / _MOST
    mark = f'<line x1="{goal:.0f}" y1="44" x2="{goal:.0f}" y2="{height - 24}" stroke="#555" stroke-dasharray="4 3"/>\n'
    rows = "".join(_bar(number, result) for number, result in enumerate(results))
    return height, _title("Ratios, in parts of their goals") + _text(goal, 40, "goal", "middle", "#555") + rows + mark


def _bar(number: int, result: Result) -> str:
    y = 48 + number * _ROW
    share = result.ratio / result.goal
    width = min(share, _MOST) / _MOST * _WIDTH
    more = " …" if share > _MOST else ""
    bar = f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="18" fill="{_MET if share <= 1 else _MISSED}"/>\n'
    figures = f"{result.ratio:.2f} (goal {result.goal:g}){more}"
    beside = _LEFT + max(width, _WIDTH / _MOST) + 8  # right of the line of the goals
    return _text(_LEFT - 10, y + 14, result.what, "end") + bar + _text(beside, y + 14, figures)


# -- stages ---------------------------------------------------------------------------------------------------------


def _stages(stages: Mapping[str, float]) -> tuple[int, str]:
    whole, lines = sum(stages.values()), (len(stages) + 2) // 3
    drawing = _title(f"Stages of a cold build of 246 pages: {whole:.1f} s of the processor")
    drawing += "".join(_stage_boxes(stages, whole))
    for number, (stage, seconds) in enumerate(stages.items()):
        x, y = 24 + number % 3 * 270, 82 + number // 3 * 22
        hue = _HUES[number % len(_HUES)]
        drawing += f'<rect x="{x}" y="{y - 11}" width="12" height="12" fill="{hue}"/>\n'
        drawing += _text(x + 20, y, f"{stage}: {seconds:.2f} s")
    return 100 + 22 * lines, drawing


def _stage_boxes(stages: Mapping[str, float], whole: float) -> Iterator[str]:
    x, room = 24.0, _LEFT + _WIDTH + _RIGHT - 48
    for number, seconds in enumerate(stages.values()):
        width = seconds / whole * room
        yield f'<rect x="{x:.1f}" y="34" width="{width:.1f}" height="26" fill="{_HUES[number % len(_HUES)]}"/>\n'
        x += width


# -- growth ---------------------------------------------------------------------------------------------------------


def _growth(scales: Sequence[Scale]) -> tuple[int, str]:
    """Draw time and memory as multiples of those of the smallest build, and a line where growth is in proportion."""
    first = scales[0]
    times = [scale.times / first.times for scale in scales]
    lines = {
        "in proportion": times,
        "time": [scale.seconds / first.seconds for scale in scales],
        "memory": [scale.megabytes / first.megabytes for scale in scales],
    }
    drawing = _title("The same pages many times: time and memory as multiples of one time")
    drawing += "".join(_lines(times, lines))
    axis = "".join(_text(60 + x / times[-1] * 560, 60 + _CHART, f"{x:g}", "middle", "#555") for x in times)
    return 80 + _CHART, drawing + axis + _text(640, 60 + _CHART, "times the pages", color="#555")


def _lines(times: Sequence[float], lines: Mapping[str, Sequence[float]]) -> Iterator[str]:
    """Yield each line with its name at its end, from the highest down; names keep a distance from each other."""
    top = max(max(heights) for heights in lines.values())
    colors, label = dict(zip(lines, ("#999", *_HUES), strict=False)), 0.0
    for name, heights in sorted(lines.items(), key=lambda line: -line[1][-1]):
        points = [
            (60 + x / times[-1] * 560, 40 + _CHART - y / top * _CHART) for x, y in zip(times, heights, strict=True)
        ]
        label = max(label + 17, points[-1][1])
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashes = ' stroke-dasharray="4 3"' if name == "in proportion" else ""
        yield f'<polyline points="{path}" fill="none" stroke="{colors[name]}" stroke-width="2"{dashes}/>\n'
        yield _text(points[-1][0] + 10, label + 5, f"{name}: {heights[-1]:.1f}", color=colors[name])
