package jtbd.dsl.model;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;

/**
 * The parts of one kind that belong to an industry.
 *
 * @param industry null for the parts that belong to none
 */
record PartsOf(Industry industry, Class<?> kind) {

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.elements().stream().filter(IndustryPart.class::isInstance).map(IndustryPart.class::cast)
                .forEach(part -> found.accept(new PartsOf(HomeIndustry.of(part).orElse(null),
                        part.eClass().getInstanceClass()), part));
    }
}
