package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/**
 * Finds out what to import for a name, and writes one more import into a file: sorted among the others, behind the
 * package, or on top.
 */
public final class Imports {

    private static final Pattern ONLY_SPACE = Pattern.compile("\\s*");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\h*(?>\\R)\\h*\\R");

    private final FileView file;
    private final MeaningsFromAfar meanings;

    public Imports(FileView file) {
        this.file = file;
        this.meanings = new MeaningsFromAfar(file);
    }

    /**
     * What brings in a name that the package knows: all of the package or, where a name of the file would then mean
     * something else or several things, that name alone; nothing where that does, too.
     */
    public Optional<String> bringing(QualifiedName name, String home) {
        return Stream.of(home + ".*", home + "." + name.getFirstSegment()).filter(meanings::stayWith).findFirst();
    }

    public Draft add(String imported) {
        Replacement line = line(imported);
        return new Draft(file).insert(line.offset(), line.text());
    }

    public TextEdit edit(String imported) {
        Replacement line = line(imported);
        return new TextEdit(file.lines().range(line.offset(), line.length()), line.text());
    }

    private Replacement line(String name) {
        String line = "import " + name;
        List<Import> others = file.model().getImports();
        Optional<Import> before = others.stream().filter(other -> other.getImportedNamespace() != null
                && other.getImportedNamespace().compareTo(name) < 0).reduce((smaller, greater) -> greater);
        if (before.isPresent()) {
            return at(endOfLine(file.region(before.get())), "\n" + line);
        }
        if (!others.isEmpty()) {
            return at(file.region(others.get(0)).getOffset(), line + "\n");
        }
        return file.model().getName() == null ? at(0, line + "\n\n") : behindPackage(line);
    }

    private Replacement behindPackage(String line) {
        int end = endOfLine(file.region(file.model(), Literals.MODEL__NAME));
        String rest = file.text().substring(end);
        boolean hasGap = EMPTY_LINE.matcher(rest).lookingAt() || ONLY_SPACE.matcher(rest).matches();
        boolean endsLine = rest.startsWith("\n") || rest.startsWith("\r");
        return at(end, "\n\n" + line + (hasGap ? "" : endsLine ? "\n" : "\n\n"));
    }

    /** Behind a comment that ends the line of the passage; else behind the passage. */
    private int endOfLine(ITextRegion passage) {
        return new Draft(file).endOfLine(passage.getOffset() + passage.getLength());
    }

    private static Replacement at(int offset, String text) {
        return new Replacement(offset, 0, text, false);
    }
}
