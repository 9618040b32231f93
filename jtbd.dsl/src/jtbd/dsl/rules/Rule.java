package jtbd.dsl.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jtbd.dsl.findings.Severity;

/** What is fixed of a rule: its id, its weight and its claim in one line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

    /** Subject and name, as the package and the class spell them: {@code job.missing-outcome}. */
    String id();

    Severity severity() default Severity.WARNING;

    /** What holds where the rule finds nothing, in one sentence without a full stop. */
    String title();

    /** Whether the rule looks beyond the file, so that editors run it on saving or in a pause, and not at each key. */
    boolean looksBeyondTheFile() default false;
}
