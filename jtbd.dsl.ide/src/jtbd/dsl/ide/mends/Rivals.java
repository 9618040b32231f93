package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;

/** Competitors for the first job of an industry, to be added to it. */
final class Rivals {

    private final Industry industry;
    private final Complaint complaint;
    private final FreshNames names;
    private final List<String> competitors = new ArrayList<>();

    private Rivals(Industry industry, Complaint complaint) {
        this.industry = industry;
        this.complaint = complaint;
        this.names = new FreshNames(complaint.workspace().get());
    }

    static Rivals of(Industry industry, Complaint complaint) {
        return new Rivals(industry, complaint);
    }

    Rivals with(String name, String title, String kind) {
        competitors.add("competitor " + names.like(name) + " " + Wording.quoted(title) + " " + kind + hire());
        return this;
    }

    private String hire() {
        return complaint.workspace().get().partsOf(industry, Job.class).stream()
                .filter(job -> job.getKind() == JobKind.FUNCTIONAL).findFirst()
                .map(job -> " { hired for " + Wording.name(job.getName()) + " because " + Wording.TO_BE_WRITTEN + " }")
                .orElse("");
    }

    Stream<Proposal> proposal(String label) {
        return Stream.of(Proposal.possible(label,
                complaint.draft().addTo(industry, competitors.toArray(String[]::new))));
    }
}
