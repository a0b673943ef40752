#!/bin/sh
# Checks documents on all processors of this machine, or of several: sh with-parallel.sh < corpus.jsonl > findings.jsonl
# What follows is given to parallel, as in: sh with-parallel.sh --jobs 4 --block 10M
set -eu
command -v parallel > /dev/null || {
  echo 'with-parallel.sh: there is no GNU parallel here: install it, as with "apt-get install parallel"' >&2
  exit 2
}
# --pipe gives each process a block of whole lines, --keep-order leaves the answers in the order of the documents.
exec parallel --pipe --keep-order --block 1M "$@" "${TRANSLATIONESE:-npx translationese} --jsonl"
