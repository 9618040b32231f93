package jtbd.dsl.ide.edits;

import java.util.List;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;

/** Adds an import at the head of a file. */
public final class Imports {

    private Imports() {
    }

    public static Draft add(String name, FileView file) {
        Model model = file.model();
        List<Import> imports = model.getImports();
        Draft draft = new Draft(file);
        if (!imports.isEmpty()) {
            return draft.addAfter(imports.get(imports.size() - 1), "import " + name);
        }
        return model.getName() == null ? draft.insert(0, "import " + name + "\n\n")
                : draft.addAfter(file.region(model, Literals.MODEL__NAME), "import " + name);
    }
}
