package jtbd.dsl.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jtbd.dsl.documents.html.assets.Look;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Markup;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.ExplanationTemplate;

/**
 * A page that explains a rule or a concept, which needs no other file. It is made of the Markdown that these are
 * written in: headings, paragraphs, words of the language between back ticks, and fenced examples.
 */
public final class ExplanationPage {

    private static final String FENCE = "(?m)^```.*\\R?";
    private static final String HEADING = "## ";
    private static final String EMPTY_LINE = "\\n\\s*\\n";

    private ExplanationPage() {
    }

    public static String of(String title, String subject, String markdown) {
        List<Html> parts = new ArrayList<>();
        String[] blocks = markdown.replace("\r\n", "\n").split(FENCE);
        for (int i = 0; i < blocks.length; i++) {
            if (i % 2 == 1) {
                parts.add(ExplanationTemplate.example(ColouredExample.of(blocks[i].stripTrailing())));
            } else {
                Arrays.stream(blocks[i].strip().split(EMPTY_LINE)).filter(words -> !words.isBlank())
                        .map(ExplanationPage::paragraph).forEach(parts::add);
            }
        }
        Html page = ExplanationTemplate.page(Text.of(title), Text.of(subject), Look.within().code(), parts);
        return new String(Markup.bytes(page), StandardCharsets.UTF_8);
    }

    private static Html paragraph(String words) {
        if (words.startsWith(HEADING)) {
            return ExplanationTemplate.heading(Text.of(words.substring(HEADING.length())));
        }
        List<Html> pieces = new ArrayList<>();
        String[] parts = words.split("`");
        for (int i = 0; i < parts.length; i++) {
            Text text = Text.of(parts[i]);
            pieces.add(i % 2 == 1 ? ExplanationTemplate.word(text) : Html.of(text));
        }
        return ExplanationTemplate.paragraph(pieces);
    }
}
