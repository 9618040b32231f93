package jtbd.dsl.tests.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import jtbd.dsl.documents.csv.Column;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.documents.csv.tables.Tables;
import jtbd.dsl.tests.fixtures.Editions;
import jtbd.dsl.tests.fixtures.Examples;

/** The tables are what others build on: their names, columns and keys stay, and they join. */
class TableTest {

    private static final Map<String, Map<String, String>> EXAMPLES = new HashMap<>();

    /** What scripts of others depend on: {@code *} marks the key, more columns may follow. */
    private static final String PROMISED = """
            industries: industry*, title, scheme, code, fit, fit_scale, fit_reason
            attributes: attribute*, scorecard, pillar, pillar_title, code, title, scale_min, scale_max
            scores: industry*, attribute*, score
            segments: segment*, industry, title, profile
            roles: segment*, role*, holder
            jobs: job*, industry, segment, parent, kind, level, title, situation, motivation, outcome, statement, \
            score, score_scale, underserved, importance, satisfaction, opportunity, zone, significance, gap
            citations: element*, attribute*
            stories: job*, position*, situation, motivation, outcome
            outcomes: outcome*, job, step, direction, measure, object, context, statement, importance, satisfaction, \
            opportunity, zone
            jobmap: job*, position*, step, activity, support
            forces: job*, position*, force, strength, text, evidence_count
            metrics: metric*, title, unit, baseline, comparison, target, due, latest, latest_date, progress
            job_metrics: job*, metric*
            competitors: competitor*, industry, title, kind
            hires: competitor*, job*, rating, rating_scale, hired_because, fired_because
            features: feature*, offering, title, technical, business, emotional, social
            feature_jobs: feature*, job*
            insights: id*, industry, position, title, text
            pitfalls: id*, industry, position, title, text
            challenges: id*, industry, position, title, text
            actions: action*, industry, title, priority, reason
            action_targets: action*, target*
            roadmap: industry*, horizon*, position*, period, text, action
            tools: tool*, industry, title, text, url
            interviews: interview*, participant, date, segment
            answers: interview*, position*, question_type, question, answer
            evidence: element*, source*, kind
            """;

    @TestFactory
    Stream<DynamicTest> the_promised_columns_come_first() {
        return PROMISED.lines().map(line -> line.split(": ")).map(promise -> dynamicTest(promise[0], () ->
                assertThat(columns(table(promise[0]))).startsWith(promise[1])));
    }

    @Test
    void tables_are_listed_by_name_once() {
        assertThat(Tables.ALL).extracting(Table::name).doesNotHaveDuplicates();
        assertThat(Tables.ALL).extracting(table -> table.getClass().getSimpleName()).isSorted();
    }

    @TestFactory
    Stream<DynamicTest> keys_tell_all_rows_apart() {
        return forEachTable((table, example) -> assertThat(rows(table, example))
                .extracting(row -> table.key().stream().map(row::getField).toList()).doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> references_lead_to_a_row() {
        return forEachTable((table, example) -> table.columns().stream().filter(Column::isReference)
                .forEach(column -> assertThat(cells(rows(table, example), column.name()))
                        .as(column.name()).isSubsetOf(keys(column.references(), example))));
    }

    @TestFactory
    Stream<DynamicTest> no_table_is_empty_for_the_tour() {
        return Tables.ALL.stream().filter(table -> !Set.of("findings", "tool_targets").contains(table.name()))
                .map(table -> dynamicTest(table.name(), () -> assertThat(rows(table, "tour")).isNotEmpty()));
    }

    private static Stream<DynamicTest> forEachTable(TableCheck check) {
        return Examples.names().stream().flatMap(example -> Tables.ALL.stream()
                .map(table -> dynamicTest(table.name() + " of " + example, () -> check.of(table, example))));
    }

    private static String columns(Table<?> table) {
        return table.columns().stream().map(column -> column.name() + (table.key().contains(column.name()) ? "*" : ""))
                .collect(Collectors.joining(", "));
    }

    private static Table<?> table(String name) {
        return Tables.ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> keys(String name, String example) {
        Table<?> table = table(name);
        assertThat(table.key()).hasSize(1);
        return cells(rows(table, example), table.key().get(0));
    }

    private static Set<String> cells(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> rows(Table<?> table, String example) {
        return Csv.rows(EXAMPLES.computeIfAbsent(example, name -> Csv.documents(Editions.ofExample(name)))
                .get("csv/" + table.fileName()));
    }

    private interface TableCheck {
        void of(Table<?> table, String example);
    }
}
