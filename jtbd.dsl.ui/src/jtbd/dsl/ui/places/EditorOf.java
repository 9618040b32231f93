package jtbd.dsl.ui.places;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editor that a viewer is in: the Platform tells those who are given a viewer nothing of it. */
public final class EditorOf {

    private EditorOf() {
    }

    /** None while the editor is only about to open. */
    public static Optional<ITextEditor> viewer(ITextViewer viewer) {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
                .flatMap(page -> page == null ? Stream.empty() : Stream.of(page.getEditorReferences()))
                .map(EditorOf::textEditor).flatMap(Optional::stream)
                .filter(editor -> Adapters.adapt(editor, ITextViewer.class) == viewer).findFirst();
    }

    private static Optional<ITextEditor> textEditor(IEditorReference editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditor(false), ITextEditor.class));
    }
}
