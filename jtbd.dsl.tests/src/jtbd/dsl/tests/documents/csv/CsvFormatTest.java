package jtbd.dsl.tests.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.documents.csv.CsvFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.tests.fixtures.Editions;
import jtbd.dsl.tests.fixtures.Golden;

class CsvFormatTest {

    private static final String JOB = """
            package p
            industry Repair "Repair of phones" {
              job MendIt "%s" functional { when "it broke" want "to mend it" so "it works"
                forces { push 3/5 "a crack" anxiety 2/5 "a loss" } }
            }
            """;

    @Test
    void a_small_workspace_gives_these_tables() {
        String tables = Csv.documents(Editions.of(JOB.formatted("Mend it, \\\"now\\\""))).entrySet().stream()
                .filter(document -> document.getValue().lines().count() > 1 && document.getKey().endsWith(".csv"))
                .filter(document -> !document.getKey().endsWith("findings.csv"))
                .map(document -> document.getKey() + "\n" + document.getValue().replace("\r\n", "\n"))
                .collect(Collectors.joining("\n"));
        Golden.assertSame("jtbd.dsl.tests/golden/csv/repair.txt", tables);
    }

    @Test
    void rows_end_as_rfc_4180_has_it_and_texts_keep_their_lines() {
        String jobs = jobs(JOB.formatted("first\n\nsecond"), FormulaCells.NEUTRALISED);
        assertThat(jobs).contains("\"first\n\nsecond\"").endsWith("\r\n");
        assertThat(jobs.split("\r\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", " =1+1", "＝1+1", "＋1+1",
            "－1+1", "＠SUM(A1)", "-3 EUR"})
    void a_cell_that_a_spreadsheet_would_run_is_made_a_text(String formula) {
        assertThat(title(formula, FormulaCells.NEUTRALISED)).isEqualTo("'" + formula);
        assertThat(title(formula, FormulaCells.KEPT)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+3.5", "a=b", "3-2", "'=1", "-", "mail@example.org"})
    void a_cell_that_nothing_can_run_stays(String harmless) {
        assertThat(title(harmless, FormulaCells.NEUTRALISED)).isEqualTo(harmless);
    }

    @Test
    void a_metric_with_a_target_that_nobody_measured_says_so() {
        String metrics = Csv.documents(Editions.of("""
                metric Aimed "Days" { unit days target <= 2 days }
                metric Watched "Visits" { unit visits }
                """)).get("csv/metrics.csv");
        assertThat(Csv.rows(metrics)).extracting(row -> row.getField("status")).containsExactly("not measured", "");
    }

    @Test
    void numbers_below_zero_stay_numbers() {
        String metrics = Csv.documents(Editions.of("""
                metric Cold "Temperature" { unit degrees baseline -3 degrees target > 2 degrees }
                """)).get("csv/metrics.csv");
        assertThat(Csv.rows(metrics).get(0).getField("baseline")).isEqualTo("-3");
    }

    @Test
    void two_hires_for_one_job_and_two_holders_of_one_role_share_a_row() {
        var documents = Csv.documents(Editions.of("""
                segment Owners { user "one" user "another" }
                job MendIt functional
                competitor Shop direct { hired for MendIt 5/10 because "near" hired for MendIt because "cheap" }
                """));
        assertThat(Csv.rows(documents.get("csv/roles.csv"))).extracting(row -> row.getField("holder"))
                .containsExactly("one\n\nanother");
        assertThat(Csv.rows(documents.get("csv/hires.csv"))).extracting(row -> row.getField("hired_because"))
                .containsExactly("near\n\ncheap");
    }

    @Test
    void the_same_workspace_gives_the_same_bytes_wherever_it_is_made() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var here = Csv.documents(Editions.ofExample("tour"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Csv.documents(Editions.ofExample("tour"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String title(String text, FormulaCells formulas) {
        return Csv.rows(jobs(JOB.formatted(text), formulas)).get(0).getField("title");
    }

    private static String jobs(String model, FormulaCells formulas) {
        return Editions.documents(new CsvFormat(formulas), Editions.of(model)).get("csv/jobs.csv");
    }
}
