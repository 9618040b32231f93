package jtbd.dsl.model;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;

/** All names that an import can bring in: of things, of packages, and of the packages around those. */
public final class ImportableNames {

    private ImportableNames() {
    }

    public static Set<String> in(Portfolio portfolio) {
        return portfolio.keep(ImportableNames.class, () -> collect(portfolio));
    }

    private static Set<String> collect(Portfolio portfolio) {
        Set<String> names = new HashSet<>();
        for (Model model : portfolio.models()) {
            String name = ElementIds.of(model);
            while (!name.isEmpty() && names.add(name)) {
                name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            }
        }
        portfolio.elements().stream().filter(element -> element instanceof Named named && named.getName() != null)
                .forEach(element -> {
                    names.add(ElementIds.of(element));
                    names.add(ElementIds.asThePackageKnowsIt(element));
                });
        return names;
    }
}
