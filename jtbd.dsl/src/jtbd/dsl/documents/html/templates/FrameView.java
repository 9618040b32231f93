package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;

/**
 * What surrounds every page.
 *
 * @param root the way from the page back to the site's folder: empty or `../`
 * @param look style and script, or where they are
 */
public record FrameView(Text site, Text title, Url root, Html look, Url icon, List<Entry> navigation,
        List<Entry> crumbs, Html hero, List<SectionView> sections) {

    /** A link in the navigation; the current one is the page itself. */
    public record Entry(Text name, Url place, boolean current) {
    }

    public boolean hasContents() {
        return sections.size() > 2;
    }
}
