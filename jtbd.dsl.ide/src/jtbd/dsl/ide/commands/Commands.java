package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** What clients can have done by its name. A new command is one line here. */
public final class Commands {

    private final Map<String, Command> all;

    @Inject
    Commands(ExplainRule explainRule, Generate generate, ListJobs listJobs, ShowLandscape showLandscape,
            NewCompetitor newCompetitor, NewJob newJob, NewMetric newMetric, ShowPage showPage) {
        all = new TreeMap<>(Map.of(
                "jtbd.explainRule", explainRule,
                "jtbd.generate", generate,
                "jtbd.jobs", listJobs,
                "jtbd.landscape", showLandscape,
                "jtbd.newCompetitor", newCompetitor,
                "jtbd.newJob", newJob,
                "jtbd.newMetric", newMetric,
                "jtbd.showPage", showPage));
    }

    /** The names of all commands. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Runs a command with the arguments that the client gives; a refusal is an answer as well. */
    public CompletableFuture<Object> run(String name, List<Object> arguments, CancelIndicator cancelled) {
        try {
            Command command = all.get(name);
            if (command == null) {
                throw Refused.because("There is no command '%s'. There are: %s"
                        .formatted(name, String.join(", ", names())));
            }
            return command.run(Arguments.of(arguments), cancelled).thenApply(Function.<Object>identity());
        } catch (ResponseErrorException refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }
}
