package jtbd.dsl.ide.symbols;

import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.KindNames;

/**
 * What lists of all things can say of one beyond what the protocol has a place for.
 *
 * @param kind such as {@code functional job}
 * @param industry the title of its industry; null for none
 */
record SymbolData(String kind, String industry) {

    static SymbolData of(Named thing) {
        String kind = KindNames.of(thing.eClass());
        return new SymbolData(thing instanceof Job job ? job.getKind().getLiteral() + " " + kind : kind,
                thing instanceof IndustryPart part ? HomeIndustry.of(part).map(TitleOf::of).orElse(null) : null);
    }
}
