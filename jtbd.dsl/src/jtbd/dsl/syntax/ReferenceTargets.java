package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Knows where references lead. */
@FunctionalInterface
public interface ReferenceTargets {

    /** What the name means to the reference of the object; nothing where that takes a closer look. */
    Optional<EObject> target(EObject object, EReference reference, String name);
}
