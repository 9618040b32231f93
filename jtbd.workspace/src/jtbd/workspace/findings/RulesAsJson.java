package jtbd.workspace.findings;

import java.io.IOException;
import java.util.List;

import jtbd.dsl.rules.RegisteredRule;

/** Rules for programs, such as one that lists what a team has decided about them. */
public final class RulesAsJson {

    private RulesAsJson() {
    }

    public static void write(List<RegisteredRule> rules, Appendable out) throws IOException {
        Json.write(out, json -> {
            json.beginArray();
            for (RegisteredRule rule : rules) {
                json.beginObject();
                json.name("id").value(rule.id());
                json.name("group").value(rule.id().substring(0, rule.id().indexOf('.')));
                json.name("severity").value(rule.severity().word());
                json.name("adjustable").value(rule.isAdjustable());
                json.name("title").value(rule.title());
                json.name("page").value("docs/rules/" + rule.id() + ".md");
                json.endObject();
            }
            json.endArray();
        });
    }
}
