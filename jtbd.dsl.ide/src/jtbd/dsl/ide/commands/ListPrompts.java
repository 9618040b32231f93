package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** Answers what there is to be asked before each kind of new block is written. */
final class ListPrompts implements Command {

    @Inject
    private NewJob job;

    @Inject
    private NewMetric metric;

    @Inject
    private NewCompetitor competitor;

    /** @param keyword the word of the block: the command that writes it is `jtbd.new` and this word */
    private record Entry(String keyword, List<Prompt> prompts) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        return CompletableFuture.completedFuture(Stream.of(job, metric, competitor)
                .map(element -> new Entry(element.keyword(), element.prompts().stream()
                        .filter(prompt -> !prompt.isIdle()).toList())).toList());
    }
}
