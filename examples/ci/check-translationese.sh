#!/usr/bin/env bash
# Fails if lines that changed since BASE hold sure traces of machine translation: in Markdown, MDX, text and HTML below this folder.
#
# usage: check-translationese.sh [BASE]     BASE is a commit or branch; origin/main if it is left out
# TRANSLATIONESE names the command, where it is not on the PATH.
set -euo pipefail

base=${1:-origin/main}
read -r -a command <<<"${TRANSLATIONESE:-translationese}"

# The dots: since the work branched off from BASE, whatever has happened there since then.
"${command[@]}" --changed="$base..." --confidence high --allow-empty .
