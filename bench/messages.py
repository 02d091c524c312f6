"""Compares three ways to say 100 German messages: the figures of docs/adr/0002.

The ways are gettext, Mozilla's `fluent.runtime` alone, and `leitstand.texts`, which adds figures and their sources
to it. Run it with `python bench/messages.py`. Each way says the same texts in processes of its own, because what a
command pays is import and first reading; the smallest of nine runs counts.
"""

import json
import subprocess
import sys
import tempfile
import time
from importlib.metadata import distribution
from pathlib import Path

COUNT, RUNS = 100, 9

FLUENT = """
room-nothing-found-{n} = In „{{ $sheet }}“ wurde nichts gefunden ({n}).
room-rows-{n} =
    {{ $count ->
        [one] Eine Zeile in „{{ $sheet }}“ wurde gelesen ({n}).
       *[other] {{ $count }} Zeilen in „{{ $sheet }}“ wurden gelesen ({n}).
    }}
"""

LEITSTAND = """
from leitstand.texts import bundles, message, render
bundles.CATALOGUE = Path(sys.argv[1])
say = lambda n: render(message(f"room-rows-{n}", count=n, sheet="Ideen"), "de")
"""

FLUENT_ALONE = """
from fluent.runtime import FluentBundle, FluentResource
bundle = FluentBundle(["de"], use_isolating=False)
bundle.add_resource(FluentResource((Path(sys.argv[1]) / "de" / "room.ftl").read_text(encoding="utf-8")))
say = lambda n: bundle.format_pattern(
    bundle.get_message(f"room-rows-{n}").value, {"count": n, "sheet": "Ideen"}
)[0]
"""

GETTEXT = """
import gettext
catalogue = gettext.translation("room", sys.argv[1], ["de"])
say = lambda n: catalogue.ngettext(f"One row of {{sheet}} was read ({n}).",
    f"{{count}} rows of {{sheet}} were read ({n}).", n).format(count=n, sheet="Ideen")
"""

WAYS = {"gettext": GETTEXT, "fluent_alone": FLUENT_ALONE, "leitstand_texts": LEITSTAND}

COMMAND = "from leitstand.texts import message, render; render(message('cli-help'), 'de')"

TIMED = """
import sys, time
from pathlib import Path
start = time.perf_counter()
{way}
say(1)
first = time.perf_counter()
for n in range({half}):
    say(n)
all_once = time.perf_counter()
for _ in range(20):
    for n in range({half}):
        say(n)
end = time.perf_counter()
print([1e3 * (first - start), 1e3 * (all_once - first), 1e6 * (end - all_once) / 20 / {half}])
"""


def main() -> None:
    """Prints a table and, last, the figures as one line of JSON."""
    figures: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_catalogues(folder)
        print(f"{'way':<18}{'to the first text, ms':>24}{'50 others once, ms':>22}{'one again, µs':>16}")
        for way, code in WAYS.items():
            script = TIMED.format(way=code, half=COUNT // 2)
            runs = [timed(script, folder) for _ in range(RUNS)]
            figures[way] = [round(min(run[part] for run in runs), 1) for part in range(3)]
            print(f"{way:<18}{figures[way][0]:>24}{figures[way][1]:>22}{figures[way][2]:>16}")
    whole = round(min(wall_ms(COMMAND) for _ in range(RUNS)), 1)
    print(f"a process that says one text of the real catalogue: {whole} ms")
    sizes = {
        name: installed_mb(name) for name in ("fluent.runtime", "fluent.syntax", "babel", "pytz", "attrs")
    }
    print("installed, MB:", ", ".join(f"{name} {size:.1f}" for name, size in sizes.items()))
    print(json.dumps({"messages": COUNT, **figures, "process_ms": whole, "installed_mb": sizes}))


def write_catalogues(folder: Path) -> None:
    """The same texts as Fluent and as gettext's compiled form."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    (folder / "de" / "LC_MESSAGES").mkdir(parents=True)
    source = "".join(FLUENT.format(n=n) for n in range(COUNT // 2))
    (folder / "de" / "room.ftl").write_text(source, encoding="utf-8")
    catalogue = Catalog(locale="de")
    for n in range(COUNT // 2):
        catalogue.add(
            f"Nothing was found in {{sheet}} ({n}).", f"In „{{sheet}}“ wurde nichts gefunden ({n})."
        )
        catalogue.add(
            (f"One row of {{sheet}} was read ({n}).", f"{{count}} rows of {{sheet}} were read ({n})."),
            (f"Eine Zeile in „{{sheet}}“ wurde gelesen ({n}).", f"{{count}} Zeilen wurden gelesen ({n})."),
        )
    with (folder / "de" / "LC_MESSAGES" / "room.mo").open("wb") as file:
        write_mo(file, catalogue)


def timed(script: str, folder: Path) -> list[float]:
    """The three times of one fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], check=True, capture_output=True, text=True
    )
    times: list[float] = json.loads(done.stdout)
    return times


def wall_ms(script: str) -> float:
    """How long a fresh process takes from its start to its end."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], check=True)
    return 1e3 * (time.perf_counter() - start)


def installed_mb(name: str) -> float:
    """What a distribution takes on disk, without compiled bytecode."""
    files = distribution(name).files or []
    paths = [Path(str(file.locate())) for file in files if file.suffix != ".pyc"]
    return round(sum(path.stat().st_size for path in paths if path.is_file()) / 1e6, 1)


if __name__ == "__main__":
    main()
