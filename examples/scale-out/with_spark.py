"""Checks documents with Spark: python with_spark.py corpus.jsonl findings [partitions]

Reads a line of JSON for each document, and writes the answers into a folder of text files, in the order of the documents.
TRANSLATIONESE says how the command is called on the machines that do the work; "npx translationese" if it is not set.
"""

import os
import sys

from pyspark.sql import SparkSession


def main(source: str, target: str, partitions: int) -> int:
    command = os.environ.get("TRANSLATIONESE", "npx translationese") + " --jsonl"
    spark = SparkSession.builder.appName("translationese").getOrCreate()
    documents = spark.sparkContext.textFile(source, partitions).filter(lambda line: line.strip() != "")
    # Without an environment the command would have no PATH, and find no Node.js.
    answers = documents.pipe(command, env=dict(os.environ))
    answers.saveAsTextFile(target)
    # The exit code of the command is 2 for one bad line, which has an answer that says so; what has no answer was not checked.
    given, answered = documents.count(), spark.sparkContext.textFile(target).count()
    spark.stop()
    print(f"{answered} of {given} documents answered", file=sys.stderr)
    if answered == given:
        return 0
    print(f"with_spark.py: does \"{command}\" run on all machines? Set TRANSLATIONESE to what does", file=sys.stderr)
    return 2


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("with_spark.py: name the documents and a new folder: python with_spark.py corpus.jsonl findings [partitions]")
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 8))
