package jtbd.dsl.ui.views;

import java.net.URI;

import org.eclipse.lsp4j.Location;

/**
 * A page of the documents that needs no other file.
 *
 * @param anchor the id in the page to scroll to; empty for its top
 * @param path where its links start from
 * @param location where the element of the page stands; null for a page about no single one
 */
record SitePage(String title, String html, String anchor, String path, Location location) {

    /** The same, scrolled to a place in it. */
    SitePage at(String id) {
        return new SitePage(title, html, id, path, location);
    }

    /** The path of the page that a link of this one leads to. */
    String pathOf(String link) {
        return URI.create("site:///" + path).resolve(link).getPath().substring(1);
    }
}
