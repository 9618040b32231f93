package jtbd.dsl.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jtbd.dsl.model.ClassCode.Scheme;

/**
 * A class of industries as its official list has it.
 *
 * @param code as the list writes it: {@code 95.21}
 */
public record ListedClass(String code, String title) {

    private static final int DIVISION = 2;

    /** Those of a scheme whose list is at hand, in its order: of ISIC the sections and divisions, as NACE has them. */
    public static List<ListedClass> of(Scheme scheme) {
        return switch (scheme) {
            case NACE -> listed(code -> true);
            case ISIC -> listed(code -> code.length() <= DIVISION);
            case NAICS -> List.of();
        };
    }

    /** Those that the code could be a slip of, the likeliest first. */
    public static Stream<ListedClass> near(ClassCode code) {
        List<ListedClass> all = of(code.scheme());
        int length = all.stream().mapToInt(ListedClass::digits).filter(digits -> digits <= code.bare().length()).max()
                .orElse(0);
        String digits = code.bare().substring(0, length);
        return all.stream().filter(listed -> listed.digits() == length).sorted(Comparator
                .comparing((ListedClass listed) -> -same(listed.bare(), digits))
                .thenComparing(listed -> Math.abs(number(listed.bare()) - number(digits))));
    }

    private static List<ListedClass> listed(Predicate<String> wanted) {
        return NaceList.titles().entrySet().stream().filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> new ListedClass(dotted(entry.getKey()), entry.getValue())).toList();
    }

    private static String dotted(String code) {
        return code.length() > DIVISION ? code.substring(0, DIVISION) + "." + code.substring(DIVISION) : code;
    }

    private String bare() {
        return code.replace(".", "");
    }

    private int digits() {
        return bare().length();
    }

    private static int number(String code) {
        return Integer.parseInt(code, Character.MAX_RADIX);
    }

    /** How many letters are the same, from the first one on. */
    private static int same(String code, String other) {
        int same = 0;
        while (same < code.length() && code.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
