package jtbd.dsl.rules.industry;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A publication of a year that cannot be. */
@Rule(id = "industry.implausible-year", title = "The year of a publication is one that can be")
public final class ImplausibleYear extends RuleCheck<Publication> {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    public ImplausibleYear() {
        super(Publication.class);
    }

    @Override
    protected void check(Publication publication, RuleContext context) {
        int year = publication.getYear();
        if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            context.report(publication, Literals.PUBLICATION__YEAR, "The year " + year
                    + " is hardly that of the publication. Write the year in which it came out, such as 2026.");
        }
    }
}
