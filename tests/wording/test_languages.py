"""Other languages than English: the same things in other words."""

from __future__ import annotations

import pytest

from codegen.wording.defaults import read_default
from codegen.wording.labels import label_of
from codegen.wording.limits import read_limits
from codegen.wording.requirements import Requirement, read_flag, read_required
from codegen.wording.returns import read_returns
from codegen.wording.scalars import Kind, Limits
from codegen.wording.states import read_deprecated, read_nullable, read_read_only
from codegen.wording.types import read_type
from codegen.wording.values import read_values
from codegen.wording.vocabulary import LANGUAGES, vocabulary
from tests.wording.marked_words import marked

VALUES = [
    ("Soort uil. Mogelijke waarden: `kerk`, `bos` of `steen`.", "kerk bos steen"),
    ("Type. Valeurs possibles : `a`, `b` ou `c`", "a b c"),
    ("Tipo. Valores posibles: `a`, `b` o `c`", "a b c"),
    ("Tipo. Valori possibili: `a`, `b` o `c`", "a b c"),
    ("Type. Mulige værdier: `a`, `b` eller `c`", "a b c"),
    ("Tipo. Valores possíveis: `a`, `b` ou `c`", "a b c"),
    ("Art. Mögliche Werte: `a`, `b` oder `c`", "a b c"),
    ("Mögliche Werte: `klein`, `groß`", "klein groß"),
    ("Größe der Eule. Mögliche Werte sind klein, mittel oder groß.", "klein mittel groß"),
    ("Erlaubte Werte: klein, groß", "klein groß"),
    ("Einer der folgenden Werte: `klein`, `groß`", "klein groß"),
    ("Kann `klein` oder `groß` sein.", "klein groß"),
    ("Sortiert nach `name` oder `alter`", "name alter"),
    ('mögliche Werte: "klein" oder "groß"', "klein groß"),
    ("Mogelijke waarden: `klein`, `groot`", "klein groot"),
    ("Een van de volgende waarden: klein, groot", "klein groot"),
    ("Toegestane waarden zijn klein of groot.", "klein groot"),
    ("Kan `klein` of `groot` zijn.", "klein groot"),
    ("Gesorteerd op `naam` of `leeftijd`", "naam leeftijd"),
    ("Valeurs possibles : `petit`, `grand`", "petit grand"),
    ("L'une des valeurs suivantes : petit, grand", "petit grand"),
    ("Peut être `petit` ou `grand`.", "petit grand"),
    ("Les valeurs possibles sont petit et grand.", "petit grand"),
    ("Valores posibles: `chico`, `grande`", "chico grande"),
    ("Puede ser `chico` o `grande`.", "chico grande"),
    ("Uno de los siguientes valores: chico, grande", "chico grande"),
    ("Valores permitidos: chico, grande", "chico grande"),
    ("Valori possibili: `piccolo`, `grande`", "piccolo grande"),
    ("Può essere `piccolo` o `grande`.", "piccolo grande"),
    ("Uno dei seguenti valori: piccolo, grande", "piccolo grande"),
    ("Mulige værdier: `lille`, `stor`", "lille stor"),
    ("Kan være `lille` eller `stor`.", "lille stor"),
    ("En af følgende værdier: lille, stor", "lille stor"),
    ("Mulige verdier: `liten`, `stor`", "liten stor"),
    ("Tillatte verdier er liten eller stor.", "liten stor"),
    ("Möjliga värden: `liten`, `stor`", "liten stor"),
    ("Tillåtna värden är liten eller stor.", "liten stor"),
    ("Возможные значения: `small`, `big`", "small big"),
    ("Может быть `small` или `big`.", "small big"),
    ("Одно из следующих значений: small, big", "small big"),
    ("Valores possíveis: `curto`, `longo`", "curto longo"),
    ("Pode ser `curto` ou `longo`.", "curto longo"),
    ("Um dos seguintes valores: curto, longo", "curto longo"),
]

