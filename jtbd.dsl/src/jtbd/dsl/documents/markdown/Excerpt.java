package jtbd.dsl.documents.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.PageOfElement;
import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.naming.ElementIds;

/**
 * What the pages tell about one element, to be pasted somewhere else: its own section, beginning with a heading of the
 * first level, without links to pages that are not there.
 */
public final class Excerpt {

    private static final Pattern WAY_BACK = Pattern.compile("(?m)^\\[Portfolio]\\(<.*\\n\\n?");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"[^\"]*\"></a> ?");
    private static final Pattern INNER_LINK =
            Pattern.compile("\\[((?:\\\\.|[^\\\\\\[\\]])*)]\\(<(?![a-z]+:)[^>]*>\\)");

    private final Edition edition;
    private final PageOfElement places;

    public Excerpt(Edition edition) {
        this.edition = edition;
        this.places = new PageOfElement(edition.portfolio(), Places.ENDING);
    }

    /** The section about the element, or about the nearest thing around it that has one; none for a file as a whole. */
    public Optional<String> of(EObject element) {
        for (EObject told = element; told.eContainer() != null; told = told.eContainer()) {
            Optional<String> section = section(told);
            if (section.isPresent()) {
                return section.map(Excerpt::alone);
            }
        }
        return Optional.empty();
    }

    private Optional<String> section(EObject element) {
        Inline anchor = Inline.anchor(ElementIds.of(element));
        String page = new String(MarkdownFormat.page(edition, places.of(element)).content(), StandardCharsets.UTF_8);
        Matcher heading = Pattern.compile("(?m)^(#+) " + Pattern.quote(anchor.toString())).matcher(page);
        return heading.find() ? Optional.of(raised(section(page, heading), heading.group(1).length() - 1))
                : Optional.empty();
    }

    private static String section(String page, Matcher heading) {
        int level = heading.group(1).length();
        Matcher next = Pattern.compile("(?m)^#{1," + level + "} ").matcher(page);
        return next.find(heading.end()) ? page.substring(heading.start(), next.start())
                : page.substring(heading.start());
    }

    private static String raised(String section, int levels) {
        return levels == 0 ? section : section.replaceAll("(?m)^#{" + levels + "}(?=#)", "");
    }

    private static String alone(String section) {
        String words = WAY_BACK.matcher(section).replaceAll("");
        return INNER_LINK.matcher(ANCHOR.matcher(words).replaceAll("")).replaceAll("$1").strip() + "\n";
    }
}
