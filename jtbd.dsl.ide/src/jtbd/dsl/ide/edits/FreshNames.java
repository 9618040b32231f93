package jtbd.dsl.ide.edits;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.Portfolio;

/** Names that nothing in a workspace has yet. */
public final class FreshNames {

    private final Set<String> taken = new HashSet<>();

    public FreshNames(Portfolio portfolio) {
        portfolio.elements().stream().filter(Named.class::isInstance).map(element -> ((Named) element).getName())
                .forEach(taken::add);
    }

    /** The name itself, or the first number behind it that makes it a new one; it is taken from now on. */
    public String like(String name) {
        String fresh = name;
        for (int number = 2; !taken.add(fresh); number++) {
            fresh = name + number;
        }
        return fresh;
    }
}
