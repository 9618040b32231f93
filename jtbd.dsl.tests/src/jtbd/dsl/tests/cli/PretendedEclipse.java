package jtbd.dsl.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Ends as Eclipse would: each start takes the next line of a script, and writes down the workspace it was given. */
final class PretendedEclipse {

    private PretendedEclipse() {
    }

    public static void main(String[] arguments) throws IOException {
        Path scene = Path.of(System.getenv("JTBD_PRETENDED"));
        List<String> script = Files.readAllLines(scene.resolve("script"));
        Path starts = scene.resolve("starts");
        int now = Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
        Files.writeString(starts, arguments[List.of(arguments).indexOf("-data") + 1] + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        String[] end = script.get(now).split(" ");
        for (int i = 1; i < end.length; i++) {
            say(end[i], scene);
        }
        System.exit(Integer.parseInt(end[0]));
    }

    private static void say(String word, Path scene) throws IOException {
        if (word.equals("build-beside")) {
            Files.move(scene.resolve("releng/product/target/products"), scene.resolve("gone"));
        } else {
            System.out.println(word);
        }
    }
}
