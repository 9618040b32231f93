package jtbd.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The floor of a check: reads the files of a folder, cuts them into tokens and keeps a table of the names, and does
 * nothing else. Nothing that understands the language can be faster.
 */
public final class FloorLexer {

    private final Set<String> declared = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int tokens;
    private String text;
    private int at;

    public static void main(String[] arguments) throws IOException {
        FloorLexer lexer = new FloorLexer();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            lexer.read(Files.readString(file));
        }
        System.out.println(lexer.tokens + " tokens, " + lexer.declared.size() + " names, "
                + lexer.used.size() + " used");
    }

    private void read(String source) {
        text = source;
        at = 0;
        String before = "";
        while (at < text.length()) {
            char first = text.charAt(at);
            if (Character.isWhitespace(first)) {
                at++;
            } else if (first == '"') {
                string();
            } else if (Character.isLetter(first)) {
                before = word(before);
            } else {
                at++;
                tokens++;
            }
        }
    }

    private void string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        tokens++;
    }

    private String word(String before) {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        tokens++;
        String word = text.substring(start, at);
        if (Character.isUpperCase(word.charAt(0))) {
            (before.equals("job") || before.equals("metric") ? declared : used).add(word);
        }
        return word;
    }
}
