package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdFactory;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.impl.JobImpl;
import jtbd.dsl.tests.fixtures.Models;

/** A rule that fails is told of, whatever it failed with, and keeps no other from being heard. */
class FailingRuleTest {

    @Test
    void a_rule_that_fails_is_an_error_that_names_rule_and_element() {
        assertThat(issues(new BrokenJob())).filteredOn(issue -> issue.getCode().equals("job.half-measured"))
                .singleElement().satisfies(issue -> {
                    assertThat(issue.getSeverity().name()).isEqualTo(Severity.ERROR.name());
                    assertThat(issue.getMessage()).isEqualTo("The rule 'job.half-measured' failed on 'p.Broken', which "
                            + "was not checked for it. This is a mistake in jtbd itself, please report it: "
                            + "java.lang.NullPointerException: no importance");
                });
    }

    @Test
    void nothing_silences_it() {
        Job job = new BrokenJob();
        Ignore ignore = JtbdFactory.eINSTANCE.createIgnore();
        ignore.setRule("job.half-measured");
        job.getRemarks().add(ignore);
        assertThat(issues(job)).extracting(Issue::getCode).contains("job.half-measured");
    }

    @Test
    void the_other_rules_are_heard() {
        assertThat(issues(new BrokenJob())).extracting(Issue::getCode).contains("job.missing-executor");
    }

    private static Iterable<Issue> issues(Job broken) {
        Models models = Models.of("package p");
        XtextResource file = (XtextResource) models.resources().getResources().get(0);
        broken.setName("Broken");
        ((Model) file.getContents().get(0)).getElements().add(broken);
        return file.getResourceServiceProvider().getResourceValidator().validate(file, CheckMode.ALL,
                CancelIndicator.NullImpl);
    }

    private static final class BrokenJob extends JobImpl {

        @Override
        public Score getImportance() {
            throw new NullPointerException("no importance");
        }
    }
}
