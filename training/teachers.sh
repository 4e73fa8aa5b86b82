#!/bin/sh
# Trains the teachers, two at a time, one thread each: more threads a run are slower, not faster.
cd "$(dirname "$0")" || exit 1
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# Large arrays are given back and asked for anew at every step otherwise: a fifth of the time.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000
mkdir -p .cache/runs
/usr/bin/python3 train.py configs/teacher-0.json >.cache/runs/teacher-0.log 2>&1 &
/usr/bin/python3 train.py configs/teacher-1.json >.cache/runs/teacher-1.log 2>&1
/usr/bin/python3 train.py configs/teacher-2.json >.cache/runs/teacher-2.log 2>&1
wait
