package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;

/** Jobs in a table, in the order of their opportunity. */
public final class JobsTable {

    private JobsTable() {
    }

    public static Html of(List<Job> ranked, Standpoint here) {
        if (ranked.isEmpty()) {
            return Html.NONE;
        }
        List<TableView.Row> rows = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            rows.add(row(i + 1, ranked.get(i), here));
        }
        return TableTemplate.render(new TableView(Text.of("Jobs by opportunity"),
                List.of(Column.number("#"), Column.words("Job"), Column.choice("Kind"), Column.choice("Industry"),
                        Column.number("Stated"), Column.choice("Mark"), Column.number("Opportunity"), Column.choice("Zone")),
                rows));
    }

    private static TableView.Row row(int number, Job job, Standpoint here) {
        Optional<OpportunityScore> score = OpportunityOf.job(job);
        return TableView.Row.of(Cells.number(BigDecimal.valueOf(number)), Cell.words(here.link(job)),
                Cell.of(Marks.kind(job)), Cell.of(HomeIndustry.of(job).map(here::link).orElse(Html.NONE)),
                Cells.score(job.getScore()), Cell.of(job.isUnderserved() ? Marks.underserved() : Html.NONE),
                Cells.opportunity(score), Cells.zone(score, here));
    }
}
