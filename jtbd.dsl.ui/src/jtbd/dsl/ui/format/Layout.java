package jtbd.dsl.ui.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.LanguageServer;

import jtbd.dsl.ui.convert.Addresses;

/** The question for the layout of a text. How wide an indentation is, the language says and not the editor. */
interface Layout extends Function<LanguageServer, CompletableFuture<List<? extends TextEdit>>> {

    FormattingOptions OPTIONS = new FormattingOptions(2, true);

    static Layout ofText(String address) {
        return server -> server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(Addresses.text(address), OPTIONS));
    }

    static Layout ofLines(String address, Range lines) {
        return server -> server.getTextDocumentService()
                .rangeFormatting(new DocumentRangeFormattingParams(Addresses.text(address), OPTIONS, lines));
    }
}
