package jtbd.workspace.formatting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import jtbd.dsl.formatting.CanonicalText;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.SourceText;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.loading.Language;

/**
 * A source as it is laid out, and as it should be.
 *
 * @param canonical empty where the text has mistakes, as nobody can tell what belongs where
 */
public record FormattedSource(Source source, String text, Optional<String> canonical) {

    public static FormattedSource of(Source source) throws UnreadableSource {
        String text = SourceText.of(source);
        XtextResource resource = parse(source, text);
        if (resource.getParseResult().hasSyntaxErrors()) {
            return new FormattedSource(source, text, Optional.empty());
        }
        String canonical = Language.service(CanonicalText.class).of(resource);
        if (!withoutBlanks(canonical).equals(withoutBlanks(text))) {
            throw new UnreadableSource(source, "the layout would change what the text says, so it was left as it is. "
                    + "This is a mistake in jtbd itself, please report it");
        }
        return new FormattedSource(source, text, Optional.of(canonical));
    }

    /** Whether there is nothing to change. */
    public boolean isCanonical() {
        return canonical.filter(text::equals).isPresent();
    }

    private static XtextResource parse(Source source, String text) throws UnreadableSource {
        XtextResource resource = (XtextResource) Language.service(XtextResourceSet.class).createResource(source.uri());
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError e) {
            throw new UnreadableSource(source, "is nested too deeply to be read");
        }
        return resource;
    }

    /** Layout moves blanks only; all else, comments too, must come out as it went in. */
    private static String withoutBlanks(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
