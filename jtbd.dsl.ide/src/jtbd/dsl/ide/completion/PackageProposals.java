package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;

/** The packages of the workspace: to belong to, and to import from. */
final class PackageProposals implements ProposalSource {

    @Inject
    private Session session;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        if (isFor(Literals.IMPORT__IMPORTED_NAMESPACE, cursor)) {
            Set<String> others = packages();
            others.remove(ElementIds.of(cursor.file().model()));
            cursor.file().model().getImports().stream().map(Import::getImportedNamespace)
                    .filter(name -> name != null && name.endsWith(".*"))
                    .forEach(name -> others.remove(name.substring(0, name.length() - 2)));
            others.forEach(name -> accept(name + ".*", "All that the package holds", cursor, proposals));
        } else if (isFor(Literals.MODEL__NAME, cursor)) {
            packages().forEach(name -> accept(name, "Package of the workspace", cursor, proposals));
        }
    }

    private static boolean isFor(EStructuralFeature feature, Cursor cursor) {
        return cursor.places().stream().anyMatch(place -> place.feature() == feature && place.keyword().isEmpty());
    }

    private Set<String> packages() {
        Set<String> names = new TreeSet<>();
        for (XtextResource file : session.workspace().files()) {
            if (file.getContents().get(0) instanceof Model model && model.getName() != null) {
                names.add(model.getName());
            }
        }
        return names;
    }

    private static void accept(String name, String detail, Cursor cursor, Consumer<Proposal> proposals) {
        if (cursor.typed().leadsTo(name)) {
            proposals.accept(Proposal.of(name, CompletionItemKind.Module, Order.VALUE.at(0), detail));
        }
    }
}
