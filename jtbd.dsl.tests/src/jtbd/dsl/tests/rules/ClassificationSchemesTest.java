package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;

/** Which names of classifications pass. */
class ClassificationSchemesTest {

    @ParameterizedTest
    @CsvSource({"isic,ISIC", "ISCO,ISIC", "nace,NACE", "NAISC,NAICS", "NAIC,NAICS", "Own,own"})
    void a_misspelt_name_is_told_which_one_was_meant(String name, String meant) {
        assertThat(Findings.in(classified(name))).filteredOn("rule", "industry.unknown-scheme")
                .extracting(Finding::message).containsExactly("'" + name + "' is no classification of industries that "
                        + "is known here. Did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISIC", "NACE", "NAICS", "own", "GICS", "NOGA", "SIC"})
    void a_known_name_passes(String name) {
        assertThat(Findings.in(classified(name))).extracting(Finding::rule).doesNotContain("industry.unknown-scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = "ours")
    void a_name_like_no_other_is_told_how_to_call_a_scheme_of_ones_own(String name) {
        assertThat(Findings.in(classified(name))).filteredOn("rule", "industry.unknown-scheme")
                .extracting(Finding::message).singleElement().asString().endsWith("classified own \"9521\".");
    }

    private static String classified(String scheme) {
        return "industry X { classified " + scheme + " \"9521\" }";
    }
}
