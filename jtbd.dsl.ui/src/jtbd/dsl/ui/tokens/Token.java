package jtbd.dsl.ui.tokens;

import org.eclipse.jface.text.DocumentEvent;

/** A word of a text with the type that the server says it is of. */
public record Token(int offset, int length, String type) {

    public int end() {
        return offset + length;
    }

    /** Whether it is prose: a text or a comment, in which nothing of the language is written. */
    public boolean isProse() {
        return isText() || isComment();
    }

    public boolean isText() {
        return type.equals("string");
    }

    public boolean isComment() {
        return type.equals("comment");
    }

    /** Where it stands after a change that is about to be made; with no length where nothing of it is left. */
    Token after(DocumentEvent change) {
        int changeEnd = change.getOffset() + change.getLength();
        int added = change.getText() == null ? 0 : change.getText().length();
        if (end() < change.getOffset() || end() == change.getOffset() && !isWrittenOn(change)) {
            return this;
        }
        if (offset >= changeEnd) {
            return new Token(offset - change.getLength() + added, length, type);
        }
        if (end() >= changeEnd && offset <= change.getOffset()) {
            return new Token(offset, length - change.getLength() + added, type);
        }
        return offset < change.getOffset() ? new Token(offset, change.getOffset() - offset, type)
                : new Token(change.getOffset() + added, Math.max(0, end() - changeEnd), type);
    }

    private boolean isWrittenOn(DocumentEvent change) {
        String text = change.getText();
        return change.getLength() == 0 && text != null && !text.isEmpty()
                && (isComment() ? text.indexOf('\n') < 0 : Character.isLetterOrDigit(text.charAt(0)));
    }
}
