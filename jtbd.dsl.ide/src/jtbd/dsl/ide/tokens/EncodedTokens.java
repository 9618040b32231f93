package jtbd.dsl.ide.tokens;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.xtext.nodemodel.ILeafNode;

import jtbd.dsl.ide.session.Lines;

/** Words with their types as the protocol writes them: five numbers each, counted from the word before. */
final class EncodedTokens {

    static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration);

    private static final int DECLARATION = 1;

    private final Lines lines;
    private final List<Integer> numbers = new ArrayList<>();
    private int lastLine;
    private int lastColumn;

    EncodedTokens(Lines lines) {
        this.lines = lines;
    }

    List<Integer> numbers() {
        return numbers;
    }

    /** Not every client knows words that go over several lines, so each line gets a word of its own. */
    void add(ILeafNode word, String type, boolean isDeclaration) {
        int end = word.getOffset() + word.getText().stripTrailing().length();
        for (int start = word.getOffset(); start < end;) {
            int line = lines.lineOf(start);
            int endOfLine = Math.min(end, lines.endOf(line));
            while (start < endOfLine && Character.isWhitespace(lines.text().charAt(start))) {
                start++;
            }
            if (start < endOfLine) {
                addOnLine(start, endOfLine - start, type, isDeclaration);
            }
            start = lines.startOf(line + 1);
        }
    }

    private void addOnLine(int offset, int length, String type, boolean isDeclaration) {
        Position place = lines.position(offset);
        int line = place.getLine() - lastLine;
        numbers.addAll(List.of(line, line == 0 ? place.getCharacter() - lastColumn : place.getCharacter(), length,
                TokenTypes.ALL.indexOf(type), isDeclaration ? DECLARATION : 0));
        lastLine = place.getLine();
        lastColumn = place.getCharacter();
    }
}
