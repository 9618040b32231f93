package jtbd.dsl.ui.session;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

import jtbd.dsl.ui.Activator;

/** Starts the session with the first text of the language that is opened anywhere. */
public final class TextSetup implements IDocumentSetupParticipant {

    @Override
    public void setup(IDocument document) {
        Activator.session();
    }
}
