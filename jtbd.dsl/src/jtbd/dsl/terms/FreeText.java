package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Prose between quotation marks.
 *
 * <p>It may run over several lines: a line break and the indentation after it count as one space, an empty line as
 * the start of a new paragraph ({@code \n\n}). {@code \"} stands for a quotation mark, {@code \\} for a backslash.
 */
public class FreeText extends AbstractNullSafeConverter<String> {

    private static final String PARAGRAPH = "\n\n";

    @Override
    protected String internalToValue(String text, INode node) {
        if (text.length() < 2 || !isClosed(text)) {
            throw new ValueConverterException("The text that begins here is not closed. Add a quotation mark \" "
                    + "at its end.", node, null);
        }
        String inside = text.substring(1, text.length() - 1);
        String read = inside.indexOf('\\') < 0 ? inside : withoutEscapes(inside, node);
        return read.indexOf('\n') < 0 ? read : joinedLines(read);
    }

    @Override
    protected String internalToString(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isClosed(String text) {
        int backslashes = 0;
        for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return text.endsWith("\"") && backslashes % 2 == 0;
    }

    private static String withoutEscapes(String inside, INode node) {
        StringBuilder read = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char next = inside.charAt(i);
            if (next == '\\') {
                next = inside.charAt(++i);
                if (next != '"' && next != '\\') {
                    throw new ValueConverterException("A backslash in a text is written twice: \\\\.", node, null);
                }
            }
            read.append(next);
        }
        return read.toString();
    }

    private static String joinedLines(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        String between = "";
        for (String line : text.split("\n", -1)) {
            String content = line.strip();
            if (content.isEmpty()) {
                between = joined.isEmpty() ? "" : PARAGRAPH;
            } else {
                joined.append(between).append(content);
                between = " ";
            }
        }
        return joined.toString();
    }
}
