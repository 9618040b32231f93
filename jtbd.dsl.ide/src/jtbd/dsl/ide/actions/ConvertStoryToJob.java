package jtbd.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;

/** Makes a job of a story: a part of the job that it was told for. */
final class ConvertStoryToJob implements Refactoring {

    @Override
    public Optional<Rewriting> at(Place place) {
        return place.within(Story.class).map(story -> new Rewriting("Convert the story to a job",
                CodeActionKind.RefactorRewrite, converted(story, (Job) story.eContainer(), place)));
    }

    private static Draft converted(Story story, Job told, Place place) {
        String text = place.file().text(place.file().region(story));
        String title = story.getTitle() == null ? "" : " " + Wording.quoted(story.getTitle());
        String block = text.substring(text.indexOf('{', headLength(story, place)));
        return place.draft().remove(place.file().region(story)).addAfter(told, "job " + name(story, place) + title + " "
                + kind(told) + " of " + told.getName() + " {" + executor(told, place) + block.substring(1));
    }

    /** Who lived through the story has the job as well. */
    private static String executor(Job told, Place place) {
        return told.getExecutor() == null ? ""
                : " for " + place.file().text(place.file().region(told, Literals.JOB__EXECUTOR));
    }

    /** A title may hold a bracket. */
    private static int headLength(Story story, Place place) {
        return story.getTitle() == null ? 0 : place.file().region(story, Literals.TITLED__TITLE).getOffset()
                + place.file().region(story, Literals.TITLED__TITLE).getLength()
                - place.file().region(story).getOffset();
    }

    private static String name(Story story, Place place) {
        return story.getName() != null ? story.getName()
                : place.freshNames().like(Wording.nameFrom(story.getTitle() != null ? story.getTitle() : "FromStory"));
    }

    private static String kind(Job job) {
        return job.getRole() != null ? job.getKind() + " " + job.getRole()
                : job.getStage() != null ? job.getKind() + " " + job.getStage() : job.getKind().getLiteral();
    }
}
