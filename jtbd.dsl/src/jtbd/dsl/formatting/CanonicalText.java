package jtbd.dsl.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The text of a whole file in canonical layout. */
public class CanonicalText {

    @Inject
    private Provider<IFormatter2> formatters;

    /** The text; of a file with mistakes, only statements that have none are laid out. */
    public String of(XtextResource file) {
        ITextRegionAccess text = new RegionsOfFile().withResource(file).create();
        return text.getRewriter().renderToString(changes(text));
    }

    /** What has to change in the file to give it that text, in its order. */
    public List<ITextReplacement> changes(XtextResource file) {
        return changes(new RegionsOfFile().withResource(file).create());
    }

    private List<ITextReplacement> changes(ITextRegionAccess text) {
        return formatters.get().format(new FormatterRequest().setTextRegionAccess(text));
    }
}
