package jtbd.dsl.documents.markdown;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.PageOfElement;
import jtbd.dsl.documents.PercentEncoding;
import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Page;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.naming.ElementIds;

/** The page that is being written, what it is written from, and how other pages are reached from there. */
record Standpoint(Edition edition, PageOfElement pages, String path, Page page) {

    Portfolio portfolio() {
        return edition.portfolio();
    }

    /** The element's title, as a link to where it stands. */
    Inline link(EObject element) {
        return element == null || element.eIsProxy() ? Inline.NONE
                : Inline.link(Inline.of(TitleOf.of(element)), addressOf(element));
    }

    Inline links(Collection<? extends EObject> elements) {
        return Inline.joined(", ", elements.stream().map(this::link).toList());
    }

    /** Each on a line of its own, as in a cell of a table. */
    Inline linesOf(Collection<? extends EObject> elements) {
        return Inline.lines(elements.stream().map(this::link).toList());
    }

    Inline linkTo(String path, String words) {
        return Inline.link(Inline.of(words), up() + path);
    }

    /** The element's title where it stands, which links lead to. */
    Inline here(EObject element) {
        return here(element, Inline.of(TitleOf.of(element)));
    }

    Inline here(EObject element, Inline words) {
        return Inline.anchor(ElementIds.of(element)).plus(words);
    }

    /** The elements of one kind that refer to the thing. */
    <T> List<T> users(EObject thing, Class<T> kind) {
        return UsesOf.in(portfolio()).of(thing).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private String addressOf(EObject element) {
        String target = pages.of(element);
        String file = target.equals(path) ? "" : up() + PercentEncoding.of(target);
        return pages.isItsOwn(element) && !file.isEmpty() ? file
                : file + "#" + PercentEncoding.of(ElementIds.of(element));
    }

    private String up() {
        return path.indexOf('/') < 0 ? "" : "../";
    }
}
