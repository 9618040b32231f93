package jtbd.dsl.tests.rules;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;
import jtbd.dsl.tests.fixtures.GeneratedPages;

/** Holds {@code docs/rules} against the rules: one page per rule, and an index. */
class RulePagesTest {

    @Test
    void the_pages_of_the_rules_are_current() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        RuleCatalogue.all().forEach(rule -> pages.put(rule.id() + ".md", RulePage.markdown(rule)));
        GeneratedPages.assertCurrent("rules", pages);
    }

    private static String index() {
        StringBuilder index = new StringBuilder("""
                # Rules

                What `jtbd check` looks for, and how much it weighs unless `jtbd.toml` says otherwise. Errors keep
                documents from being made; warnings and infos do not. A single finding is silenced where it stands:
                `ignore job.missing-outcome because "The interviews are in June."`
                """);
        String subject = "";
        for (RegisteredRule rule : RuleCatalogue.all()) {
            String own = rule.id().substring(0, rule.id().indexOf('.'));
            if (!own.equals(subject)) {
                index.append("\n## ").append(own).append("\n\n| rule | weighs | what holds |\n|---|---|---|\n");
                subject = own;
            }
            index.append("| [`").append(rule.id()).append("`](").append(rule.id()).append(".md) | ")
                    .append(rule.severity().word()).append(" | ").append(rule.title()).append(" |\n");
        }
        return index.toString();
    }
}
