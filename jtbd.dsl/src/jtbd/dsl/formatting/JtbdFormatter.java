package jtbd.dsl.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/** Gives files their canonical layout; a file that cannot be read to its end is left as it is. */
public class JtbdFormatter implements IFormatter2 {

    @Inject
    private StatementStarts starts;

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        if (text.hasSyntaxError()) {
            return List.of();
        }
        return new Layout(starts, text, new Indentation("  ", newLineOf(text))).changes().stream()
                .filter(change -> isWanted(change, request)).toList();
    }

    private static String newLineOf(ITextRegionAccess text) {
        String all = text.regionForDocument().getText();
        int end = all.indexOf('\n');
        return end > 0 && all.charAt(end - 1) == '\r' ? "\r\n" : "\n";
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
