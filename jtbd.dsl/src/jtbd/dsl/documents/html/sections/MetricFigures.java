package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.MetricProgressBar;
import jtbd.dsl.documents.html.templates.LatestTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TargetTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.MetricProgressOf;

/** The figures of a metric: start, target, due date, and how far it has come. */
public record MetricFigures(Cell baseline, Cell target, Cell status) {

    static MetricFigures of(Metric metric) {
        Target target = metric.getTarget();
        return new MetricFigures(cell(metric.getBaseline()),
                target == null ? cell(null) : new Cell(TargetTemplate.render(Amounts.of(target),
                        Text.of(target.getDue())), order(target.getQuantity()), true, false),
                status(metric));
    }

    /** The word for it, with the way that is done below it, or else the last value. */
    private static Cell status(Metric metric) {
        Optional<ProgressStatus> status = MetricProgressOf.status(metric);
        Html way = bar(metric);
        Html latest = way.isPresent() || latest(metric) == null ? way
                : LatestTemplate.render(Amounts.of(latest(metric)));
        return Cell.ordered(ListTemplate.together(Stream.of(status.map(MetricFigures::status).orElse(Html.NONE), latest)
                .filter(Html::isPresent).toList()),
                status.map(known -> Text.of(known.title())).orElse(Text.NONE));
    }

    /** The picture of the way that is done; none where there is nothing to show. */
    public static Html bar(Metric metric) {
        return MetricProgressOf.metric(metric).map(progress -> bar(metric, progress)).orElse(Html.NONE);
    }

    private static Quantity latest(Metric metric) {
        return metric.getMeasurements().stream().max(Comparator.comparing(Measurement::getDate))
                .map(Measurement::getQuantity).orElse(null);
    }

    private static Cell cell(Quantity quantity) {
        return quantity == null ? Cell.number(Text.NONE, Text.NONE)
                : Cell.number(Amounts.of(quantity), order(quantity));
    }

    private static Text order(Quantity quantity) {
        return Text.of(Decimals.text(quantity.getAmount()));
    }

    private static Html status(ProgressStatus status) {
        return Marks.of(switch (status) {
            case REACHED -> "reached";
            case LATE -> "late";
            case ON_TIME -> "validated";
            case UNDER_WAY -> "info";
            case NOT_MEASURED -> "info";
        }, status.title());
    }

    private static Html bar(Metric metric, MetricProgress progress) {
        if (progress.share().isEmpty() || metric.getBaseline() == null) {
            return Html.NONE;
        }
        Text title = Text.of("Progress of ").plus(Titles.of(metric));
        Text share = Amounts.percent(progress.share().orElseThrow());
        Text description = Text.of("From ").plus(Amounts.of(metric.getBaseline())).plus(" to ")
                .plus(Amounts.of(metric.getTarget())).plus(", now ").plus(Amounts.of(latest(metric))).plus(": ")
                .plus(share).plus(" of the way.");
        return MetricProgressBar.of(new MetricProgressBar.Progress(title, description,
                Amounts.of(metric.getBaseline()), Amounts.of(metric.getTarget()),
                Amounts.of(latest(metric)).plus(", ").plus(share).plus(" of the way"),
                progress.share().orElseThrow().doubleValue(),
                progress.shares().stream().map(BigDecimal::doubleValue).toList()));
    }
}
