#!/usr/bin/env bash
# Fails if Markdown that changed since BASE holds sure traces of machine translation.
#
# usage: check-translationese.sh [BASE]     BASE is a commit or branch; origin/main if it is left out
# TRANSLATIONESE names the command, where it is not on the PATH.
set -euo pipefail

base=${1:-origin/main}
read -r -a command <<<"${TRANSLATIONESE:-translationese}"

if ! git rev-parse --verify --quiet "$base^{commit}" >/dev/null; then
  echo "check-translationese: no commit or branch \"$base\"; fetch it first, or name another" >&2
  exit 2
fi

# Names end in NUL, so that spaces and line breaks in them do no harm; deleted files cannot be read.
files=()
while IFS= read -r -d '' file; do
  files+=("$file")
done < <(git diff --name-only --relative --diff-filter=d -z "$base"...HEAD -- '*.md' '*.markdown')

if [ "${#files[@]}" -eq 0 ]; then
  echo "check-translationese: no Markdown changed since $base"
  exit 0
fi

"${command[@]}" --confidence high --quiet -- "${files[@]}"
