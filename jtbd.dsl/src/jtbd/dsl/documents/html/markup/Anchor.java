package jtbd.dsl.documents.html.markup;

import jtbd.dsl.documents.PercentEncoding;

/** The name that a place in a page is linked by: the qualified name of what stands there. */
public final class Anchor {
    private final String id;
    private final String fragment;

    private Anchor(String id) {
        this.id = id;
        this.fragment = PercentEncoding.of(id);
    }

    public static Anchor of(String qualifiedName) {
        return new Anchor(qualifiedName.replace(' ', '-'));
    }

    String asFragment() {
        return fragment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Anchor anchor && anchor.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return Text.of(id).toString();
    }
}
