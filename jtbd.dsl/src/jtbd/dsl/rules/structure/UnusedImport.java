package jtbd.dsl.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.model.ImportableNames;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An import without which the file would mean the same; a name that leads nowhere yet may be one that it is for. */
@Rule(id = "structure.unused-import", title = "Every import is used", looksBeyondTheFile = true)
public final class UnusedImport extends RuleCheck<Model> {

    private static final String ALL = ".*";

    public UnusedImport() {
        super(Model.class);
    }

    @Override
    protected void check(Model model, RuleContext context) {
        List<Import> repeated = repeated(model);
        repeated.forEach(imported -> context.report(imported, Literals.IMPORT__IMPORTED_NAMESPACE,
                "'" + imported.getImportedNamespace() + "' is imported above already. Remove the import."));
        for (Import imported : unused(model)) {
            String name = imported.getImportedNamespace();
            if (!repeated.contains(imported) && ImportableNames.in(context.portfolio()).contain(withoutAll(name))) {
                context.report(imported, Literals.IMPORT__IMPORTED_NAMESPACE,
                        "Nothing in this file refers to what is imported from '" + name + "'. Remove the import.");
            }
        }
    }

    private static List<Import> repeated(Model model) {
        Set<String> names = new HashSet<>();
        return model.getImports().stream().filter(imported -> imported.getImportedNamespace() != null
                && !names.add(imported.getImportedNamespace())).toList();
    }

    /** Looks at references only until each import has found its use, or one of them leads nowhere. */
    private static List<Import> unused(Model model) {
        List<Import> unused = new ArrayList<>(model.getImports());
        unused.removeIf(imported -> imported.getImportedNamespace() == null);
        Set<EObject> seen = new HashSet<>();
        for (Iterator<EObject> all = model.eAllContents(); !unused.isEmpty() && all.hasNext();) {
            for (EObject target : all.next().eCrossReferences()) {
                if (target.eIsProxy()) {
                    return List.of();
                }
                if (seen.add(target)) {
                    unused.removeIf(imported -> isBroughtBy(imported.getImportedNamespace(), target));
                }
            }
        }
        return unused;
    }

    private static String withoutAll(String name) {
        return name.endsWith(ALL) ? name.substring(0, name.length() - ALL.length()) : name;
    }

    private static boolean isBroughtBy(String name, EObject target) {
        return isBroughtBy(name, ElementIds.of(target))
                || isBroughtBy(name, ElementIds.asThePackageKnowsIt(target));
    }

    private static boolean isBroughtBy(String name, String target) {
        return name.endsWith(ALL) ? target.startsWith(name.substring(0, name.length() - 1))
                : target.equals(name) || target.startsWith(name + ".");
    }
}
