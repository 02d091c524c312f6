"""One turn of the loop, measured as a user meets it: whole commands, from a fresh data folder.

    make bench ROOM=loop            every figure, three runs each (QUICK=1: one run)

Prints tables; the last line is one JSON object. The federal inventory is read from LEITSTAND_DATA or
../shared/data; where it is absent its figures are null.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("LEITSTAND_DATA", ROOT.parent / "shared" / "data"))
FEDERAL = DATA / "inventories" / "us_federal_2025.csv"
LEITSTAND = [sys.executable, "-m", "leitstand.cli"]
COMMANDS = (
    "start", "demo", "init", "import", "export", "review", "plan", "explain", "what-if", "curve", "risk", "regret",
    "score", "ask", "undo", "serve", "journal log", "journal diff", "journal verify", "profile list", "workbook write",
)  # fmt: skip
LOAD_DEMO = "import sys, pathlib, leitstand.actions as a; a.load_demo(pathlib.Path(sys.argv[1]))"


@dataclass(frozen=True)
class Run:
    """One finished command: wall seconds, peak memory of its process in MB, and what it printed."""

    seconds: float
    peak_mb: float
    output: str


def run(arguments: list[str], home: Path, *, expect: int = 0) -> Run:
    """Runs one command in its own process. Raises RuntimeError where it ends otherwise than expected."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            arguments, stdout=out, stderr=err, env=os.environ | {"LEITSTAND_HOME": str(home)}
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        out.seek(0)
        err.seek(0)
        if process.returncode != expect:
            raise RuntimeError(f"{arguments}: exit {process.returncode}\n{err.read().decode()[-2000:]}")
        return Run(seconds, usage.ru_maxrss / 1024, out.read().decode())


def federal(repeats: int) -> dict[str, float | int | None]:
    """Import and review of 3,611 real use cases, with budgets, each from a fresh folder."""
    if not FEDERAL.exists():
        print(f"The federal inventory is not at {FEDERAL}: its figures are left out.")
        keys = (
            "import_federal_rows",
            "import_federal_imported",
            "import_federal_s",
            "review_federal_s",
            "peak_mb",
        )
        return dict.fromkeys(keys)
    imports, reviews, counted = [], [], {}
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            budgets = ["--budget", "2027=60000000", "--budget", "2028=60000000", "--budget", "2029=60000000"]
            run([*LEITSTAND, "init", "Inventory", *budgets], home)
            imports.append(
                run([*LEITSTAND, "import", str(FEDERAL), "--profile", "us-federal-2025", "--json"], home)
            )
            counted = json.loads(imports[-1].output)
            reviews.append(run([*LEITSTAND, "review", "--json", "--as-of", "2026-11-23"], home))
    table("Federal inventory", {"import": imports, "review": reviews})
    accounted = counted["imported"] + counted["merged"] + counted["rejected"]
    print(f"rows {counted['rows']}: imported {counted['imported']}, merged {counted['merged']}, "
          f"rejected {counted['rejected']}; accounted for {accounted}")  # fmt: skip
    return {
        "import_federal_rows": accounted,
        "import_federal_imported": counted["imported"] + counted["merged"],
        "import_federal_s": median(imports),
        "review_federal_s": median(reviews),
        "peak_mb": round(max(r.peak_mb for r in reviews)),
    }


def demo(repeats: int) -> dict[str, float]:
    """The demo company's review, and the commands that only show what is known."""
    reviews = []
    shown: dict[str, list[Run]] = {}
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            run([sys.executable, "-c", LOAD_DEMO, folder], home)
            reviews.append(run([*LEITSTAND, "review", "--json"], home))
            for name in ("plan", "explain UC-001", "journal log", "journal verify"):
                shown.setdefault(name, []).append(run([*LEITSTAND, *name.split(), "--json"], home))
    table("Demo company", {"review": reviews, **shown})
    return {"review_demo_s": median(reviews), "cli_start_s": max(median(runs) for runs in shown.values())}


def helps(repeats: int) -> dict[str, float]:
    """`--help` of every command."""
    with tempfile.TemporaryDirectory() as folder:
        times = {
            name: [run([*LEITSTAND, *name.split(), "--help"], Path(folder)) for _ in range(max(3, repeats))]
            for name in COMMANDS
        }
    table("--help", times)
    return {"cli_help_s": max(median(runs) for runs in times.values())}


def installation() -> dict[str, float | None]:
    """What `make start` installs, into a fresh environment from a warm cache: size of site-packages with bytecode."""
    uv = next((u for u in (ROOT / ".tools/bin/uv", Path("/usr/local/bin/uv")) if u.exists()), Path("uv"))
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "UV_PROJECT_ENVIRONMENT": f"{folder}/venv",
            "UV_PYTHON_DOWNLOADS": "never",
        }
        began = time.perf_counter()
        command = [str(uv), "sync", "--locked", "--no-dev", "--quiet", "--python", sys.executable]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        seconds = time.perf_counter() - began
        packages = next(Path(folder).glob("venv/lib/python*/site-packages"))
        size = sum(f.stat().st_size for f in packages.rglob("*") if f.is_file()) / 1e6
    print(f"\nBase installation: {size:.0f} MB in site-packages, {seconds:.1f} s from a warm cache")
    return {"install_mb": round(size), "install_s": round(seconds, 1)}


def table(title: str, rows: dict[str, list[Run]]) -> None:
    print(f"\n{title:<24}{'min s':>9}{'median s':>10}{'max s':>9}{'peak MB':>9}{'runs':>6}")
    for name, runs in rows.items():
        times = [r.seconds for r in runs]
        peak = max(r.peak_mb for r in runs)
        print(
            f"{name:<24}{min(times):>9.2f}{statistics.median(times):>10.2f}{max(times):>9.2f}{peak:>9.0f}{len(runs):>6}"
        )


def median(runs: list[Run]) -> float:
    return round(statistics.median(r.seconds for r in runs), 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one run of everything")
    repeats = 1 if parser.parse_args().quick else 3
    figures = {**federal(repeats), **demo(repeats), **helps(repeats), **installation()}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
