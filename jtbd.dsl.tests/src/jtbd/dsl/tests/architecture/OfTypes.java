package jtbd.dsl.tests.architecture;

import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That every type in what a method returns, also the one in a list, is of some kind. */
final class OfTypes extends ArchCondition<JavaMethod> {

    private final Predicate<JavaClass> kind;

    OfTypes(String description, Predicate<JavaClass> kind) {
        super(description);
        this.kind = kind;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        method.getReturnType().getAllInvolvedRawTypes().stream().filter(kind.negate()).forEach(type -> events
                .add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type.getName())));
    }
}
