package jtbd.dsl.ui.views;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** All jobs with numbers in the picture of importance and satisfaction; a click on one leads to its text. */
public final class LandscapeView extends PageView {

    public static final String ID = "jtbd.dsl.ui.views.landscape";

    private static final String PICTURE = "landscape";

    @Override
    CompletableFuture<SitePage> ask() {
        return page("jtbd.landscape", Map.of()).thenApply(page -> page.at(PICTURE));
    }

    @Override
    void follow(String path) {
        page("jtbd.showPage", Map.of("path", path)).thenAccept(page -> {
            if (page.location() != null) {
                getSite().getShell().getDisplay()
                        .asyncExec(() -> new TextPlace(page.location()).open(getSite().getPage()));
            }
        });
    }

    @Override
    String hint() {
        return "The picture of the jobs is being drawn.";
    }
}
