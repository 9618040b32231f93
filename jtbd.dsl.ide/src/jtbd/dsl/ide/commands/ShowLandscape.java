package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.ide.session.Session;

/** Answers a page with all jobs that have numbers in one picture. */
final class ShowLandscape implements Command {

    @Inject
    private Session session;

    @Inject
    private Asked asked;

    @Override
    public CompletableFuture<PageAnswer> run(Arguments arguments, CancelIndicator cancelled) {
        return CompletableFuture.completedFuture(PageAnswer.of(HtmlSite.landscape(asked.edition()), session));
    }
}
