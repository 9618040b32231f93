package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.documents.markdown.Excerpt;
import jtbd.dsl.ide.session.Refused;

/** Answers what the documents tell about the selected elements, in the forms that slides, mails and wikis take. */
final class CopyText implements Command {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES)
            .attributeProviderFactory(context -> PastedLook::add).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    @Inject
    private Asked asked;

    /** The same words three times. */
    private record Copied(String markdown, String html, String text) {
    }

    @Override
    public CompletableFuture<Copied> run(Arguments arguments, CancelIndicator cancelled) {
        List<EObject> elements = asked.elements(arguments);
        Excerpt excerpt = new Excerpt(asked.edition(elements.get(0)));
        String markdown = elements.stream().flatMap(element -> excerpt.of(element).stream()).distinct()
                .collect(Collectors.joining("\n"));
        if (markdown.isEmpty()) {
            throw Refused.arguments("There is nothing to copy here. Put the cursor into a job, a metric or another "
                    + "element, or select several");
        }
        Node document = MARKDOWN.parse(markdown);
        return CompletableFuture.completedFuture(
                new Copied(markdown, HTML.render(document), TEXT.render(document)));
    }
}
