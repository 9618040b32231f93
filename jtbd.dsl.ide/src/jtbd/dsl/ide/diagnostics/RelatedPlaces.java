package jtbd.dsl.ide.diagnostics;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.Suggestion;

/** Where the other things stand that a finding is about: those of the same name, or those that a name could mean. */
final class RelatedPlaces {

    private static final String DUPLICATE = "structure.duplicate-name";
    private static final String AMBIGUOUS = "reference.ambiguous-reference";

    @Inject
    private Session session;

    @Inject
    private JtbdQualifiedNames fullNames;

    @Inject
    private IQualifiedNameConverter converter;

    List<DiagnosticRelatedInformation> of(Issue issue, FileView file) {
        return switch (issue.getCode()) {
            case DUPLICATE -> sameName(file.elementAt(issue.getOffset()));
            case AMBIGUOUS -> Suggestion.WORD.in(issue.getData()).map(converter::toQualifiedName)
                    .flatMap(name -> Project.of(file.resource()).ownOf(session.workspace().named(name)).stream())
                    .map(this::place).toList();
            default -> List.of();
        };
    }

    /** The thing is found by its place, as what the finding was made of may be gone. */
    private List<DiagnosticRelatedInformation> sameName(EObject thing) {
        return Optional.ofNullable(fullNames.getFullyQualifiedName(thing)).stream()
                .flatMap(name -> session.workspace().named(name).stream())
                .filter(other -> other != thing && Project.of(thing).has(other)).map(this::place).toList();
    }

    private DiagnosticRelatedInformation place(EObject other) {
        return new DiagnosticRelatedInformation(session.locationOf(other),
                "'" + fullNames.getFullyQualifiedName(other) + "' stands here");
    }
}
