package jtbd.dsl.rules.source;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.jtbd.Source;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A link that readers cannot follow, or should not. */
@Rule(id = "source.unsafe-url", title = "A link leads to a web page or a mail address")
public final class UnsafeUrl extends RuleCheck<EObject> {

    private static final Pattern SAFE = Pattern.compile("(https?://[^\\s/]+|mailto:[^\\s@]+@)\\S*",
            Pattern.CASE_INSENSITIVE);

    public UnsafeUrl() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        if (object instanceof Source source) {
            look(source, Literals.SOURCE__URL, source.getUrl(), context);
        } else if (object instanceof Publication publication) {
            look(publication, Literals.PUBLICATION__URL, publication.getUrl(), context);
        }
    }

    private static void look(EObject object, EAttribute attribute, String url, RuleContext context) {
        if (url != null && !url.isBlank() && !SAFE.matcher(url).matches()) {
            context.report(object, attribute, "'" + url + "' is no link that readers can follow. "
                    + "Begin it with https://, http:// or mailto:, or write it as a text.");
        }
    }
}
