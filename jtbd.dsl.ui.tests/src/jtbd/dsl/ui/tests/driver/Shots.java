package jtbd.dsl.ui.tests.driver;

import java.nio.file.Path;

/** Pictures of what there is to be seen, for a person to look at; taken only where somebody wants to. */
public final class Shots {

    private static final String FOLDER = System.getProperty("jtbd.shots", "");

    private Shots() {
    }

    /** Keeps the screen under the name, in the folder that {@code -Djtbd.shots=FOLDER} names. */
    public static void take(String name) {
        if (!FOLDER.isEmpty()) {
            Screen.shoot(Path.of(FOLDER, name + ".png"));
        }
    }
}
