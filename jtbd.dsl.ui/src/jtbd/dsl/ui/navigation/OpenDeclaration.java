package jtbd.dsl.ui.navigation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** F3. Where nothing leads further, the status line says so; the Platform alone would open a dialog for that. */
final class OpenDeclaration extends Action {

    private static final String[] TARGETS = { "org.eclipse.ui.genericeditor.GenericEditor",
        "org.eclipse.ui.DefaultTextEditor" };

    private final ITextEditor editor;
    private final ITextViewer viewer;
    private final IAction following;

    private OpenDeclaration(ITextEditor editor, ITextViewer viewer, IAction following) {
        super(following.getText());
        this.editor = editor;
        this.viewer = viewer;
        this.following = following;
        setActionDefinitionId(following.getActionDefinitionId());
    }

    static void become(ITextEditor editor, ITextViewer viewer) {
        IAction usual = editor.getAction(ITextEditorActionConstants.OPEN_HYPERLINK);
        if (!(usual instanceof OpenDeclaration)) {
            editor.setAction(ITextEditorActionConstants.OPEN_HYPERLINK, new OpenDeclaration(editor, viewer, usual));
        }
    }

    @Override
    public void run() {
        IRegion cursor = new Region(viewer.getSelectedRange().x, 0);
        List<IHyperlink> links = links(cursor);
        if (links.isEmpty()) {
            LeadsNowhere.from(viewer.getDocument(), cursor, editor).say();
        } else if (links.size() == 1) {
            links.get(0).open();
        } else {
            following.run();
        }
    }

    /** Looked for once: the answer to a second question may be that there is nothing after all. */
    private List<IHyperlink> links(IRegion cursor) {
        return Stream.of(TARGETS)
                .flatMap(target -> Stream.of(EditorsUI.getHyperlinkDetectorRegistry()
                        .createHyperlinkDetectors(target, editor)))
                .map(detector -> detector.detectHyperlinks(viewer, cursor, false))
                .filter(Objects::nonNull).flatMap(Stream::of).toList();
    }
}
