package jtbd.dsl.documents.markdown;

import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Portfolio;

/** What belongs to no industry. */
final class UnassignedPage {

    private UnassignedPage() {
    }

    static boolean isNeeded(Portfolio portfolio) {
        return portfolio.elements().stream()
                .anyMatch(element -> element instanceof IndustryPart part && HomeIndustry.of(part).isEmpty());
    }

    static void write(Standpoint here) {
        here.page().heading(1, "Outside of industries").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .heading(2, "Jobs").table(JobsTable.of(here.portfolio().homeless(Job.class), here));
        new Parts(here).write(here.portfolio()::homeless);
    }
}
