"""
A look at the HTML views in a headless browser, in light and in dark.

Every view is shown on a light page and on a dark one, on a screen that is
set to light and on one that is set to dark. In each, a script in the page
measures the contrast of every text, and looks for markup of a buyer's that
became more than text. Run it by name only, where Chromium is installed::

    python tests/views/run.py [--browser chromium] [--pictures folder]
"""

from __future__ import annotations

import argparse
import datetime as dt
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Protocol

import review_policy as rp


BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
SCREENS: Final = {"dark": 0, "light": 1}
"""How the browser's engine numbers what a screen prefers."""

ENOUGH: Final = 4.5
"""The contrast that the WCAG ask of text of this size (level AA)."""

ATTACK: Final = "<script>alert(1)</script><img src=x onerror=alert(2)>"
ORDER_ID: Final = "111-2345678-9012345"
SECONDS: Final = 120

# As pages around do: they colour rows and quotes, and not the text in them.
HOSTS: Final = {
    "light": "body{background:#fff;color:#000}"
    ".host tbody tr:nth-child(odd){background:#fff}"
    ".host tbody tr:nth-child(even){background:#f5f5f5}"
    ".host blockquote{background:#f8f9fb}",
    "dark": "body{background:#111;color:#ddd}"
    ".host tbody tr:nth-child(odd){background:#111}"
    ".host tbody tr:nth-child(even){background:#212121}"
    ".host blockquote{background:#1a1c1e}",
}

MEASURE: Final = """
let alerts = 0;
window.alert = () => { alerts += 1; };
window.addEventListener('load', () => setTimeout(() => {
  const numbers = (color) => color.match(/[0-9.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = numbers(color).slice(0, 3).map((c) => {
      const part = c / 255;
      return part <= 0.04045 ? part / 12.92
        : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      const parts = numbers(color);
      if (parts.length < 4 || parts[3] > 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const faint = [];
  let lowest = 21;
  for (const details of document.querySelectorAll('details'))
    details.open = true;
  const walker = document.createTreeWalker(
    document.querySelector('.review-policy'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.textContent.trim()) continue;
    const above = node.parentElement;
    const pair = [light(getComputedStyle(above).color), light(behind(above))];
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    lowest = Math.min(lowest, ratio);
    if (ratio < ENOUGH) faint.push(above.tagName + ': ' + node.textContent);
  }
  const bad = document.querySelectorAll(
    '.review-policy script, .review-policy img').length;
  const out = document.createElement('pre');
  out.id = 'measured';
  out.hidden = true;
  out.textContent = JSON.stringify({ lowest, faint, alerts, bad });
  document.body.append(out);
}, 50));
"""


class Shown(Protocol):
    """
    A value with an HTML view.
    """

    def _repr_html_(self) -> str: ...


def views() -> Mapping[str, Shown]:
    """
    Make one of each value that has a view, full of markup and of findings.
    """
    policy = rp.Policy("US", on=dt.date(2026, 11, 21), languages=("en",))
    order = rp.Order(
        id=ORDER_ID,
        purchased_at=dt.date(2026, 10, 1),
        delivered_at=dt.date(2026, 10, 6),
        fulfillment=rp.Fulfillment.MERCHANT,
        status=rp.OrderStatus.SHIPPED,
    )
    feedback = rp.Feedback(
        order_id=ORDER_ID,
        rating=1,
        comment=f"{ATTACK}\nWrong item sent.\n\nWhat a load of bullshit.",
        left_at=dt.date(2026, 11, 15),
    )
    case = policy.assess_feedback(feedback, order, history=())
    review = rp.Review(
        id="R1",
        rating=1,
        title=f"Stars {ATTACK}",
        body=f"I got a gift card for these five stars. {ATTACK}",
    )
    message = rp.Message(
        channel=rp.Channel.REVIEW_REQUEST,
        body=f"Leave a positive review and receive a gift card.\n{ATTACK}",
        body_format=rp.BodyFormat.TEXT,
        subject=ATTACK,
    )
    ledger = rp.Ledger(orders=(order,), feedback=(feedback,))
    return {
        "feedback": case,
        "review": policy.assess_review(review, history=()),
        "message": policy.check_message(message, history=()),
        "triage": policy.triage((feedback, review), (order,), history=()),
        "plan": policy.plan(case),
        "health": policy.health(ledger),
    }


def page(view: Shown, host: str) -> str:
    """
    Set a view into a page like that of a notebook.
    """
    script = MEASURE.replace("ENOUGH", str(ENOUGH))
    return (
        f"<!doctype html><meta charset=utf-8><style>{HOSTS[host]}</style>"
        f"<script>{script}</script>"
        f"<body><div class=host>{view._repr_html_()}</div></body>"
    )


def browse(browser: str, screen: str, profile: Path, *more: str) -> str:
    """
    Run the browser once, and give what it prints.
    """
    done = subprocess.run(
        [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--hide-scrollbars",
            "--virtual-time-budget=1000",
            f"--user-data-dir={profile}",
            f"--blink-settings=preferredColorScheme={SCREENS[screen]}",
            *more,
        ],
        capture_output=True,
        check=True,
        text=True,
        timeout=SECONDS,
    )
    return done.stdout


def faults(name: str, dom: str) -> Iterator[str]:
    """
    Yield what is wrong with a page, by what its script measured.
    """
    found = re.search('<pre id="measured"[^>]*>(.*?)</pre>', dom, re.DOTALL)
    if found is None:
        yield f"{name}: nothing was measured"
        return
    measured = json.loads(html.unescape(found.group(1)))
    sys.stdout.write(f"{name}: lowest contrast {measured['lowest']:.1f}\n")
    for text in measured["faint"]:
        yield f"{name}: faint {text!r}"
    if measured["alerts"] or measured["bad"]:
        yield f"{name}: markup is not shown as text"


def main() -> int:
    """
    Show every view everywhere, and say what is wrong.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--browser")
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    browser = given.browser or next(filter(None, map(shutil.which, BROWSERS)))
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name, view in views().items():
            for host in HOSTS:
                path = work / f"{name}-{host}.html"
                path.write_text(page(view, host), "utf-8")
                for screen in SCREENS:
                    shot = f"{name}, {host} page, {screen} screen"
                    profile = work / "profile"
                    url = path.as_uri()
                    dom = browse(browser, screen, profile, "--dump-dom", url)
                    wrong += faults(shot, dom)
                    if given.pictures is None:
                        continue
                    given.pictures.mkdir(parents=True, exist_ok=True)
                    picture = given.pictures / f"{name}-{host}-{screen}.png"
                    target = f"--screenshot={picture.resolve()}"
                    size = "--window-size=760,700"
                    browse(browser, screen, profile, target, size, url)
    for line in wrong:
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{len(wrong)} faults\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
