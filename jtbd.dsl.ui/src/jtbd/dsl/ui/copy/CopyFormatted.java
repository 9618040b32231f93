package jtbd.dsl.ui.copy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies headings, lists and tables for slides and mails; programs that take words only get the words. */
public final class CopyFormatted extends CopyHandler {

    @Override
    Map<Transfer, String> forms(CopiedText copied) {
        Map<Transfer, String> forms = new LinkedHashMap<>();
        forms.put(HTMLTransfer.getInstance(), copied.html());
        forms.put(TextTransfer.getInstance(), copied.text());
        return forms;
    }

    @Override
    String done() {
        return "Copied as formatted text: paste it into slides or mail";
    }
}
