package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.model.MapSteps;

/** The steps to get a job done. */
final class JobMapShape extends Shape<JobMap> {

    JobMapShape() {
        super("JobMap", "The steps to get a job done");
        required("coverage", "How far it is filled in", new MapCoverageShape(), map -> MapSteps.of(map).coverage());
        list("steps", "The steps in their order", new MapStepShape(), JobMap::getSteps);
    }
}
