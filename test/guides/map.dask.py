"""Reads notices with plan-extract map on the workers of a Dask cluster; Debian: python3-distributed.

    python3 test/guides/map.dask.py NAMES OUTPUT [--scheduler tcp://HOST:8786] [--batch 500]

NAMES holds paths that end with NUL; they must lead to the files on every worker. A batch whose mapper ends badly, or whose
worker is lost, is run again by Dask; its lines are taken only when all of them are there.
"""
import argparse
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed


def read(batch, program):
    """The lines of a batch. check=True: a mapper that was killed must not pass for one that had less to say."""
    names = b"".join(name + b"\0" for name in batch)
    return subprocess.run(program + ["map"], input=names, stdout=subprocess.PIPE, check=True).stdout


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("names")
    asked.add_argument("output")
    asked.add_argument("--scheduler", help="a cluster; without one, processes of this machine")
    asked.add_argument("--workers", type=int, default=2)
    asked.add_argument("--batch", type=int, default=500)
    asked.add_argument("--program", nargs="+", default=["plan-extract"])
    options = asked.parse_args()
    with open(options.names, "rb") as names:
        paths = [path for path in names.read().split(b"\0") if path]
    batches = [paths[at : at + options.batch] for at in range(0, len(paths), options.batch)]
    cluster = None if options.scheduler else LocalCluster(
        n_workers=options.workers, threads_per_worker=1, dashboard_address=None, silence_logs=50
    )
    with Client(options.scheduler or cluster) as client, open(options.output, "wb") as output:
        running = client.map(read, batches, program=options.program, retries=3, pure=False)
        for done, lines in as_completed(running, with_results=True):
            output.write(lines)
            done.release()
    if cluster:
        cluster.close()


if __name__ == "__main__":
    sys.exit(main())
