package jtbd.dsl.tests.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.tests.fixtures.Golden;

/**
 * The Problems view of Eclipse groups by rule, errors first; the Platform wants its groups to stand in the manifest of
 * a plug-in, with how far up each of them stands.
 */
class RuleGroupsTest {

    private static final String PLUGIN = "jtbd.dsl.ui/plugin.xml";
    private static final Comparator<RegisteredRule> ORDER = Comparator.comparing(RegisteredRule::severity)
            .thenComparing(RegisteredRule::id);

    @Test
    void there_is_a_group_of_problems_for_each_rule() throws IOException {
        String plugin = Files.readString(Path.of("..", PLUGIN));

        Golden.assertSame(PLUGIN, plugin.replaceFirst("(?s)(<!-- rules: .*? -->\\n).*(?=  <!-- end of rules -->)",
                "$1" + Matcher.quoteReplacement(groups())));
    }

    private static String groups() {
        List<String> rules = RuleCatalogue.all().stream().sorted(ORDER).map(RegisteredRule::id).toList();
        StringBuilder groups = new StringBuilder("  <extension point=\"org.eclipse.ui.ide.markerSupport\">\n");
        for (int i = 0; i < rules.size(); i++) {
            groups.append(("    <markerGroupingEntry markerGrouping=\"jtbd.dsl.ui.rule\" id=\"jtbd.dsl.ui.rule.%1$s\" "
                    + "label=\"%1$s\" priority=\"%2$s\"/>\n").formatted(rules.get(i), rules.size() - i));
        }
        groups.append("    <markerAttributeGrouping attribute=\"rule\" markerType=\"jtbd.dsl.ui.problem\">\n");
        rules.forEach(rule -> groups.append(("      <markerAttributeMapping value=\"%1$s\" "
                + "markerGroupingEntry=\"jtbd.dsl.ui.rule.%1$s\"/>\n").formatted(rule)));
        return groups.append("    </markerAttributeGrouping>\n  </extension>\n").toString();
    }
}
