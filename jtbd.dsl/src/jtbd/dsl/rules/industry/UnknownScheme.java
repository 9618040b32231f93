package jtbd.dsl.rules.industry;

import java.util.Locale;
import java.util.Optional;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.SchemeNames;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;

/** A code of a scheme that nobody knows, most often by a slip: it is checked against nothing. */
@Rule(id = "industry.unknown-scheme", title = "A classification is a known one, or called own")
public final class UnknownScheme extends RuleCheck<Classification> {

    public UnknownScheme() {
        super(Classification.class);
    }

    @Override
    protected void check(Classification classification, RuleContext context) {
        String scheme = classification.getScheme();
        if (scheme != null && !SchemeNames.isKnown(scheme)) {
            Optional<String> meant = meant(scheme);
            context.report(classification, Literals.CLASSIFICATION__SCHEME, "'" + scheme + "' is no classification of "
                    + "industries that is known here. " + meant.map(word -> "Did you mean '" + word + "'?")
                            .orElse("Write ISIC, NACE or NAICS, or call a scheme of your own so: classified own \""
                                    + classification.getCode() + "\"."),
                    meant.map(Suggestion.WORD::of).stream());
        }
    }

    private static Optional<String> meant(String scheme) {
        return SchemeNames.mixedUp(scheme.toUpperCase(Locale.ROOT))
                .or(() -> NearestWord.to(scheme, SchemeNames.checked()));
    }
}
