package jtbd.dsl.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page of a rule in its parts: why there is such a rule, an example that it reports, the same one mended. */
public record RulePage(String why, List<String> examples) {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```jtbd\\R(.*?)^```$");

    public static RulePage of(RegisteredRule rule) {
        String page = rule.page();
        return new RulePage(page.substring(0, Math.max(0, page.indexOf("```"))).strip(),
                EXAMPLE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList());
    }

    /** The whole page in Markdown, as it stands in the documentation. */
    public static String markdown(RegisteredRule rule) {
        return """
                # %s

                `%s` · %s

                %s""".formatted(rule.title(), rule.id(), rule.severity().word(), of(rule).body());
    }

    /** The page below its title: it says which of the examples is wrong and which is right. */
    public String body() {
        return """
                %s

                ## What it reports

                ```jtbd
                %s```

                ## Mended

                ```jtbd
                %s```
                """.formatted(why, example(), mended());
    }

    public String example() {
        return examples.get(0);
    }

    public String mended() {
        return examples.get(1);
    }
}
