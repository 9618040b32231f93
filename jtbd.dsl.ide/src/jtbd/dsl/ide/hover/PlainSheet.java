package jtbd.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** A sheet as plain text. */
final class PlainSheet {

    private PlainSheet() {
    }

    static MarkupContent of(Sheet sheet) {
        List<String> parts = new ArrayList<>(List.of(sheet.title() + " · " + sheet.kind()));
        parts.addAll(sheet.sentences());
        if (!sheet.facts().isEmpty()) {
            parts.add(String.join("\n", sheet.facts().stream().map(PlainSheet::line).toList()));
        }
        if (!sheet.exampleText().isEmpty()) {
            parts.add(sheet.exampleText());
        }
        return new MarkupContent(MarkupKind.PLAINTEXT, String.join("\n\n", parts));
    }

    private static String line(Sheet.Fact fact) {
        return fact.label() + " " + fact.words() + (fact.share() == null ? "" : " " + Bar.of(fact.share()));
    }
}
