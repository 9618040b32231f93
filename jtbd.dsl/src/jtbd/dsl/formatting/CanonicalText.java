package jtbd.dsl.formatting;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The text of a whole file in canonical layout. */
public class CanonicalText {

    @Inject
    private Provider<IFormatter2> formatters;

    @Inject
    private Provider<TextRegionAccessBuilder> texts;

    /** The text; the file's own where it cannot be read to its end. */
    public String of(XtextResource file) {
        ITextRegionAccess text = texts.get().forNodeModel(file).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(text);
        return text.getRewriter().renderToString(formatters.get().format(request));
    }
}
