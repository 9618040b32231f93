package jtbd.dsl.model;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Job;

/** All blocks of forces of a job: its own, then those of its stories, as written. */
public final class ForcesOf {

    private ForcesOf() {
    }

    public static List<Forces> job(Job job) {
        return Stream.concat(job.getForces().stream(),
                job.getStories().stream().flatMap(story -> story.getForces().stream())).toList();
    }
}
