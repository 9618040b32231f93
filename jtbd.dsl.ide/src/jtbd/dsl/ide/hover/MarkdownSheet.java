package jtbd.dsl.ide.hover;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import jtbd.dsl.documents.html.LonePicture;
import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Page;

/** A sheet as Markdown; words of authors stay words, whatever they contain. */
final class MarkdownSheet {

    private MarkdownSheet() {
    }

    static MarkupContent of(Sheet sheet, boolean withPictures) {
        boolean drawn = withPictures && !sheet.pictures().isEmpty();
        Page page = new Page().paragraph(Inline.of(sheet.title()).strong().plus(Inline.of("· " + sheet.kind())))
                .paragraphs(sheet.sentences())
                .list(sheet.facts().stream().map(fact -> item(fact, !drawn)).toList());
        List<String> parts = new ArrayList<>(List.of(new String(page.bytes(), StandardCharsets.UTF_8)));
        if (!sheet.exampleText().isEmpty()) {
            parts.add("```jtbd\n" + sheet.exampleText() + "\n```\n");
        }
        if (drawn) {
            sheet.pictures().forEach(picture -> parts.add(image(picture) + "\n"));
        }
        return new MarkupContent(MarkupKind.MARKDOWN, String.join("\n", parts));
    }

    private static Inline item(Sheet.Fact fact, boolean withBar) {
        Inline words = Inline.of(fact.label()).strong().plus(fact.words());
        return withBar && fact.share() != null ? words.plus(Bar.of(fact.share())) : words;
    }

    private static String image(LonePicture picture) {
        return "![" + Inline.of(picture.title()) + "](data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8)) + ")";
    }
}
