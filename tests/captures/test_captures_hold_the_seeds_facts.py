"""The captures under ``specs/*/pages`` and ``tests/cases/same-page`` say what the seeds say, in words of our own.

Each capture is turned back into the plain lines a browser would save, and the machine's part of those lines (table
cells, JSON, paths, parameters, statuses, index, directives) must equal the seed's, in the same order. This is done
without the project's own readers, so that a fault of theirs cannot hide a fault of a capture.
"""

from __future__ import annotations

import hashlib
import html
import re
import tomllib
from http import HTTPStatus
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
FIELDINFO = ROOT.parent / "shared" / "fieldinfo" / "bouwsoft"
SAME = ROOT / "tests" / "cases" / "same-page"

needs_seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the vendors' own pages (../shared/seeds) are not part of this repository"
)

# capture (below the root), start of the seed's name, what stands between cells in the seed
CAPTURES = [
    ("specs/bouwsoft/pages/v1_POST_Assignments.html", "000_", " "),
    ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", " "),
    ("specs/bouwsoft/pages/v1_GET_ActualCostProducts.html", "002_", " "),
    ("specs/payandbill/pages/assignments.html", "003_", ""),
    ("specs/previsto/pages/assignment.md", "004_", ""),
    *((f"tests/cases/same-page/bouwsoft/page.{form}", "000_", " ") for form in ("html", "md", "txt")),
    *((f"tests/cases/same-page/payandbill/page.{form}", "003_", "") for form in ("html", "md", "txt")),
    *((f"tests/cases/same-page/previsto/page.{form}", "004_", "") for form in ("html", "md", "txt")),
]

_TYPE = (
    r"(?:(?:string|number|task|Results|recordIds|messages|Assignments)\[\]"
    r"|assignment_plan|string|number|integer|date|X-\w+-Key)"
)
_REASONS = "|".join(status.phrase for status in HTTPStatus)
_MACHINE = re.compile(
    "|".join(
        (
            r"\{% (?:end)?swagger.*?%\}",  # GitBook's directives, wherever they stand
            r"^(?:v1_(?:GET|POST|PUT|DELETE)_.*|\w+ \d+ tp.*)$",  # index and field table
            r'^["{}\[\],“](?!\.\.\.|%).*$',  # JSON, but not the sentence inside a list of previsto
            r"^(?:API Path: .*|or|(?:Header|Query) Parameters :|ParameterName: .*|\(\d{3} .*\)|https://\S+)$",
            r"^(?:(?:GET|POST)(?: https://\S+| v1)|Success gives statuscode \d{3}|example: https://\S+)",
            r"^(?:(?!example)[a-z]+(?:: | = ).*|\w+ (?:String|Integer|Boolean)\b|(?:g[te]|l[te]|eq|ne|has) (?=\w))",
            r"^(?:Field Name|HTTP method|Parameter name|Operator|Code) .*(?:Link|version|Description)$",
            rf"^(?:\d{{3}} [A-Z][A-Za-z ]*?|\w+?){_TYPE}(?:Yes|No)?",  # rows of run-together tables, words excepted
            r"^\d{3} (?:[A-Z ]+|Internal Server Error|Response|Error Response)$",
            rf"^\d{{3}} (?:{_REASONS})\b",
            r"^(?:Type: \w+|defined in: [\w ]+)$",
        )
    ),
    re.MULTILINE,
)
_PHONE = re.compile(r'(?<="gsm": ")[^"]*')
_PERSON = re.compile("gino|anna", re.IGNORECASE)
_TOKEN = re.compile(r"\b(?:[A-Za-z]{50}|EXAMPLE-ACCESS-TOKEN-\d\d)\b")


def _seed(start: str) -> str:
    return next(SEEDS.glob(start + "*.txt")).read_text("utf-8")


def _row(cells: list[str], between: str) -> str:
    return between.join(cells).strip()


def _plain_html(text: str, between: str) -> str:
    soup = BeautifulSoup(text, "html.parser")
    for away in soup.select("head, nav, aside, footer, a.hash-link, .table-of-contents, [role=region], button"):
        away.decompose()
    for line_end in soup.find_all("br"):
        after = line_end.next_sibling
        if isinstance(after, NavigableString):
            after.replace_with(after.removeprefix("\n"))
        line_end.replace_with("\n")
    for row in soup.find_all("tr"):
        row.replace_with(_row([cell.get_text() for cell in row.find_all(["th", "td"])], between) + "\n")
    for block in soup.find_all(["p", "li", "h1", "h2", "h3", "h4", "h5", "pre", "div"]):
        block.append("\n")
    return soup.get_text()


def _plain_markdown(text: str, between: str) -> str:
    lines = []
    for line in html.unescape(text).splitlines():
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            line = _row([re.sub(r"\\(.)", r"\1", cell).strip() for cell in cells], between)
        elif fence := re.match(r'```\w+ title="(.*)"', line):
            line = fence[1]
        elif not line.lstrip("\xa0 ").startswith(('"', "{", "```")):
            line = re.sub(r" ?\[([^\]]+)\]\([^)]*\)", r" \1", line.lstrip("# ")).replace("`", "")
        lines.append(re.sub(r"\\$", "", line))
    return "\n".join(lines)


def _plain(path: Path, between: str) -> str:
    text = path.read_text("utf-8")
    if path.suffix == ".html":
        return _plain_html(text, between)
    return _plain_markdown(text, between) if path.suffix == ".md" else text


