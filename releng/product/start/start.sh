#!/bin/sh
# Starts this Eclipse with the workspace that is named, or asks for one.
cd "$(dirname "$0")" || exit
command -v java >/dev/null || { echo "Java is missing. Install a JDK 17 or later"; exit 2; }
[ $# -eq 0 ] || set -- -data "$1"
exec java -Xmx2g -jar plugins/org.eclipse.equinox.launcher_*.jar -nosplash "$@"
