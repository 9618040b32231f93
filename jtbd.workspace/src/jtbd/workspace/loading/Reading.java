package jtbd.workspace.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.LazyStringInputStream;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.syntax.JtbdResource;
import jtbd.workspace.Unreadable;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.SourceText;
import jtbd.workspace.files.UnreadableSource;

/**
 * How the reading of one source went: it is in the resource, or one of two things kept it out.
 *
 * @param unreadable why it is no text of ours
 * @param tooDeep where a text of ours is nested so deeply that no reader could follow
 */
record Reading(Resource resource, Optional<Unreadable> unreadable, Optional<Finding> tooDeep) {

    static Reading of(Source source, Resource resource) {
        try {
            String text = SourceText.of(source);
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
            ((JtbdResource) resource).forgetNodes();
            return new Reading(resource, Optional.empty(), Optional.empty());
        } catch (UnreadableSource e) {
            return new Reading(resource, Optional.of(Unreadable.of(source, e)), Optional.empty());
        } catch (StackOverflowError e) {
            return new Reading(resource, Optional.empty(), Optional.of(tooDeep(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean succeeded() {
        return unreadable.isEmpty() && tooDeep.isEmpty();
    }

    private static Finding tooDeep(Resource resource) {
        return new Finding(SyntaxError.ID, Severity.ERROR, TooDeep.MESSAGE, "",
                new Place(resource.getURI().toString(), 1, 1, 1, 1));
    }
}
