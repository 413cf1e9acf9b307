"""A workspace of many pages, and edits of them: for tests of what a build does not do again."""

from __future__ import annotations

import random
from pathlib import Path

from tests.tiny_workspace import PAGE, SETTINGS

WORDS = ("In kilograms.", "In grams.", "In ounces, dry.", "As the scale says.")


class ManyPages:
    """``count`` pages below ``root``, each about a kind of tool of its own."""

    def __init__(self, root: Path, count: int, seed: int = 1) -> None:
        self.root, self.count = root, count
        self._chance = random.Random(seed)  # noqa: S311 - a seed makes the test the same at each run
        self._pages = root / "specs" / "shed" / "pages"
        self._pages.mkdir(parents=True)
        (self._pages.parent / "api.toml").write_text(SETTINGS, "utf-8")
        for number in range(count):
            self.write(number, page(number))
        self.list(range(count))

    def write(self, number: int, text: str) -> None:
        """One page's capture."""
        (self._pages / f"tool{number}.md").write_text(text, "utf-8")

    def list(self, numbers: range) -> None:
        """Which pages count."""
        for path in self._pages.glob("*.md"):
            if int(path.stem.removeprefix("tool")) not in numbers:
                path.unlink()
        tables = [
            f'[[page]]\nfile = "tool{number}.md"\nurl = "https://docs.shed.test/{number}"\n' for number in numbers
        ]
        (self._pages / "pages.toml").write_text("\n".join(tables), "utf-8")

    def edit(self, number: int, old: str, new: str) -> None:
        """Change the words of one page."""
        text = (self._pages / f"tool{number}.md").read_text("utf-8")
        assert old in text
        self.write(number, text.replace(old, new))

    def edit_at_random(self) -> None:
        """Change one to three pages: words, a type, a field more or less, or nothing but a space."""
        for _ in range(self._chance.randint(1, 3)):
            number = self._chance.randrange(self.count)
            text = page(number).replace("In kilograms.", self._chance.choice(WORDS))
            match self._chance.randrange(5):
                case 0:
                    text = text.replace("| number | No ", "| integer | No")
                case 1:
                    text = text.replace("| name   | string | Yes ", "| name   | string | No  ")
                case 2:
                    text = text.replace("| weight | number ", "| colour | string | No | Paint. |\n| weight | number ")
                case 3:
                    text += "\n"
            self.write(number, text)


def page(number: int) -> str:
    """Return the page about one kind of tool."""
    text = PAGE.replace("# Tool\n", f"# Tool{number}\n").replace("The tool object", f"The tool{number} object")
    return text.replace("/tools", f"/tools{number}")
