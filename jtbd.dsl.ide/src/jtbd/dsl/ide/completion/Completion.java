package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.completion.reading.PlacesAt;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.FileView;

/** What can be written at a place. */
public final class Completion {

    private static final int MOST = 200;

    @Inject
    private PlacesAt places;

    @Inject
    private ClientAbilities client;

    @Inject
    private Things things;

    @Inject
    private KeywordProposals keywords;

    @Inject
    private SnippetProposals snippets;

    @Inject
    private ReferenceProposals references;

    @Inject
    private ValueProposals values;

    @Inject
    private RuleProposals rules;

    @Inject
    private PackageProposals packages;

    @Inject
    private SignProposals signs;

    @Inject
    private OperationCanceledManager cancellation;

    /** Fails as cancelled where nobody waits any more: a part of the list would be taken for all of it. */
    public CompletionList at(FileView file, int offset, CancelIndicator cancelled) {
        Map<Object, CompletionItem> items = new LinkedHashMap<>();
        if (Cursor.isInText(file, offset)) {
            ClassProposals.at(file, offset).ifPresent(codes -> codes.propose(addingTo(items, codes.range())));
            return list(items.values());
        }
        for (int start : Cursor.startsOfPhrases(file.text(), offset)) {
            cancellation.checkCanceled(cancelled);
            if (things.haveInATitle(new Typed(file.text().substring(start, offset)))) {
                Cursor phrase = cursor(file, start, offset);
                references.propose(phrase, addingTo(items, phrase));
            }
        }
        Cursor cursor = cursor(file, Cursor.startOfWord(file.text(), offset), offset);
        for (ProposalSource source : List.of(values, references, packages, rules, keywords, snippets)) {
            cancellation.checkCanceled(cancelled);
            source.propose(cursor, addingTo(items, cursor));
        }
        signs.propose(cursor, !items.isEmpty(), addingTo(items, cursor));
        return list(items.values());
    }

    private Consumer<Proposal> addingTo(Map<Object, CompletionItem> items, Cursor cursor) {
        return addingTo(items, cursor.file().lines().range(cursor.start(), cursor.end() - cursor.start()));
    }

    private Consumer<Proposal> addingTo(Map<Object, CompletionItem> items, Range range) {
        return proposal -> items.computeIfAbsent(proposal.identity(), absent -> proposal.item(range, client));
    }

    private Cursor cursor(FileView file, int start, int offset) {
        int end = Cursor.endOfWord(file.text(), start, offset);
        PlacesAt.Expected expected = places.between(file.writtenBefore(offset), start, end);
        Cursor cursor = new Cursor(file, start, end, new Typed(file.text().substring(start, offset)),
                expected.places(), expected.saidBefore(), expected.places().stream().anyMatch(Place::anew));
        if (cursor.goesOnOnALine()) {
            return cursor.among(expected.onTheLine(!cursor.typed().isNothing()));
        }
        return cursor.beginsALine() ? cursor.among(expected.onANewLine()) : cursor;
    }

    /** Names are found by words of their titles, which not every client does by itself: it has to ask again. */
    private static CompletionList list(Collection<CompletionItem> found) {
        List<CompletionItem> items = found.stream().sorted(Comparator.comparing(CompletionItem::getSortText))
                .limit(MOST).toList();
        boolean again = found.size() > MOST
                || items.stream().anyMatch(item -> item.getKind() == CompletionItemKind.Reference);
        return new CompletionList(again, items);
    }
}
