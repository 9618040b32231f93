package jtbd.dsl.ui.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

import jtbd.dsl.ui.Activator;

/** Indents the line that Return begins and the closing bracket of a block; the tab key writes blanks. */
public final class NewLines implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || command.text.isEmpty()) {
            return;
        }
        try {
            if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                begin(document, command);
            } else if (command.text.equals("\t")) {
                command.text = Signs.ofLanguage().map(Signs::indentation).orElse(command.text);
            } else if (command.text.length() == 1) {
                Brackets.of(document).ifPresent(brackets -> close(brackets, command));
            }
        } catch (BadLocationException e) {
            Activator.log().error("The line cannot be indented", e);
        }
    }

    private static void begin(IDocument document, DocumentCommand command) throws BadLocationException {
        BrokenLine line = BrokenLine.at(document, command.offset, command.offset + command.length);
        String before = command.text + line.beginning();
        command.length += line.blanksBehind();
        command.text = before + line.closing(command.text);
        command.shiftsCaret = false;
        command.caretOffset = command.offset + before.length();
    }

    /** A bracket that is the first of its line stands below the line in which its block opens. */
    private static void close(Brackets brackets, DocumentCommand command) {
        IDocument document = brackets.document();
        if (brackets.signs().isClosingBracket(command.text.charAt(0))) {
            try {
                int lineStart = document.getLineInformationOfOffset(command.offset).getOffset();
                if (document.get(lineStart, command.offset - lineStart).isBlank()) {
                    String indentation = Indentation.ofBlock(brackets, command.offset);
                    command.length += command.offset - lineStart;
                    command.offset = lineStart;
                    command.text = indentation + command.text;
                }
            } catch (BadLocationException e) {
                Activator.log().error("The bracket cannot be indented", e);
            }
        }
    }
}
