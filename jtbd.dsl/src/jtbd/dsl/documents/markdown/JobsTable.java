package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.RankedJobs;

/** Jobs with their numbers, a row for each. */
final class JobsTable {

    private JobsTable() {
    }

    static Table of(List<Job> jobs, Standpoint here) {
        Table table = new Table("Job", "Kind", "Stated", "Importance", "Satisfaction", "Opportunity", "Zone",
                "Underserved");
        for (Job job : jobs) {
            Numbers numbers = Numbers.of(job, here);
            table.row(here.link(job), Words.of(job.getKind()), Words.of(job.getScore()), numbers.important(),
                    numbers.satisfied(), numbers.opportunity(), numbers.zone(),
                    Inline.of(RankedJobs.isUnderserved(job, here.edition().settings()) ? "yes" : ""));
        }
        return table;
    }
}
