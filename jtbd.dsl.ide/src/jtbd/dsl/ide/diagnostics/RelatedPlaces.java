package jtbd.dsl.ide.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.naming.JtbdQualifiedNames;

/** Where the other things stand that a finding is about: those of the same name, or those that a name could mean. */
final class RelatedPlaces {

    private static final String DUPLICATE = "structure.duplicate-name";
    private static final String AMBIGUOUS = "reference.ambiguous-reference";
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Inject
    private Session session;

    @Inject
    private JtbdQualifiedNames fullNames;

    List<DiagnosticRelatedInformation> of(Issue issue) {
        Optional<EObject> about = Optional.ofNullable(
                session.workspace().resources().getEObject(issue.getUriToProblem(), false));
        Stream<QualifiedName> names = switch (issue.getCode()) {
            case DUPLICATE -> about.map(fullNames::getFullyQualifiedName).stream();
            // the message says which things it could be
            case AMBIGUOUS -> QUOTED.matcher(issue.getMessage()).results().skip(1).map(RelatedPlaces::fullName);
            default -> Stream.empty();
        };
        return names.flatMap(name -> session.workspace().named(name).stream())
                .filter(other -> about.filter(other::equals).isEmpty()).map(this::place).toList();
    }

    private DiagnosticRelatedInformation place(EObject other) {
        return new DiagnosticRelatedInformation(session.locationOf(other),
                "'" + fullNames.getFullyQualifiedName(other) + "' stands here");
    }

    private static QualifiedName fullName(MatchResult quoted) {
        return QualifiedName.create(quoted.group(1).split("\\."));
    }
}
