package jtbd.dsl.rules.structure;

import java.util.Optional;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ImportableNames;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;

/** An import of a package or thing that the workspace does not have. */
@Rule(id = "structure.unknown-import", title = "Every import brings something in", looksBeyondTheFile = true)
public final class UnknownImport extends RuleCheck<Import> {

    private static final String ALL = ".*";

    public UnknownImport() {
        super(Import.class);
    }

    @Override
    protected void check(Import imported, RuleContext context) {
        String name = imported.getImportedNamespace();
        if (name == null) {
            return;
        }
        ImportableNames known = ImportableNames.in(context.portfolio());
        boolean isAll = name.endsWith(ALL);
        String wanted = isAll ? name.substring(0, name.length() - ALL.length()) : name;
        if (!known.contain(wanted)) {
            Optional<String> meant = NearestWord.to(wanted, known.all()).map(word -> word + (isAll ? ALL : ""));
            context.report(imported, Literals.IMPORT__IMPORTED_NAMESPACE, "There is nothing called '"
                    + wanted + "' to import. " + meant.map(word -> "Did you mean '" + word + "'?")
                            .orElse("Remove the import, or add the file that has it to the workspace."),
                    meant.map(Suggestion.WORD::of).stream());
        }
    }
}
