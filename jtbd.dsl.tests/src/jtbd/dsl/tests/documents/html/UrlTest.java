package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Url;

class UrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "notes/a.pdf",
        "../a:b", "#here", " https://example.org "})
    void a_harmless_address_is_a_link(String address) {
        assertThat(Url.of(address).isLink()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
            "java\nscript:alert(1)",
        "java\tscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "//example.org", "\\\\example.org\\share", ""})
    void any_other_address_is_none(String address) {
        assertThat(Url.of(address).isLink()).isFalse();
    }

    @Test
    void a_place_in_the_site_is_written_so_that_every_server_finds_it() {
        assertThat(Url.to("jobs/Größe.html", Anchor.of("a.Größe")))
                .hasToString("jobs/Gr%C3%B6%C3%9Fe.html#a.Gr%C3%B6%C3%9Fe");
    }
}
