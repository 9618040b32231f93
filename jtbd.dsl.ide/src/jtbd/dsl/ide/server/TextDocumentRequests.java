package jtbd.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WillSaveTextDocumentParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.actions.CodeActions;
import jtbd.dsl.ide.completion.Completion;
import jtbd.dsl.ide.edits.ActionOrder;
import jtbd.dsl.ide.edits.DistinctActions;
import jtbd.dsl.ide.folding.Folding;
import jtbd.dsl.ide.formatting.Formatting;
import jtbd.dsl.ide.hierarchy.JobHierarchy;
import jtbd.dsl.ide.hints.InlayHints;
import jtbd.dsl.ide.hover.Hovers;
import jtbd.dsl.ide.hover.ProposalSheets;
import jtbd.dsl.ide.lenses.Lenses;
import jtbd.dsl.ide.links.DocumentLinks;
import jtbd.dsl.ide.mends.QuickFixes;
import jtbd.dsl.ide.navigation.Definitions;
import jtbd.dsl.ide.navigation.Highlights;
import jtbd.dsl.ide.navigation.References;
import jtbd.dsl.ide.rename.Renames;
import jtbd.dsl.ide.selection.Selections;
import jtbd.dsl.ide.symbols.Outline;
import jtbd.dsl.ide.tokens.SemanticTokensOf;

/**
 * What clients tell and ask about one text. The protocol has one interface for all of it, so this is long; it only
 * leads each request to the package that answers it.
 */
@Singleton
final class TextDocumentRequests implements TextDocumentService {

    @Inject
    private Requests requests;

    @Inject
    private TextChanges changes;

    @Inject
    private TextQuestions questions;

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
    private ProposalSheets proposalSheets;

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
        changes.opened(params);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        changes.changed(params);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        changes.closed(params);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        changes.saved();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return questions.ask(params.getTextDocument(), new CompletionList(),
                (file, cancelled) -> completion.at(file, file.offset(params.getPosition()), cancelled))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return requests.read(cancelled -> proposalSheets.explained(item));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return questions.ask(params.getTextDocument(), List.<Location>of(),
                file -> definitions.at(file, file.offset(params.getPosition())))
                .thenApply(Either::forLeft);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> references
                .to(file, file.offset(params.getPosition()), params.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return questions.ask(params.getTextDocument(), List.of(),
                file -> highlights.at(file, file.offset(params.getPosition())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return questions.ask(params.getTextDocument(), null,
                file -> hovers.at(file, file.offset(params.getPosition())).orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> outline.of(file).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> folding.of(file));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> params.getPositions().stream()
                .map(position -> selections.at(file, file.offset(position))).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return questions.ask(params.getTextDocument(), new SemanticTokens(List.of()), file -> tokens.of(file));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> links.of(file));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return questions.askWhatMayBeRefused(params.getTextDocument(),
                file -> renames.prepare(file, file.offset(params.getPosition()))
                        .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond)
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return questions.askWhatMayBeRefused(params.getTextDocument(),
                file -> renames.rename(file, file.offset(params.getPosition()), params.getNewName()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> formatting.of(file));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return questions.ask(params.getTextDocument(), List.of(),
                file -> formatting.of(file, params.getRange()));
    }

    @Override
    public CompletableFuture<List<TextEdit>> willSaveWaitUntil(WillSaveTextDocumentParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> formatting.of(file));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> lenses.of(file));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return questions.ask(params.getTextDocument(), List.of(), file -> hints.of(file, params.getRange()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return questions.ask(params.getTextDocument(), List.of(),
                file -> hierarchy.at(file, file.offset(params.getPosition())));
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
        return questions.ask(params.getTextDocument(), List.of(), file -> DistinctActions
                .of(Stream.concat(quickFixes.at(file, params).stream(), actions.at(file, params).stream())).stream()
                .sorted(ActionOrder.likeliestFirst())
                .map(Either::<Command, CodeAction>forRight).toList());
    }
}
