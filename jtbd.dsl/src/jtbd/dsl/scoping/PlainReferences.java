package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.naming.JtbdQualifiedNames;

/**
 * Where the references of one file lead that need no closer look: what {@link NameScope} would find at the nearest
 * place, if that is one thing, looked up in a tree of all names. One for each file.
 */
public final class PlainReferences {

    private static final String ALL = "*";

    @Inject
    private JtbdQualifiedNames names;

    @Inject
    private IQualifiedNameConverter converter;

    private final Map<EObject, Optional<NameTree>> places = new IdentityHashMap<>();
    private final Map<String, QualifiedName> known = new HashMap<>();
    private NameTree all;
    private Resource file;

    /** Looks names up in the tree from now on, as the file sees them. */
    public PlainReferences in(NameTree tree, Resource referring) {
        all = tree;
        file = referring;
        return this;
    }

    /** The one thing that the name means; nothing where it means none or several, or is not written plainly. */
    public Optional<EObject> target(EObject object, EReference reference, String text) {
        if (text.indexOf('^') >= 0 || text.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        List<IEObjectDescription> meant = meant(object, reference,
                known.computeIfAbsent(text, converter::toQualifiedName));
        return meant.size() == 1 ? Optional.of(meant.get(0).getEObjectOrProxy()) : Optional.empty();
    }

    private List<IEObjectDescription> meant(EObject object, EReference reference, QualifiedName name) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            List<IEObjectDescription> found = at(around, reference, name);
            if (found.isEmpty() && around instanceof IndustryPart part
                    && reference != JtbdPackage.Literals.INDUSTRY_PART__INDUSTRY) {
                found = at(part.getIndustry(), reference, name);
            }
            if (found.isEmpty() && around instanceof Scoring scoring
                    && reference != JtbdPackage.Literals.SCORING__SCORECARD) {
                found = at(scoring.getScorecard(), reference, name);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<IEObjectDescription> imported = imported((Model) EcoreUtil.getRootContainer(object), reference, name);
        return imported.isEmpty() ? all.under(name).ofType(reference.getEReferenceType(), file) : imported;
    }

    private List<IEObjectDescription> at(EObject place, EReference reference, QualifiedName name) {
        if (place == null || place.eIsProxy()) {
            return List.of();
        }
        Optional<NameTree> inside = places.get(place);
        if (inside == null) {
            inside = Optional.ofNullable(names.getFullyQualifiedName(place)).map(all::under)
                    .filter(tree -> !tree.isEmpty());
            places.put(place, inside);
        }
        return inside.isEmpty() ? List.of() : inside.get().under(name).ofType(reference.getEReferenceType(), file);
    }

    private List<IEObjectDescription> imported(Model model, EReference reference, QualifiedName name) {
        EClass type = reference.getEReferenceType();
        List<IEObjectDescription> found = new ArrayList<>(1);
        for (Import each : model.getImports()) {
            if (each.getImportedNamespace() != null) {
                QualifiedName imported = known.computeIfAbsent(each.getImportedNamespace(),
                        converter::toQualifiedName);
                if (imported.getLastSegment().equals(ALL)) {
                    found.addAll(all.under(imported.skipLast(1)).under(name).ofType(type, file));
                } else if (imported.getLastSegment().equals(name.getFirstSegment())) {
                    found.addAll(all.under(imported).under(name.skipFirst(1)).ofType(type, file));
                }
            }
        }
        return found;
    }
}
