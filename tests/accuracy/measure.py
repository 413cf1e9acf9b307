"""Measure one sample: run ``codegen`` on its pages in a fresh workspace, and score what it wrote."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.accuracy.command import Build, build, init
from tests.accuracy.figures import Figures, figures
from tests.accuracy.forms import write_form
from tests.accuracy.merge import apply_settings, settings_for
from tests.accuracy.samples import Sample
from tests.accuracy.scorer import Score, Scorer


@dataclass(frozen=True)
class Result:
    """One build and how right it is."""

    build: Build
    score: Score
    figures: Figures


@dataclass(frozen=True)
class Measured:
    """A sample's first build, and the one with settings: the same where it has none."""

    sample: Sample
    form: str | None
    first: Result
    tuned: Result


@dataclass(frozen=True)
class Measurer:
    """How to measure: with which scorer, and where the workspaces are kept, if they are."""

    scorer: Scorer
    dump: Path | None = None

    def measure(self, sample: Sample, form: str | None = None) -> Measured:
        """Run and score ``sample``, its pages converted to ``form`` if one is named."""
        with self.workspace(sample.name, form) as workspace:
            pages = sample.pages
            if form is not None:
                pages = workspace / "converted"
                write_form(sample.pages, form, pages)
            first = self._result(sample, init(workspace, sample.api, pages))
            tuned = first if form else self._with_settings(sample, workspace, first)
        return Measured(sample, form, first, tuned)

    @contextmanager
    def workspace(self, name: str, form: str | None = None) -> Iterator[Path]:
        """Give an empty folder, which stays where the workspaces are kept."""
        if self.dump is None:
            with tempfile.TemporaryDirectory(prefix="accuracy-") as folder:
                yield Path(folder)
            return
        kept = self.dump.resolve() / (f"{name}-{form}" if form else name)
        kept.mkdir(parents=True, exist_ok=True)
        for part in ("specs", "generated", "converted", ".codegen-cache"):
            shutil.rmtree(kept / part, ignore_errors=True)
        yield kept

    def _with_settings(self, sample: Sample, workspace: Path, first: Result) -> Result:
        path = workspace / "specs" / sample.api / "api.toml"
        changes = settings_for(sample.name)
        if changes is None or not path.is_file():
            return first
        apply_settings(path, changes)
        return self._result(sample, build(workspace, sample.api))

    def _result(self, sample: Sample, done: Build) -> Result:
        score = self.scorer.score(sample.truth, done.document)
        return Result(done, score, figures(score.tally, self.scorer.ratios))
