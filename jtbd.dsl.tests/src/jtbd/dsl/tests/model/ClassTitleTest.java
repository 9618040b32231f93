package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.ClassCode;
import jtbd.dsl.model.ClassTitle;
import jtbd.dsl.tests.fixtures.Models;

class ClassTitleTest {

    @Test
    void a_code_of_nace_has_its_title_however_it_is_written() {
        assertThat(title("NACE", "95.10")).isEqualTo(title("NACE", "S95.10")).isEqualTo(title("nace", "9510"))
                .contains("Repair and maintenance of computers and communication equipment");
    }

    @Test
    void a_section_has_its_title() {
        assertThat(title("NACE", "A")).contains("AGRICULTURE, FORESTRY AND FISHING");
    }

    @Test
    void codes_of_other_schemes_have_none() {
        assertThat(title("ISIC", "9521")).isEmpty();
        assertThat(title("own", "95.10")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "ISIC,9521", "ISIC,S", "ISIC,S9521", "ISIC,95", "NACE,C25.11", "NACE,95", "NACE,9510", "NAICS,811210",
            "NAICS,81", "NAICS,44-45" })
    void codes_have_the_form_of_their_scheme(String scheme, String code) {
        assertThat(code(scheme, code)).hasValueSatisfying(known -> assertThat(known.hasItsForm()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({ "ISIC,95210", "ISIC,95.21", "ISIC,W", "ISIC,9", "NACE,95.210", "NACE,9.5", "NAICS,8112100", "NAICS,10",
            "NAICS,95", "NAICS,10-11" })
    void other_codes_have_not(String scheme, String code) {
        assertThat(code(scheme, code)).hasValueSatisfying(known -> assertThat(known.hasItsForm()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({ "ISIC,0111,true", "ISIC,4510,true", "ISIC,0411,false", "ISIC,9999,true", "NACE,95.22,true",
            "NACE,95.27,false" })
    void lists_know_which_codes_are_given_out(String scheme, String code, boolean listed) {
        assertThat(code(scheme, code)).hasValueSatisfying(known -> assertThat(known.isListed()).isEqualTo(listed));
    }

    private static Optional<String> title(String scheme, String code) {
        return ClassTitle.of(classification(scheme, code));
    }

    private static Optional<ClassCode> code(String scheme, String code) {
        return ClassCode.of(classification(scheme, code));
    }

    private static Classification classification(String scheme, String code) {
        return Models.of("industry A { classified %s \"%s\" }".formatted(scheme, code)).find(Industry.class, "A")
                .getClassifications().get(0);
    }
}
