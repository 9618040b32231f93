package jtbd.dsl.rules.job;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;

/** Jobs around a product, which may name it: choosing, installing, handing it on. */
public final class ProductJobs {

    private ProductJobs() {
    }

    /** Whether the job, or the job around the part of one, is about a product. */
    public static boolean include(EObject jobOrPart) {
        EObject around = jobOrPart;
        while (around != null && !(around instanceof Job)) {
            around = around.eContainer();
        }
        return around instanceof Job job
                && (job.getKind() == JobKind.CONSUMPTION || job.getKind() == JobKind.SUPPORTING);
    }
}
