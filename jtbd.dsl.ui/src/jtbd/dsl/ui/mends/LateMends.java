package jtbd.dsl.ui.mends;

import java.util.Optional;

/** The mends that a list was opened without, as they had not come yet: whoever can shows the list again with them. */
final class LateMends {

    private static AskedActions late;

    private LateMends() {
    }

    static synchronized void missed(AskedActions answer) {
        late = answer;
    }

    /** Those that are missing in the list that is about to be shown. */
    static synchronized Optional<AskedActions> take() {
        Optional<AskedActions> taken = Optional.ofNullable(late);
        late = null;
        return taken;
    }
}
