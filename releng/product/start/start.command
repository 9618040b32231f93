#!/bin/sh
# Starts this Eclipse; macOS wants its windows on the first thread.
cd "$(dirname "$0")/Eclipse.app/Contents/Eclipse" || exit
command -v java >/dev/null || { echo "Java is missing. Install a JDK 17 or later"; exit 2; }
exec java -Xmx2g -XstartOnFirstThread -jar plugins/org.eclipse.equinox.launcher_*.jar -nosplash
