#!/bin/sh
# Starts this Eclipse, again where it wants to be restarted; macOS wants its windows on the first thread.
cd "$(dirname "$0")/Eclipse.app/Contents/Eclipse" || exit
command -v java >/dev/null || { echo "Java is missing. Install a JDK 17 or later"; exit 2; }
said=$(mktemp) || exit
set --
while :; do
    java -Xmx2g -XstartOnFirstThread -jar plugins/org.eclipse.equinox.launcher_*.jar -nosplash "$@" >"$said"
    end=$?
    [ "$end" -eq 23 ] || [ "$end" -eq 24 ] || break
    # without its native program Eclipse prints with which workspace it wants to be started
    data=$(sed -n '/^-data$/{n;s/^file://;p;}' "$said" | tail -n 1)
    [ -z "$data" ] || set -- -data "$data"
done
rm -f "$said"
exit "$end"
