#!/bin/sh
# Starts this Eclipse with the workspace that is named, or asks for one; again where Eclipse wants to be restarted.
cd "$(dirname "$0")" || exit
command -v java >/dev/null || { echo "Java is missing. Install a JDK 17 or later"; exit 2; }
[ $# -eq 0 ] || set -- -data "$1"
said=$(mktemp) || exit
while :; do
    java -Xmx2g -jar plugins/org.eclipse.equinox.launcher_*.jar -nosplash "$@" >"$said"
    end=$?
    [ "$end" -eq 23 ] || [ "$end" -eq 24 ] || break
    # without its native program Eclipse prints with which workspace it wants to be started
    data=$(sed -n '/^-data$/{n;s/^file://;p;}' "$said" | tail -n 1)
    [ -z "$data" ] || set -- -data "$data"
done
rm -f "$said"
exit "$end"
