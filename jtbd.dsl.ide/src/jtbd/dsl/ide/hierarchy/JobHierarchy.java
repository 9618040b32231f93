package jtbd.dsl.ide.hierarchy;

import java.util.List;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;

import jtbd.dsl.ide.session.FileView;

/** Jobs above and below a job. */
public final class JobHierarchy {

    /** The job at this place, as the middle of the hierarchy. */
    public List<CallHierarchyItem> at(FileView file, int offset) {
        return List.of();
    }

    public List<CallHierarchyIncomingCall> parents(CallHierarchyItem job) {
        return List.of();
    }

    public List<CallHierarchyOutgoingCall> children(CallHierarchyItem job) {
        return List.of();
    }
}
