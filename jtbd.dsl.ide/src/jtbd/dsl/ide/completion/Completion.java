package jtbd.dsl.ide.completion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;
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

    public CompletionList at(FileView file, int offset, CancelIndicator cancelled) {
        if (Cursor.isInText(file, offset)) {
            return new CompletionList();
        }
        Cursor cursor = cursor(file, offset);
        Map<Object, Proposal> proposals = new LinkedHashMap<>();
        for (ProposalSource source : List.of(values, references, packages, rules, keywords, snippets)) {
            if (!cancelled.isCanceled()) {
                source.propose(cursor, proposal -> proposals.putIfAbsent(proposal.identity(), proposal));
            }
        }
        signs.propose(cursor, !proposals.isEmpty(), proposal -> proposals.putIfAbsent(proposal.identity(), proposal));
        return list(proposals, file.lines().range(cursor.start(), cursor.end() - cursor.start()));
    }

    private Cursor cursor(FileView file, int offset) {
        int start = Cursor.startOfWord(file.text(), offset);
        int end = Cursor.endOfWord(file.text(), start, offset);
        PlacesAt.Expected expected = places.between(file.written(), start, end);
        Cursor cursor = new Cursor(file, start, end, new Typed(file.text().substring(start, offset)),
                expected.places(), expected.saidBefore(), expected.places().stream().anyMatch(Place::anew));
        if (cursor.goesOnOnALine()) {
            return cursor.among(expected.onTheLine(!cursor.typed().isNothing()));
        }
        return cursor.beginsALine() ? cursor.among(expected.onANewLine()) : cursor;
    }

    /** Names are found by words of their titles, which not every client does by itself: it has to ask again. */
    private CompletionList list(Map<Object, Proposal> proposals, Range range) {
        List<CompletionItem> items = proposals.values().stream().sorted(Comparator.comparing(Proposal::order))
                .limit(MOST).map(proposal -> proposal.item(range, client)).toList();
        boolean again = proposals.size() > MOST
                || items.stream().anyMatch(item -> item.getKind() == CompletionItemKind.Reference);
        return new CompletionList(again, items);
    }
}
