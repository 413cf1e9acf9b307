"""What happens to the pages that are fetched from a documentation site."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

FETCH: dict[str, Code] = {
    "fetch-nothing-listed": Code(
        ERROR,
        "no page is listed that could be fetched",
        "name pages, or an index page, in the table [fetch] of api.toml",
    ),
    "fetch-url-refused": Code(
        ERROR,
        "{url} cannot be fetched: {problem}",
        "write a whole http or https address inside the prefix, without user, password or key",
    ),
    "fetch-accept-unknown": Code(
        ERROR,
        "{name} is no page of this API, so it cannot be accepted",
        "name a file in pages/, or an address inside the prefix of api.toml",
    ),
    "fetch-under-way": Code(
        ERROR, "another run fetches these pages just now", "wait until it is done, or end it; nothing is lost"
    ),
    "fetch-capture-edited": Code(
        WARNING,
        "{file} was edited since it was captured; it was not asked for, and stays",
        "write its hash into pages.toml if the edit is right, or fetch with --accept {file} to replace it",
    ),
    "fetch-gone": Code(
        ERROR,
        "{url} answers {status}: the page is gone; its capture stays",
        "look where the vendor put it; if it is gone for good, take its table off pages.toml and remove the file",
    ),
    "fetch-redirected": Code(
        ERROR,
        "{url} leads to {target}, {problem}; the capture stays",
        "look there; if the page moved, write its new address (and prefix) into api.toml or pages.toml",
    ),
    "fetch-shrunk": Code(
        ERROR,
        "{url} has {now} characters and had {before}; the capture stays",
        "look at the page; fetch with --accept and the page's address if it is whole",
    ),
    "fetch-error-text": Code(
        ERROR,
        "{url} answers 200, shows “{words}” and holds no fact; no capture was made of it",
        "look at the page; fetch with --accept and the page's address if it is documentation",
    ),
    "fetch-facts-gone": Code(
        ERROR,
        "{url} holds no fact any more, and held {before}; the capture stays",
        "look at the page: the site may be built anew; fetch with --accept and the page's address to take it so",
    ),
    "fetch-not-a-page": Code(
        ERROR,
        "{url} is {found}; no capture was made of it",
        "give an address that answers HTML, Markdown or plain text",
    ),
    "fetch-too-large": Code(
        ERROR,
        "{url} has more than {limit} bytes; no capture was made of it",
        "check the address, or set a larger largest in the table [fetch] of api.toml",
    ),
    "fetch-cut": Code(
        ERROR,
        "{url} did not come whole, however often it was asked for: {problem}",
        "fetch again later; what was captured before stays",
    ),
    "fetch-failed": Code(ERROR, "{url} did not come: {problem}", "fetch again later; what was captured before stays"),
    "fetch-disallowed": Code(
        ERROR,
        "robots.txt of {host} disallows {url}; it was not asked for",
        "ask the vendor, or take the page off the list",
    ),
    "fetch-host-left": Code(
        ERROR,
        "{host} was left alone: {problem}; pages that were not asked for: {count}",
        "fetch again later: the run goes on where it stopped",
    ),
    "fetch-unreachable": Code(
        ERROR,
        "{host} cannot be reached: {problem}; pages that were not asked for: {count}",
        "check the address and the connection (a proxy is taken from HTTPS_PROXY), and fetch again",
    ),
    "fetch-not-written": Code(
        ERROR,
        "{file} cannot be written: {problem}; no page that came is lost",
        "make room there, and fetch again: the run goes on where it stopped",
    ),
    "fetch-link-broken": Code(
        WARNING,
        "a page links to {url}, which answers {status}",
        "tell the vendor; if the page is listed elsewhere, nothing is lost",
    ),
    "fetch-link-left": Code(
        NOTE, "a page links to {url}, which was left out: {problem}", "list it in api.toml if it is wanted"
    ),
    "fetch-unlinked": Code(
        WARNING,
        "no page leads to {url} any more, and api.toml does not list it; its capture stays",
        "if the vendor withdrew it, take its table off pages.toml and remove the file",
    ),
    "fetch-too-many": Code(
        ERROR,
        "links lead to more than {most} pages; the others were not asked for",
        "give a narrower prefix in api.toml, or set a larger most there",
    ),
}
