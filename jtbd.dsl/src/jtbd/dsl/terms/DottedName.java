package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;

/** Names joined by dots, such as {@code retail.repair.PhoneRepair}; only the first may need {@code ^}. */
public class DottedName extends AbstractNullSafeConverter<String> {

    @Inject
    private Keywords keywords;

    @Override
    protected String internalToValue(String text, INode node) {
        return text.indexOf('^') < 0 && text.indexOf(' ') < 0 ? text : text.replaceAll("[\\^\\s]", "");
    }

    @Override
    protected String internalToString(String dotted) {
        return keywords.escaped(dotted);
    }
}
