package jtbd.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.measure.Count;

/** What a package holds where a file names or imports it; each of its words tells of the package up to there. */
final class PackageSheet {

    private static final List<EAttribute> NAMES = List.of(Literals.MODEL__NAME, Literals.IMPORT__IMPORTED_NAMESPACE);

    @Inject
    private Session session;

    Optional<Sheet> of(ILeafNode word) {
        return nameAround(word).map(name -> sheet(upTo(word, name)));
    }

    private static Optional<INode> nameAround(ILeafNode word) {
        EObject around = NodeModelUtils.findActualSemanticObjectFor(word);
        return around == null ? Optional.empty() : NAMES.stream()
                .filter(name -> name.getEContainingClass().isInstance(around))
                .flatMap(name -> NodeModelUtils.findNodesForFeature(around, name).stream())
                .filter(name -> name.getTextRegion().contains(word.getTextRegion())).findFirst();
    }

    private static String upTo(ILeafNode word, INode name) {
        String text = name.getRootNode().getText().substring(name.getOffset(), word.getEndOffset());
        return text.replaceAll("\\.\\*?$|[\\s^]", "");
    }

    private Sheet sheet(String name) {
        List<Model> files = models().filter(file -> name.equals(file.getName())).toList();
        return new Sheet(name, "package")
                .fact("holds", SomeTitles.of(files.stream().flatMap(file -> file.getElements().stream()).toList()))
                .fact("in", files.isEmpty() ? "" : Count.of(files.size(), "file"))
                .fact("packages within", String.join(", ", models().map(Model::getName)
                        .filter(other -> other != null && other.startsWith(name + ".")).distinct().sorted().toList()));
    }

    private Stream<Model> models() {
        return session.workspace().files().stream().flatMap(file -> file.getContents().stream())
                .filter(Model.class::isInstance).map(Model.class::cast);
    }
}
