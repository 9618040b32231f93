package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.model.ImportableNames;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.Questions;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.naming.ElementIds;
import jtbd.workspace.Progress;
import jtbd.workspace.live.LiveWorkspace;

/** What is known about all files when one of several has changed: the rest of it counts on. */
class PortfolioTest {

    private static final String METRICS = "package m\nmetric Time \"Time\"\nmetric Cost \"Cost\"\n";
    private static final String HOME = "package h\nindustry Repair { job First functional }\n";

    private final LiveWorkspace workspace = new LiveWorkspace();

    PortfolioTest() {
        Map<URI, String> texts = new LinkedHashMap<>();
        texts.put(file("metrics"), METRICS);
        texts.put(file("home"), HOME);
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            texts.put(file(name), job(name, "m.Time"));
        }
        workspace.putAll(texts, Progress.SILENT);
    }

    @Test
    void it_is_the_same_until_a_file_changes() {
        Portfolio portfolio = now();
        assertThat(now()).isSameAs(portfolio);

        workspace.put(file("c"), job("c", "m.Cost"));
        assertThat(now()).isNotSameAs(portfolio);
    }

    @Test
    void answers_change_with_a_file() {
        assertThat(users("m.Time")).containsExactly("p.a", "p.b", "p.c", "p.d", "p.e", "p.f");
        assertThat(jobs()).containsExactly("h.Repair.First", "p.a", "p.b", "p.c", "p.d", "p.e", "p.f");

        workspace.put(file("c"), job("c", "m.Cost"));
        assertThat(users("m.Time")).containsExactly("p.a", "p.b", "p.d", "p.e", "p.f");
        assertThat(users("m.Cost")).containsExactly("p.c");
        assertThat(jobs()).containsExactly("h.Repair.First", "p.a", "p.b", "p.c", "p.d", "p.e", "p.f");
    }

    @Test
    void what_a_changed_file_adds_stands_where_it_would_have_stood_before() {
        assertThat(users("m.Time")).hasSize(6);

        workspace.put(file("c"), job("c", "m.Time") + "job c2 functional { measured by m.Time }\n");
        assertThat(users("m.Time")).containsExactly("p.a", "p.b", "p.c", "p.c2", "p.d", "p.e", "p.f");
    }

    @Test
    void files_that_come_and_go_are_seen() {
        assertThat(users("m.Time")).hasSize(6);

        workspace.remove(file("a"));
        workspace.put(file("b2"), job("b2", "m.Time"));
        assertThat(users("m.Time")).containsExactly("p.b", "p.b2", "p.c", "p.d", "p.e", "p.f");
        assertThat(ImportableNames.in(now()).contain("p.a")).isFalse();
        assertThat(ImportableNames.in(now()).contain("p.b2")).isTrue();
    }

    @Test
    void references_into_a_changed_file_are_those_to_what_stands_there_now() {
        assertThat(users("m.Time")).hasSize(6);

        workspace.put(file("metrics"), METRICS + "// read again\n");
        assertThat(users("m.Time")).containsExactly("p.a", "p.b", "p.c", "p.d", "p.e", "p.f");
        assertThat(now().partsOf(find(Industry.class, "h.Repair"), Job.class)).hasSize(7);
    }

    @Test
    void who_asked_what_a_change_answers_otherwise_is_known() {
        Portfolio before = now();
        before.readyToCompare();
        Questions aboutTime = questions(before, "m.Time");
        Questions aboutCost = questions(before, "m.Cost");
        Questions aboutAnything = Questions.of(IntStream.of(0));

        workspace.put(file("c"), job("c", "m.Time") + "// read again\n");
        Questions open = now().answeredOtherwiseIn(before);
        assertThat(aboutTime.haveOneOf(open)).isTrue();
        assertThat(aboutCost.haveOneOf(open)).isFalse();
        assertThat(aboutAnything.haveOneOf(open)).isTrue();
        assertThat(aboutAnything.haveOneOf(now().answeredOtherwiseIn(now()))).isFalse();
    }

    private static Questions questions(Portfolio portfolio, String metric) {
        IntStream.Builder asked = IntStream.builder();
        Metric about = portfolio.all(Metric.class).stream().filter(each -> ElementIds.of(each).equals(metric))
                .findFirst().orElseThrow();
        UsesOf.in(portfolio.toldTo(asked)).of(about);
        return Questions.of(asked.build());
    }

    private List<String> users(String metric) {
        return UsesOf.in(now()).of(find(Metric.class, metric)).stream().map(ElementIds::of).toList();
    }

    private List<String> jobs() {
        return now().all(Job.class).stream().map(ElementIds::of).toList();
    }

    private <T extends Element> T find(Class<T> kind, String id) {
        return now().all(kind).stream().filter(each -> ElementIds.of(each).equals(id)).findFirst().orElseThrow();
    }

    private Portfolio now() {
        return Portfolio.of(workspace.resources());
    }

    private static String job(String name, String metric) {
        return "package p\njob " + name + " functional { in h.Repair measured by " + metric + " }\n";
    }

    private static URI file(String name) {
        return URI.createURI("memory:/" + name + ".jtbd");
    }
}
