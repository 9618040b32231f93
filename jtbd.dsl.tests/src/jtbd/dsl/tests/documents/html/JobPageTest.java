package jtbd.dsl.tests.documents.html;

import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.fixtures.Golden;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.Site;

class JobPageTest {

    @Test
    void the_page_of_a_job_is_this() {
        Golden.assertSame("jtbd.dsl.tests/golden/html/p.Repair.MendIt.html", Site.of(Models.of("""
                package p
                industry Repair "Repair of phones" {
                  job MendIt "Mend the phone" functional score 8/10 underserved {
                    when "it broke" want "to mend it" so "it works"
                    forces { push 3 "a crack" evidence Ana.trigger anxiety 2/5 "a loss" }
                    outcomes { minimize time to "get it back" importance 8/10 satisfaction 4/10 }
                    note "Heard often."
                  }
                }
                interview Ana { trigger "Why?" -> "It fell." }
                """)).page("jobs/p.Repair.MendIt.html"));
    }
}
