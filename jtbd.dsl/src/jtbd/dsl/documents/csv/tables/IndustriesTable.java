package jtbd.dsl.documents.csv.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.jtbd.Score;

/** The industries, with what each is classified as and how well it fits. */
final class IndustriesTable extends Table<Industry> {

    IndustriesTable() {
        super("industries", "The industries, with what each is classified as and how well it fits.", "industry");
        text("industry", "Id of the industry", industry -> industry);
        text("title", "What it is called", Industry::getTitle);
        text("scheme", "The classification, such as ISIC", row -> classified(row, Classification::getScheme));
        text("code", "The code in it", row -> classified(row, Classification::getCode));
        number("fit", "How well jobs-to-be-done work fits the industry", row -> fit(row, Score::getValue));
        number("fit_scale", "The scale of the fit, such as 10", row -> fit(row, Score::getScale));
        text("fit_reason", "Why it fits so well", Industry::getFitReason);
        text("overview", "What it is about, paragraphs apart by an empty line",
                industry -> Paragraphs.of(industry.getOverview()));
        text("publisher", "Who published it", row -> published(row, Publication::getPublisher));
        year("year", "When it was published", row -> published(row, Publication::getYear).filter(year -> year > 0));
        text("url", "Where it is published", row -> published(row, Publication::getUrl));
    }

    @Override
    protected Stream<Industry> rows(Edition edition) {
        return edition.portfolio().all(Industry.class).stream();
    }

    private static Optional<String> classified(Industry industry, Function<Classification, String> part) {
        return industry.getClassifications().stream().findFirst().map(part);
    }

    private static Optional<BigDecimal> fit(Industry industry, Function<Score, BigDecimal> part) {
        return Optional.ofNullable(industry.getFit()).map(part);
    }

    private static <T> Optional<T> published(Industry industry, Function<Publication, T> part) {
        return Optional.ofNullable(industry.getPublication()).map(part);
    }
}
