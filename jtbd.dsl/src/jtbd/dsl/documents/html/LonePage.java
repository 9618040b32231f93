package jtbd.dsl.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.model.TitleOf;

/** One page of the site that needs no other file, to be looked at while somebody writes what it tells. */
public final class LonePage {

    private final String title;
    private final String anchor;
    private final EObject element;
    private final Document document;

    private LonePage(String title, String anchor, EObject element, Document document) {
        this.title = title;
        this.anchor = anchor;
        this.element = element;
        this.document = document;
    }

    static LonePage titled(String title, Document document) {
        return new LonePage(title, "", null, document);
    }

    /**
     * The page scrolled to the element, or to the nearest thing around it that has a place of its own; at its top for
     * what the whole page is about.
     */
    static LonePage about(EObject element, Places places, Document document) {
        String html = text(document);
        EObject told = element;
        while (told != null && (!(told instanceof Element) || !html.contains(id(told, places)))) {
            told = told.eContainer();
        }
        EObject shown = told == null ? element : told;
        String anchor = told == null || places.hasOwnPage(told) ? "" : places.anchorOf(told).toString();
        return new LonePage(TitleOf.of(shown), anchor, shown, document);
    }

    private static String id(EObject element, Places places) {
        return "id=\"" + places.anchorOf(element) + "\"";
    }

    private static String text(Document document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }

    public String title() {
        return title;
    }

    /** The id of the place in the page that was asked for; empty for the page as a whole. */
    public String anchor() {
        return anchor;
    }

    /** What was asked for; none for a page that is about no single thing. */
    public Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** The path in the site, which the links of the page start from. */
    public String path() {
        return document.path();
    }

    public String html() {
        return text(document);
    }
}
