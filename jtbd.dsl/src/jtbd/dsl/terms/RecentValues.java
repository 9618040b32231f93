package jtbd.dsl.terms;

/**
 * Values that were read lately. Words, scales and units come over and over, and one copy of each serves all; a value
 * that comes seldom is forgotten again. Threads may share it: at worst, a value is kept twice.
 */
final class RecentValues {

    private static final int PLACES = 1 << 12;

    private final Object[] values = new Object[PLACES];

    /** The value, or one like it from before. */
    Object shared(Object value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Object known = values[place];
        if (value.equals(known)) {
            return known;
        }
        values[place] = value;
        return value;
    }
}
