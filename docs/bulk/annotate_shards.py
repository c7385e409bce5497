"""Annotates a folder of shards on every worker of Apache Spark.

    spark-submit annotate_shards.py SHARDS OUTPUT

SHARDS is a folder of JSON Lines with `id` and `text`; OUTPUT, which must not exist, gets a part for
each shard with the lines that `gloss annotate --batch` writes. The program is looked for on the
PATH of the workers, or is what GLOSS says.
"""

import os
import shlex
import sys

from pyspark import SparkContext


def main(shards, output):
    program = os.environ.get("GLOSS", "gloss")
    context = SparkContext.getOrCreate()
    # A file is a partition: Spark starts the program once for each, and loads the model once.
    files = [path for path in sorted(os.listdir(shards)) if path.endswith(".jsonl")]
    lines = context.union(
        [context.textFile(os.path.join(shards, file)).coalesce(1) for file in files]
    )
    # Spark starts the program without an environment, so that it is told where to look. A line that
    # is no text gets a line with its error, and does not stop the run.
    found = lines.pipe(f"{shlex.quote(program)} annotate --batch", env={"PATH": os.environ["PATH"]})
    found.saveAsTextFile(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
