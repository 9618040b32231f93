package jtbd.dsl.rules.wording;

/** The template of user stories: "As a manager, I want …". */
public final class RoleTemplate {

    private static final int LONGEST_ROLE = 6;

    private RoleTemplate() {
    }

    /** Whether the text begins with a role: "as a manager", alone or with a comma or a wish of "I" behind it. */
    public static boolean begins(Words words) {
        if (!words.begin("as", "a") && !words.begin("as", "an")) {
            return false;
        }
        boolean isRoleAlone = words.count() <= 5 && !words.have(WordKind.CLAUSE);
        return isRoleAlone && !hasVerbBehindRole(words) || roleEnds(words);
    }

    private static boolean hasVerbBehindRole(Words words) {
        return words.count() > 3 && words.at(3).endsWith("s");
    }

    private static boolean roleEnds(Words words) {
        for (int i = 2; i < words.count() && i < LONGEST_ROLE; i++) {
            if (words.is(i + 1, "i") || words.commaFollows(i)) {
                return true;
            }
        }
        return false;
    }
}
