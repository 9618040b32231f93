package jtbd.workspace.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Where a document may lie: somewhere below the output folder, whatever things in the model are called. */
final class DocumentPath {

    private static final List<String> ELSEWHERE = List.of("", ".", "..");
    private static final Pattern UNFIT = Pattern.compile("[\\\\:\\p{Cntrl}]");

    private DocumentPath() {
    }

    static boolean isInside(String path) {
        return !UNFIT.matcher(path).find() && Arrays.stream(path.split("/", -1)).noneMatch(ELSEWHERE::contains);
    }

    static Path below(Path folder, String path) throws UnsafePath {
        if (!isInside(path)) {
            throw new UnsafePath("The document '" + path + "' would lie outside of " + folder
                    + "; nothing was written");
        }
        return folder.resolve(path);
    }
}
