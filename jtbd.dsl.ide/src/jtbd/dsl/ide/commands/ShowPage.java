package jtbd.dsl.ide.commands;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.documents.html.LonePage;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;

/** Answers the page of the element under the cursor, or the one that a link of such a page leads to. */
final class ShowPage implements Command {

    @Inject
    private Session session;

    @Inject
    private Asked asked;

    @Override
    public CompletableFuture<PageAnswer> run(Arguments arguments, CancelIndicator cancelled) {
        Optional<String> path = arguments.optionalText("path");
        LonePage page = path.isPresent() ? page(path.get()) : page(asked.element(arguments));
        return CompletableFuture.completedFuture(PageAnswer.of(page, session));
    }

    private LonePage page(EObject element) {
        return HtmlSite.page(asked.edition(element), element);
    }

    private LonePage page(String link) {
        String path = URI.decode(link.replaceFirst("#.*", ""));
        return HtmlSite.page(asked.edition(), path)
                .orElseThrow(() -> Refused.arguments("There is no page '%s' to show".formatted(path)));
    }
}
