package jtbd.dsl.ui.format;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;

import jtbd.dsl.ui.session.BufferFollower;

/** Does something with each file in an editor that is about to be saved. */
record BeforeSaving(Consumer<IFileBuffer> action) implements BufferFollower {

    @Override
    public void stateChanging(IFileBuffer buffer) {
        action.accept(buffer);
    }
}
