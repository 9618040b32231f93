package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A year of four digits such as {@code 2026}. */
public class CalendarYear extends AbstractNullSafeConverter<Integer> {

    @Override
    public Integer toValue(String text, INode node) {
        if (text == null || text.isEmpty()) {
            throw new ValueConverterException("A year of four digits is needed here, such as 2026.", node, null);
        }
        return super.toValue(text, node);
    }

    @Override
    protected Integer internalToValue(String text, INode node) {
        if (text.length() != 4 || text.indexOf('.') >= 0) {
            throw new ValueConverterException("'" + text + "' is not a year. Write four digits, such as 2026.", node,
                    null);
        }
        return Integer.valueOf(text);
    }

    @Override
    protected String internalToString(Integer year) {
        return year.toString();
    }
}
