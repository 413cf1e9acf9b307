"""People: numbers and addresses of persons. A checksum decides where there is one; published samples are none.

E-mail addresses at reserved or sample domains, and of roles such as ``support@``, belong to no person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from codegen.dialects.secrets.span import Kind, Span, stand_in_for

_EMAIL = re.compile(r"(?<![\w.+%-])([\w.+%-]{1,64}+)@((?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})(?![\w-]|\.\w)")
_SAMPLE_DOMAIN = re.compile(
    r"(?i)(?:^|\.)(?:test|example|invalid|localhost|local)$|example|sample|test|demo|domain|company|placeholder|dummy|acme"
    r"|foo|fake|(?:^|\.)(?:email|mail|me|bar|abc|xyz|site|host|server|mydomain)\.[a-z]{2,4}$"
)
_ROLE = re.compile(
    r"(?i)(?:info|support|help(?:desk)?|api|sales|admin|contact|security|legal|privacy|billing|team|hello|office|dev(?:elopers?)?"
    r"|feedback|abuse|postmaster|webmaster|hostmaster|noreply|no[._-]reply|do[._-]not[._-]reply|donotreply|mail|news|press|jobs"
    r"|service|services|accounts?|orders?|invoices?|finance|marketing|user\d*|username|name|email|you(?:r\w*)?|me|someone|somebody"
    r"|foo|bar|test\w*|example\w*|john[._]?doe\w*|jane[._]?doe\w*|git|root|bot)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_IBAN_SAMPLES = frozenset((
    "NL91ABNA0417164300", "DE89370400440532013000", "GB82WEST12345698765432", "GB29NWBK60161331926819",
    "GB33BUKB20201555555555", "BE68539007547034", "FR1420041010050500013M02606", "ES9121000418450200051332",
    "IT60X0542811101000000123456", "CH9300762011623852957", "AT611904300234573201", "PT50000201231234567890154",
    "SE4550000000058398257466", "DK5000400440116243", "NO9386011117947", "FI2112345600000785",
    "IE29AIBK93115212345678", "LU280019400644750000", "PL61109010140000071219812874", "BE71096123456769",
    "NL02ABNA0123456789", "NL20INGB0001234567", "FR7630006000011234567890189", "DE75512108001245126199",
    "BE62510007547061",
))  # fmt: skip
_CARD = re.compile(r"(?<![\w.+-])(?:\d[ -]?){12,18}\d(?![\w.-]?\d|\w)")
_CARD_MAKE = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14}"
)
_CARD_SAMPLES = re.compile(
    r"4(?:1{15}|0{11}\d{4}|2{4}.*|242.*|012888888881881|0{5}.*)|5(?:5{15}|5{11}4444|105105105105100|4545454.*|2008282.*)"
    r"|3(?:78282246310005|71449635398431|566002020360505|0569309025904|530111333300000)|6011(?:1{8}1117|000990139424|000400000000)"
    r"|2223003122003222|2223000048400011|4917610000000000|4911830000000"
)
_PHONE = re.compile(r"(?<![\w.+(/=-])(?:\+|00)[1-9]\d{0,2}[ .(/-]{0,2}\d[\d .()/-]{5,16}\d(?![\d\w])")
_PHONE_SAMPLE = re.compile(
    r"(\d)\1{5}|12345|23456|34567|45678|98765|5550[0-9]|555(?:\d{4})$|7700900|0{4}|112233|(\d{3,4})\2"
)
_PHONE_NAME = re.compile(r"(?i)(?:phone|mobile|cell|telephone|tel|fax|gsm)(?:_?(?:number|no|nr))?\W{1,6}$")
_LOCAL = re.compile(r"(?<![\w.+-])0\d[\d .()/-]{6,14}\d(?![\d\w])")
_BELGIAN = re.compile(r"(?<![\w.-])(\d\d)[.]?(\d\d)[.]?(\d\d)[ -]?(\d{3})[.]?(\d\d)(?![\w-]|\.\d)")
_FRENCH = re.compile(r"(?<![\w.-])([12]) ?(\d\d) ?(0[1-9]|1[0-2]) ?(\d[\dAB]) ?(\d{3}) ?(\d{3}) ?(\d\d)(?![\w-]|\.\d)")
_AMERICAN = re.compile(
    r"(?<![\w.-])(?!000|666|9\d\d|123-45-6789|078-05-1120|219-09-9999)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-]|\.\d)"
)
_DUTCH = re.compile(r"(?<![\w.-])\d{9}(?![\w-]|\.\d)")
_BRITISH = re.compile(r"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b")
_NATIONAL_NAME = re.compile(
    r"(?i)(?:bsn|sofi|ssn|social.?security|national.{0,12}(?:number|nr|id)|insz|niss|inss|rijksregister\w{0,8}|burgerservice\w{0,8}"
    r"|tax.?id|nino|insurance.?(?:number|no))\W{1,6}(?:\w{0,12}\W{1,4}){0,2}$"
)
_BEFORE = 60  # characters before a number that may name it


def of_people(words: str) -> Iterator[Span]:
    """Yield the addresses and numbers of persons."""
    if "@" in words:
        for match in _emails(words):
            yield Span(match.start(), match.end(), "person@example.com", "an e-mail address")
    for holds_any, numbers in _NUMBERS:
        if holds_any.search(words):
            for pattern, is_one, kind in numbers:
                for match in pattern.finditer(words):
                    if re.search("[1-9]", match[0]) and is_one(match):
                        yield Span(match.start(), match.end(), _zeros(match[0]), kind)


def _zeros(number: str) -> str:
    """Return ``number`` in its own form, without its digits."""
    return stand_in_for(number, re.sub(r"\d", "0", number))


def _emails(words: str) -> Iterator[re.Match[str]]:
    for match in _EMAIL.finditer(words):
        in_url = words[max(0, match.start() - 3) : match.start()] == "://"
        if not (in_url or _ROLE.fullmatch(match[1]) or _SAMPLE_DOMAIN.search(match[2])):
            yield match


def _is_iban(match: re.Match[str]) -> bool:
    compact = match[0].replace(" ", "")
    if compact in _IBAN_SAMPLES or not 15 <= len(compact) <= 34:
        return False
    return int("".join(str(int(char, 36)) for char in compact[4:] + compact[:4])) % 97 == 1


def _is_card(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    if not _CARD_MAKE.fullmatch(digits) or _CARD_SAMPLES.fullmatch(digits) or not _even_groups(match[0]):
        return False
    return _luhn(digits) and not re.search(r"(?i)(?:\bid|_id|Id)\W{1,5}$", _before(match))


def _even_groups(written: str) -> bool:
    """Whether it is written as cards are: all in one, or in groups of four (4-6-5 for some)."""
    groups = [len(group) for group in re.split(r"[ -]", written)]
    return len(groups) == 1 or set(groups[:-1]) == {4} or groups == [4, 6, 5]


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * 2 if number % 2 else int(digit) for number, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _is_phone(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    if not 9 <= len(digits) <= 15 or _PHONE_SAMPLE.search(digits):
        return False
    return match[0].startswith("+") or bool(_PHONE_NAME.search(_before(match)))


def _is_local_phone(match: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", match[0])
    return 9 <= len(digits) <= 12 and not _PHONE_SAMPLE.search(digits) and bool(_PHONE_NAME.search(_before(match)))


def _is_belgian(match: re.Match[str]) -> bool:
    year, month, day, serial, check = match.groups()
    if not (int(month) <= 12 and int(day) <= 31) or (len(match[0]) == 11 and not _is_named(match)):
        return False
    birth = int(f"{year}{month}{day}{serial}")
    return int(check) in (97 - birth % 97, 97 - (2_000_000_000 + birth) % 97)


def _is_french(match: re.Match[str]) -> bool:
    body = "".join(match.groups()[:-1]).replace("2A", "19").replace("2B", "18")
    if not body.isdigit() or (match[0].isdigit() and not _is_named(match)):
        return False
    return 97 - int(body) % 97 == int(match[7])


def _is_dutch(match: re.Match[str]) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(match[0], weights, strict=True))
    return total % 11 == 0 and match[0] != "123456782" and _is_named(match)


def _is_named(match: re.Match[str]) -> bool:
    return bool(_NATIONAL_NAME.search(_before(match)))


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _BEFORE) : match.start()]


def _always(_: re.Match[str]) -> bool:
    return True


# By what each of a kind holds, which is quick to look for, and which hardly any text has.
_NUMBERS: tuple[
    tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool], Kind], ...]], ...
] = (
    (re.compile(r"[A-Z]{2}\d\d"), ((_IBAN, _is_iban, "an IBAN"),)),
    (
        re.compile(r"\d[\d .()/-]{6}"),
        (
            (_CARD, _is_card, "a card number"),
            (_BELGIAN, _is_belgian, "a national number"),
            (_FRENCH, _is_french, "a national number"),
            (_AMERICAN, _always, "a national number"),
            (_DUTCH, _is_dutch, "a national number"),
        ),
    ),
    (re.compile(r"[A-Z]{2} ?\d\d"), ((_BRITISH, _is_named, "a national number"),)),
    (
        re.compile(r"\d[\d .()/-]{6}"),
        ((_PHONE, _is_phone, "a phone number"), (_LOCAL, _is_local_phone, "a phone number")),
    ),
)
