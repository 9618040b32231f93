package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;

class TextTest {

    @Test
    void what_could_be_markup_is_escaped() {
        assertThat(Text.of("<a href='x' title=\"y\">&amp;"))
                .hasToString("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;");
    }

    @Test
    void letters_of_all_scripts_stay_as_they_are() {
        assertThat(Text.of("深圳 – Größe 😴")).hasToString("深圳 – Größe 😴");
    }

    @Test
    void control_characters_that_no_page_may_hold_are_replaced() {
        assertThat(Text.of("a\u0000b\u001Bc\nd")).hasToString("a\uFFFDb\uFFFDc\nd");
    }

    @Test
    void words_that_are_too_wide_end_in_an_ellipsis() {
        assertThat(Text.of("Prove that nobody looked").fitting(8)).hasToString("Prove that n…");
        assertThat(Text.of("Short").fitting(8)).hasToString("Short");
    }

    @Test
    void words_are_never_cut_within_a_character() {
        assertThat(Text.of("😴😴😴😴😴").fitting(3).toString()).isEqualTo("😴…");
    }
}
