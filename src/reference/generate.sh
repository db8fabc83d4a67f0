#!/bin/sh
# Rebuilds src/main/resources/reference from its public sources. Needs mvn, npm, node 18 or newer and unzip.
# The result is committed: a build never runs this.
set -eu
cd "$(dirname "$0")"
EFORMS_SDK=1.13.0
DECOUPAGE=6.0.0
OUT=../main/resources/reference
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

mvn -q -B dependency:copy "-Dartifact=eu.europa.ted.eforms:eforms-sdk:$EFORMS_SDK:jar" "-DoutputDirectory=$WORK"
unzip -q "$WORK/eforms-sdk-$EFORMS_SDK.jar" eforms-sdk/codelists/cpv.gc -d "$WORK"
(cd "$WORK" && npm pack --silent "@etalab/decoupage-administratif@$DECOUPAGE" >/dev/null && tar xzf ./*.tgz)

mkdir -p "$OUT"
node reduce.mjs "$WORK/eforms-sdk/codelists/cpv.gc" "$EFORMS_SDK" "$WORK/package/data" "$DECOUPAGE" collectivites.csv "$OUT"
ls -l "$OUT"
