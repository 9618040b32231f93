package jtbd.dsl.documents.csv;

/**
 * What becomes of a text that a spreadsheet would run as a formula, such as {@code =1+1} or {@code @SUM(A1)}: a text
 * from an interview must not run on the machine of who opens the table.
 */
public enum FormulaCells {

    /** An apostrophe stands before it, which makes it a text in every spreadsheet. */
    NEUTRALISED {
        @Override
        String written(String text) {
            return isFormula(text) ? "'" + text : text;
        }
    },

    /** It stands as it is, for programs that read tables and are no spreadsheets. */
    KEPT {
        @Override
        String written(String text) {
            return text;
        }
    };

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    abstract String written(String text);

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        // an operator alone, such as that of a target, has nothing to run
        return start + 1 < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(start)) >= 0 && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        boolean hasDigits = false;
        boolean hasPoint = false;
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '.' && hasDigits && !hasPoint) {
                hasPoint = true;
            } else if (letter >= '0' && letter <= '9') {
                hasDigits = true;
            } else {
                return false;
            }
        }
        return hasDigits && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }
}
