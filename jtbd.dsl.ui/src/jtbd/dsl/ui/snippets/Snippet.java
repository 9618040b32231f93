package jtbd.dsl.ui.snippets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, read from the notation of the protocol.
 *
 * @param places in the order in which they are filled in; those in one list always say the same
 * @param end where the cursor is when all is filled in
 */
public record Snippet(String text, List<List<Place>> places, int end) {

    private static final Pattern PART = Pattern.compile("\\\\(?<literal>[\\\\$}])|\\$(?<bare>\\d+)"
            + "|\\$\\{(?<number>\\d+)(?::(?<words>(?:\\\\.|[^}\\\\])*)|\\|(?<choices>(?:\\\\.|[^|\\\\])*)\\|)?}");

    /**
     * A place to fill in.
     *
     * @param choices what it may say; empty where it may say anything
     */
    public record Place(int offset, int length, List<String> choices) {
    }

    public static Snippet ofPlain(String text) {
        return new Snippet(text, List.of(), text.length());
    }

    public static Snippet parse(String notation) {
        StringBuilder text = new StringBuilder();
        Map<Integer, List<Place>> places = new TreeMap<>();
        Map<Integer, String> said = new TreeMap<>();
        Matcher part = PART.matcher(notation);
        while (part.find()) {
            part.appendReplacement(text, "");
            if (part.group("literal") != null) {
                text.append(part.group("literal"));
            } else {
                int number = Integer.parseInt(part.group(part.group("bare") != null ? "bare" : "number"));
                List<String> choices = choices(part.group("choices"));
                String words = words(part.group("words"), choices, said.getOrDefault(number, ""));
                said.put(number, words);
                places.computeIfAbsent(number, any -> new ArrayList<>())
                        .add(new Place(text.length(), words.length(), choices));
                text.append(words);
            }
        }
        part.appendTail(text);
        List<Place> last = places.remove(0);
        return new Snippet(text.toString(), List.copyOf(places.values()),
                last == null ? text.length() : last.get(0).offset());
    }

    private static List<String> choices(String notation) {
        return notation == null ? List.of()
                : Pattern.compile("(?<!\\\\),").splitAsStream(notation).map(Snippet::literally).toList();
    }

    private static String words(String notation, List<String> choices, String saidBefore) {
        return notation != null ? literally(notation) : choices.isEmpty() ? saidBefore : choices.get(0);
    }

    private static String literally(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }
}
