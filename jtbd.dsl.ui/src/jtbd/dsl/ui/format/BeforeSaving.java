package jtbd.dsl.ui.format;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Does something with each file in an editor that is about to be saved. */
record BeforeSaving(Consumer<IFileBuffer> action) implements IFileBufferListener {

    @Override
    public void stateChanging(IFileBuffer buffer) {
        action.accept(buffer);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // nothing is saved
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // nothing is saved
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // nothing is saved
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // nothing is saved
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // it has been saved
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // nothing is saved
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // nothing is saved
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // nothing is saved
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // nothing is saved
    }
}
