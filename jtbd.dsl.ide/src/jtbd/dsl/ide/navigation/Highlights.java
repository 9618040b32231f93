package jtbd.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;

/** Where the thing under the cursor stands and is referred to in the same file. */
public final class Highlights {

    @Inject
    private Mentions mentions;

    public List<DocumentHighlight> at(FileView file, int offset) {
        return mentions.at(file, offset).flatMap(Mention::thing)
                .map(thing -> mentions.of(thing, file).stream()
                        .map(mention -> new DocumentHighlight(file.range(mention.region()), kind(mention))).toList())
                .orElse(List.of());
    }

    private static DocumentHighlightKind kind(Mention mention) {
        return mention.isDeclaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    }
}
