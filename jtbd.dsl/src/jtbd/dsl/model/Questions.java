package jtbd.dsl.model;

import java.util.stream.IntStream;

/**
 * Questions about the workspace, each by its number. Two may have the same number, which costs a look too many and
 * never makes for one too few.
 */
public final class Questions {

    public static final Questions NONE = of(IntStream.empty());

    /** The number of all questions whose answers may change with anything. */
    static final int ABOUT_ANYTHING = 0;

    private final int[] numbers;

    private Questions(int[] numbers) {
        this.numbers = numbers;
    }

    public static Questions of(IntStream numbers) {
        return new Questions(numbers.sorted().distinct().toArray());
    }

    IntStream numbers() {
        return IntStream.of(numbers);
    }

    public boolean haveOneOf(Questions others) {
        int mine = 0;
        int other = 0;
        while (mine < numbers.length && other < others.numbers.length) {
            if (numbers[mine] == others.numbers[other]) {
                return true;
            }
            if (numbers[mine] < others.numbers[other]) {
                mine++;
            } else {
                other++;
            }
        }
        return false;
    }
}
