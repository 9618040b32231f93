package jtbd.dsl.ide.commands;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Refused;

/** What clients can have done by its name. A new command is one line here. */
public final class Commands {

    private final Map<String, Command> all;

    @Inject
    Commands(ChangeProject changeProject, CopyText copyText, ExplainRule explainRule, Generate generate,
            ListJobs listJobs, ListPrompts listPrompts, ListRules listRules, ListStarters listStarters,
            NewCompetitor newCompetitor, NewFileText newFile, NewJob newJob, NewMetric newMetric, ReadText readText,
            RemoveDocuments removeDocuments, ShowLandscape showLandscape, ShowPage showPage, ShowProject showProject,
            StarterFiles starterFiles, WordsAlone wordsAlone) {
        all = new TreeMap<>(Map.ofEntries(
                entry("jtbd.changeProject", changeProject),
                entry("jtbd.copyText", copyText),
                entry("jtbd.explainRule", explainRule),
                entry("jtbd.generate", generate),
                entry("jtbd.jobs", listJobs),
                entry("jtbd.landscape", showLandscape),
                entry("jtbd.newCompetitor", newCompetitor),
                entry("jtbd.newFile", newFile),
                entry("jtbd.newJob", newJob),
                entry("jtbd.newMetric", newMetric),
                entry("jtbd.project", showProject),
                entry("jtbd.prompts", listPrompts),
                entry("jtbd.readText", readText),
                entry("jtbd.removeDocuments", removeDocuments),
                entry("jtbd.rules", listRules),
                entry("jtbd.showPage", showPage),
                entry("jtbd.starterFiles", starterFiles),
                entry("jtbd.starters", listStarters),
                entry("jtbd.words", wordsAlone)));
    }

    /** The names of all commands. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Whether a command may be run anew where the workspace changes before it has answered. */
    public boolean mayBeginAnew(String name) {
        return all.containsKey(name) && all.get(name).mayBeginAnew();
    }

    /** Runs a command with the arguments that the client gives; a refusal is an answer as well. */
    public CompletableFuture<Object> run(String name, List<Object> arguments, CancelIndicator cancelled) {
        try {
            Command command = all.get(name);
            if (command == null) {
                throw Refused.arguments("There is no command '%s'. There are: %s"
                        .formatted(name, String.join(", ", names())));
            }
            return command.run(Arguments.of(arguments), cancelled).thenApply(Function.<Object>identity());
        } catch (ResponseErrorException refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }
}
