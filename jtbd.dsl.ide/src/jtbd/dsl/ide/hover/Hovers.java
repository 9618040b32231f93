package jtbd.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.jtbd.Element;

/** What is told of the word under the cursor: what a name names, a keyword or a rule means, a number comes to. */
public final class Hovers {

    @Inject
    private Mentions mentions;

    @Inject
    private ElementSheet elements;

    @Inject
    private PackageSheet packages;

    @Inject
    private ClientAbilities client;

    public Optional<Hover> at(FileView file, int offset) {
        return named(file, offset).or(() -> file.tokenAt(offset).filter(word -> !word.isHidden())
                .flatMap(word -> sheet(word).map(sheet -> hover(sheet, word.getTextRegion(), file))));
    }

    private Optional<Hover> named(FileView file, int offset) {
        return mentions.at(file, offset).filter(mention -> !isKeyword(mention, file))
                .flatMap(mention -> mention.thing().filter(Element.class::isInstance).map(Element.class::cast)
                        .map(thing -> hover(elements.of(thing), mention.region(), file)));
    }

    /** A step of a job map is called after its kind: where it stands, the word is a keyword first of all. */
    private static boolean isKeyword(Mention mention, FileView file) {
        return mention.isDeclaration() && file.tokenAt(mention.region().getOffset())
                .filter(KeywordSheet::isKeyword).isPresent();
    }

    private Optional<Sheet> sheet(ILeafNode word) {
        return RuleSheet.of(word).or(() -> packages.of(word)).or(() -> elements.called(word))
                .or(() -> KeywordSheet.isKeyword(word) ? KeywordSheet.of(word) : KeywordSheet.ofUsual(word))
                .or(() -> NumberSheet.of(word));
    }

    private Hover hover(Sheet sheet, ITextRegion region, FileView file) {
        return new Hover(client.markdownInHovers() ? MarkdownSheet.of(sheet, client.picturesInHovers())
                : PlainSheet.of(sheet), file.range(region));
    }
}
