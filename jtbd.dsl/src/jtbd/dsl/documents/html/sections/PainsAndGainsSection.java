package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ClaimView;
import jtbd.dsl.documents.html.templates.ClaimsTemplate;
import jtbd.dsl.documents.html.templates.ClaimsView;
import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Pain;

/** What hurts while getting the job done, and what would please. */
public final class PainsAndGainsSection {

    private PainsAndGainsSection() {
    }

    public static Html of(Job job, Standpoint here) {
        return ClaimsTemplate.render(List.of(
                new ClaimsView(Text.of("Pains"), Text.NONE, job.getPains().stream().map(pain -> of(pain,
                        here)).toList()),
                new ClaimsView(Text.of("Gains"), Text.NONE, job.getGains().stream().map(gain -> of(gain,
                        here)).toList())));
    }

    private static ClaimView of(Pain pain, Standpoint here) {
        List<Html> marks = List.of(Marks.of(pain.getSeverity().getLiteral()), Marks.of(pain.getKind().getLiteral()));
        return new ClaimView(here.anchorOf(pain), Text.NONE, Text.of(pain.getText()), marks,
                EvidenceLinks.of(pain, here), Remarks.of(pain));
    }

    private static ClaimView of(Gain gain, Standpoint here) {
        return new ClaimView(here.anchorOf(gain), Text.NONE, Text.of(gain.getText()),
                List.of(Marks.of(gain.getKind().getLiteral())), EvidenceLinks.of(gain, here),
                Remarks.of(gain));
    }
}
