package jtbd.dsl.documents.html.markup;

import jtbd.dsl.documents.HarmlessAddress;
import jtbd.dsl.documents.PercentEncoding;

/** An address that a reader may follow safely; one that could run a script is no link at all. */
public final class Url {
    public static final Url NONE = new Url("");

    private final String address;

    private Url(String address) {
        this.address = address;
    }

    /** An address that an author wrote; only http, https, mailto and relative ones become links. */
    public static Url of(String address) {
        return HarmlessAddress.of(address).map(Url::new).orElse(NONE);
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
