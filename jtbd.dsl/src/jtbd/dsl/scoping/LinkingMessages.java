package jtbd.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.reference.AmbiguousReference;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.terms.Keywords;

/** Says why a reference leads nowhere: it means nothing, several things, or a thing of another kind. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    private static final int MOST_HINTS = 20;
    private static final int MOST_WORDS = 3;

    @Inject
    private NameScopes scopes;

    @Inject
    private LikelyNames likely;

    @Inject
    private IQualifiedNameConverter converter;

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private Keywords keywords;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String text = context.getLinkText();
        QualifiedName name = converter.toQualifiedName(text);
        String kind = KindNames.of(context.getReference().getEReferenceType());
        NameScope visible = scopes.getScope(context.getContext(), context.getReference());
        List<String> meant = fullNames(visible.getElements(name));
        if (!meant.isEmpty()) {
            return error(AmbiguousReference.class, AmbiguousReference.message(text, meant),
                    meant.stream().filter(full -> meant.size() > 1));
        }
        List<String> nearest = nearest(name, visible, context);
        IEObjectDescription other = Iterables.getFirst(scopes.ofAnyKind(context.getContext(), context.getReference())
                .getElements(name), null);
        if (other != null) {
            return error(WrongKind.class, WrongKind.message(text, KindNames.of(other.getEClass()), kind),
                    nearest.stream());
        }
        return error(UnknownReference.class, nearest.isEmpty() ? unknown(kind, text, context)
                : UnknownReference.message(kind, text, nearest.get(0)), nearest.stream());
    }

    private static String unknown(String kind, String name, ILinkingDiagnosticContext context) {
        return MayName.at(context.getContext(), context.getReference()).whole() instanceof Named whole
                ? UnknownReference.message(kind, name, whole) : UnknownReference.message(kind, name);
    }

    /** A name for each of the things that may have been meant, where it means that thing only. */
    private List<String> nearest(QualifiedName name, NameScope visible, ILinkingDiagnosticContext context) {
        if (isBeyondHints(context)) {
            return List.of();
        }
        List<String> known = likely.of(name, context.getReference().getEReferenceType(), visible,
                context.getContext().eResource()).toList();
        MayName mayName = MayName.at(context.getContext(), context.getReference());
        Map<EObject, String> meant = new LinkedHashMap<>();
        for (String word : UnknownReference.meant(context.getLinkText(), known)) {
            IEObjectDescription one = visible.getSingleElement(converter.toQualifiedName(word));
            if (one != null && meant.size() < MOST_WORDS && mayName.test(thing(one, context))) {
                meant.putIfAbsent(one.getEObjectOrProxy(), keywords.escaped(word));
            }
        }
        return List.copyOf(meant.values());
    }

    private static EObject thing(IEObjectDescription description, ILinkingDiagnosticContext context) {
        return EcoreUtil.resolve(description.getEObjectOrProxy(), context.getContext());
    }

    /** Each hint looks at all names: in a file where hardly a reference leads anywhere they would cost minutes. */
    private static boolean isBeyondHints(ILinkingDiagnosticContext context) {
        return context.getContext().eResource().getErrors().size() > MOST_HINTS;
    }

    private List<String> fullNames(Iterable<IEObjectDescription> descriptions) {
        return StreamSupport.stream(descriptions.spliterator(), false)
                .map(description -> fullName(description.getEObjectOrProxy(), description)).distinct().toList();
    }

    private String fullName(EObject object, IEObjectDescription description) {
        return keywords.escaped((object.eIsProxy() ? description.getName() : names.getFullyQualifiedName(object))
                .toString());
    }

    private static DiagnosticMessage error(Class<?> rule, String message, Stream<String> words) {
        return new DiagnosticMessage(message, Severity.ERROR, RegisteredRule.idOf(rule),
                words.map(Suggestion.WORD::of).toArray(String[]::new));
    }
}
