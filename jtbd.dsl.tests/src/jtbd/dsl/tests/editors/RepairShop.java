package jtbd.dsl.tests.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The workspace that scripts work on in editors: a job in one file, and who has it in another. */
final class RepairShop {

    private RepairShop() {
    }

    static void writeInto(Path folder) throws IOException {
        Files.writeString(folder.resolve("jtbd.toml"), "");
        Files.writeString(folder.resolve("segments.jtbd"), """
                package repair

                segment Shop "Repair shops" {
                  user "the mechanic"
                }
                """);
        Files.writeString(folder.resolve("jobs.jtbd"), """
                package repair

                job MendPhones "Mend a phone" functional {
                  for Shop
                  when "a display is broken"
                }
                """);
    }
}
