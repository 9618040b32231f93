package jtbd.dsl.documents.html.sections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.model.HomeIndustry;

/** The parts of each industry that cite an attribute, sorted by industry once for all pages. */
final class CitedBy {

    private final Map<Attribute, Map<Industry, List<IndustryPart>>> parts = new HashMap<>();

    private CitedBy(Standpoint here) {
        for (Attribute attribute : here.portfolio().all(Attribute.class)) {
            parts.put(attribute, here.users(attribute, IndustryPart.class).stream()
                    .filter(part -> HomeIndustry.of(part).isPresent())
                    .collect(Collectors.groupingBy(part -> HomeIndustry.of(part).orElseThrow())));
        }
    }

    static List<IndustryPart> in(Industry industry, Attribute attribute, Standpoint here) {
        return here.portfolio().keep(CitedBy.class, () -> new CitedBy(here))
                .parts.getOrDefault(attribute, Map.of()).getOrDefault(industry, List.of());
    }
}
