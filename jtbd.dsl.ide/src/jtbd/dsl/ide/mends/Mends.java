package jtbd.dsl.ide.mends;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules whose findings a mend makes go away. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Mends {

    Class<?>[] value();

    /** Whether what it proposes may be sure; only then it is asked about each finding of a file at once. */
    boolean mayBeSure() default false;
}
