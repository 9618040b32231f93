package jtbd.dsl.ui.copy;

import java.util.Map;

import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies Markdown, for wikis, tickets and chats. */
public final class CopyMarkdown extends CopyHandler {

    @Override
    Map<Transfer, String> forms(CopiedText copied) {
        return Map.of(TextTransfer.getInstance(), copied.markdown());
    }

    @Override
    String done() {
        return "Copied as Markdown: paste it into a wiki, a ticket or a chat";
    }
}
