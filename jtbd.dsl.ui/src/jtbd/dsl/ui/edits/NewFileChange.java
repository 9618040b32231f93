package jtbd.dsl.ui.edits;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;

/** A new file with a text; undoing it deletes the file. */
final class NewFileChange extends ResourceChange {

    private final IFile file;
    private final String text;

    NewFileChange(IFile file, String text) {
        this.file = file;
        this.text = text;
        setValidationMethod(VALIDATE_DEFAULT);
    }

    @Override
    public String getName() {
        return "New file " + file.getFullPath();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return file.exists() ? RefactoringStatus.createFatalErrorStatus("There is already a file " + file.getFullPath())
                : new RefactoringStatus();
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        makeFolder(file.getParent());
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, monitor);
        return new DeleteResourceChange(file.getFullPath(), true);
    }

    @Override
    protected IFile getModifiedResource() {
        return file;
    }

    private static void makeFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent());
            folder.create(false, true, null);
        }
    }
}
