package jtbd.dsl.tests.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import com.sun.management.OperatingSystemMXBean;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.symbols.Outline;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.SyntheticIndustry;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Source;
import jtbd.workspace.loading.WorkspaceLoading;

/**
 * Eight times the jobs take about eight times the processor time. Work that grows with the square of the jobs would
 * take sixty-four times as much, so the bound leaves room for a busy machine and still tells one from the other.
 */
class GrowthOfWorkTest {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int FEW = 500;
    private static final double FEW_SECONDS = 0.5;
    private static final int TIMES = 8;
    private static final double MOST = 2.5 * TIMES;

    @Test
    void one_long_industry_is_checked_in_time_that_grows_with_its_jobs() {
        assertThat(growth(jobs -> List.of(SyntheticIndustry.of(0, jobs)))).isLessThan(MOST);
    }

    @Test
    void many_industries_in_one_file_are_checked_in_time_that_grows_with_them() {
        assertThat(growth(jobs -> List.of(String.join("", industries(jobs))))).isLessThan(MOST);
    }

    @Test
    void many_files_with_references_across_are_checked_in_time_that_grows_with_them() {
        assertThat(growth(GrowthOfWorkTest::files)).isLessThan(MOST);
    }

    @Test
    void blocks_in_blocks_that_nobody_closes_are_told_in_time_that_grows_with_them() {
        assertThat(growth(jobs -> List.of("industry Shop { job Work functional {\n".repeat(10 * jobs)), true))
                .isLessThan(MOST);
    }

    @Test
    void a_name_that_is_given_and_used_over_and_over_is_told_in_time_that_grows_with_its_uses() {
        String segment = "segment People job Work functional { for People }\n";
        assertThat(growth(jobs -> List.of(segment.repeat(jobs)), true)).isLessThan(MOST);
    }

    @Test
    void names_that_are_not_there_are_told_in_time_that_grows_with_them() {
        assertThat(growth(jobs -> List.of(IntStream.range(0, jobs).mapToObj(number -> "job Work" + number
                + " functional { for Worker" + number + " }\nsegment Walker" + number + "\n")
                .collect(Collectors.joining())), true)).isLessThan(MOST);
    }

    @Test
    void the_outline_of_things_without_names_is_made_in_time_that_grows_with_them() {
        assertThat(growthOf(insights -> {
            String text = "industry Shop {\n" + "insight \"People wait\"\n".repeat(insights) + "}\n";
            FileView file = new FileView("long.jtbd",
                    (XtextResource) Models.of(text).resources().getResources().get(0), new Lines(text));
            return seconds(() -> IntStream.range(0, 10).forEach(again -> new Outline().of(file)));
        })).isLessThan(MOST);
    }

    private static double growth(Workspace workspace) {
        return growth(workspace, false);
    }

    private static double growth(Workspace workspace, boolean hasErrors) {
        return growthOf(jobs -> {
            List<String> texts = workspace.of(jobs);
            List<Source> sources = IntStream.range(0, texts.size())
                    .<Source>mapToObj(number -> new Text(number, texts.get(number))).toList();
            return seconds(() -> assertThat(WorkspaceLoading.check(sources, Settings.DEFAULT, Progress.SILENT)
                    .hasErrors()).isEqualTo(hasErrors));
        });
    }

    private static double growthOf(IntToDoubleFunction secondsOfJobs) {
        secondsOfJobs.applyAsDouble(FEW);
        secondsOfJobs.applyAsDouble(FEW);
        int jobs = FEW;
        double few = secondsOfJobs.applyAsDouble(jobs);
        while (few < FEW_SECONDS) {
            // the clock goes by hundredths of a second, and what runs beside the work takes some of them
            jobs *= 2;
            few = secondsOfJobs.applyAsDouble(jobs);
        }
        return secondsOfJobs.applyAsDouble(TIMES * jobs) / few;
    }

    /** Processor time of all threads, since files are checked side by side; other work does not count. */
    private static double seconds(Runnable work) {
        long start = PROCESS.getProcessCpuTime();
        work.run();
        return (PROCESS.getProcessCpuTime() - start) / 1e9;
    }

    private static List<String> industries(int jobs) {
        return IntStream.range(0, jobs / 50).mapToObj(number -> SyntheticIndustry.of(number, 50)).toList();
    }

    private static List<String> files(int jobs) {
        List<String> files = new ArrayList<>();
        for (String industry : industries(jobs)) {
            int number = files.size();
            files.add("package p" + number + " import p" + Math.max(0, number - 1) + ".* " + industry
                    + "job Last" + number + " functional of " + (number == 0 ? "Core0_0" : "Last" + (number - 1)));
        }
        return files;
    }

    private interface Workspace {
        List<String> of(int jobs);
    }

    private record Text(int number, String text) implements Source {

        @Override
        public String shown() {
            return "file" + number + ".jtbd";
        }

        @Override
        public URI uri() {
            return URI.createURI("synthetic:/" + shown());
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
