package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.naming.JtbdQualifiedNames;

/**
 * Who sees what: a reference looks for a name in the things around it, innermost first, then in its package, then in
 * the imports, and last takes it for a full name.
 */
public class NameScopes implements IScopeProvider {

    @Inject
    private OtherFiles otherFiles;

    @Inject
    private IResourceDescription.Manager manager;

    @Inject
    private IQualifiedNameConverter converter;

    @Inject
    private JtbdQualifiedNames names;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public NameScope getScope(EObject context, EReference reference) {
        return scope(context, reference, reference.getEReferenceType());
    }

    /** What the reference would see if it could be to a thing of any kind. */
    public IScope ofAnyKind(EObject context, EReference reference) {
        return scope(context, reference, EcorePackage.Literals.EOBJECT);
    }

    /** What the reference would see if a thing had another name. */
    public IScope afterRenaming(EObject context, EReference reference, Renaming renaming) {
        Resource resource = context.eResource();
        EClass type = reference.getEReferenceType();
        return new ScopeAfterRenaming(type, resource, manager.getResourceDescription(resource),
                otherFiles(type, resource), placesAround(context, reference), importsOf(context), renaming);
    }

    /** What the reference would see beyond its package if its file had these imports as well. */
    public IScope beyondPackage(EObject context, EReference reference, List<String> moreImports) {
        List<QualifiedName> imports = new ArrayList<>(importsOf(context));
        moreImports.forEach(imported -> imports.add(converter.toQualifiedName(imported)));
        return scope(reference.getEReferenceType(), context.eResource(), List.of(), imports);
    }

    private NameScope scope(EObject context, EReference reference, EClass type) {
        return scope(type, context.eResource(), placesAround(context, reference), importsOf(context));
    }

    private NameScope scope(EClass type, Resource resource, List<QualifiedName> places, List<QualifiedName> imports) {
        return new NameScope(type, resource, manager.getResourceDescription(resource), otherFiles(type, resource),
                places, imports);
    }

    private IScope otherFiles(EClass type, Resource resource) {
        return cache.get(Tuples.pair(NameScopes.class, type), resource,
                () -> otherFiles.seenBy(resource, type));
    }

    private List<QualifiedName> placesAround(EObject context, EReference reference) {
        List<QualifiedName> places = new ArrayList<>();
        for (EObject around = context; around != null; around = around.eContainer()) {
            addPlace(places, around);
            if (around instanceof IndustryPart part && reference != JtbdPackage.Literals.INDUSTRY_PART__INDUSTRY) {
                addPlace(places, part.getIndustry());
            }
            if (around instanceof Scoring scoring && reference != JtbdPackage.Literals.SCORING__SCORECARD) {
                addPlace(places, scoring.getScorecard());
            }
        }
        return places;
    }

    private void addPlace(List<QualifiedName> places, EObject place) {
        QualifiedName name = place == null || place.eIsProxy() ? null : names.getFullyQualifiedName(place);
        if (name != null) {
            places.add(name);
        }
    }

    private List<QualifiedName> importsOf(EObject context) {
        Model model = EcoreUtil2.getContainerOfType(context, Model.class);
        if (model == null || model.getImports().isEmpty()) {
            return List.of();
        }
        return cache.get(NameScopes.class, model.eResource(), () -> model.getImports().stream()
                .map(Import::getImportedNamespace).filter(Objects::nonNull).map(converter::toQualifiedName)
                .toList());
    }
}
