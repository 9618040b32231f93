package jtbd.dsl.documents.csv;

import java.util.Locale;

/** What the cells of a column are, by the names that the Data Package standard has for it. */
public enum ColumnType {
    STRING, NUMBER, INTEGER, BOOLEAN, DATE, YEAR;

    /** The standard's word: {@code string}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
