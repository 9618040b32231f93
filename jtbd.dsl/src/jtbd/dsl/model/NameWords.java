package jtbd.dsl.model;

/** A name as words, for what has no title: {@code ProveNobodyLooked} reads "Prove nobody looked". */
final class NameWords {

    private NameWords() {
    }

    static String of(String name) {
        if (name == null) {
            return "";
        }
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '-' || letter == '_') {
                words.append(' ');
            } else if (i > 0 && startsWord(name, i)) {
                words.append(' ').append(isAlone(name, i) ? letter : Character.toLowerCase(letter));
            } else {
                words.append(letter);
            }
        }
        return words.toString();
    }

    private static boolean startsWord(String name, int i) {
        return Character.isUpperCase(name.charAt(i))
                && (Character.isLowerCase(name.charAt(i - 1)) || i + 1 < name.length()
                        && Character.isUpperCase(name.charAt(i - 1)) && Character.isLowerCase(name.charAt(i + 1)));
    }

    /** Whether the letter begins an abbreviation, such as that of {@code ManageIT}, which keeps its capitals. */
    private static boolean isAlone(String name, int i) {
        return i + 1 < name.length() && !Character.isLowerCase(name.charAt(i + 1));
    }
}
