package jtbd.dsl.rules.wording;

/** Whether texts that belong together are English: only then may a check miss a word in them. */
public final class English {

    private English() {
    }

    /** Whether none of the texts looks foreign, and at least one has a small word of English. */
    public static boolean is(Words... texts) {
        boolean hasSmallWord = false;
        for (Words text : texts) {
            if (text.isForeign()) {
                return false;
            }
            hasSmallWord |= text.have(WordKind.FUNCTION);
        }
        return hasSmallWord;
    }
}
