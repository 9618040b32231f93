package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Location;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;

/** The question for the job that all of a job is a part of, with all that are parts of that. */
final class JobsAround {

    private final Set<Location> asked = ConcurrentHashMap.newKeySet();

    /** The job under the cursor; none where it is in no job. */
    CompletableFuture<Optional<CallHierarchyItem>> jobAt(EditedText text) {
        CallHierarchyPrepareParams place = new CallHierarchyPrepareParams(
                Addresses.text(text.address().orElseThrow()), text.caret());
        return Activator.session().ask(server -> server.getTextDocumentService().prepareCallHierarchy(place))
                .thenApply(found -> found.stream().findFirst());
    }

    CompletableFuture<JobInTree> treeOf(CallHierarchyItem job) {
        return topOf(job).thenCompose(top -> {
            asked.clear();
            return withParts(new JobInTree(top, null));
        });
    }

    private CompletableFuture<CallHierarchyItem> topOf(CallHierarchyItem job) {
        if (!asked.add(JobInTree.place(job))) {
            // jobs that are parts of each other have no top
            return CompletableFuture.completedFuture(job);
        }
        return Activator.session().ask(server -> server.getTextDocumentService()
                .callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(job)))
                .thenCompose(above -> above.isEmpty() ? CompletableFuture.completedFuture(job)
                        : topOf(above.get(0).getFrom()));
    }

    private CompletableFuture<JobInTree> withParts(JobInTree job) {
        if (!asked.add(job.place())) {
            return CompletableFuture.completedFuture(job);
        }
        return Activator.session().ask(server -> server.getTextDocumentService()
                .callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(job.told())))
                .thenCompose(below -> {
                    List<CompletableFuture<JobInTree>> parts = below.stream().map(CallHierarchyOutgoingCall::getTo)
                            .map(part -> withParts(job.with(part))).toList();
                    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(all -> job);
                });
    }
}
