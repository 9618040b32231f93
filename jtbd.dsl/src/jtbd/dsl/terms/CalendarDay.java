package jtbd.dsl.terms;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A day of the calendar in the order year, month, day: {@code 2026-03-31}. */
public class CalendarDay extends AbstractNullSafeConverter<String> {

    @Override
    protected String internalToValue(String text, INode node) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException notADay) {
            throw new ValueConverterException("'" + text + "' is not a date. Write year, month and day, such as "
                    + "2026-03-31.", node, null);
        }
    }

    @Override
    protected String internalToString(String day) {
        return day;
    }
}
