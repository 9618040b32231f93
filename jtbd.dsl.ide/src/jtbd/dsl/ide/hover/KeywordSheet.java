package jtbd.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.concepts.Concept;
import jtbd.dsl.concepts.Concepts;

/** What a keyword means where it stands, with an example of the concept that it belongs to. */
final class KeywordSheet {

    private KeywordSheet() {
    }

    static boolean isKeyword(ILeafNode word) {
        EObject grammar = word.getGrammarElement();
        return (grammar instanceof Keyword || grammar instanceof EnumLiteralDeclaration)
                && Character.isLetter(word.getText().charAt(0));
    }

    static Optional<Sheet> of(ILeafNode word) {
        EObject around = NodeModelUtils.findActualSemanticObjectFor(word);
        String kind = around == null ? "" : around.eClass().getName();
        String own = word.getText();
        return phrase(own + " " + neighbour(word, true), kind)
                .or(() -> phrase(neighbour(word, false) + " " + own, kind))
                .or(() -> Concepts.meaning(own, kind).map(meaning -> sheet(own, kind, meaning)));
    }

    /** A word that authors may choose, but mostly do not make up: a measure, a classification. */
    static Optional<Sheet> ofUsual(ILeafNode word) {
        EObject around = NodeModelUtils.findActualSemanticObjectFor(word);
        return Optional.ofNullable(around).map(thing -> thing.eClass().getName())
                .filter(kind -> Concepts.usualWords(kind).contains(word.getText()))
                .flatMap(kind -> of(word.getText(), kind));
    }

    /** What words mean that are written in a kind of thing. */
    static Optional<Sheet> of(String words, String kind) {
        return Concepts.meaning(words, kind).map(meaning -> sheet(words, kind, meaning));
    }

    private static Optional<Sheet> phrase(String words, String kind) {
        return Concepts.meaningTogether(words, kind).map(meaning -> sheet(words, kind, meaning));
    }

    /** The word that a concept is called by means the concept; any other has a meaning of its own. */
    private static Sheet sheet(String words, String kind, String meaning) {
        Optional<Concept> concept = concept(words, kind, meaning);
        Optional<Concept> called = concept.filter(each -> each.name().equals(words)
                || each.summary().startsWith(meaning));
        Sheet sheet = new Sheet(words, called.isPresent() ? "keyword"
                : concept.map(Concept::title).orElse("keyword"));
        called.ifPresentOrElse(each -> sheet.explain(each.summary()).explain(each.explanation()),
                () -> sheet.explain(meaning + "."));
        concept.ifPresent(each -> sheet.example(each.example()));
        return sheet;
    }

    /** The one that gives the word this meaning, else the one whose example shows it there. */
    private static Optional<Concept> concept(String words, String kind, String meaning) {
        return Concepts.ofKind(kind).filter(each -> each.meanings().containsValue(meaning)
                || each.example().lines().anyMatch(line -> line.strip().startsWith(words + " ")))
                .or(() -> Concepts.of(words.replaceFirst(" .*", "")));
    }

    private static String neighbour(ILeafNode word, boolean next) {
        ILeafNode other = step(word, next);
        while (other != null && other.isHidden()) {
            other = step(other, next);
        }
        return other != null && isKeyword(other) ? other.getText() : "";
    }

    private static ILeafNode step(ILeafNode from, boolean next) {
        int offset = next ? from.getTotalEndOffset() : from.getTotalOffset() - 1;
        return offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(from.getRootNode(), offset);
    }
}
