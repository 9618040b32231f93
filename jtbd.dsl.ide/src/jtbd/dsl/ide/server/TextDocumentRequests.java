package jtbd.dsl.ide.server;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WillSaveTextDocumentParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.actions.CodeActions;
import jtbd.dsl.ide.completion.Completion;
import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.folding.Folding;
import jtbd.dsl.ide.formatting.Formatting;
import jtbd.dsl.ide.hierarchy.JobHierarchy;
import jtbd.dsl.ide.hints.InlayHints;
import jtbd.dsl.ide.hover.Hovers;
import jtbd.dsl.ide.lenses.Lenses;
import jtbd.dsl.ide.links.DocumentLinks;
import jtbd.dsl.ide.mends.QuickFixes;
import jtbd.dsl.ide.navigation.Definitions;
import jtbd.dsl.ide.navigation.Highlights;
import jtbd.dsl.ide.navigation.References;
import jtbd.dsl.ide.rename.Renames;
import jtbd.dsl.ide.selection.Selections;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.symbols.Outline;
import jtbd.dsl.ide.tokens.SemanticTokensOf;

/** What clients tell and ask about one text. */
@Singleton
final class TextDocumentRequests implements TextDocumentService {

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private Completion completion;

    @Inject
    private Definitions definitions;

    @Inject
    private References references;

    @Inject
    private Highlights highlights;

    @Inject
    private Hovers hovers;

    @Inject
    private Outline outline;

    @Inject
    private Folding folding;

    @Inject
    private Selections selections;

    @Inject
    private SemanticTokensOf tokens;

    @Inject
    private DocumentLinks links;

    @Inject
    private Renames renames;

    @Inject
    private Formatting formatting;

    @Inject
    private Lenses lenses;

    @Inject
    private InlayHints hints;

    @Inject
    private JobHierarchy hierarchy;

    @Inject
    private QuickFixes quickFixes;

    @Inject
    private CodeActions actions;

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var text = params.getTextDocument();
        change(() -> {
            session.numbered(text.getUri(), text.getVersion());
            return session.opened(text.getUri(), text.getText());
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        var text = params.getTextDocument();
        change(() -> {
            session.numbered(text.getUri(), text.getVersion());
            return session.changed(text.getUri(), params.getContentChanges());
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        change(() -> session.closed(params.getTextDocument().getUri()));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        requests.write(diagnostics::wholeWorkspaceIsDue);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params.getTextDocument(), new CompletionList(),
                (file, cancelled) -> completion.at(file, file.offset(params.getPosition()), cancelled))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(params.getTextDocument(), List.<Location>of(),
                (file, cancelled) -> definitions.at(file, file.offset(params.getPosition())))
                .thenApply(Either::forLeft);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> references
                .to(file, file.offset(params.getPosition()), params.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return ask(params.getTextDocument(), List.of(),
                (file, cancelled) -> highlights.at(file, file.offset(params.getPosition())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ask(params.getTextDocument(), null,
                (file, cancelled) -> hovers.at(file, file.offset(params.getPosition())).orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> outline.of(file).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> folding.of(file));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> params.getPositions().stream()
                .map(position -> selections.at(file, file.offset(position))).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return ask(params.getTextDocument(), new SemanticTokens(List.of()), (file, cancelled) -> tokens.of(file));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> links.of(file));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return askWhatMayBeRefused(params.getTextDocument(),
                file -> renames.prepare(file, file.offset(params.getPosition()))
                        .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond)
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return askWhatMayBeRefused(params.getTextDocument(),
                file -> renames.rename(file, file.offset(params.getPosition()), params.getNewName()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> formatting.of(file));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return ask(params.getTextDocument(), List.of(),
                (file, cancelled) -> formatting.of(file, params.getRange()));
    }

    @Override
    public CompletableFuture<List<TextEdit>> willSaveWaitUntil(WillSaveTextDocumentParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> formatting.of(file));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> lenses.of(file));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> hints.of(file, params.getRange()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return ask(params.getTextDocument(), List.of(),
                (file, cancelled) -> hierarchy.at(file, file.offset(params.getPosition())));
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return requests.read(cancelled -> hierarchy.parents(params.getItem()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return requests.read(cancelled -> hierarchy.children(params.getItem()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(params.getTextDocument(), List.of(), (file, cancelled) -> Stream
                .concat(quickFixes.at(file, params).stream(), actions.at(file, params).stream())
                .map(Either::<Command, CodeAction>forRight).toList());
    }

    /** A refusal is an answer as well, which is no reason to write to the log. */
    private <T> CompletableFuture<T> askWhatMayBeRefused(TextDocumentIdentifier text, Function<FileView, T> question) {
        return ask(text, CompletableFuture.<T>completedFuture(null), (file, cancelled) -> {
            try {
                return CompletableFuture.completedFuture(question.apply(file));
            } catch (ResponseErrorException refusal) {
                return CompletableFuture.<T>failedFuture(refusal);
            }
        }).thenCompose(Function.identity());
    }

    private void change(Supplier<Set<XtextResource>> change) {
        requests.write(() -> diagnostics.due(change.get()));
    }

    /** Asks about a text; one that the server does not know gets the answer for nothing found. */
    private <T> CompletableFuture<T> ask(TextDocumentIdentifier text, T nothing,
            BiFunction<FileView, CancelIndicator, T> question) {
        return requests.read(cancelled -> session.view(text.getUri())
                .map(file -> question.apply(file, cancelled)).orElse(nothing));
    }
}
