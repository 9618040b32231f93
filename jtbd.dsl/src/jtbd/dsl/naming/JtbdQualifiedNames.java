package jtbd.dsl.naming;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Pillar;

/**
 * The full name of each thing that a reference can name: its package, the named things around it, its own name.
 *
 * <p>A pillar takes no part in the names of its attributes, a step of a job map none in those of its outcomes. An
 * answer without a name is called after its kind of question, a step of a job map after its kind.
 */
public class JtbdQualifiedNames extends IQualifiedNameProvider.AbstractImpl {

    @Inject
    private IQualifiedNameConverter converter;

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (object instanceof Model model) {
            return model.getName() == null ? null : converter.toQualifiedName(model.getName());
        }
        String name = ownName(object);
        return name == null ? null : around(object).append(name);
    }

    /** The name of the innermost named thing around the object, of its package outside all of them; may be empty. */
    public QualifiedName around(EObject object) {
        return namedAround(object).map(this::getFullyQualifiedName).orElse(QualifiedName.EMPTY);
    }

    /** The innermost named thing around the object: what the word before its own stands for in a longer name. */
    public Optional<EObject> namedAround(EObject object) {
        for (EObject outer = object.eContainer(); outer != null; outer = outer.eContainer()) {
            if (!isTransparent(outer) && isNamed(outer)) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(EObject object) {
        return object instanceof Model model ? model.getName() != null : ownName(object) != null;
    }

    /** Whether things in it are called without it: attributes without their pillar, outcomes without the step. */
    static boolean isTransparent(EObject outer) {
        return outer instanceof Pillar || outer instanceof MapStep;
    }

    private static String ownName(EObject object) {
        if (object instanceof Named named && named.getName() != null) {
            return named.getName();
        }
        if (object instanceof Answer answer) {
            return answer.getKind().getLiteral();
        }
        return object instanceof MapStep step ? step.getKind().getLiteral() : null;
    }
}
