package jtbd.dsl.documents.csv.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Rival;
import jtbd.dsl.jtbd.Score;

/** For which jobs something is hired, and why it is fired again: of competitors, and of our own offerings. */
abstract class HiringTable<R extends Rival & Element> extends Table<HiringTable.Row> {

    private final Class<R> kind;
    private final Function<R, List<Hire>> hires;

    HiringTable(String name, String description, String rival, String rivals, Class<R> kind,
            Function<R, List<Hire>> hires) {
        super(name, description, rival, "job");
        this.kind = kind;
        this.hires = hires;
        reference(rival, rivals, "What is hired", Row::rival);
        reference("job", "jobs", "The job it is hired for", Row::job);
        number("rating", "How well it gets the job done", row -> rating(row, Score::getValue));
        number("rating_scale", "The scale of the rating, such as 10", row -> rating(row, Score::getScale));
        text("hired_because", "Why it is hired", row -> row.texts(Hire::getHiredBecause));
        text("fired_because", "Why it is fired", row -> row.texts(Hire::getFiredBecause));
    }

    @Override
    protected final Stream<Row> rows(Edition edition) {
        return edition.portfolio().all(kind).stream().flatMap(rival -> rows(rival).stream());
    }

    private List<Row> rows(R rival) {
        Map<Job, List<Hire>> byJob = hires.apply(rival).stream().filter(hire -> !hire.getJob().eIsProxy())
                .collect(Collectors.groupingBy(Hire::getJob, LinkedHashMap::new, Collectors.toList()));
        return byJob.entrySet().stream().map(entry -> new Row(rival, entry.getKey(), entry.getValue())).toList();
    }

    private static Optional<BigDecimal> rating(Row row, Function<Score, BigDecimal> part) {
        return row.hires().stream().map(Hire::getRating).filter(rating -> rating != null).findFirst().map(part);
    }

    /** @param hires what is said of the rival and the job; more than one only by mistake */
    record Row(EObject rival, Job job, List<Hire> hires) {

        private String texts(Function<Hire, String> text) {
            return Paragraphs.of(hires.stream().map(text).filter(told -> told != null).toList());
        }
    }
}
