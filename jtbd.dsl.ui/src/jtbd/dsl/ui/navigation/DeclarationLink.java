package jtbd.dsl.ui.navigation;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.places.Places;
import jtbd.dsl.ui.session.Refusal;

/** The way from a name to where it is declared. */
final class DeclarationLink implements IHyperlink {

    private final IRegion word;
    private final CompletableFuture<List<Location>> places;
    private final LeadsNowhere otherwise;

    /** What leads nowhere after all is told otherwise. */
    DeclarationLink(IRegion word, CompletableFuture<List<Location>> places, LeadsNowhere otherwise) {
        this.word = word;
        this.places = places;
        this.otherwise = otherwise;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Open declaration" + (places.isDone() ? places.join().stream().findFirst()
                .map(place -> " in " + place.getUri().substring(place.getUri().lastIndexOf('/') + 1)
                        + ", line " + (place.getRange().getStart().getLine() + 1)).orElse("") : "");
    }

    @Override
    public void open() {
        places.whenComplete((found, failure) -> {
            if (failure != null) {
                Refusal.of(failure).logUnlessOutdated();
            } else {
                PlatformUI.getWorkbench().getDisplay().execute(() -> show(found));
            }
        });
    }

    private void show(List<Location> found) {
        if (found.isEmpty()) {
            otherwise.say();
        } else {
            Places.show(found.get(0));
        }
    }
}
