package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.CompetitorComparison;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.HiresFor;
import jtbd.dsl.model.OutOfTen;

/** What is hired for a job today, ours and others': side by side, then why each is hired and fired. */
public final class CompetitionSection {

    private CompetitionSection() {
    }

    public static Html of(Job job, Standpoint here) {
        List<Hire> hires = HiresFor.job(job, here.portfolio());
        if (hires.isEmpty()) {
            return Html.NONE;
        }
        return ListTemplate.together(List.of(picture(hires), table(hires, here)));
    }

    private static Html picture(List<Hire> hires) {
        List<CompetitorComparison.Rival> rivals = hires.stream().filter(hire -> OutOfTen.of(hire.getRating())
                .isPresent())
                .sorted(Comparator.comparing((Hire hire) -> rating(hire)).reversed())
                .map(CompetitionSection::rival).toList();
        if (rivals.isEmpty()) {
            return Html.NONE;
        }
        Text description = Text.of("Ratings out of ten:");
        for (CompetitorComparison.Rival rival : rivals) {
            description = description.plus(" ").plus(rival.name()).plus(" ").plus(rival.amount()).plus(".");
        }
        Text title = Text.of("How well each does the job");
        return FigureTemplate.render(new FigureView(CompetitorComparison.of(
                new CompetitorComparison.Comparison(title, description, rivals)), title, Html.NONE));
    }

    private static CompetitorComparison.Rival rival(Hire hire) {
        return new CompetitorComparison.Rival(Titles.of(hire.eContainer()), Text.of(RivalKind.words(hire.eContainer())),
                Text.of(RivalKind.style(hire.eContainer())), rating(hire).doubleValue(),
                Amounts.of(hire.getRating()));
    }

    private static BigDecimal rating(Hire hire) {
        return OutOfTen.of(hire.getRating()).orElseThrow();
    }

    private static Html table(List<Hire> hires, Standpoint here) {
        return TableTemplate.render(new TableView(Text.of("What is hired for this job"),
                List.of(Column.words("Hired"), Column.choice("Kind"), Column.number("Rating"),
                        Column.words("Hired because"), Column.words("Fired because"), Column.words("Per outcome")),
                hires.stream().map(hire -> row(hire, here)).toList()));
    }

    private static TableView.Row row(Hire hire, Standpoint here) {
        return TableView.Row.of(Cell.of(here.link(hire.eContainer())), Cell.of(RivalKind.mark(hire.eContainer())),
                Cells.score(hire.getRating()), Cell.words(Html.of(Text.of(hire.getHiredBecause()))),
                Cell.words(Html.of(Text.of(hire.getFiredBecause()))), Cell.of(HireWords.outcomes(hire, here)));
    }
}
