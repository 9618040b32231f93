package jtbd.dsl.ide.tokens;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.nodemodel.ILeafNode;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;

/** The words of a file by what they mean, for colours. */
public final class SemanticTokensOf {

    @Inject
    private Mentions mentions;

    /** The kinds of words that are told apart. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TokenTypes.ALL, EncodedTokens.MODIFIERS);
    }

    public SemanticTokens of(FileView file) {
        Map<Integer, Mention> names = new HashMap<>();
        mentions.in(file).forEach(mention -> names.put(mention.region().getOffset(), mention));
        EncodedTokens tokens = new EncodedTokens(file.lines());
        for (ILeafNode leaf : file.written().getLeafNodes()) {
            Mention name = names.get(leaf.getOffset());
            if (name != null && !leaf.isHidden()) {
                name.thing().flatMap(TokenTypes::ofName).or(() -> TokenTypes.ofPackage(leaf))
                        .ifPresent(type -> tokens.add(leaf, type, name.isDeclaration()));
            } else {
                TokenTypes.ofWord(leaf).ifPresent(type -> tokens.add(leaf, type, false));
            }
        }
        return new SemanticTokens(tokens.numbers());
    }
}
