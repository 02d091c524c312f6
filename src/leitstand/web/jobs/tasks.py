"""What lies in the queue: the id of a job. The queue is Django's Tasks API on the database at hand."""

from __future__ import annotations

from django_tasks import TaskContext, task

from .running import INLINE, run


@task(takes_context=True)
def run_job(context: TaskContext, job: str) -> None:
    """Does the job of this id, if it still waits."""
    workers = context.task_result.worker_ids
    run(job, workers[-1] if workers else INLINE)
