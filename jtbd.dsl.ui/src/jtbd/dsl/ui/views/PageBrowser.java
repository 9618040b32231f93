package jtbd.dsl.ui.views;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.browser.TitleEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Shows pages of the documents in a browser of the Platform; where there is none, it says what to install. */
final class PageBrowser {

    private static final String MISSING = "This view needs a browser, and the Platform has found none here.\n"
            + "On Linux install WebKit for GTK (the package libwebkit2gtk-4.1-0, or webkit2gtk4.1), "
            + "then start Eclipse again.\n\n";

    /** Where nobody has scrolled yet, the page may not have had its place before, and has it now. */
    private static final int AT_ITS_PLACE = -1;

    private final Composite place;
    private final Consumer<String> linkFollower;
    private Browser browser;
    private SitePage shown;
    private boolean shownDark;
    private int top = AT_ITS_PLACE;
    private boolean loading;
    private String next;

    /** The follower gets the links that are clicked, as they stand in the page. */
    PageBrowser(Composite place, Consumer<String> linkFollower) {
        this.place = place;
        this.linkFollower = linkFollower;
        place.setLayout(new FillLayout());
        try {
            browser = new Browser(place, SWT.NONE);
            browser.addLocationListener(LocationListener.changingAdapter(this::going));
            browser.addTitleListener(this::scrolled);
            browser.addProgressListener(ProgressListener.completedAdapter(done -> loaded()));
            followTheme();
        } catch (SWTError noBrowser) {
            new Label(place, SWT.WRAP).setText(MISSING + noBrowser.getMessage());
        }
    }

    /** Whether there is something to show pages with. */
    boolean works() {
        return browser != null;
    }

    Browser control() {
        return browser;
    }

    SitePage shown() {
        return shown;
    }

    /** Shows a page; one that is shown already stays where it is scrolled to. */
    void show(SitePage page) {
        boolean same = shown != null && shown.path().equals(page.path()) && shown.anchor().equals(page.anchor());
        if (works() && !(same && shown.html().equals(page.html()) && shownDark == isDark())) {
            shownDark = isDark();
            top = same ? top : AT_ITS_PLACE;
            load(new PageText(page, shownDark, top).html());
        }
        shown = page;
    }

    /** Shows a sentence instead of a page. */
    void say(String sentence) {
        String escaped = sentence.replace("&", "&amp;").replace("<", "&lt;");
        show(new SitePage(sentence, """
                <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                <style>body { font: 13px sans-serif; margin: 2em; color: #666; background: #fff }
                html[data-theme=dark] body { color: #bbb; background: #2f2f2f }</style></head>
                <body>%s</body></html>""".formatted(escaped), "", "", null));
    }

    void print() {
        if (works()) {
            // the page prints by itself: whoever waits for it stops the workbench until the dialog is closed
            browser.execute("setTimeout(function () { window.print(); }, 0)");
        }
    }

    void setFocus() {
        place.getChildren()[0].setFocus();
    }

    /**
     * One after the other: WebKit, given a page while it begins with another, may take neither and show what it finds
     * at the address that pages without one have there, which is the root folder.
     */
    private void load(String html) {
        if (loading) {
            next = html;
        } else {
            loading = true;
            browser.setText(html);
        }
    }

    private void loaded() {
        loading = false;
        if (next != null) {
            String html = next;
            next = null;
            load(html);
        }
    }

    private void followTheme() {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        // the parts get their colours only after those of the theme have changed
        IPropertyChangeListener change = colour -> place.getDisplay().asyncExec(this::showAgain);
        themes.addPropertyChangeListener(change);
        place.addDisposeListener(gone -> themes.removePropertyChangeListener(change));
    }

    private void showAgain() {
        if (shown != null && !place.isDisposed()) {
            show(shown);
        }
    }

    private void going(LocationEvent event) {
        if (event.location.startsWith(PageText.LINK)) {
            event.doit = false;
            linkFollower.accept(URLDecoder.decode(event.location.substring(PageText.LINK.length()),
                    StandardCharsets.UTF_8));
        } else {
            event.doit = event.location.startsWith("about:");
        }
    }

    private void scrolled(TitleEvent event) {
        if (event.title.startsWith(PageText.SCROLLED)) {
            top = Integer.parseInt(event.title.substring(PageText.SCROLLED.length()));
        }
    }

    /** The theme of the workbench is known by the colours it gives its parts. */
    private boolean isDark() {
        RGB background = place.getBackground().getRGB();
        return background.red + background.green + background.blue < 3 * 128;
    }
}
