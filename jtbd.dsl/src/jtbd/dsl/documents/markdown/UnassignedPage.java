package jtbd.dsl.documents.markdown;

import jtbd.dsl.jtbd.Job;

/** What belongs to no industry. */
final class UnassignedPage {

    private UnassignedPage() {
    }

    static void write(Standpoint here) {
        here.page().heading(1, "Outside of industries").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .heading(2, "Jobs").table(JobsTable.of(here.portfolio().homeless(Job.class), here));
        new Parts(here).write(here.portfolio()::homeless);
    }
}
