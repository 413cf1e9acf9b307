"""Captures as a documentation site serves them: with its frame, anchors, odd tags and stray marks, in the same words.

Each function takes the capture of one page and returns what a site of that make sends for it. Nothing here may change
what a page says: a build of these pages has to give the spec of the captures.
"""

from __future__ import annotations

import re

_BANNER = '<div class="announcementBar_1a"><p>We have a new home page.</p></div>'
_SCRIPTS = (
    '<script>window.siteData = {"menu": ["POST https://elsewhere.test/trap"]}</script><!-- built by a machine -->'
)
_MOBILE = '<div class="tocMobile_1b"><button type="button" class="clean-btn">On this page</button></div>'
_EDIT = '<footer class="theme-doc-footer docusaurus-mt-lg"><a href="/edit">Edit this page</a></footer>'
_SCHEMA_FILE = """<pre><code class="language-txt">https://docs.example.test/schema.json</code></pre>
<table><thead><tr><th>Abstract</th><th>Extensible</th><th>Status</th><th>Identifiable</th><th>Custom Properties</th>
<th>Additional Properties</th><th>Access Restrictions</th><th>Defined In</th></tr></thead><tbody><tr>
<td>Can be instantiated</td><td>No</td><td>Unknown status</td><td>No</td><td>Forbidden</td><td>Allowed</td><td>none</td>
<td><a href="#file">schema.json</a></td></tr></tbody></table>
"""
_STRAY = re.compile(r"(?m)^((?:GET|POST|DELETE) https://\S+)\n```$")


def gitbook(page: str) -> str:
    """Return ``page`` as GitBook serves it: line ends of Windows, two forms of anchors, empty headings."""
    lines = page.replace("{% endswagger %}\n\n{% swagger", "{% endswagger %}\n{% swagger").split("\n")
    text = "\n".join(_heading(number, line) for number, line in enumerate(lines))
    text = _STRAY.sub(r"\1\n`\n```", text)  # a backtick too many below every definition
    text = text.replace("```json\n", "```javascript\n").replace("```text\n", "```\n")
    ending = '### &#x20;<a href="#retrieve-more" id="retrieve-more"></a>'
    return f"{text.rstrip()}\n\n{ending}\n".replace("\n", "\r\n")


def _heading(number: int, line: str) -> str:
    """Anchors in both forms in turn, with a mark that nobody sees behind the words."""
    match = re.fullmatch(r'(#+ [^<]+?) ?<a [^>]*?id="([^"]+)"></a>', line)
    if match is None:
        return line
    words, anchor = match.groups()
    if number % 2:
        return f'{words} <a href="#{anchor}" id="{anchor}"></a>'
    return f'{words}\u200b <a id="{anchor}"></a>'


def docusaurus(page: str) -> str:
    """Return ``page`` as Docusaurus serves it: on few lines, with a banner, scripts and a list of contents."""
    text = page.replace("</body>", f"{_SCRIPTS}</body>").replace(
        '<div id="__docusaurus">', f'<div id="__docusaurus">{_BANNER}'
    )
    text = text.replace("<h1>", f"{_MOBILE}<header><h1>").replace("</h1>", "</h1></header>")
    text = text.replace("</article>", f"{_EDIT}</article>")
    if "Definitions group" in text:
        text = text.replace("</header>", f"</header>\n{_SCHEMA_FILE}", 1)
    return re.sub(r">\n+<", "><", text)
