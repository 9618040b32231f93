package jtbd.dsl.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/** Gives files their canonical layout; in one with mistakes, all is left as it is that was not read whole. */
public class JtbdFormatter implements IFormatter2 {

    @Inject
    private StatementStarts starts;

    @Inject
    private SameReading reading;

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        Layout layout = new Layout(starts, text, new Indentation("  ", newLineOf(text)));
        if (!text.hasSyntaxError()) {
            return wanted(layout.changes(), request);
        }
        List<ITextReplacement> changes = wanted(ofReadWhole(text, layout), request);
        return changes.isEmpty() || reading.has(text.getRewriter().renderToString(changes), text.getResource())
                ? changes : List.of();
    }

    private static List<ITextReplacement> ofReadWhole(ITextRegionAccess text, Layout layout) {
        ReadWhole read = new ReadWhole(text);
        return layout.changes(read.statements().toList()).stream().filter(read::hasNoMistakeWithin).toList();
    }

    private static String newLineOf(ITextRegionAccess text) {
        String all = text.regionForDocument().getText();
        int end = all.indexOf('\n');
        return end > 0 && all.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    private static List<ITextReplacement> wanted(List<ITextReplacement> changes, FormatterRequest request) {
        return changes.stream().filter(change -> isWanted(change, request)).toList();
    }

    private static boolean isWanted(ITextReplacement change, FormatterRequest request) {
        return request.getRegions().isEmpty()
                || request.getRegions().stream().anyMatch(region -> touches(region, change));
    }

    private static boolean touches(ITextRegion region, ITextReplacement change) {
        return region.getOffset() <= change.getEndOffset()
                && change.getOffset() <= region.getOffset() + region.getLength();
    }
}
