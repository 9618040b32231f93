package jtbd.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.naming.JtbdQualifiedNames;

/**
 * What a file offers to references: everything named under its full name; what stands in an industry or a scorecard
 * also under the name by which the package knows it, so that {@code Job} is found without {@code Industry.Job}.
 */
public class JtbdResourceDescriptions extends DefaultResourceDescriptionStrategy {

    @Inject
    private JtbdQualifiedNames names;

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Named || object instanceof MapStep) {
            offer(object, acceptor);
        }
        return object instanceof Model || object instanceof Element || object instanceof JobMap
                || object instanceof Forces;
    }

    private void offer(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        QualifiedName name = names.getFullyQualifiedName(object);
        if (name == null) {
            return;
        }
        acceptor.accept(EObjectDescription.create(name, object));
        EObject outermost = outermost(object);
        if (outermost != object && (outermost instanceof Industry || outermost instanceof Scorecard)) {
            QualifiedName outer = names.getFullyQualifiedName(outermost);
            if (outer != null) {
                acceptor.accept(EObjectDescription.create(without(outer, name), object));
            }
        }
    }

    private static EObject outermost(EObject object) {
        EObject outermost = object;
        while (outermost.eContainer() != null && !(outermost.eContainer() instanceof Model)) {
            outermost = outermost.eContainer();
        }
        return outermost;
    }

    /** The name as the package knows it: without the industry or scorecard that it stands in. */
    private static QualifiedName without(QualifiedName outer, QualifiedName name) {
        return outer.skipLast(1).append(name.skipFirst(outer.getSegmentCount()));
    }
}
