# Finds a JDK 25 or newer, whatever the default `java` is, and exports JAVA_HOME. Sourced by the other scripts.
find_jdk() {
    local best="" best_major=0 home major
    for home in "${JAVA_HOME:-}" "$HOME"/.sdkman/candidates/java/* /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/*; do
        [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -f "$home/release" ] || continue
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        if [ "${major:-0}" -ge 25 ] && [ "$major" -gt "$best_major" ]; then best=$home best_major=$major; fi
    done
    if [ -z "$best" ]; then
        echo "Quitus needs a JDK 25. None was found in JAVA_HOME, /usr/lib/jvm, /opt or ~/.sdkman." >&2
        echo "Install one (Temurin 25, for instance), or set JAVA_HOME to it, and run this again." >&2
        exit 1
    fi
    export JAVA_HOME=$best
    export PATH="$JAVA_HOME/bin:$PATH"
}
find_jdk
