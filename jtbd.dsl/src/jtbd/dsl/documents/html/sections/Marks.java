package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.BadgeTemplate;
import jtbd.dsl.documents.html.templates.BadgeView;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Zone;

/** Short words on coloured grounds: what kind of job, how urgent, in which zone. */
public final class Marks {

    private Marks() {
    }

    /** A word that is its own style, such as {@code high}. */
    public static Html of(String word) {
        return of(word, word);
    }

    public static Html of(String style, String word) {
        return BadgeTemplate.render(new BadgeView(Text.of(style), Text.of(word)));
    }

    public static Html of(Zone zone) {
        return of(style(zone), zone.title());
    }

    /** What a job is: its kind, its level, its role or stage, and whether its authors call it underserved. */
    public static List<Html> of(Job job) {
        List<Html> marks = new ArrayList<>();
        marks.add(kind(job));
        if (job.getLevel() != null) {
            marks.add(of("level", job.getLevel()));
        }
        if (job.isUnderserved()) {
            marks.add(underserved());
        }
        return marks;
    }

    public static Html kind(Job job) {
        return of(job.getKind().getLiteral(), kindWords(job));
    }

    public static Html underserved() {
        return of("underserved-mark", "marked underserved");
    }

    private static String kindWords(Job job) {
        String kind = job.getKind().getLiteral();
        if (job.getRole() != null) {
            return kind + ": " + job.getRole();
        }
        return job.getStage() == null ? kind : kind + ": " + job.getStage();
    }

    private static String style(Zone zone) {
        return switch (zone) {
            case EXTREMELY_UNDERSERVED -> "zone-0";
            case UNDERSERVED -> "zone-1";
            case WORTH_A_LOOK -> "zone-2";
            case SERVED -> "served";
            case OVERSERVED -> "overserved";
        };
    }
}
