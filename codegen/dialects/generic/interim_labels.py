"""Interim."""

import re

from codegen.wording.labels import Label, Role, label_of

_P = [
    (r"(?:http )?(?:request|definition|endpoint|url|usage|resource url|call|api endpoint|syntax|route)", Role.ENDPOINT),
    (r"request|request body|payload|request \(.*", Role.BODY),
    (
        r"(?:the )?above command returns .*|.*json response example|.*returns json structured like this|(?:example )?json response|response (?:example|sample)|successful response(?: is .*)?|(?:example )?success response|sample (?:response|payload).*|example output|output|example answer|response is|example of (?:a )?response.*|response(?: body)? example",
        Role.EXAMPLE_ANSWER,
    ),
    (
        r"(?:example|sample)(?: http)? (?:request|call|usage|body).*|request (?:example|sample)s?|copy as curl|curl|example curl|curl (?:request|example)",
        Role.EXAMPLE_REQUEST,
    ),
    (r"examples?|for example", Role.EXAMPLE),
    (
        r"(?:form data|form|post|json|body) (?:parameters|params|fields|data)|request (?:body )?(?:parameters|fields|attributes|schema)|json params",
        Role.BODY,
    ),
    (r"response headers?", Role.ANSWER_HEADER),
    (
        r"(?:success(?:ful)? )?(?:response|returns?|results?|output|answer)s?(?: (?:body|fields|attributes|object|schema|format|parameters|payload|content|data))?",
        Role.ANSWER,
    ),
    (
        r"(?:optional |available |allowed |supported |additional |accepted |common )*(?:query|url|query string|filter|get|search)(?: string)?[ -](?:parameters?|params|arguments|options|filters)|filters|query(?: string)?|filtering",
        Role.QUERY,
    ),
    (
        r"(?:optional |available |allowed |supported |additional |accepted |common |input |request |required |api |method )*(?:parameters?|params|arguments?|inputs?|args|options)(?: (?:include|are|list))?",
        Role.ARGUMENT,
    ),
    (r"(?:http )?(?:return|status|response|error)s? codes?(?: .*)?|http statuses|responses", Role.STATUS),
    (
        r"(?:.{1,60} )?(?:has|have) the following (?:properties|attributes|fields)|(?:.{1,40} )?(?:attributes|properties|fields|schema|structure)(?: \(.*)?",
        Role.RECORD,
    ),
    (
        r".{0,60}following (?:query |url |optional |additional |required )*(?:parameters?|params|arguments|properties|attributes|fields|options|keys)(?: .{0,40})?",
        Role.ARGUMENT,
    ),
    (r"(?:.{0,80} )(?:additional |optional )?(?:param|parameter)s? to the request url", Role.QUERY),
    (r"authentication|authorization|auth|security", Role.AUTH),
    (r"base urls?|servers?|host|api root|root endpoint|base endpoints?|api urls?", Role.BASE_URL),
    (r"data structures", None),
    (r"error(?: response| object|s)?(?: .{0,30})?", Role.ERRORS),
]
_PATTERNS = [(re.compile("(?is)" + p), r) for p, r in _P]
_STATUS = re.compile(r"(?:HTTP(?:/\d\.\d)?\s*)?([1-5]\d\d)\b\s*(?:[:–—-]?\s*[A-Za-z '-]{0,40})?", re.I)
_RESPONSE = re.compile(
    r"(?:success |error )?(?:response|returns|status)\s*:?\s*\(?(?:http )?([1-5]\d\d)\b.{0,60}", re.I | re.S
)
_KINDS = re.compile(
    r"(?:the )?(.{1,40}?) (?:object|resource|model|entity|attributes|properties|fields|schema)(?: \(.{0,30}\))?", re.I
)


def interim_label(words: str) -> Label | None:
    short = " ".join(words.split()).strip(" *_:#.¶>")
    if not short or len(short) > 160:
        return None
    if m := _STATUS.fullmatch(short):
        return Label(Role.ANSWER, status=m[1])
    if re.match(r"(?:http |code |curl )?(?:examples?|samples?)\s*[:–-] ", low := short.casefold()):
        return Label(Role.EXAMPLE)
    if re.fullmatch(r"example json request|sample payload|example payload", low):
        return Label(Role.EXAMPLE_REQUEST)
    if m := _RESPONSE.fullmatch(short):
        return Label(Role.ANSWER, status=m[1])
    low = short.casefold()
    if low in ("required", "mandatory"):
        return Label(Role.ARGUMENT, required=True)
    if low == "optional":
        return Label(Role.ARGUMENT, required=False)
    if m := re.fullmatch(r"(?:.{1,40}) \((object|array.*)\)", short):
        return None
    found = label_of(words)
    if found is not None:
        return found
    if m := re.fullmatch(
        r"(?:an? |the )?(.{1,40}?) (?:has|have) the following (?:properties|attributes|fields)", short, re.I
    ):
        return Label(Role.RECORD, named=m[1])
    if (
        (m := _KINDS.fullmatch(short))
        and "following" not in low
        and low.split()[0]
        not in (
            "request",
            "response",
            "json",
            "form",
            "body",
            "optional",
            "required",
            "following",
            "available",
            "common",
            "additional",
            "query",
            "returned",
            "error",
        )
    ):
        return Label(Role.RECORD, named=m[1])
    for pattern, role in _PATTERNS:
        if pattern.fullmatch(short):
            return Label(role) if role else None
    return None
