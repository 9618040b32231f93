package jtbd.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.wording.NounPhrase;
import jtbd.dsl.rules.wording.Words;

/** Makes a job of a story: a part of the job that it was told for. */
final class ConvertStoryToJob implements Refactoring {

    @Override
    public Optional<Rewriting> at(Place place) {
        return place.readWhole(Story.class).map(story -> new Rewriting("Convert the story to a job",
                CodeActionKind.RefactorRewrite, converted(story, (Job) story.eContainer(), place)));
    }

    private static Draft converted(Story story, Job told, Place place) {
        String text = place.file().text(place.file().region(story));
        String title = title(story).map(words -> " " + Wording.quoted(words)).orElse("");
        String block = text.substring(text.indexOf('{', headLength(story, place)));
        return place.draft().remove(place.file().region(story)).addAfter(told, "job " + name(story, place) + title + " "
                + kind(told) + " of " + Wording.name(told.getName()) + " {\n" + place.home(told) + executor(told, place)
                + block.substring(1, block.length() - 1).stripTrailing() + "\n" + note(story) + "}");
    }

    /** A story whose own one does not say what is done is called after what was wanted. */
    private static Optional<String> title(Story story) {
        Optional<String> own = Optional.ofNullable(story.getTitle());
        Optional<String> wanted = Optional.ofNullable(story.getMotivation()).filter(want -> !want.isBlank())
                .map(Wording::titleFrom);
        return own.filter(title -> !NounPhrase.isTitle(Words.of(title))).or(() -> wanted).or(() -> own);
    }

    /** What the job is not called stays as a note. */
    private static String note(Story story) {
        return story.getTitle() == null || title(story).filter(story.getTitle()::equals).isPresent() ? ""
                : "note " + Wording.quoted(story.getTitle()) + "\n";
    }

    /** Who lived through the story has the job as well. */
    private static String executor(Job told, Place place) {
        return told.getExecutor() == null ? ""
                : "for " + place.file().text(place.file().region(told, Literals.JOB__EXECUTOR));
    }

    /** A title may hold a bracket. */
    private static int headLength(Story story, Place place) {
        return story.getTitle() == null ? 0 : place.file().region(story, Literals.TITLED__TITLE).getOffset()
                + place.file().region(story, Literals.TITLED__TITLE).getLength()
                - place.file().region(story).getOffset();
    }

    private static String name(Story story, Place place) {
        if (story.getName() == null) {
            return place.freshNames().like(title(story).map(Wording::nameFrom).orElse("FromStory"));
        }
        return isShared(story, place) ? place.freshNames().like(story.getName()) : Wording.name(story.getName());
    }

    /** A story may be called as a job is, beside which it cannot stand as a job of that name. */
    private static boolean isShared(Story story, Place place) {
        return place.session().portfolio().elements().stream().anyMatch(other -> other != story
                && other instanceof Named named && story.getName().equals(named.getName()));
    }

    private static String kind(Job job) {
        return job.getRole() != null ? job.getKind() + " " + job.getRole()
                : job.getStage() != null ? job.getKind() + " " + job.getStage() : job.getKind().getLiteral();
    }
}
