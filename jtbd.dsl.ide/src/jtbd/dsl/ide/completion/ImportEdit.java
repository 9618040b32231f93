package jtbd.dsl.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;

/** Writes one more import into a file: sorted among the others, behind the package, or on top. */
final class ImportEdit {

    private ImportEdit() {
    }

    static TextEdit of(String name, FileView file) {
        Model model = file.model();
        String line = "import " + name;
        Import before = null;
        for (Import other : model.getImports()) {
            if (other.getImportedNamespace() != null && other.getImportedNamespace().compareTo(name) < 0) {
                before = other;
            }
        }
        if (before != null) {
            return behind(file.region(before), "\n" + line, file);
        }
        if (!model.getImports().isEmpty()) {
            return at(file.region((EObject) model.getImports().get(0)).getOffset(), line + "\n", file);
        }
        if (model.getName() != null) {
            return behind(file.region(model, JtbdPackage.Literals.MODEL__NAME), "\n\n" + line, file);
        }
        return at(0, line + "\n\n", file);
    }

    private static TextEdit behind(ITextRegion region, String text, FileView file) {
        return at(region.getOffset() + region.getLength(), text, file);
    }

    private static TextEdit at(int offset, String text, FileView file) {
        Position position = file.lines().position(offset);
        return new TextEdit(new Range(position, position), text);
    }
}
