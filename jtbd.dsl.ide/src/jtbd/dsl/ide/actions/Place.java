package jtbd.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/**
 * What is selected in a file, or where the cursor stands in it.
 *
 * @param selection empty at a cursor
 */
record Place(FileView file, ITextRegion selection, Session session) {

    /** The innermost thing of the kind around the place. */
    <T extends EObject> Optional<T> within(Class<T> kind) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(file.elementAt(selection.getOffset()), kind));
    }

    /** The innermost thing of the kind around the place, if no mistake is in it. */
    <T extends EObject> Optional<T> readWhole(Class<T> kind) {
        return within(kind).filter(thing -> file.isReadWhole(file.region(thing)));
    }

    /** Whether the place is before the block of the thing, where its name and title stand. */
    boolean isInHeadOf(EObject thing) {
        ITextRegion all = file.region(thing);
        int block = file.text().indexOf('{', all.getOffset());
        int end = all.getOffset() + all.getLength();
        return selection.getOffset() <= (block < 0 || block > end ? end : block);
    }

    /** The line by which what is written beside a job says that it belongs to the same industry, if one is needed. */
    String home(Job job) {
        return job.getIndustry() == null || job.eContainer() instanceof Industry ? ""
                : "in " + file.text(file.region(job, Literals.INDUSTRY_PART__INDUSTRY)) + "\n";
    }

    Draft draft() {
        return new Draft(file);
    }

    FreshNames freshNames() {
        return new FreshNames(session.portfolio());
    }
}
