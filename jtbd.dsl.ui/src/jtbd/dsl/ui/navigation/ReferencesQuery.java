package jtbd.dsl.ui.navigation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.Texts;
import jtbd.dsl.ui.convert.Words;

/** Finds the places that refer to something, in open texts and closed files; may be asked again after changes. */
public final class ReferencesQuery implements ISearchQuery {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<List<? extends Location>> source;
    private final ReferencesFound result = new ReferencesFound(this);

    private ReferencesQuery(String name, Supplier<List<? extends Location>> source) {
        this.name = name;
        this.source = source;
    }

    /** References to the thing at a place, which moves with the text while it is open. */
    static ReferencesQuery at(IDocument document, int offset) {
        Position place = new Position(offset);
        try {
            document.addPosition(place);
        } catch (BadLocationException e) {
            place.offset = document.getLength();
        }
        String address = Addresses.of(document).orElseThrow();
        return new ReferencesQuery(Words.in(document, Words.at(document, offset)), () -> {
            ReferenceParams asked = new ReferenceParams(Addresses.text(address),
                    Offsets.position(document, place.offset), new ReferenceContext(false));
            return Activator.session().<List<? extends Location>>answer(PATIENCE,
                    server -> server.getTextDocumentService().references(asked)).orElse(List.of());
        });
    }

    /** Places that are known already. */
    public static ReferencesQuery of(String name, List<Location> places) {
        return new ReferencesQuery(name, () -> places);
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            List<Match> matches = new ArrayList<>();
            for (Location place : source.get()) {
                IFile file = Addresses.file(place.getUri()).filter(IFile::isAccessible).orElse(null);
                if (file != null) {
                    matches.add(match(file, place));
                }
            }
            result.addMatches(matches.toArray(Match[]::new));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private static Match match(IFile file, Location place) throws CoreException {
        IDocument text = Texts.of(file);
        IRegion region = Offsets.region(text, place.getRange());
        int line = place.getRange().getStart().getLine();
        int start = Offsets.offset(text, new org.eclipse.lsp4j.Position(line, 0));
        String before = Words.in(text, new Region(start, region.getOffset() - start));
        return new ReferenceMatch(new Reference(file, line + 1, Words.line(text, line)), region.getOffset(),
                region.getLength(), before.stripLeading().length());
    }

    @Override
    public String getLabel() {
        return "References to '" + name + "'";
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesFound getSearchResult() {
        return result;
    }
}
