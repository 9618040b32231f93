package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;

class ImportsTest {

    private static final String SERVICES = """
            package services
            industry Cleaning {
              metric Returns "Clients who come back" { unit % target >= 80 % }
            }
            """;

    @Test
    void a_thing_is_imported_by_its_full_name_or_by_the_name_its_package_knows() {
        assertThat(imports("import services.Cleaning.Returns")).isEmpty();
        assertThat(imports("import services.Returns")).isEmpty();
        assertThat(imports("import services.*")).isEmpty();
    }

    @Test
    void an_import_that_finds_nothing_is_reported_once() {
        assertThat(imports("import services.*\nimport servces.*")).containsExactly("structure.unknown-import");
    }

    @Test
    void a_package_may_be_called_after_a_keyword() {
        assertThat(Findings.in("package repair.use\nindustry A",
                "package job\nimport repair.use.*\nsegment B { in A }"))
                .extracting(Finding::rule).doesNotContain("syntax.syntax-error", "structure.unknown-import",
                        "reference.unknown-reference");
    }

    private static List<String> imports(String imports) {
        return Findings.in(SERVICES, imports + "\naction Ask \"Ask clients\" { shown by Returns }").stream()
                .map(Finding::rule).filter(rule -> rule.startsWith("structure.") || rule.startsWith("reference."))
                .toList();
    }
}
