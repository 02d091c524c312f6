"""The worker is a process of its own: it does what waits, survives what kills it, and leaves pages alone meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from tests.web.jobs import worker_process
from tests.web.jobs.conftest import Sit

from leitstand.web import jobs

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("queue_only")]
ROOT = Path(__file__).parents[3]
Go = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def go(home: Path) -> Iterator[Go]:
    """Starts workers for the data folder; what waits lies in the jobs' table alone, the queue is empty."""
    from leitstand.web.jobs import registry

    registry.kinds()
    worker_process.register()
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        environment = {
            **os.environ,
            "LEITSTAND_HOME": str(home),
            "DJANGO_SETTINGS_MODULE": "leitstand.web.settings",
        }
        command = [sys.executable, "-m", "tests.web.jobs.worker_process"]
        started.append(subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE))
        return started[-1]

    yield start
    for name in ("count", "fall"):
        del registry._KINDS[name]
    for process in started:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


def wait_for(what: Callable[[], Any], seconds: float = 60.0) -> Any:
    until = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < until, "nothing happened"
        time.sleep(0.05)
    return found


def test_what_waits_is_done_although_its_place_in_the_queue_was_lost(sit: Sit, go: Go) -> None:
    job = jobs.start(sit(), "count", {"steps": 2})
    go()
    wait_for(lambda: jobs.find(sit(), job).ended)
    assert jobs.find(sit(), job).result == "counted/2"


def test_a_job_whose_worker_was_killed_is_begun_again(sit: Sit, go: Go) -> None:
    desk, job = sit(), jobs.start(sit(), "count", {"steps": 40})
    first = go()
    wait_for(lambda: jobs.find(desk, job).part > 0)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert jobs.find(desk, job).state == "running"  # nobody could write down that it is not
    go()
    wait_for(lambda: jobs.find(desk, job).ended)
    assert jobs.find(desk, job).state == "done"


def test_a_worker_told_to_end_ends_at_once_and_leaves_the_job_waiting(sit: Sit, go: Go) -> None:
    desk, job = sit(), jobs.start(sit(), "count", {"steps": 1000})
    worker = go()
    wait_for(lambda: jobs.find(desk, job).part > 0)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=30) == 0
    assert jobs.find(desk, job).state == "waiting"


def test_a_job_that_takes_its_worker_down_again_and_again_is_given_up(sit: Sit, go: Go) -> None:
    from leitstand.web.jobs.upkeep import MOST_ATTEMPTS

    job = jobs.start(sit(), "fall")
    for _ in range(MOST_ATTEMPTS):
        assert go().wait(timeout=60) == 9
    go()
    wait_for(lambda: jobs.find(sit(), job).ended)
    found = jobs.find(sit(), job)
    assert (found.state, found.told[0].code) == ("failed", "web-job-lost")


def test_a_running_job_is_ended_from_a_page(sit: Sit, go: Go, at: Callable[..., Client], home: Path) -> None:
    desk, job = sit(), jobs.start(sit(), "count", {"steps": 1000})
    go()
    wait_for(lambda: jobs.find(desk, job).part > 0)
    at(home).post(f"/jobs/{job}/cancel/")
    wait_for(lambda: jobs.find(desk, job).ended)
    assert jobs.find(desk, job).state == "cancelled"


def test_two_workers_at_one_data_folder_do_nothing_twice(sit: Sit, go: Go) -> None:
    asked = [jobs.start(sit(), "count", {"steps": n}) for n in range(1, 6)]
    workers = [go(), go()]
    wait_for(lambda: all(jobs.find(sit(), job).ended for job in asked))
    assert {jobs.find(sit(), job).state for job in asked} == {"done"}
    for worker in workers:
        worker.terminate()
    said = b"".join(worker.communicate()[1] for worker in workers).decode()
    for job in asked:
        assert said.count(f"{job[:8]}: Durchsicht beginnt") == 1


def test_pages_are_read_and_entries_written_while_a_job_is_at_work(
    sit: Sit, go: Go, at: Callable[..., Client], home: Path
) -> None:
    from leitstand.actions import put_record
    from leitstand.strategy import Text, UseCase

    desk, client = sit(), at(home)
    job = jobs.start(desk, "count", {"steps": 100_000, "seconds": 0.0})
    go()
    wait_for(lambda: jobs.find(desk, job).part > 0)
    for n in range(10):
        put_record(desk, UseCase(id=f"UC-NEW-{n}", title=Text(de=f"Neu {n}")))
        for path in ("/", "/portfolio/", f"/records/UC-NEW-{n}/", f"/jobs/{job}/?stay=1"):
            assert client.get(path).status_code == 200
    assert jobs.find(desk, job).state == "running"
