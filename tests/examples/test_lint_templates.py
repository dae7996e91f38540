"""
Tests of the linter for templates.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys

from pathlib import Path

import pytest

from examples import lint_templates as demo


def lines(
    capsys: pytest.CaptureFixture[str], *argv: str
) -> tuple[int, list[str]]:
    """
    Run the linter and give its status and lines.
    """
    status = demo.main(list(argv))
    return status, capsys.readouterr().out.splitlines()


def test_findings_are_printed_like_a_linters(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    File, line and column stand in front, and a failure fails the run.
    """
    status, found = lines(capsys)
    assert status == 1
    assert any(
        each.startswith("review_request.bold.txt:4:")
        and "MS101 incentive [fail]: " in each
        for each in found
    )
    assert not any("plain" in each or "delay" in each for each in found[:-1])
    assert found[-1].startswith("4 templates, ")


def test_a_baseline_silences_what_is_known(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    Findings of the baseline are left out, even where the text has moved.
    """
    baseline = tmp_path / "known.txt"
    status, _ = lines(capsys, "--write-baseline", str(baseline))
    assert status == 1
    status, found = lines(capsys, "--baseline", str(baseline))
    assert status == 0
    assert found == ["4 templates, 0 failures, 0 warnings (US, 2026-11-21)"]


def test_a_day_shows_what_a_rule_breaks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    What was fine on an earlier day can be shown alone.
    """
    _, before = lines(capsys, "--on", "2019-06-01")
    assert not any("overridden-style" in each for each in before)
    _, new = lines(capsys, "--since", "2019-06-01")
    assert any("overridden-style" in each for each in new)
    assert not any("incentive" in each for each in new)


def test_channels_come_from_names(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    The file's name goes before the folder's; others are order messages.
    """
    (tmp_path / "insert").mkdir()
    (tmp_path / "insert" / "card.md").write_text("Thank you.")
    (tmp_path / "note.txt").write_text(
        "Which lid do you want engraved, the red one or the blue one?"
    )
    (tmp_path / "note.bin").write_text("Which lid?")
    status, found = lines(capsys, str(tmp_path))
    assert status == 1
    assert [each.split()[0] for each in found] == ["note.txt:1:1", "2"]
    assert "Neither text nor subject" in found[0]


def test_a_missing_folder_is_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    A folder that is not there ends the run with a message.
    """
    with pytest.raises(SystemExit) as stopped:
        demo.main([str(tmp_path / "none")])
    assert stopped.value.code == 2
    assert "no folder" in capsys.readouterr().err


def test_a_poor_terminal_is_no_reason_to_stop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    Letters that a terminal lacks are replaced.
    """
    screen = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", screen)
    assert demo.main([]) == 1


def test_it_runs_as_a_program() -> None:
    """
    The exit status is that of the check.
    """
    done = subprocess.run(
        [sys.executable, str(Path(demo.__file__)), "--store", "UK"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        text=True,
    )
    assert done.returncode == 1
    assert "(UK, 2026-11-21)" in done.stdout
