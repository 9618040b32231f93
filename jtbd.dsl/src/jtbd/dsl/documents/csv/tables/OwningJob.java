package jtbd.dsl.documents.csv.tables;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Job;

/** The job that a thing is or stands in. */
final class OwningJob {

    private OwningJob() {
    }

    static Optional<Job> of(EObject thing) {
        for (EObject outer = thing; outer != null; outer = outer.eContainer()) {
            if (outer instanceof Job job) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }
}
