package jtbd.dsl.documents.html.places;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Link;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;

/**
 * The page that is being written: what it is written from, and how the rest of the site is reached from there.
 *
 * @param isAlone whether it is written without the rest of the site
 */
public record Standpoint(Edition edition, Places places, String page, boolean isAlone) {

    public Portfolio portfolio() {
        return edition.portfolio();
    }

    public Anchor anchorOf(EObject element) {
        return places.anchorOf(element);
    }

    /** The element's title, as a link to where it is told about; nothing for what is named but not there. */
    public Html link(EObject element) {
        return Linked.isKnown(element) ? link(element, Titles.of(element)) : Html.NONE;
    }

    public Html link(EObject element, Text words) {
        return Link.within(urlOf(element), words);
    }

    public List<Html> links(Collection<? extends EObject> elements) {
        return elements.stream().filter(Linked::isKnown).map(this::link).toList();
    }

    /** The elements of one kind that refer to the thing. */
    public <T> List<T> users(EObject thing, Class<T> kind) {
        return UsesOf.in(portfolio()).of(thing).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Url urlOf(EObject element) {
        String target = places.pageOf(element);
        if (places.hasOwnPage(element) && !target.equals(page)) {
            return urlOf(target);
        }
        Anchor anchor = places.anchorOf(element);
        return Url.to(target.equals(page) ? "" : up() + target, anchor);
    }

    public Url urlOf(String path) {
        return Url.to(up() + path);
    }

    /** The way from this page to the folder of the site. */
    public Url root() {
        return Url.to(up());
    }

    private String up() {
        return page.indexOf('/') < 0 ? "" : "../";
    }
}
