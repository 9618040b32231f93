package jtbd.dsl.ui.project;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** The command that writes the documents of what is selected, or of the text in front, now and telling what it did. */
public final class WriteDocuments extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        wanted(event).ifPresent(resource -> {
            if (IDE.saveAllEditors(new IResource[] { resource.getProject() }, true)) {
                DocumentsJob.of(DocumentRoot.of(resource)).writeAndTell();
            }
        });
        return null;
    }

    private static Optional<IResource> wanted(ExecutionEvent event) {
        return Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray())
                .map(thing -> Adapters.adapt(thing, IResource.class)).filter(thing -> thing != null).findFirst()
                .or(() -> Optional.ofNullable(HandlerUtil.getActiveEditorInput(event))
                        .map(input -> input.getAdapter(IFile.class)));
    }
}
