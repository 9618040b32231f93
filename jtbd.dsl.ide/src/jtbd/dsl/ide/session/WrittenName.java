package jtbd.dsl.ide.session;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;

/** A name as a reference, an import or a declaration writes it: words with dots between them. */
public record WrittenName(List<ILeafNode> words) {

    public static WrittenName of(INode node) {
        return new WrittenName(StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && !leaf.getText().startsWith(".")).toList());
    }

    /** One word of it, without {@code ^}. */
    public String word(int number) {
        String text = words.get(number).getText();
        return text.startsWith("^") ? text.substring(1) : text;
    }

    public ITextRegion region(int number) {
        return words.get(number).getTextRegion();
    }

    public QualifiedName whole() {
        return upTo(words.size() - 1);
    }

    /** The name that the words up to this one make. */
    public QualifiedName upTo(int last) {
        return QualifiedName.create(IntStream.rangeClosed(0, last).mapToObj(this::word).toList());
    }
}
