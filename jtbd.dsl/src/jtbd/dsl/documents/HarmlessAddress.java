package jtbd.dsl.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address that an author wrote and a reader may follow: http, https, mailto and relative ones, but no script. */
public final class HarmlessAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private HarmlessAddress() {
    }

    public static Optional<String> of(String address) {
        return Optional.ofNullable(address).map(String::strip).filter(HarmlessAddress::isHarmless);
    }

    private static boolean isHarmless(String address) {
        if (address.isEmpty() || address.startsWith("//") || address.startsWith("\\")) {
            return false;
        }
        // browsers skip line breaks and tabs inside an address: `java\nscript:` would run
        if (address.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            return false;
        }
        int colon = address.indexOf(':');
        return colon < 0 || isInPath(address, colon)
            || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean isInPath(String address, int colon) {
        return address.chars().limit(colon).anyMatch(c -> c == '/' || c == '?' || c == '#');
    }
}
