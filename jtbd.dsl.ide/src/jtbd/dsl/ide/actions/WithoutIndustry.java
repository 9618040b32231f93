package jtbd.dsl.ide.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.workspace.loading.Language;

/** References to a job that leave its industry: they no longer name the industry on the way to it. */
final class WithoutIndustry {

    private WithoutIndustry() {
    }

    /** Those of one file but for the job itself, which is taken out of it. */
    static Draft references(Job job, FileView file) {
        Draft draft = new Draft(file);
        for (INode node : file.root().getAsTreeIterable()) {
            Reference.of(node).filter(reference -> !EcoreUtil.isAncestor(job, reference.owner()))
                    .ifPresent(reference -> shorten(reference, job, draft));
        }
        return draft;
    }

    private static void shorten(Reference reference, Job job, Draft draft) {
        List<Optional<EObject>> things = reference.things(Language.service(JtbdQualifiedNames.class));
        for (int i = 0; i + 1 < things.size(); i++) {
            boolean isIndustryOfJob = things.get(i).filter(thing -> thing == job.eContainer()).isPresent()
                    && things.get(i + 1).filter(thing -> thing == job).isPresent();
            if (isIndustryOfJob) {
                String word = reference.name().word(i + 1);
                draft.replace(reference.name().region(i).merge(reference.name().region(i + 1)),
                        i == 0 ? Wording.name(word) : word);
            }
        }
    }
}
