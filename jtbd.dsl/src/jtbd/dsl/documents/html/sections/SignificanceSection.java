package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Significance;
import jtbd.dsl.model.QuantityText;

/** How much a job matters: how often it comes, what failure costs, how many have it, what they pay. */
public final class SignificanceSection {

    private SignificanceSection() {
    }

    public static Html of(Job job, Standpoint here) {
        Significance significance = job.getSignificance();
        List<FactView> facts = new ArrayList<>();
        if (job.getExecutor() != null) {
            facts.add(new FactView(Text.of("Who has this job"), here.link(job.getExecutor())));
        }
        if (significance != null) {
            facts.add(fact("Significance", Text.of(significance.getLevel().getLiteral())));
            facts.add(fact("How often", often(significance.getFrequency())));
            facts.add(fact("What failure costs", Text.of(significance.getFailure())));
            facts.add(fact("Held by", Amounts.of(significance.getReach())));
            facts.add(fact("Would pay", Amounts.of(significance.getPays())));
        }
        facts.add(new FactView(Text.of("Circumstances"),
                ListTemplate.below(job.getContexts().stream().map(ContextWords::of).toList())));
        facts.add(new FactView(Text.of("Evidence"), EvidenceLinks.of(job, here)));
        return FactsTemplate.render(facts);
    }

    private static Text often(Quantity every) {
        if (every == null) {
            return Text.NONE;
        }
        boolean single = QuantityText.amount(every).compareTo(BigDecimal.ONE) == 0 && every.getUnit() != null;
        return Text.of("every ").plus(single ? Text.of(every.getUnit()) : Amounts.of(every));
    }

    private static FactView fact(String name, Text value) {
        return new FactView(Text.of(name), Html.of(value));
    }
}
