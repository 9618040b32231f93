package jtbd.dsl.rules.structure;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.model.ImportableNames;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An import without which the file would mean the same. */
@Rule(id = "structure.unused-import", title = "Every import is used", looksBeyondTheFile = true)
public final class UnusedImport extends RuleCheck<Model> {

    private static final String ALL = ".*";

    public UnusedImport() {
        super(Model.class);
    }

    @Override
    protected void check(Model model, RuleContext context) {
        if (model.getImports().isEmpty()) {
            return;
        }
        Set<String> targets = targets(model);
        Set<String> importable = ImportableNames.in(context.portfolio());
        for (Import imported : model.getImports()) {
            String name = imported.getImportedNamespace();
            if (name != null && importable.contains(withoutAll(name))
                    && targets.stream().noneMatch(target -> isBroughtBy(name, target))) {
                context.report(imported, Literals.IMPORT__IMPORTED_NAMESPACE,
                        "Nothing in this file refers to what is imported from '" + name + "'. Remove the import.");
            }
        }
    }

    private static String withoutAll(String name) {
        return name.endsWith(ALL) ? name.substring(0, name.length() - ALL.length()) : name;
    }

    private static boolean isBroughtBy(String name, String target) {
        return name.endsWith(ALL) ? target.startsWith(name.substring(0, name.length() - 1))
                : target.equals(name) || target.startsWith(name + ".");
    }

    /** The full names of all that the file refers to. */
    private static Set<String> targets(Model model) {
        Set<String> targets = new HashSet<>();
        model.eAllContents().forEachRemaining(object -> object.eCrossReferences().stream()
                .filter(target -> !target.eIsProxy()).forEach(target -> {
                    targets.add(ElementIds.of(target));
                    targets.add(ElementIds.asThePackageKnowsIt(target));
                }));
        return targets;
    }
}
