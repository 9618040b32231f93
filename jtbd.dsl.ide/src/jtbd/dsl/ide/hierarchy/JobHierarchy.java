package jtbd.dsl.ide.hierarchy;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.ChildJobs;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.TitleOf;

/** Jobs above and below a job: what a program's functions call is here what a job is made of. */
public final class JobHierarchy {

    @Inject
    private Session session;

    @Inject
    private Mentions mentions;

    /** The job at this place, as the middle of the hierarchy. */
    public List<CallHierarchyItem> at(FileView file, int offset) {
        return jobAt(file, offset).map(this::item).stream().toList();
    }

    public List<CallHierarchyIncomingCall> parents(CallHierarchyItem item) {
        return job(item).map(Job::getParent).filter(Linked::isKnown).map(this::item)
                .map(parent -> new CallHierarchyIncomingCall(parent, List.of(parent.getSelectionRange())))
                .stream().toList();
    }

    public List<CallHierarchyOutgoingCall> children(CallHierarchyItem item) {
        return job(item).map(parent -> ChildJobs.in(session.portfolio()).of(parent)).orElse(List.of()).stream()
                .map(child -> new CallHierarchyOutgoingCall(item(child), List.of(item.getSelectionRange()))).toList();
    }

    /** What a client was told may have changed since: then there is nothing above and below it. */
    private Optional<Job> job(CallHierarchyItem item) {
        return session.view(item.getUri())
                .flatMap(file -> jobAt(file, file.offset(item.getSelectionRange().getStart())))
                .filter(job -> item.getName().equals(name(job)));
    }

    private Optional<Job> jobAt(FileView file, int offset) {
        return mentions.at(file, offset).flatMap(Mention::thing).filter(Job.class::isInstance).map(Job.class::cast)
                .or(() -> Optional.ofNullable(EcoreUtil2.getContainerOfType(file.elementAt(offset), Job.class)));
    }

    private CallHierarchyItem item(Job job) {
        FileView file = session.viewOf(job);
        CallHierarchyItem item = new CallHierarchyItem(name(job), SymbolKind.Class, file.address(),
                file.range(file.region(job)), file.range(file.nameRegion(job)));
        String level = job.getLevel() == null ? "" : job.getLevel() + " ";
        item.setDetail(level + job.getKind().getLiteral() + " job · " + TitleOf.of(job));
        return item;
    }

    private static String name(Job job) {
        return job.getName() == null ? "job" : job.getName();
    }
}
