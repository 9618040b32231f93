package jtbd.dsl.formatting;

/**
 * How lines begin and end.
 *
 * @param step what one level is indented by
 * @param newLine what ends a line
 */
record Indentation(String step, String newLine) {

    String lines(int count, int depth) {
        return newLine.repeat(count) + step.repeat(depth);
    }

    /** The lines of a text that runs over several, each but the first indented to the depth; empty lines stay empty. */
    String alignLines(String text, int depth) {
        StringBuilder aligned = new StringBuilder(text.length());
        String[] lines = text.split("\r?\n", -1);
        aligned.append(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            String content = i + 1 < lines.length ? lines[i].strip() : lines[i].stripLeading();
            aligned.append(content.isEmpty() ? newLine : lines(1, depth) + content);
        }
        return aligned.toString();
    }

    /** A comment over several lines whose lines begin with a star has the stars below each other; others stay. */
    String alignComment(String comment, int depth) {
        String[] lines = comment.split("\r?\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].stripLeading().startsWith("*")) {
                return comment;
            }
        }
        StringBuilder aligned = new StringBuilder(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            aligned.append(lines(1, depth)).append(' ').append(lines[i].strip());
        }
        return aligned.toString();
    }
}
