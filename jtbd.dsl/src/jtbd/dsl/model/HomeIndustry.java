package jtbd.dsl.model;

import java.util.Optional;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;

/** The industry that a part belongs to: the one it stands in, else the one it names with {@code in}. */
public final class HomeIndustry {

    private HomeIndustry() {
    }

    public static Optional<Industry> of(IndustryPart part) {
        if (part.eContainer() instanceof Industry industry) {
            return Optional.of(industry);
        }
        return Linked.to(part.getIndustry());
    }
}