def _machine(text: str) -> list[str]:
    """Return what a machine could use in ``text``, in order, with tokens, people and telephone numbers made
    anonymous.
    """
    lines = "\n".join(line.strip().removeprefix("• ").removeprefix("* ") for line in text.splitlines())
    keys = [match.group(0).strip() for match in _MACHINE.finditer(lines)]
    nameless = (_PERSON.sub("NAME", _TOKEN.sub("TOKEN", fact)) for fact in keys)
    return [_PHONE.sub(lambda m: re.sub(r"\d", "0", m.group()), fact) for fact in nameless]


def _prose(text: str) -> list[str]:
    """Sentences of a seed: long lines that hold no JSON, address, directive, or field table."""
    machine = re.compile(r"[{}\[\]|=]|https?://|tp[A-Z]|^Field Name Type")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if len(line) > 60 and line.count(" ") > 8 and not machine.search(line)]


@needs_seeds
@pytest.mark.parametrize(("capture", "seed", "between"), CAPTURES, ids=[c[0] for c in CAPTURES])
def test_the_machines_part_of_a_capture_equals_the_seeds(capture: str, seed: str, between: str) -> None:
    assert _machine(_plain(ROOT / capture, between)) == _machine(_seed(seed))


@needs_seeds
@pytest.mark.parametrize(
    ("seed", "pattern", "count"),
    [
        ("000_", r"^\w+ \d+ tp", 49),
        ("002_", r"^\w+ \d+ tp", 35),
        ("001_", r"^\{“Code”", 56),
        ("001_", r"^v1_\w+ v1_\w+ v1_\w+$", 82),
        ("004_", r"^\{% swagger ", 5),
        ("003_", r"^403 Forbidden", 3),
    ],
)
def test_the_comparison_sees_the_rows_it_is_about(seed: str, pattern: str, count: int) -> None:
    """A comparison of two empty lists would hold too: here stands how much there must be to compare."""
    assert sum(bool(re.match(pattern, fact)) for fact in _machine(_seed(seed))) == count


@needs_seeds
@pytest.mark.parametrize(
    ("capture", "seed", "words"),
    [
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "Default is 200, max is 500"),
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "incompatible with offset"),
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "incompatible with nexid"),
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "GET and PUT (Update/Replace) requests"),
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "GET and POST requests"),
        ("specs/bouwsoft/pages/VismaBouwsoftAPICalls.html", "001_", "A = Archisoft, B = Bouwsoft, G = Groensoft"),
        ("specs/previsto/pages/assignment.md", "004_", "None, Skippedor Completed."),
        ("specs/previsto/pages/assignment.md", "004_", "None, AppendedToOrder, Invoiced or Fulfilled."),
        ("specs/previsto/pages/assignment.md", "004_", "only 'WindowCleaning'"),
        ("specs/previsto/pages/assignment.md", "004_", "Minimum 3 minutes."),
        ("specs/previsto/pages/assignment.md", "004_", "between 1 and 100. Default is 20."),
    ],
)
def test_facts_that_stand_in_prose_keep_their_words(capture: str, seed: str, words: str) -> None:
    assert words in _seed(seed)
    assert words in (ROOT / capture).read_text("utf-8")


@needs_seeds
@pytest.mark.parametrize(("capture", "seed", "_between"), CAPTURES, ids=[c[0] for c in CAPTURES])
def test_every_heading_of_a_capture_stands_in_the_seed(capture: str, seed: str, _between: str) -> None:
    path, lines = ROOT / capture, {line.strip() for line in _seed(seed).splitlines()}
    if path.suffix == ".html":
        soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
        titles = [h.get_text().strip(" \u200b") for h in soup.find_all(re.compile("h[1-6]"))]
    else:
        results = re.findall(r"^#+ (.*?)(?: <a .*)?$", path.read_text("utf-8"), re.MULTILINE)
        titles = [title.replace("\\", "") for title in results]
    assert titles or path.suffix == ".txt"
    assert [title for title in titles if title not in lines] == []


@needs_seeds
@pytest.mark.parametrize("path", sorted({c[0] for c in CAPTURES}))
def test_no_sentence_and_no_token_of_a_seed_is_in_a_capture(path: str) -> None:
    text = html.unescape((ROOT / path).read_text("utf-8")).replace("\\", "")
    copied = [line for seed in SEEDS.glob("0*.txt") for line in _prose(seed.read_text("utf-8")) if line in text]
    assert copied == []
    assert re.findall(r"\b[A-Za-z]{50}\b", text) == []


@needs_seeds
def test_field_information_is_the_vendors_unchanged() -> None:
    ours = {path.name: path.read_bytes() for path in (ROOT / "specs/bouwsoft/fieldinfo").glob("*.json")}
    assert ours == {path.name: path.read_bytes() for path in FIELDINFO.glob("*.json")}
    assert len(ours) == 14


@pytest.mark.parametrize("api", ["bouwsoft", "payandbill", "previsto"])
def test_pages_toml_lists_every_capture_with_the_hash_of_its_bytes(api: str) -> None:
    folder = ROOT / "specs" / api / "pages"
    listed = tomllib.loads((folder / "pages.toml").read_text("utf-8"))["page"]
    present = {path.name for path in folder.iterdir()} - {"pages.toml"}
    assert {page["file"] for page in listed} == present
    for page in listed:
        assert page["hash"] == hashlib.sha256((folder / page["file"]).read_bytes()).hexdigest(), page["file"]
