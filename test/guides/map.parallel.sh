#!/bin/sh
# Reads notices with plan-extract map under GNU parallel; Debian: parallel.
#   map.parallel.sh NAMES OUTPUT [JOBS] [BATCH] [OPTIONS OF PARALLEL…]
# NAMES holds paths that end with NUL. Several hosts: --sshlogin host1,host2 (the paths must lead to the files there, and plan-extract
# be installed). A batch whose mapper ends badly is run again; parallel gives out the lines of its last run alone.
set -eu
names=$1 output=$2 jobs=${3:-2} batch=${4:-500}
shift 2; [ $# -eq 0 ] || shift; [ $# -eq 0 ] || shift
parallel --pipe --recend '\0' --max-replace-args="$batch" --jobs "$jobs" --retries 4 "$@" "${PLAN_EXTRACT:-plan-extract} map" \
  <"$names" >"$output"
