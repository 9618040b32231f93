package jtbd.dsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.service.OperationCanceledManager;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.Model;

/**
 * A rule of the catalogue: its check with what the annotation says of it.
 *
 * @param type the class that explains the rule, with a page of the same name beside it
 * @param check empty where the parser or the linker finds what the rule is about
 */
public record RegisteredRule(String id, Severity severity, String title, boolean looksBeyondTheFile, Class<?> type,
        Optional<RuleCheck<?>> check) {

    private static final Set<Class<?>> OF_A_FILE = Set.of(Model.class, Import.class);
    private static final OperationCanceledManager CANCELLATION = new OperationCanceledManager();

    static RegisteredRule of(RuleCheck<?> check) {
        return of(check.getClass(), Optional.of(check));
    }

    static RegisteredRule of(Class<?> type) {
        return of(type, Optional.empty());
    }

    /** The id of the rule that the class explains. */
    public static String idOf(Class<?> type) {
        return type.getAnnotation(Rule.class).id();
    }

    private static RegisteredRule of(Class<?> type, Optional<RuleCheck<?>> check) {
        Rule rule = type.getAnnotation(Rule.class);
        return new RegisteredRule(rule.id(), rule.severity(), rule.title(), rule.looksBeyondTheFile(), type, check);
    }

    /** The page that explains the rule, in Markdown, with an example and its mend. */
    public String page() {
        try (InputStream page = type.getResourceAsStream(type.getSimpleName() + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a project may change what the rule weighs: what was not read or linked always stays an error. */
    public boolean isAdjustable() {
        return check.isPresent();
    }

    /** Whether the rule looks at things that can say `ignore`, or stand in such a thing; the head of a file cannot. */
    public boolean isSilenceable() {
        return check.filter(found -> !OF_A_FILE.contains(found.subject())).isPresent();
    }

    boolean appliesTo(Class<?> kind) {
        return check.isPresent() && check.get().subject().isAssignableFrom(kind);
    }

    /** A rule that fails is a finding of its own: Xtext would swallow the failure, or all findings after it. */
    void check(EObject object, RuleContext context) {
        RuleContext own = context.at(this);
        try {
            check.orElseThrow().checkAny(object, own);
        } catch (RuntimeException failure) {
            CANCELLATION.propagateAsErrorIfCancelException(failure);
            own.reportFailure(object, failure);
        }
    }
}
