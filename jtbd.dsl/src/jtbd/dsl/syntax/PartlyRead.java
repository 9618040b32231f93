package jtbd.dsl.syntax;

import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** What was read from a text with mistakes: all but the passages that nobody can make sense of. */
final class PartlyRead extends ParseResult {

    private final List<Mistake> mistakes;
    private final List<Span> leftOut;
    private final List<Span> unclear;
    private final boolean readToItsEnd;
    private final ICompositeNode written;

    /**
     * @param written what the parser made of the text as it stands
     * @param leftOut the passages that were left out, or of which it is not known what they say
     * @param unclear all passages that do not say what was read, and those where something is wrong
     */
    PartlyRead(ICompositeNode written, IParseResult read, List<Mistake> mistakes, List<Span> leftOut,
            List<Span> unclear, boolean readToItsEnd) {
        super(read.getRootASTElement(), read.getRootNode(), true);
        this.written = written;
        this.mistakes = List.copyOf(mistakes);
        this.leftOut = List.copyOf(leftOut);
        this.unclear = List.copyOf(unclear);
        this.readToItsEnd = readToItsEnd;
    }

    ICompositeNode written() {
        return written;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    List<Span> leftOut() {
        return leftOut;
    }

    List<Span> unclear() {
        return unclear;
    }

    /** Whether what was read is all of the text but the passages that were left out. */
    boolean isReadToItsEnd() {
        return readToItsEnd;
    }
}
