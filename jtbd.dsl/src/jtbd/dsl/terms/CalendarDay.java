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
            return day(text).toString();
        } catch (DateTimeException | NumberFormatException notADay) {
            throw new ValueConverterException("'" + text + "' is not a date. Write year, month and day, such as "
                    + "2026-03-31.", node, null);
        }
    }

    /** Java's own reading of dates takes ten times as long, so it gets what is not written as usual. */
    private static LocalDate day(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10))
                : LocalDate.parse(text);
    }

    @Override
    protected String internalToString(String day) {
        return day;
    }
}
