package jtbd.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import jtbd.dsl.jtbd.TopElement;

/** The statements of one file, by the number of the token that they begin with. */
final class StatementsOfFile {

    private final Statement[] beginningAt;

    /** What stands from one beginning to the next in the same block. */
    private static final class Statement {
        private final Statement before;
        private final boolean isDeclaration;
        private boolean hasBlock;

        Statement(Statement before, ISemanticRegion firstToken) {
            this.before = before;
            this.isDeclaration = firstToken.getSemanticElement() instanceof TopElement
                    && StatementStarts.isFirstOfItsObject(firstToken);
        }

        boolean isBlock() {
            return isDeclaration && hasBlock;
        }
    }

    StatementsOfFile(List<ISemanticRegion> tokens, StatementStarts grammar) {
        beginningAt = new Statement[tokens.size()];
        Deque<Statement[]> blocks = new ArrayDeque<>();
        blocks.push(new Statement[1]);
        for (int i = 0; i < tokens.size(); i++) {
            ISemanticRegion token = tokens.get(i);
            if (token.getText().equals("}") && blocks.size() > 1) {
                blocks.pop();
            } else if (grammar.beginsAt(token)) {
                beginningAt[i] = new Statement(blocks.peek()[0], token);
                blocks.peek()[0] = beginningAt[i];
            }
            note(token, blocks);
        }
    }

    private static void note(ISemanticRegion token, Deque<Statement[]> blocks) {
        Statement current = blocks.peek()[0];
        boolean opens = token.getText().equals("{");
        if (current != null) {
            current.hasBlock |= opens;
        }
        if (opens) {
            blocks.push(new Statement[1]);
        }
    }

    boolean beginsAt(int token) {
        return beginningAt[token] != null;
    }

    /** Whether a declaration with a block begins here or ended before here. */
    boolean isBlockNextToDeclaration(int token) {
        Statement statement = beginningAt[token];
        return statement.before != null && (statement.isBlock() || statement.before.isBlock());
    }
}
