package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Several words that make one term, such as {@code economic buyer} or {@code % per year}; one space between them. */
public class SeveralWords extends AbstractNullSafeConverter<String> {

    @Override
    protected String internalToValue(String text, INode node) {
        if (node == null) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.append(words.isEmpty() ? "" : " ").append(WordOrText.unquoted(leaf.getText()));
            }
        }
        return words.toString();
    }

    @Override
    protected String internalToString(String words) {
        return words;
    }
}
