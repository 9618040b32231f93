package jtbd.dsl.ui.told;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/** The window of a hover: with letters and pictures where the Platform has a browser, else with plain text. */
public final class HoverWindow extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDTH = 460;
    private static final int WIDE = 860;
    private static final int HIGHEST = 640;
    private static final int HEIGHT_AT_FIRST = 90;

    private static Boolean hasBrowser;

    private Composite content;
    private Browser browser;
    private GridData place;
    private HoverText text;
    private boolean isFitted;
    private final boolean isForMouse;
    private int mouse;
    private int line;

    private HoverWindow(Shell parent, String hint, boolean isForMouse) {
        super(parent, hint);
        this.isForMouse = isForMouse;
        create();
    }

    private HoverWindow(Shell parent) {
        super(parent, true);
        this.isForMouse = false;
        create();
    }

    /** One that says how to get into it. */
    public static IInformationControl forMouse(Shell parent) {
        return saying(EditorsUI.getTooltipAffordanceString(), parent, true);
    }

    /** One beside a list of proposals. */
    public static IInformationControl forProposals(Shell parent) {
        return saying("Press 'Tab' in the list, or click, to come in here", parent, false);
    }

    private static IInformationControl saying(String hint, Shell parent, boolean isForMouse) {
        return hasBrowser(parent) ? new HoverWindow(parent, hint, isForMouse)
                : new DefaultInformationControl(parent, hint);
    }

    /** One that has the focus, scrolls and can be made larger. */
    public static IInformationControl forKeyboard(Shell parent) {
        return hasBrowser(parent) ? new HoverWindow(parent) : new DefaultInformationControl(parent, true);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return HoverWindow::forKeyboard;
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        place = GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT_AT_FIRST).create();
        parent.setLayoutData(place);
        content = parent;
    }

    @Override
    public void setInput(Object input) {
        text = (HoverText) input;
        place.widthHint = WIDTH;
        isFitted = false;
        mouse = content.getDisplay().getCursorLocation().y;
        line = heightOfLine();
        place.exclude = text.isNothing();
        content.setVisible(!text.isNothing());
        if (text.isNothing()) {
            content.getDisplay().asyncExec(this::fit);
        } else {
            browser = browser == null ? browserIn(content) : browser;
            browser.setText(HoverPage.of(text).html());
        }
    }

    /** Made late: the window of several hovers has taken the content over by then, which no browser bears. */
    private Browser browserIn(Composite parent) {
        Browser made = new Browser(parent, SWT.NONE);
        made.addLocationListener(LocationListener.changingAdapter(
                going -> going.doit = going.location.startsWith("about:")));
        made.addTitleListener(told -> laidOut(told.title));
        parent.layout(true, true);
        return made;
    }

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            // the Platform gives it the size that it had before the page was laid out
            getShell().getDisplay().asyncExec(this::fit);
        }
    }

    @Override
    public boolean hasContents() {
        return text != null && !text.isNothing();
    }

    @Override
    public Point computeSizeHint() {
        if (place.exclude) {
            return new Point(0, 0);
        }
        Rectangle trim = computeTrim();
        return new Point(place.widthHint + trim.width, place.heightHint + trim.height);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        content.setFocus();
    }

    private void laidOut(String title) {
        // one that can be made larger stays as the user makes it
        boolean isWanted = !isResizable() || !isFitted;
        if (title.startsWith(HoverPage.HEIGHT) && !browser.isDisposed() && isWanted) {
            become(Integer.parseInt(title.substring(HoverPage.HEIGHT.length())));
        }
    }

    /** Where a page of that height would not be seen as a whole, it gets more width, and tells its height again. */
    private void become(int height) {
        int highest = Math.min(HIGHEST, isForMouse ? besideWord().room() : screen().height * 3 / 4);
        boolean isTooHigh = height > highest && place.widthHint < WIDE;
        place.widthHint = isTooHigh ? WIDE : Math.max(place.widthHint, isResizable() ? browser.getSize().x : 0);
        place.heightHint = Math.min(highest, height);
        isFitted = !isTooHigh;
        fit();
    }

    /** Makes the window as large as what is in it, wherever the page is shown: it may be a part of another window. */
    private void fit() {
        if (text == null || content.isDisposed()) {
            return;
        }
        Shell shell = content.getShell();
        new FindingsBeside(shell, content).breakLines();
        Rectangle screen = screen();
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point corner = shell.getLocation();
        int width = Math.min(wanted.x, screen.width);
        int left = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - width));
        shell.setBounds(isForMouse ? besideWord().of(corner.y, left, width, wanted.y)
                : inScreen(corner.y, left, width, Math.min(wanted.y, screen.height)));
        shell.layout(true, true);
    }

    private Rectangle inScreen(int top, int left, int width, int height) {
        Rectangle screen = screen();
        return new Rectangle(left, Math.max(screen.y, Math.min(top, screen.y + screen.height - height)), width, height);
    }

    private PlaceBesideWord besideWord() {
        return new PlaceBesideWord(screen(), mouse, line);
    }

    /** A line of an editor, whose letters may be large. */
    private int heightOfLine() {
        GC letters = new GC(content);
        try {
            letters.setFont(JFaceResources.getTextFont());
            return letters.getFontMetrics().getHeight();
        } finally {
            letters.dispose();
        }
    }

    private Rectangle screen() {
        return content.getMonitor().getClientArea();
    }

    private static boolean hasBrowser(Shell parent) {
        if (hasBrowser == null) {
            try {
                new Browser(parent, SWT.NONE).dispose();
                hasBrowser = true;
            } catch (SWTError none) {
                hasBrowser = false;
            }
        }
        return hasBrowser;
    }
}
