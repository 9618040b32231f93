package jtbd.dsl.ui.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.search.ui.NewSearchUI;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.CommandArguments;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.Texts;
import jtbd.dsl.ui.convert.Words;

/** The command that lists in the Search view where a thing is referred to, as the server has told already. */
public final class ShowReferences extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        CommandArguments told = CommandArguments.of(event);
        NewSearchUI.runQueryInBackground(ReferencesQuery.of(name(told), told.others()));
        return null;
    }

    private static String name(CommandArguments told) throws ExecutionException {
        IFile file = Addresses.file(told.address()).filter(IFile::isAccessible).orElse(null);
        try {
            IDocument text = file == null ? null : Texts.of(file);
            return text == null ? "" : Words.in(text, Words.at(text, Offsets.offset(text, told.position())));
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
