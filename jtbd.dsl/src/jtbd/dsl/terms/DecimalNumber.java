package jtbd.dsl.terms;

import java.math.BigDecimal;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A number such as {@code 9}, {@code 4.5} or {@code -3}. */
public class DecimalNumber extends AbstractNullSafeConverter<BigDecimal> {

    @Override
    protected BigDecimal internalToValue(String text, INode node) {
        return new BigDecimal(text.charAt(0) == '-' ? "-" + text.substring(1).strip() : text);
    }

    @Override
    protected String internalToString(BigDecimal number) {
        return number.toPlainString();
    }
}
