package jtbd.dsl.tests.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

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
        List<RegisteredRule> rules = RuleCatalogue.all().stream().sorted(ORDER).toList();
        List<Group> groups = Stream.concat(rules.stream().map(rule -> new Group(rule.id(), " error")),
                rules.stream().filter(RegisteredRule::isAdjustable).map(rule -> new Group(rule.id(), ""))).toList();
        StringBuilder written = new StringBuilder("  <extension point=\"org.eclipse.ui.ide.markerSupport\">\n");
        for (int i = 0; i < groups.size(); i++) {
            written.append(("    <markerGroupingEntry markerGrouping=\"jtbd.dsl.ui.rule\" id=\"%s\" label=\"%s\" "
                    + "priority=\"%s\"/>\n").formatted(groups.get(i).id(), groups.get(i).rule, groups.size() - i));
        }
        written.append("    <markerAttributeGrouping attribute=\"group\" markerType=\"jtbd.dsl.ui.problem\">\n");
        groups.forEach(group -> written.append(("      <markerAttributeMapping value=\"%s%s\" "
                + "markerGroupingEntry=\"%s\"/>\n").formatted(group.rule, group.kind, group.id())));
        return written.append("    </markerAttributeGrouping>\n  </extension>\n").toString();
    }

    /** Any rule can be made an error, and stands above all others then. */
    private record Group(String rule, String kind) {

        String id() {
            return "jtbd.dsl.ui.rule." + rule + kind.replace(' ', '.');
        }
    }
}