NO_VALUES = [
    "O nome da coruja.",
    "por exemplo `curto` ou `longo`",
    "Somente se `tipo` é `curto` ou `longo`",
    "Der Name der Eule.",
    "z. B. `klein` oder `groß`",
    "Nur für Eulen, deren Art `klein` oder `groß` ist",
    "`name` oder `id` muss angegeben werden",
    "De naam van de uil.",
    "bijvoorbeeld `klein` of `groot`",
    "Alleen als `soort` gelijk is aan `klein` of `groot`",
    "`naam` of `id` is verplicht",
    "Le nom du hibou.",
    "par exemple `petit` ou `grand`",
    "Obligatoire si `genre` est `petit` ou `grand`",
    "Soit le nom, soit l'identifiant",
    "El nombre del búho.",
    "por ejemplo `chico` o `grande`",
    "Solo si `tipo` es `chico` o `grande`",
    "Il nome del gufo.",
    "ad esempio `piccolo` o `grande`",
    "Solo se `tipo` è `piccolo` o `grande`",
    "Uglens navn.",
    "f.eks. `lille` eller `stor`",
    "Kun hvis `type` er `lille` eller `stor`",
    "Uglas namn.",
    "t.ex. `liten` eller `stor`",
    "Endast om `typ` är `liten` eller `stor`",
    "Имя совы.",
    "например, `small` или `big`",
    "Только если `type` равно `small` или `big`",
]

REQUIRED = [
    ("Pflichtfeld. Der Name", True),
    ("Verplicht. De naam", True),
    ("Obligatoire. Le nom", True),
    ("Obligatorio. El nombre", True),
    ("Obbligatorio. Il nome", True),
    ("Påkrævet. Navnet", True),
    ("Påkrevd. Navnet", True),
    ("Obligatorisk. Namnet", True),
    ("Обязательный. Имя", True),
    ("(erforderlich) Der Name", True),
    ("Обязательный параметр.", True),
    ("Optional. Der Name", False),
    ("Optioneel. De naam", False),
    ("Facultatif. Le nom", False),
    ("Opcional. El nombre", False),
    ("Opzionale. Il nome", False),
    ("Valgfri. Navnet", False),
    ("Valfri. Namnet", False),
    ("Необязательный. Имя", False),
    ("Niet verplicht.", False),
    ("Nicht erforderlich.", False),
    ("Non obligatoire.", False),
    ("Не обязательный параметр.", False),
]

YES = [
    "Ja",
    "Oui",
    "Sí",
    "Sì",
    "Да",
    "Pflicht",
    "Verplicht",
    "Obligatoire",
    "Requerido",
    "Obbligatorio",
    "Påkrævet",
    "Обязательно",
]
NO = [
    "Nein",
    "Nee",
    "Non",
    "No",
    "Nej",
    "Nei",
    "Нет",
    "Optioneel",
    "Facultatif",
    "Opcional",
    "Valgfri",
    "Необязательно",
]

