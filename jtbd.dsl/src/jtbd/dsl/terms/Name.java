package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;

/** A name; one that is also a keyword is written with {@code ^} before it. */
public class Name extends AbstractNullSafeConverter<String> {

    @Inject
    private Keywords keywords;

    @Override
    protected String internalToValue(String text, INode node) {
        return text.startsWith("^") ? text.substring(1) : text;
    }

    @Override
    protected String internalToString(String name) {
        return keywords.escaped(name);
    }
}
