package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open editor, as the person in front of it sees and uses it. */
public final class JtbdEditor {

    private final ITextEditor editor;

    private JtbdEditor(ITextEditor editor) {
        this.editor = editor;
    }

    /** Opens the file in the editor that is meant for it, with the cursor at the start. */
    public static JtbdEditor open(IFile file) {
        JtbdEditor opened = new JtbdEditor((ITextEditor) inUi(() -> IDE.openEditor(Workbench.page(), file)));
        opened.focus();
        opened.settle();
        return opened;
    }

    /** The editor that is in front; fails where there is none for text. */
    public static JtbdEditor active() {
        return new JtbdEditor((ITextEditor) inUi(() -> Workbench.page().getActiveEditor()));
    }

    /** The same; only to be used on the thread of the workbench. */
    public static JtbdEditor front() {
        return new JtbdEditor((ITextEditor) Workbench.page().getActiveEditor());
    }

    /** Where the selection starts; only to be used on the thread of the workbench. */
    public int selectedAt() {
        return viewer().widgetOffset2ModelOffset(widget().getSelectionRange().x);
    }

    public ITextEditor part() {
        return editor;
    }

    public IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    public String text() {
        return inUi(() -> document().get());
    }

    /** Replaces all of the text at once, as pasting over everything does. */
    public void become(String text) {
        inUi(() -> {
            document().set(text);
            return null;
        });
    }

    public void waitUntilItReads(String text) {
        waitFor(() -> "the text '" + text + "' instead of '" + text() + "'",
                () -> document().get().equals(text) ? Optional.of(text) : Optional.empty());
    }

    public boolean isDirty() {
        return inUi(editor::isDirty);
    }

    public ProjectionViewer viewer() {
        return (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    public StyledText widget() {
        return viewer().getTextWidget();
    }

    /** Gives the keyboard to the editor. */
    public void focus() {
        inUi(() -> {
            Workbench.window().getShell().forceActive();
            Workbench.page().activate(editor);
            editor.setFocus();
            return null;
        });
        waitUntil("the editor has the focus", () -> widget().isFocusControl());
    }

    /** Puts the cursor before the first place where the text reads so. */
    public void goTo(String words) {
        select(words, 0);
    }

    /** Puts the cursor behind the first place where the text reads so. */
    public void goBehind(String words) {
        int offset = offsetOf(words) + words.length();
        inUi(() -> {
            editor.selectAndReveal(offset, 0);
            return null;
        });
        focus();
    }

    /** Selects the first place where the text reads so. */
    public void select(String words) {
        select(words, words.length());
    }

    /** What is selected. */
    public String selected() {
        return inUi(() -> widget().getSelectionText());
    }

    /** What the status line says; only to be used on the thread of the workbench. */
    public String statusLine() {
        SubStatusLineManager line = (SubStatusLineManager) editor.getEditorSite().getActionBars()
                .getStatusLineManager();
        return Dialog.all(((StatusLineManager) line.getParent()).getControl(), CLabel.class).map(CLabel::getText)
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    public int caret() {
        return inUi(() -> viewer().widgetOffset2ModelOffset(widget().getCaretOffset()));
    }

    /** Whether the cursor is in a line that is to be seen; only to be used on the thread of the workbench. */
    public boolean showsCaret() {
        return isInSight(widget().getCaretOffset());
    }

    /** Whether the last place where the text reads so is to be seen; only on the thread of the workbench. */
    public boolean showsLast(String words) {
        return isInSight(viewer().modelOffset2WidgetOffset(document().get().lastIndexOf(words)));
    }

    private boolean isInSight(int offset) {
        int height = widget().getLocationAtOffset(offset).y;
        return height >= 0 && height + widget().getLineHeight() <= widget().getClientArea().height;
    }

    /** Whether the words have a colour, so that it is known what they are; only on the thread of the workbench. */
    public boolean isColoured(String words) {
        StyleRange style = widget().getStyleRangeAtOffset(viewer().modelOffset2WidgetOffset(offsetOf(words)));
        return style != null && style.foreground != null;
    }

    /** Where the first place with the words stands on the display, for the mouse. */
    public Point placeOf(String words) {
        int offset = offsetOf(words);
        return inUi(() -> {
            Point corner = widget().getLocationAtOffset(viewer().modelOffset2WidgetOffset(offset));
            return widget().toDisplay(corner.x + 3, corner.y + widget().getLineHeight() / 2);
        });
    }

    /** Scrolls so that the first line with the words has so many others above it. */
    public void showLineOf(String words, int above) {
        int offset = offsetOf(words);
        inUi(() -> {
            viewer().setTopIndex(document().getLineOfOffset(offset) - above);
            return null;
        });
    }

    /** Where problems are shown beside the line with the words, for the mouse. */
    public Point besideLineOf(String words) {
        int height = placeOf(words).y;
        return inUi(() -> new Point(Adapters.adapt(editor, IVerticalRulerInfo.class).getControl().toDisplay(8, 0).x,
                height));
    }

    public int offsetOf(String words) {
        int offset = text().indexOf(words);
        if (offset < 0) {
            throw new AssertionError("'" + words + "' stands nowhere in: " + text());
        }
        return offset;
    }

    /**
     * Lets the viewer notice which line is on top. It takes whatever makes it look first, be it that a key is released,
     * for scrolling, and closes a hover that is open or about to come.
     */
    private void settle() {
        inUi(() -> {
            viewer().setTopIndex(viewer().getTopIndex());
            return null;
        });
    }

    private void select(String words, int length) {
        int offset = offsetOf(words);
        inUi(() -> {
            editor.selectAndReveal(offset, length);
            return null;
        });
        focus();
    }
}
