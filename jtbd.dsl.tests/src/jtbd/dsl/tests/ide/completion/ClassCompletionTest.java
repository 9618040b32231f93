package jtbd.dsl.tests.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes of classifications of industries, in the text that is one. */
class ClassCompletionTest {

    @TempDir
    Path folder;

    @Test
    void a_class_is_found_by_its_code_and_told_by_its_title() throws Exception {
        Proposed proposed = at("classified NACE \"95.2<|>\"");

        assertThat(proposed.labels()).startsWith("95.2", "95.21", "95.22").allMatch(code -> code.startsWith("95.2"));
        assertThat(proposed.item("95.23").getDetail())
                .isEqualTo("Repair and maintenance of footwear and leather goods");
        assertThat(proposed.taken("95.23")).isEqualTo("industry I { classified NACE \"95.23\" }\n");
    }

    @Test
    void a_class_is_found_by_words_of_its_title() throws Exception {
        Proposed proposed = at("classified NACE \"leather goods<|>\"");

        assertThat(proposed.labels()).contains("95.23");
        assertThat(proposed.taken("95.23")).isEqualTo("industry I { classified NACE \"95.23\" }\n");
        assertThat(proposed.item("95.23").getFilterText()).startsWith("leather goods");
    }

    @Test
    void of_isic_there_are_the_sections_and_divisions() throws Exception {
        assertThat(at("classified ISIC \"9<|>5\"").labels()).contains("95").allMatch(code -> code.length() == 2);
        assertThat(at("classified ISIC \"9<|>5\"").taken("96")).isEqualTo("industry I { classified ISIC \"96\" }\n");
        assertThat(at("classified ISIC \"manuf<|>\"").labels()).contains("C");
    }

    @Test
    void a_code_whose_quotation_mark_is_not_written_yet_is_found_as_well() throws Exception {
        assertThat(at("classified NACE \"95.23<|>").labels()).containsExactly("95.23");
    }

    @Test
    void other_texts_and_comments_are_no_codes() throws Exception {
        assertThat(at("classified own \"9<|>\"").labels()).isEmpty();
        assertThat(at("overview \"9<|>\"").labels()).isEmpty();
        assertThat(at("// classified NACE \"9<|>\"\n").labels()).isEmpty();
    }

    private Proposed at(String statement) throws Exception {
        return Proposed.at(folder, "industry I { " + statement + " }\n");
    }
}
