package jtbd.dsl.ui.convert;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Texts of the server that say how they are to be set, in the two ways in which the Platform can show them. */
public final class Markup {

    private static final Parser MARKDOWN = Parser.builder().build();

    /** What authors wrote stays what they wrote: tags in it are shown, and links lead to no scripts. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    private Markup() {
    }

    public static String html(MarkupContent content) {
        return HTML.render(parsed(content));
    }

    public static String plain(MarkupContent content) {
        return MarkupKind.MARKDOWN.equals(content.getKind()) ? PLAIN.render(parsed(content)) : content.getValue();
    }

    private static Node parsed(MarkupContent content) {
        return MARKDOWN.parse(content.getValue());
    }
}
