package jtbd.dsl.documents.html.pages;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.ScriptText;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Statements;
import jtbd.dsl.naming.KindNames;

/** What the search of the site finds: every titled thing, with its kind, its page and its industry. */
public final class SearchIndex {

    private static final Set<Class<?>> LEFT_OUT = Set.of(Pillar.class, Tier.class);

    private final StringBuilder out = new StringBuilder("window.JTBD_SEARCH = [\n");
    private final Standpoint here;

    private SearchIndex(Standpoint here) {
        this.here = here;
    }

    /** A script rather than data, because a page that was opened from disk may load no data. */
    public static Document of(Standpoint here) {
        SearchIndex index = new SearchIndex(here);
        here.portfolio().elements().forEach(index::add);
        return new Document("assets/search.js", (index.out + "];\n").getBytes(StandardCharsets.UTF_8));
    }

    private void add(Element element) {
        Text title = Titles.of(element);
        if (!isFound(element) || title.isEmpty()) {
            return;
        }
        out.append('[').append(ScriptText.of(title)).append(',')
                .append(ScriptText.of(Text.of(KindNames.of(element.eClass())))).append(',')
                .append(ScriptText.of(here.urlOf(element))).append(',')
                .append(ScriptText.of(context(element))).append(',')
                .append(ScriptText.of(words(element))).append("],\n");
    }

    private static boolean isFound(Element element) {
        return (element instanceof Titled || element instanceof Outcome)
                && !LEFT_OUT.contains(element.eClass().getInstanceClass());
    }

    private static Text context(Element element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof IndustryPart part) {
                return HomeIndustry.of(part).map(Titles::of).orElse(Text.NONE);
            }
        }
        return Text.NONE;
    }

    private static Text words(Element element) {
        return element instanceof Job job ? Text.of(Statements.of(job)) : Text.NONE;
    }
}
