package jtbd.dsl.formatting;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.places.WrittenFile;

/** What of a text with mistakes says surely what was read from it: statements of the file, or of an industry in it. */
final class ReadWhole {

    private final ITextRegionAccess text;
    private final WrittenFile file;

    /**
     * A statement without mistakes.
     *
     * @param depth of the block that it stands in
     */
    record Statement(IEObjectRegion region, int depth) {
    }

    ReadWhole(ITextRegionAccess text) {
        this.text = text;
        this.file = (WrittenFile) text.getResource();
    }

    Stream<Statement> statements() {
        Model model = (Model) text.getResource().getContents().get(0);
        return statements(Stream.concat(model.getImports().stream(), model.getElements().stream()), 0);
    }

    private Stream<Statement> statements(Stream<? extends EObject> all, int depth) {
        return all.flatMap(statement -> {
            IEObjectRegion region = text.regionForEObject(statement);
            if (region != null && file.isReadWhole(region)) {
                return Stream.of(new Statement(region, depth));
            }
            return statement instanceof Industry industry && hasItsBrackets(industry)
                    ? statements(industry.getMembers().stream(), depth + 1) : Stream.empty();
        });
    }

    /** Whether no mistake is in the passage; one may be right before it. */
    boolean hasNoMistakeWithin(ITextSegment passage) {
        return passage.getLength() == 0
                || file.isReadWhole(new TextRegion(passage.getOffset() + 1, passage.getLength() - 1));
    }

    /** Where a bracket is missing or too much, nobody knows for sure what stands in the block. */
    private boolean hasItsBrackets(Industry industry) {
        return StreamSupport.stream(file.nodeOf(industry).getLeafNodes().spliterator(), false)
                .noneMatch(leaf -> isMissingBracket(leaf) || isLeftOutBracket(leaf));
    }

    private static boolean isMissingBracket(ILeafNode leaf) {
        return leaf.getLength() == 0 && (StatementStarts.isOpeningBracket(leaf.getGrammarElement())
                || StatementStarts.isClosingBracket(leaf.getGrammarElement()));
    }

    /** What was left out in reading stands between words as white space and comments do. */
    private static boolean isLeftOutBracket(ILeafNode leaf) {
        String text = leaf.getText();
        return leaf.isHidden() && !text.startsWith("/") && (text.contains("{") || text.contains("}"));
    }
}
