"""HTML into a tree: the quick way gives what BeautifulSoup gives, or leaves the page to it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from codegen.documents.html import scan, soup
from codegen.documents.html.events import defuse
from codegen.documents.html.tree import Element, Node

_CASES = Path(__file__).parents[1] / "cases"
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Kites</title><meta charset="utf-8"><link rel="x y" href='a.css'>
<script>if (a < b) { c("</div>"); }</script><style>
p { color: red; }
</style></head>
<body class="wide  page"><!-- nothing --><h1 id=top>Kites &amp; strings &nbsp;&#160;&#65; &euro;</h1>
<p data-x="1"
   class='a
b'>One<br>two<br/>three</p>
<pre>
  x

  y</pre>   <pre>   </pre>


<ul><li>first<li>second</ul><IMG src="k.png" ALT="a > b"></p></section>
<table><tr><td colspan=2>fish & chips, 1 < 2</td></tr><tr><th>a</th><td
>b
 c</td><td> 	</td><td></td><TD class="x y">d</TD></tr>
 <tr><td>plain</td><td> </td></tr><tr class="odd row">
  <td style="color: red" width="3">one
 two</td>
<th></th> </tr></table><textarea> a </textarea><x-kite a>end</x-kite>
</body></html>
"""
# fmt: off
_PIECES = (
    "<", ">", '"', "'", "&", "</", "<!--", "-->", "<br>", "</br>",
    "<br/>", "</p>", "<p>", "<pre>", "\n", "  ", "</td >", "<script>", "</script>", "<td",
    "&nbsp;", "&amp", "&#160;", "&#65;", "&#1;", "&foo;", "&copy=", "< ", "<a href=x>", "<IMG src=a>",
    "<!DOCTYPE html>", "<b/>", "</div>", "<title>", "<?x?>", "<![CDATA[x]]>", "\t\n", "<x-y z>", "</a b>", "<textarea>",
    "</pre>", "<td>", "</td>", "<rt>", "<template>", "<!---->", "<!-->", "<a b=c=d>", "<a b='c'd>", "\0", "\x0b",
)
# fmt: on


def shape(root: Element) -> list[object]:
    """Everything that readers look at, in page order."""
    return [_node(root), *(_node(node) for node in root.descendants)]


def _node(node: Node) -> object:
    if not isinstance(node, Element):
        return type(node).__name__, str(node)
    attributes = {name: value if name == "class" else _joined(value) for name, value in node.attrs.items()}
    depth = sum(1 for _ in node.parents)
    return node.name, depth, node.sourceline, node.sourcepos, attributes, len(node.contents)


def _joined(value: str | list[str]) -> str:
    return " ".join(value if isinstance(value, list) else value.split())


def test_a_page_without_mistakes_is_read_the_quick_way_and_gives_the_tree_of_beautifulsoup() -> None:
    root = scan.read_tree(PAGE)
    assert root is not None
    assert shape(root) == shape(soup.read_tree(PAGE))


@pytest.mark.parametrize(
    "odd",
    ["<p", "<a b='c'd>", "&foo;", "&copy", "&#128;", "<ruby>x<rt>y</rt></ruby>", "<title>a<b></title>",
     "<script>a", "<script><!-- x --></script>", "<?php x ?>", "</ p>", "<p/ >", "<br></br>",
     "<textarea>&amp;</textarea>"],
)  # fmt: skip
def test_a_page_that_parsers_mend_each_in_its_own_way_is_left_to_beautifulsoup(odd: str) -> None:
    assert scan.read_tree(f"<p>one</p>{odd} two") is None


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_page_gives_the_tree_of_beautifulsoup_or_is_left_to_it(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(25):
        page = defuse(_damaged(PAGE, chance))
        root = scan.read_tree(page)
        assert root is None or shape(root) == shape(soup.read_tree(page)), page


def _damaged(page: str, chance: random.Random) -> str:
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(page))
        page = page[:at] + chance.choice(_PIECES) + page[at + chance.choice((0, 0, 1, 5)) :]
    return page


@pytest.mark.parametrize("path", sorted(_CASES.rglob("*.htm*")), ids=lambda path: path.name)
def test_the_pages_of_the_suites_give_the_same_tree_both_ways(path: Path) -> None:
    page = defuse(path.read_text("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
    root = scan.read_tree(page)
    assert root is None or shape(root) == shape(soup.read_tree(page))
