#!/bin/sh
# Rebuilds positions.csv.gz, seats.csv.gz and prefectures.csv of src/main/resources/reference. Needs npm, node 18 or newer and a copy of the
# public repository gregoiredavid/france-geojson (its folder "departements"), given as the argument.
# The result is committed: a build never runs this.
set -eu
CONTOURS=$(cd "${1:?folder of france-geojson}" && pwd)
cd "$(dirname "$0")"
DECOUPAGE=6.0.0
CONTOURS_COMMIT=5d34ee6d0140c29f785fdb047d9329f1aab58833
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

(cd "$WORK" && npm pack --silent "@etalab/decoupage-administratif@$DECOUPAGE" >/dev/null && tar xzf ./*.tgz)
node positions.mjs "$WORK/package/data" "$DECOUPAGE" "$CONTOURS/departements" "$CONTOURS_COMMIT" collectivites.csv \
    ../main/resources/reference
