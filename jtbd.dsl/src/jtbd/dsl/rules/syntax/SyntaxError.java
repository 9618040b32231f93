package jtbd.dsl.rules.syntax;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.Rule;

/** A text that is not written as the language wants it. */
@Rule(id = "syntax.syntax-error", severity = Severity.ERROR, title = "A file is written in the language")
public final class SyntaxError {

    public static final String ID = RegisteredRule.idOf(SyntaxError.class);

    private SyntaxError() {
    }
}
