package jtbd.dsl.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.DocumentFormats;

class DocumentFormatsTest {

    @Test
    void a_format_is_found_by_the_word_that_it_has_for_itself() {
        assertThat(DocumentFormats.all()).extracting(DocumentFormat::name)
                .containsExactlyElementsOf(DocumentFormats.names());
    }
}
