package jtbd.dsl.ui.wizards;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.places.Places;
import jtbd.dsl.ui.session.Refusal;

/** The command that asks for a new job, metric or competitor and has the server write it at the cursor. */
public final class NewThing extends AbstractHandler implements IExecutableExtension {

    private String keyword;

    private record Written(boolean applied, Location location) {

        /** Nothing of it is selected: the next key would take that away. */
        Location behind() {
            Position end = location.getRange().getEnd();
            return new Location(location.getUri(), new Range(end, end));
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        keyword = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Map<String, Object> place = new HashMap<>();
            place.put("uri", Addresses.of(document).orElseThrow());
            place.put("position", Offsets.position(document, cursor.getOffset()));
            then(shell, Activator.session().command("jtbd.prompts", Map.of(), Prompts[].class), prompts ->
                    Stream.of(prompts).filter(each -> each.keyword().equals(keyword)).findFirst()
                            .ifPresent(found -> ask(shell, found, place)));
        }
        return null;
    }

    private void ask(Shell shell, Prompts prompts, Map<String, Object> place) {
        NewThingDialog dialog = new NewThingDialog(shell, prompts);
        if (dialog.open() == Window.OK) {
            Map<String, Object> arguments = new HashMap<>(place);
            arguments.putAll(dialog.answers());
            String command = "jtbd.new" + keyword.substring(0, 1).toUpperCase(Locale.ROOT)
                    + keyword.substring(1);
            then(shell, Activator.session().command(command, arguments, Written.class), written -> {
                if (written.applied()) {
                    Places.show(written.behind());
                }
            });
        }
    }

    /** Goes on in the thread of the workbench when the answer is there. */
    private static <T> void then(Shell shell, CompletableFuture<T> answer, Consumer<T> next) {
        answer.whenComplete((said, failure) -> shell.getDisplay().asyncExec(() -> {
            if (failure == null) {
                next.accept(said);
            } else {
                MessageDialog.openError(shell, "JTBD", Refusal.of(failure).message());
            }
        }));
    }
}
