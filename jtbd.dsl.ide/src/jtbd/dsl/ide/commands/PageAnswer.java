package jtbd.dsl.ide.commands;

import org.eclipse.lsp4j.Location;

import jtbd.dsl.documents.html.LonePage;
import jtbd.dsl.ide.session.Session;

/**
 * A page to be shown in a window beside the text.
 *
 * @param anchor the id in the page to scroll to; empty for its top
 * @param location where the element stands in its text; null for a page about no single one
 */
record PageAnswer(String title, String html, String anchor, String path, Location location) {

    static PageAnswer of(LonePage page, Session session) {
        return new PageAnswer(page.title(), page.html(), page.anchor(), page.path(),
                page.element().map(session::locationOf).orElse(null));
    }
}
