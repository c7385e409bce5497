"""Runs the recipe of docs/bulk.md with several workers over shards, one of them with a bad line, and
compares its output with that of a single run. Usage: workers.py SCRATCH, with GLOSS set.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHARDS = 6


def main(scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    shards, output = scratch / "shards", scratch / "output"
    shards.mkdir(parents=True)
    articles = sorted((ROOT / "corpus").glob("*.txt"))[:48]
    for number in range(SHARDS):
        lines = [
            json.dumps({"id": path.stem, "text": path.read_text(encoding="utf-8")})
            for path in articles[number::SHARDS]
        ]
        if number == 2:
            lines.insert(3, '{"id": "no text"}')
        (shards / f"{number:02}.jsonl").write_text("".join(line + "\n" for line in lines))
    subprocess.run(
        [sys.executable, ROOT / "docs/bulk/annotate_shards.py", shards, output],
        check=True,
        env={**os.environ, "PYSPARK_SUBMIT_ARGS": "--master local[3] --conf spark.ui.showConsoleProgress=false pyspark-shell"},
    )
    parts = sorted(output.glob("part-*"))
    by_workers = "".join(part.read_text(encoding="utf-8") for part in parts)
    alone = "".join(
        subprocess.run(
            [os.environ["GLOSS"], "annotate", "--batch", shard], stdout=subprocess.PIPE, check=False
        ).stdout.decode("utf-8")
        for shard in sorted(shards.iterdir())
    )
    count = len(alone.splitlines())
    checks = [
        ("a part a shard", len(parts) == SHARDS),
        ("a line for each text, and one for the line that is none", count == len(articles) + 1),
        (f"the same {count} lines as a single run, in the same order", by_workers == alone),
        ("the bad line says what is wrong with it", '"id":"no text"' in by_workers),
    ]
    for name, passed in checks:
        print(f"{'✓' if passed else '✗'} {name}")
    return not all(passed for _, passed in checks)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
