package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Markup;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.ProseTemplate;

class MarkupTest {

    @Test
    void a_template_escapes_text_and_keeps_no_indentation() {
        assertThat(ProseTemplate.render(List.of(Text.of("a < b"), Text.of("c")))).hasToString("""
                <p>a &lt; b</p>
                <p>c</p>
                """);
    }

    @Test
    void nothing_but_markup_text_and_whole_numbers_gets_into_a_page() {
        Markup page = new Markup();
        page.append((Object) Html.of(Text.of("<")));
        page.append(7);
        assertThat(page).hasToString("&lt;7");
        assertThatThrownBy(() -> page.append(BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page.append(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
