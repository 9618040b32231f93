package jtbd.dsl.ui.minings;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;

import jtbd.dsl.ui.convert.Offsets;

/** Words within a line, which are no part of the text. */
final class Hint extends LineContentCodeMining {

    private Hint(InlayHint told, IDocument text, ICodeMiningProvider provider) {
        super(new Position(Offsets.offset(text, told.getPosition()), 1), provider);
        setLabel(label(told));
    }

    static List<ICodeMining> of(List<InlayHint> told, IDocument text, ICodeMiningProvider provider) {
        return told.stream().<ICodeMining>map(each -> new Hint(each, text, provider)).toList();
    }

    private static String label(InlayHint told) {
        String words = told.getLabel().map(plain -> plain,
                parts -> String.join("", parts.stream().map(InlayHintLabelPart::getValue).toList()));
        return (Boolean.TRUE.equals(told.getPaddingLeft()) ? " " : "") + words
                + (Boolean.TRUE.equals(told.getPaddingRight()) ? " " : "");
    }
}
