package jtbd.dsl.ui.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;

/** A job between those that it is a part of and those that are parts of it. */
final class JobInTree implements Thing {

    private final CallHierarchyItem told;
    private final JobInTree parent;
    private final List<JobInTree> parts = new ArrayList<>();

    JobInTree(CallHierarchyItem told, JobInTree parent) {
        this.told = told;
        this.parent = parent;
    }

    static Location place(CallHierarchyItem job) {
        return new Location(job.getUri(), job.getSelectionRange());
    }

    /** The new part. */
    JobInTree with(CallHierarchyItem part) {
        JobInTree added = new JobInTree(part, this);
        parts.add(added);
        return added;
    }

    /** The job itself, or the part of it, that stands at the place. */
    Optional<JobInTree> at(Location place) {
        return place.equals(place()) ? Optional.of(this)
                : parts.stream().flatMap(part -> part.at(place).stream()).findFirst();
    }

    CallHierarchyItem told() {
        return told;
    }

    @Override
    public String name() {
        return told.getName();
    }

    @Override
    public String detail() {
        return told.getDetail() == null ? "" : told.getDetail();
    }

    @Override
    public SymbolKind kind() {
        return told.getKind();
    }

    @Override
    public Location place() {
        return place(told);
    }

    @Override
    public Thing parent() {
        return parent;
    }

    @Override
    public List<JobInTree> children() {
        return parts;
    }
}
