package jtbd.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** Cuts a text into tokens, and reads some of its passages as other ones than they are written. */
final class RereadTokens extends WellFormedTokens {

    private final Deque<Rereading> ahead;

    RereadTokens(List<Rereading> rereadings) {
        ahead = new ArrayDeque<>(rereadings.stream()
                .sorted(Comparator.comparingInt(Rereading::from).thenComparingInt(Rereading::to)).toList());
    }

    @Override
    public Token nextToken() {
        while (!ahead.isEmpty() && ahead.peek().from() < input.index()) {
            ahead.pop();
        }
        return ahead.isEmpty() || ahead.peek().from() > input.index() ? super.nextToken() : reread(ahead.pop());
    }

    private Token reread(Rereading passage) {
        CommonToken token = new CommonToken(input, passage.type(), Token.DEFAULT_CHANNEL, passage.from(),
                passage.to() - 1);
        token.setLine(input.getLine());
        token.setCharPositionInLine(input.getCharPositionInLine());
        token.setText(passage.word());
        while (input.index() < passage.to()) {
            input.consume();
        }
        return token;
    }
}
