package jtbd.dsl.ide.completion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Days to choose from: for what is due, those ahead; for what has happened, today and the last ones behind. */
final class DayProposals {

    private static final String MENTIONED = "Day that the workspace mentions";
    private static final int QUARTERS = 5;
    private static final int MOST_BEHIND = 12;

    @Inject
    private UsedValues used;

    void propose(EStructuralFeature feature, Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        LocalDate today = LocalDate.now();
        Map<String, String> days = feature == Literals.TARGET__DUE ? ahead(today) : behind(today);
        for (Map.Entry<String, String> day : days.entrySet()) {
            if (cursor.typed().leadsTo(day.getKey())) {
                proposals.accept(Proposal.of(day.getKey(), CompletionItemKind.Value, order.get(), day.getValue()));
            }
        }
    }

    /** The days until which other targets are to be reached, and the ends of quarters. */
    private Map<String, String> ahead(LocalDate today) {
        Map<String, String> days = new LinkedHashMap<>();
        used.of(List.of(Literals.TARGET__DUE)).stream().filter(day -> day.compareTo(today.toString()) > 0)
                .forEach(day -> days.put(day, MENTIONED));
        YearMonth end = YearMonth.from(today).withMonth(3 * today.get(IsoFields.QUARTER_OF_YEAR));
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            YearMonth month = end.plusMonths(3L * quarter);
            days.putIfAbsent(month.atEndOfMonth().toString(), "End of "
                    + month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear());
        }
        return days;
    }

    private Map<String, String> behind(LocalDate today) {
        Map<String, String> days = new LinkedHashMap<>(Map.of(today.toString(), "Today"));
        used.of(UsedValues.DAYS).stream().filter(day -> day.compareTo(today.toString()) < 0)
                .sorted(Comparator.reverseOrder()).limit(MOST_BEHIND).forEach(day -> days.put(day, MENTIONED));
        return days;
    }
}
