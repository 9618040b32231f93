package jtbd.dsl.ide.rename;

import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.syntax.NameSpelling;

/** A name that a user wants a thing to have. */
final class NewName {

    private NewName() {
    }

    /** The name itself, should it have been typed with the {@code ^} that some names need in a text. */
    static String of(String wanted) {
        String typed = wanted.strip();
        String name = typed.startsWith("^") ? typed.substring(1) : typed;
        if (!NameSpelling.isName(name)) {
            throw Refused.because("'" + wanted + "' cannot be a name. A name begins with a letter or _ and goes on "
                    + "with letters, digits, _ and single hyphens, such as 'FeelInControl' or 'setup-time'.");
        }
        return name;
    }
}
