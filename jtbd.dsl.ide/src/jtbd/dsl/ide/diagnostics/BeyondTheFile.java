package jtbd.dsl.ide.diagnostics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.Questions;

/**
 * Knows which files have to be checked again for what only the whole workspace shows: those that changed or refer to
 * one that did, and those whose check asked the workspace a question that it may answer otherwise now.
 */
final class BeyondTheFile {

    @Inject
    private Session session;

    private final Map<XtextResource, Questions> asked = new ConcurrentHashMap<>();
    private final Set<XtextResource> changed = ConcurrentHashMap.newKeySet();
    private final Set<XtextResource> due = ConcurrentHashMap.newKeySet();
    private Portfolio last;

    void changed(Collection<XtextResource> files) {
        changed.addAll(files);
        // between two checks many files may come and go, and those that went need none
        changed.removeIf(file -> session.workspace().file(file.getURI()).filter(file::equals).isEmpty());
    }

    /** The files that are due; each remains so until it is checked. */
    List<XtextResource> due() {
        Portfolio now = session.portfolio();
        now.readyToCompare();
        Questions open = last == null ? Questions.NONE : now.answeredOtherwiseIn(last);
        last = now;
        for (XtextResource file : List.copyOf(changed)) {
            due.add(file);
            due.addAll(session.workspace().filesReferringTo(file));
            changed.remove(file);
        }
        Set<XtextResource> files = new HashSet<>(session.workspace().files());
        asked.keySet().retainAll(files);
        files.stream().filter(file -> !asked.containsKey(file) || asked.get(file).haveOneOf(open)).forEach(due::add);
        due.retainAll(files);
        return List.copyOf(due);
    }

    List<Issue> check(XtextResource file, CancelIndicator cancelled) {
        IntStream.Builder questions = IntStream.builder();
        List<Issue> issues = session.workspace().checkBeyondTheFile(file, last.toldTo(questions), cancelled);
        asked.put(file, Questions.of(questions.build()));
        due.remove(file);
        return issues;
    }
}
