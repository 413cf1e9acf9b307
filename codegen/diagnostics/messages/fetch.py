"""What happens to the pages that are fetched from a documentation site."""

from __future__ import annotations

from codegen.diagnostics.messages.entry import ERROR, NOTE, WARNING, Code

FETCH: dict[str, Code] = {
    "fetch-nothing-listed": Code(
        ERROR,
        "no page to fetch",
        "set `pages` or `index` under [fetch] in api.toml",
    ),
    "fetch-url-refused": Code(
        ERROR,
        "cannot fetch `{url}`: {problem}",
        "give a full http or https URL inside the prefix, without user, password or key",
    ),
    "fetch-accept-unknown": Code(
        ERROR,
        "`{name}` is not a page of this API",
        "give `--accept` a file in pages/, or a URL inside the prefix of api.toml",
    ),
    "fetch-under-way": Code(
        ERROR, "another `codegen fetch` is running for this API", "wait for it or stop it; no page is lost"
    ),
    "fetch-capture-edited": Code(
        WARNING,
        "`{file}` was edited by hand; it was not fetched and stays as it is",
        "write its hash into pages.toml to keep the edit, or run `codegen fetch --accept {file}` to replace it",
    ),
    "fetch-gone": Code(
        ERROR,
        "`{url}` returns {status}: the page no longer exists; its capture stays",
        "find its new address; if it was removed, delete the file and its [[page]] table in pages.toml",
    ),
    "fetch-redirected": Code(
        ERROR,
        "`{url}` redirects to `{target}`, {problem}; the capture stays",
        "if the page moved, write its new address (and prefix) into api.toml or pages.toml",
    ),
    "fetch-shrunk": Code(
        ERROR,
        "`{url}` has {now} characters, before it had {before}; the capture stays",
        "if the new page is complete, run `codegen fetch` with `--accept` and the page's address",
    ),
    "fetch-error-text": Code(
        ERROR,
        "`{url}` returns 200 with the text `{words}` and no facts; it was not captured",
        "if it is documentation, run `codegen fetch` with `--accept` and the page's address",
    ),
    "fetch-facts-gone": Code(
        ERROR,
        "`{url}` no longer contains facts, before it had {before}; the capture stays",
        "if the new page is right, run `codegen fetch` with `--accept` and the page's address",
    ),
    "fetch-not-a-page": Code(
        ERROR,
        "`{url}` has the media type `{found}`; it was not captured",
        "give a URL that returns HTML, Markdown or plain text",
    ),
    "fetch-needs-javascript": Code(
        ERROR,
        "`{url}` shows nothing without JavaScript; pages that were not captured because of it: {count}",
        "install `docs-codegen[browser]` and Chromium, or save the pages in a browser for `codegen init`",
    ),
    "fetch-not-rendered": Code(
        ERROR,
        "`{url}` needs JavaScript, and the browser did not render it: {problem}; pages like it: {count}",
        "check the browser (CODEGEN_CHROMIUM names another program), then run `codegen fetch` again",
    ),
    "fetch-too-large": Code(
        ERROR,
        "`{url}` has more than {limit} bytes; it was not captured",
        "check the URL, or set a larger `largest` under [fetch] in api.toml",
    ),
    "fetch-cut": Code(
        ERROR,
        "`{url}` is incomplete: {problem}",
        "run `codegen fetch` again later; existing captures stay",
    ),
    "fetch-failed": Code(
        ERROR, "cannot fetch `{url}`: {problem}", "run `codegen fetch` again later; existing captures stay"
    ),
    "fetch-disallowed": Code(
        ERROR,
        "robots.txt of `{host}` disallows `{url}`; it was not requested",
        "ask the vendor for permission, or remove the page from api.toml",
    ),
    "fetch-host-left": Code(
        ERROR,
        "no more requests to `{host}`: {problem}; pages not requested: {count}",
        "run `codegen fetch` again later; it continues where it stopped",
    ),
    "fetch-unreachable": Code(
        ERROR,
        "cannot reach `{host}`: {problem}; pages not requested: {count}",
        "check the URL and the connection (HTTPS_PROXY sets a proxy), then run `codegen fetch` again",
    ),
    "fetch-not-written": Code(
        ERROR,
        "cannot write `{file}`: {problem}; no fetched page is lost",
        "free some space, then run `codegen fetch` again; it continues where it stopped",
    ),
    "fetch-link-broken": Code(
        WARNING,
        "a page links to `{url}`, which returns {status}",
        "report the broken link to the vendor",
    ),
    "fetch-link-left": Code(
        NOTE,
        "a page links to `{url}`, which was not captured: {problem}",
        "add the URL to `pages` under [fetch] in api.toml to capture it",
    ),
    "fetch-unlinked": Code(
        WARNING,
        "no page links to `{url}` any more, and api.toml does not list it; its capture stays",
        "if the vendor removed it, delete the file and its [[page]] table in pages.toml",
    ),
    "fetch-too-many": Code(
        ERROR,
        "the links lead to more than {most} pages; the others were not requested",
        "set a narrower `prefix` or a larger `most` under [fetch] in api.toml",
    ),
}
