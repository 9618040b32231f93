package jtbd.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The floor of a site: writes as many files of the same sizes, and does nothing else. */
public final class FloorWriter {

    private FloorWriter() {
    }

    /** Takes a list of lines {@code size path} and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        for (String file : files) {
            int space = file.indexOf(' ');
            Path path = Path.of(arguments[1]).resolve(file.substring(space + 1));
            Files.createDirectories(path.getParent());
            Files.write(path, new byte[Integer.parseInt(file.substring(0, space))]);
        }
        System.out.println(files.size() + " files");
    }
}