DEFAULTS = [
    ("Standard: `10`", 10),
    ("Standardwert ist 10.", 10),
    ("Standaard 10.", 10),
    ("Standaardwaarde: `10`", 10),
    ("Par défaut : 10", 10),
    ("Valeur par défaut : `10`.", 10),
    ("Por defecto 10.", 10),
    ("Valor por defecto: `10`", 10),
    ("Valore predefinito: 10", 10),
    ("Standardværdi er 10.", 10),
    ("Standardverdi: 10", 10),
    ("Standardvärde: 10", 10),
    ("По умолчанию 10.", 10),
    ("Значение по умолчанию: `10`", 10),
]
LIMITS = [
    ("Mindestens 1, höchstens 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Maximal 20 Zeichen", Kind.STRING, Limits(max_length=20)),
    ("Zwischen 1 und 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Maximaal 20 tekens", Kind.STRING, Limits(max_length=20)),
    ("Tussen 1 en 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("20 au maximum, maximum 20", Kind.INTEGER, Limits(maximum=20)),
    ("Entre 1 et 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Maximum 20 caractères", Kind.STRING, Limits(max_length=20)),
    ("Entre 1 y 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Máximo 20 caracteres", Kind.STRING, Limits(max_length=20)),
    ("Compreso tra 1 e 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Massimo 20 caratteri", Kind.STRING, Limits(max_length=20)),
    ("Mellem 1 og 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Maks 20 tegn", Kind.STRING, Limits(max_length=20)),
    ("Mellan 1 och 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Högst 20 tecken", Kind.STRING, Limits(max_length=20)),
    ("От 1 до 10", Kind.INTEGER, Limits(minimum=1, maximum=10)),
    ("Не более 20 символов", Kind.STRING, Limits(max_length=20)),
]
TYPES = [
    ("Zeichenkette", "string"),
    ("Ganzzahl", "integer"),
    ("Zahl", "number"),
    ("Wahrheitswert", "boolean"),
    ("Datum", "date"),
    ("Liste von Zeichenkette", "array"),
    ("Objekt", "object"),
    ("Datei", "file"),
    ("tekst", "string"),
    ("geheel getal", "integer"),
    ("lijst", "array"),
    ("bestand", "file"),
    ("chaîne", "string"),
    ("chaîne de caractères", "string"),
    ("entier", "integer"),
    ("booléen", "boolean"),
    ("tableau", "array"),
    ("cadena", "string"),
    ("número entero", "integer"),
    ("booleano", "boolean"),
    ("fecha y hora", "datetime"),
    ("arreglo", "array"),
    ("stringa", "string"),
    ("intero", "integer"),
    ("oggetto", "object"),
    ("streng", "string"),
    ("heltal", "integer"),
    ("heltall", "integer"),
    ("sträng", "string"),
    ("строка", "string"),
    ("целое число", "integer"),
    ("массив", "array"),
    ("Массив строк", "array"),
    ("число", "number"),
    ("логическое", "boolean"),
    ("tableau d'objets", "array"),
    ("liste d’entiers", "array"),
    ("cadeia de caracteres", "string"),
    ("número inteiro", "integer"),
    ("lista de objetos", "array"),
]
LABELS = [
    ("Paramètres d'URL", "path"),
    ("Codes d'erreur", "errors"),
    ("Exemple d'appel", "example-request"),
    ("Exemple de requête", "example-request"),
    ("Requête", "argument"),
    ("Paramètres de la requête", "argument"),
    ("Paramètres de requête", "query"),
    ("Obligatorios", "argument"),
    ("Pflichtparameter", "argument"),
    ("Voorbeeldrespons", "example-response"),
    ("Parâmetros de consulta", "query"),
    ("Corpo da requisição", "body"),
    ("Obrigatórios", "argument"),
    ("Resposta", "answer"),
    ("Pfadparameter", "path"),
    ("Query-Parameter", "query"),
    ("Anfrageparameter", "argument"),
    ("Parameter", "argument"),
    ("Antwort", "answer"),
    ("Fehlercodes", "errors"),
    ("Beispielantwort", "example-response"),
    ("Beispielanfrage", "example-request"),
    ("Antwortfelder", "answer"),
    ("Mögliche Werte", "values"),
    ("Authentifizierung", "auth"),
    ("Statuscodes", "status"),
    ("Queryparameters", "query"),
    ("Voorbeeld", "example"),
    ("Antwoord", "answer"),
    ("Verplichte parameters", "argument"),
    ("Velden", "record"),
    ("Foutcodes", "errors"),
    ("Paramètres", "argument"),
    ("Paramètres de requête", "query"),
    ("Réponse", "answer"),
    ("Exemple de réponse", "example-response"),
    ("Corps de la requête", "body"),
    ("En-têtes", "header"),
    ("Erreurs", "errors"),
    ("Parámetros", "argument"),
    ("Respuesta", "answer"),
    ("Ejemplo de respuesta", "example-response"),
    ("Cuerpo de la petición", "body"),
    ("Cabeceras", "header"),
    ("Parámetros de consulta", "query"),
    ("Parametri", "argument"),
    ("Risposta", "answer"),
    ("Esempio di richiesta", "example-request"),
    ("Corpo della richiesta", "body"),
    ("Svar", "answer"),
    ("Eksempel", "example"),
    ("Parametre", "argument"),
    ("Parametrar", "argument"),
    ("Exempel", "example"),
    ("Параметры", "argument"),
    ("Параметры запроса", "argument"),
    ("Ответ", "answer"),
    ("Пример ответа", "example-response"),
    ("Пример запроса", "example-request"),
    ("Тело запроса", "body"),
    ("Заголовки", "header"),
    ("Ошибки", "errors"),
    ("Коды ошибок", "errors"),
    ("Поля ответа", "answer"),
]


@pytest.mark.parametrize(("written", "values"), VALUES)
def test_values_are_listed(written: str, values: str) -> None:
    read = read_values(*marked(written))
    assert read is not None
    assert list(read.values) == values.split()


@pytest.mark.parametrize("written", NO_VALUES)
def test_other_lists_are_none_of_values(written: str) -> None:
    assert read_values(*marked(written)) is None


@pytest.mark.parametrize(("words", "required"), REQUIRED)
def test_required_and_optional_are_said(words: str, required: bool) -> None:
    assert read_required(words) == Requirement(required)


@pytest.mark.parametrize("cell", YES)
def test_a_cell_says_yes(cell: str) -> None:
    assert read_flag(cell) == Requirement(required=True)


@pytest.mark.parametrize("cell", NO)
def test_a_cell_says_no(cell: str) -> None:
    assert read_flag(cell) == Requirement(required=False)


@pytest.mark.parametrize(("written", "value"), DEFAULTS)
def test_defaults_are_stated(written: str, value: int) -> None:
    default = read_default(*marked(written), Kind.INTEGER)
    assert default is not None
    assert default.value == value


@pytest.mark.parametrize(("words", "kind", "limits"), LIMITS)
def test_limits_are_stated(words: str, kind: Kind, limits: Limits) -> None:
    assert read_limits(words, kind) == limits


@pytest.mark.parametrize(("words", "kind"), TYPES)
def test_types_are_named(words: str, kind: str) -> None:
    read = read_type(words)
    assert read is not None
    assert read.kind == Kind(kind)


@pytest.mark.parametrize(("words", "role"), LABELS)
def test_labels_are_read(words: str, role: str) -> None:
    label = label_of(words)
    assert label is not None
    assert label.role.value == role


@pytest.mark.parametrize(
    "words",
    [
        "oder null",
        "kan null zijn",
        "peut être null",
        "o null",
        "può essere null",
        "kan være null",
        "kan vara null",
        "или null",
    ],
)
def test_nullable_is_said(words: str) -> None:
    assert read_nullable(f"Owl, {words}.") is True


@pytest.mark.parametrize(
    "words", ["Veraltet.", "Verouderd.", "Obsolète.", "Obsoleto.", "Deprecato.", "Forældet.", "Föråldrad.", "Устарело."]
)
def test_deprecated_is_said(words: str) -> None:
    assert read_deprecated(words)


@pytest.mark.parametrize(
    "words",
    [
        "Schreibgeschützt.",
        "Alleen-lezen.",
        "Lecture seule.",
        "Solo lectura.",
        "Sola lettura.",
        "Skrivebeskyttet.",
        "Skrivskyddad.",
        "Только чтение.",
    ],
)
def test_read_only_is_said(words: str) -> None:
    assert read_read_only(words)


@pytest.mark.parametrize(
    "written",
    [
        "Liefert eine Liste von [Eule](owl.md)",
        "Geeft een lijst van [uilen](owl.md) terug",
        "Retourne une liste de [hiboux](owl.md)",
        "Devuelve una lista de [búhos](owl.md)",
        "Restituisce una lista di [gufi](owl.md)",
        "Returnerer en liste af [ugler](owl.md)",
        "Returnerar en lista av [ugglor](owl.md)",
        "Возвращает список [сов](owl.md)",
    ],
)
def test_answers_are_announced(written: str) -> None:
    read = read_returns(*marked(written))
    assert read is not None
    assert (read.list, read.links) == (True, ("owl.md",))


SECTIONS = (
    "columns",
    "label_words",
    "introductions",
    "lists",
    "context",
    "types",
    "flags",
    "limits",
    "defaults",
    "requirements",
    "answers",
    "states",
    "returns",
)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_language_has_every_section(section: str) -> None:
    assert {language for language, _, _ in vocabulary().entries(section)} == set(LANGUAGES)


def test_no_answer_is_both_yes_and_no() -> None:
    yes, no = vocabulary().words("answers", "yes"), vocabulary().words("answers", "no")
    assert not yes & no
