package jtbd.dsl.documents.json;

import java.util.stream.Stream;

import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;

/** How far a metric has come. */
final class MetricProgressShape extends Shape<MetricProgress> {

    static final ChoiceForm STATUS = new ChoiceForm(Stream.of(ProgressStatus.values()).map(ProgressStatus::title)
            .toList());

    MetricProgressShape() {
        super("MetricProgress", "How far a metric has come towards its target");
        required("goal", "The value that the target comes to", PlainForm.NUMBER, progress -> progress.target().value());
        number("share", "The part of the way that is done, 1 at the target", MetricProgress::share);
        required("status", "How it stands", STATUS, progress -> progress.status().title());
    }
}
