package jtbd.dsl.ui.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import jtbd.dsl.ui.convert.Texts;

/** What a change does to the lines of texts: those that go begin with a minus, those that come with a plus. */
public final class ChangePreview {

    private static final int MOST_LINES = 14;

    private ChangePreview() {
    }

    public static MarkupContent of(WorkspaceEdit edit) throws CoreException {
        List<String> created = WorkspaceChange.created(edit);
        Map<String, List<TextEdit>> texts = WorkspaceChange.texts(edit);
        StringBuilder preview = new StringBuilder();
        for (var text : texts.entrySet()) {
            boolean isNew = created.contains(text.getKey());
            IFile file = isNew ? null : WorkspaceChange.existing(text.getKey());
            String before = isNew ? "" : Texts.of(file).get();
            if (texts.size() > 1 || isNew) {
                preview.append(isNew ? "New file " : "In ").append(nameOf(text.getKey())).append("\n\n");
            }
            preview.append(lines(before, TextEdits.applied(before, text.getValue())));
        }
        return new MarkupContent(MarkupKind.MARKDOWN, preview.toString());
    }

    private static String lines(String before, String after) {
        TextLines left = TextLines.of(before);
        TextLines right = TextLines.of(after);
        List<String> shown = new ArrayList<>();
        for (RangeDifference change : RangeDifferencer.findDifferences(left, right)) {
            left.from(change.leftStart() - 1, 1).map("  "::concat).forEach(shown::add);
            left.from(change.leftStart(), change.leftLength()).map("- "::concat).forEach(shown::add);
            right.from(change.rightStart(), change.rightLength()).map("+ "::concat).forEach(shown::add);
        }
        Stream<String> most = shown.size() <= MOST_LINES ? shown.stream()
                : Stream.concat(shown.stream().limit(MOST_LINES), Stream.of("  …"));
        return most.collect(Collectors.joining("\n", "````\n", "\n````\n\n"));
    }

    private static String nameOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
