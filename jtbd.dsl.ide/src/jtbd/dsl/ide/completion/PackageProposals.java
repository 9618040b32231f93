package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;

/** The packages of the workspace: to belong to, those of the same folder first, and to import from. */
final class PackageProposals implements ProposalSource {

    @Inject
    private Session session;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        if (isFor(Literals.IMPORT__IMPORTED_NAMESPACE, cursor)) {
            Set<String> others = packages(file -> true);
            others.remove(ElementIds.of(cursor.file().model()));
            cursor.file().model().getImports().stream().map(Import::getImportedNamespace)
                    .filter(name -> name != null && name.endsWith(".*"))
                    .forEach(name -> others.remove(name.substring(0, name.length() - 2)));
            others.forEach(name -> accept(name + ".*", "All that the package holds", Order.VALUE, cursor,
                    proposals));
        } else if (isFor(Literals.MODEL__NAME, cursor)) {
            Set<String> beside = packages(file -> folder(file).equals(folder(cursor.file().resource())));
            packages(file -> true).forEach(name -> accept(name, "Package of the workspace",
                    beside.contains(name) ? Order.NEXT : Order.VALUE, cursor, proposals));
        }
    }

    private static boolean isFor(EStructuralFeature feature, Cursor cursor) {
        return cursor.places().stream().anyMatch(place -> place.feature() == feature && place.keyword().isEmpty());
    }

    private static URI folder(XtextResource file) {
        return file.getURI().trimSegments(1);
    }

    private Set<String> packages(Predicate<XtextResource> isMeant) {
        Set<String> names = new TreeSet<>();
        for (XtextResource file : session.workspace().files()) {
            if (isMeant.test(file) && file.getContents().get(0) instanceof Model model && model.getName() != null) {
                names.add(model.getName());
            }
        }
        return names;
    }

    private static void accept(String name, String detail, Order order, Cursor cursor,
            Consumer<Proposal> proposals) {
        if (cursor.typed().leadsTo(name)) {
            proposals.accept(Proposal.of(name, CompletionItemKind.Module, order.at(0), detail));
        }
    }
}
