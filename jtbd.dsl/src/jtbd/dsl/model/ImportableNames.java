package jtbd.dsl.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;

/** All names that an import can bring in: of things, of packages, and of the packages around those. */
public final class ImportableNames {

    private final Portfolio portfolio;

    private ImportableNames(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static ImportableNames in(Portfolio portfolio) {
        return new ImportableNames(portfolio);
    }

    public boolean contain(String name) {
        List<EObject> alsoCalledSo = portfolio.under(Gathering.SHORT_NAMES, name.hashCode());
        return Namesakes.in(portfolio).called(name).anyMatch(ImportableNames::isNamed)
                || alsoCalledSo.stream().anyMatch(thing -> thing instanceof Model file ? packagesOf(file).contains(name)
                        : ElementIds.asThePackageKnowsIt(thing).equals(name));
    }

    public Set<String> all() {
        Set<String> names = new HashSet<>();
        portfolio.models().forEach(file -> names.addAll(packagesOf(file)));
        portfolio.elements().stream().filter(ImportableNames::isNamed).forEach(element -> {
            names.add(ElementIds.of(element));
            names.add(ElementIds.asThePackageKnowsIt(element));
        });
        return names;
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        packagesOf(file.model()).forEach(name -> found.accept(name.hashCode(), file.model()));
        file.elements().stream().filter(ImportableNames::isNamed)
                .forEach(element -> found.accept(ElementIds.asThePackageKnowsIt(element).hashCode(), element));
    }

    private static boolean isNamed(Element element) {
        return element instanceof Named named && named.getName() != null;
    }

    private static Set<String> packagesOf(Model file) {
        Set<String> packages = new HashSet<>();
        String name = ElementIds.of(file);
        while (!name.isEmpty() && packages.add(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return packages;
    }
}
