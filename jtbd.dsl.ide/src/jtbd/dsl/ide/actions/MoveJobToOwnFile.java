package jtbd.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Trial;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;

/** Moves a job into a file of its own beside the one that it stands in. */
final class MoveJobToOwnFile implements Refactoring {

    @Override
    public Optional<Rewriting> at(Place place) {
        return place.readWhole(Job.class).filter(job -> job.getName() != null && place.isInHeadOf(job))
                .filter(job -> job.eContainer() instanceof Industry || place.file().model().getElements().size() > 1)
                .flatMap(job -> moved(job, place));
    }

    private static Optional<Rewriting> moved(Job job, Place place) {
        Session session = place.session();
        URI target = freeFile(job, place);
        List<FileView> touched = new ArrayList<>(List.of(place.file()));
        session.workspace().filesReferringTo(place.file().resource()).stream().map(session::view)
                .filter(file -> !file.uri().equals(place.file().uri())).forEach(touched::add);
        List<Draft> drafts = touched.stream().map(file -> WithoutIndustry.references(job, file)).toList();
        drafts.get(0).remove(FileOfJob.region(job, place.file()));
        String text = FileOfJob.text(job, place.file());
        return breaksNothing(drafts, target, text, touched, session) ? Optional.of(new Rewriting(
                "Move the job to " + target.lastSegment(), CodeActionKind.Refactor + ".move",
                drafts.stream().filter(Draft::changes).toList(),
                Optional.of(new Rewriting.NewFile(session.addresses().forClient(target), text)))) : Optional.empty();
    }

    private static boolean breaksNothing(List<Draft> drafts, URI target, String text, List<FileView> touched,
            Session session) {
        Trial trial = new Trial(session, touched);
        long before = trial.errors();
        drafts.forEach(draft -> trial.put(draft.file().uri(), draft.text()));
        trial.put(target, text);
        return trial.errors() <= before;
    }

    /** One with the words of its name, with a number where that is there: {@code keep-working.jtbd}. */
    private static URI freeFile(Job job, Place place) {
        String words = job.getName().replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        URI folder = place.file().uri().trimSegments(1);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> folder.appendSegment(words + (number == 1 ? "" : "-" + number) + ".jtbd"))
                .filter(file -> place.session().workspace().file(file).isEmpty()).findFirst().orElseThrow();
    }
}
