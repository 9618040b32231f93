package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ForcesDiagram;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ClaimView;
import jtbd.dsl.documents.html.templates.ClaimsTemplate;
import jtbd.dsl.documents.html.templates.ClaimsView;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TowardsTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.ForceScale;

/** The forces of progress of a job or story: how they balance, then each one with what backs it. */
public final class ForcesSection {

    private ForcesSection() {
    }

    public static Html of(List<Forces> all, Standpoint here) {
        return ListTemplate.together(all.stream().map(forces -> of(forces, here)).toList());
    }

    private static Html of(Forces forces, Standpoint here) {
        List<Html> parts = new ArrayList<>();
        if (forces.getTowards() != null) {
            parts.add(TowardsTemplate.render(here.link(forces.getTowards())));
        }
        ForceBalances.of(forces).map(ForcesSection::picture).ifPresent(parts::add);
        parts.add(ClaimsTemplate.render(List.of(
                claims(forces, ForceKind.PUSH, "Push", "What drives away from today", here),
                claims(forces, ForceKind.PULL, "Pull", "What attracts in the new", here),
                claims(forces, ForceKind.ANXIETY, "Anxiety", "What worries about the new", here),
                claims(forces, ForceKind.HABIT, "Habit", "What holds to the present", here))));
        return ListTemplate.together(parts);
    }

    private static Html picture(ForceBalance balance) {
        Text verdict = verdict(balance);
        Text shares = balance.shareOf(balance.driving())
                .map(share -> Text.of(", ").plus(Amounts.percent(share)).plus(" of all strength drives it"))
                .orElse(Text.NONE);
        return FigureTemplate.render(new FigureView(diagram(balance), Text.of("Forces of progress"),
                Html.of(verdict.plus(shares).plus(". Likely from ").plus(Amounts.percent(ForceBalance.LIKELY_SHARE))
                        .plus(" on. The bars add up the forces, each out of ten: one of 4/5 counts 8."))));
    }

    /** The picture of a balance alone. */
    public static Html diagram(ForceBalance balance) {
        Text description = Text.of("Push ").plus(Amounts.rounded(balance.push())).plus(", pull ")
                .plus(Amounts.rounded(balance.pull())).plus(", anxiety ").plus(Amounts.rounded(balance.anxiety()))
                .plus(", habit ").plus(Amounts.rounded(balance.habit())).plus(". ").plus(verdict(balance)).plus(".");
        return ForcesDiagram.of(new ForcesDiagram.Balance(Text.of("Forces of progress"), description,
                side(balance.push()), side(balance.pull()), side(balance.anxiety()), side(balance.habit()),
                driving(balance), side(ForceBalance.LIKELY_SHARE)));
    }

    private static ForcesDiagram.Side driving(ForceBalance balance) {
        return balance.shareOf(balance.driving()).map(share -> new ForcesDiagram.Side(share.doubleValue(),
                Amounts.percent(share).plus(" drives"))).orElse(new ForcesDiagram.Side(0, Text.NONE));
    }

    private static Text verdict(ForceBalance balance) {
        return Text.of("A switch is " + balance.outlook().title());
    }

    private static ForcesDiagram.Side side(BigDecimal strength) {
        return new ForcesDiagram.Side(strength.doubleValue(), Amounts.rounded(strength));
    }

    private static ClaimsView claims(Forces forces, ForceKind kind, String heading, String meaning, Standpoint here) {
        return new ClaimsView(Text.of(heading), Text.of(meaning), forces.getForces().stream()
                .filter(force -> force.getKind() == kind).map(force -> claim(force, here)).toList());
    }

    private static ClaimView claim(Force force, Standpoint here) {
        return new ClaimView(here.anchorOf(force), strength(force), Text.of(force.getText()), List.of(),
                EvidenceLinks.of(force, here), Remarks.of(force));
    }

    private static Text strength(Force force) {
        if (force.getStrength() == null) {
            return Text.NONE;
        }
        return Amounts.of(force.getStrength()).plus("/").plus(Amounts.of(ForceScale.of(force)));
    }
}
