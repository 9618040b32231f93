package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;

/** Jobs in a table, in the order of their opportunity. */
public final class JobsTable {

    private JobsTable() {
    }

    /** The jobs of one industry, which need not say so. */
    public static Html ofIndustry(List<Job> ranked, Standpoint here) {
        return of(ranked, false, here);
    }

    public static Html of(List<Job> ranked, Standpoint here) {
        return of(ranked, true, here);
    }

    private static Html of(List<Job> ranked, boolean industries, Standpoint here) {
        if (ranked.isEmpty()) {
            return Html.NONE;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.number("#"), Column.words("Job"), Column.choice("Kind"),
                Column.number("Stated"), Column.number("Opportunity"), Column.choice("Ratings"),
                Column.choice("Zone")));
        if (industries) {
            columns.add(Column.choice("Industry"));
        }
        List<TableView.Row> rows = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            rows.add(row(i + 1, ranked.get(i), industries, here));
        }
        return TableTemplate.render(new TableView(Text.of("Jobs by opportunity"), columns, rows));
    }

    private static TableView.Row row(int number, Job job, boolean industries, Standpoint here) {
        Optional<OpportunityScore> score = OpportunityOf.job(job);
        List<Cell> cells = new ArrayList<>(List.of(Cells.number(BigDecimal.valueOf(number)),
                Cell.words(here.link(job)), Cell.of(Marks.kind(job)), Cells.score(job.getScore()),
                Cells.opportunity(score), Cells.assumed(job, score), Cell.of(zone(job, score, here))));
        if (industries) {
            cells.add(Cell.words(HomeIndustry.of(job).map(here::link).orElse(Html.NONE)));
        }
        return new TableView.Row(List.of(), cells);
    }

    /** The computed zone; where nothing is computed, or it says otherwise, also what the authors say. */
    private static Html zone(Job job, Optional<OpportunityScore> score, Standpoint here) {
        List<Html> marks = new ArrayList<>();
        score.map(each -> OpportunityWords.zone(each, here)).ifPresent(marks::add);
        boolean computed = score.filter(each -> here.edition().settings().zones().zoneOf(each).isUnderserved())
                .isPresent();
        if (job.isUnderserved() && !computed) {
            marks.add(Marks.underserved());
        }
        return ListTemplate.together(marks);
    }
}
