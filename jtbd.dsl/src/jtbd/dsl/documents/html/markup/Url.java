package jtbd.dsl.documents.html.markup;

import java.util.Locale;
import java.util.Set;

/** An address that a reader may follow safely; one that could run a script is no link at all. */
public final class Url {
    public static final Url NONE = new Url("");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final String address;

    private Url(String address) {
        this.address = address;
    }

    /** An address that an author wrote; only http, https, mailto and relative ones become links. */
    public static Url of(String address) {
        return address != null && isHarmless(address.strip()) ? new Url(address.strip()) : NONE;
    }

    /** A place in this site: a path of our own making, and the anchor there. */
    public static Url to(String path, Anchor anchor) {
        return new Url(PercentEncoding.of(path) + "#" + anchor.asFragment());
    }

    public static Url to(String path) {
        return new Url(PercentEncoding.of(path));
    }

    public boolean isLink() {
        return !address.isEmpty();
    }

    String raw() {
        return address;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Url url && url.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return Text.of(address).toString();
    }
}
