package jtbd.dsl.ui.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.swt.events.MouseEvent;

/** Words above a thing. A click on those that lead somewhere goes there. */
final class Lens extends LineHeaderCodeMining {

    private Lens(CodeLens told, IDocument text, ICodeMiningProvider provider) throws BadLocationException {
        super(told.getRange().getStart().getLine(), text, provider, click(told.getCommand()));
        setLabel(told.getCommand().getTitle());
    }

    static List<ICodeMining> of(List<? extends CodeLens> told, IDocument text, ICodeMiningProvider provider) {
        List<ICodeMining> lenses = new ArrayList<>();
        for (CodeLens each : told) {
            try {
                lenses.add(new Lens(each, text, provider));
            } catch (BadLocationException changedMeanwhile) {
                // the lenses of the text as it is now are on their way
            }
        }
        return lenses;
    }

    private static Consumer<MouseEvent> click(Command command) {
        return command.getCommand().isEmpty() ? null : click -> new LensCommand(command).run();
    }
}
