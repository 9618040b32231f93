package jtbd.dsl.ui.views;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.session.LanguageSession;
import jtbd.dsl.ui.session.RepeatedQuestion;

/** A view that shows one page of the documents and keeps it as the texts are. */
abstract class PageView extends ViewPart {

    private final LanguageSession session = Activator.session();
    private final Runnable findings = this::askSoon;
    private final Consumer<IDocument> change = text -> askSoon();
    private PageBrowser browser;
    private RepeatedQuestion<SitePage> page;

    /** Asks for what is to be shown now; done with null for nothing. */
    abstract CompletableFuture<SitePage> ask();

    /** Shows what a link of the page leads to. */
    abstract void follow(String path);

    /** What to say while there is nothing to show. */
    abstract String hint();

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        browser = new PageBrowser(parent, this::followLink);
        page = new RepeatedQuestion<>(parent, this::ask, this::show, browser::say);
        fill(getViewSite().getActionBars().getToolBarManager());
        browser.say(hint());
        session.onFindings(findings);
        session.openTexts().onChange(change);
        askSoon();
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }

    @Override
    public void dispose() {
        session.noLongerOnFindings(findings);
        session.openTexts().noLongerOnChange(change);
        super.dispose();
    }

    final void askSoon() {
        page.askSoon();
    }

    final CompletableFuture<SitePage> page(String command, Map<String, ?> arguments) {
        return session.command(command, arguments, SitePage.class);
    }

    void fill(IToolBarManager tools) {
        tools.add(action("Print", ISharedImages.IMG_ETOOL_PRINT_EDIT, browser::print));
    }

    final Action action(String label, String sharedImage, Runnable what) {
        Action action = new Action(label) {

            @Override
            public void run() {
                what.run();
            }
        };
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sharedImage));
        return action;
    }

    final PageBrowser browser() {
        return browser;
    }

    private void show(SitePage answer) {
        if (answer == null) {
            browser.say(hint());
        } else {
            browser.show(answer);
        }
    }

    private void followLink(String link) {
        if (link.matches("[a-z]+:.*")) {
            openOutside(link);
        } else {
            follow(browser.shown().pathOf(link));
        }
    }

    /** The Platform alone, where it finds no browser, says so without the link. */
    private void openOutside(String link) {
        if (!Program.launch(link)) {
            MessageDialog.openInformation(getSite().getShell(), "Link",
                    "This system has no program to show the page: " + link);
        }
    }
}
