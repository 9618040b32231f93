package jtbd.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.Member;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.naming.JtbdQualifiedNames;

/**
 * What a file offers to references: everything named under its full name; the parts of an industry and the attributes
 * of a scorecard also under the name that the package gives them, so that `Job` is found without `Industry.Job`.
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
        if (isKnownToThePackage(object)) {
            acceptor.accept(EObjectDescription.create(inPackage(name), object));
        }
    }

    private static boolean isKnownToThePackage(EObject object) {
        return object instanceof Member && object.eContainer() instanceof Industry || object instanceof Attribute;
    }

    /** The name without the industry or scorecard, which stands right before the last part. */
    private static QualifiedName inPackage(QualifiedName name) {
        return name.skipLast(2).append(name.getLastSegment());
    }
}
