package jtbd.dsl.syntax;

import java.util.function.Supplier;

import org.eclipse.xtext.parser.IParseResult;

/**
 * What becomes of a text that is read on in some way.
 *
 * @param next where the parser does not go on then
 * @param takesNextLine whether it is the next line that does not fit behind the way then
 * @param words those of the text then
 */
record Trial(Way way, IParseResult read, int next, boolean takesNextLine, Supplier<Words> words) {

    static final int TO_THE_END = Integer.MAX_VALUE;

    /** How far the way leads, at least on its own line. */
    int reach() {
        return takesNextLine ? way.end() : next;
    }

    /** Whether it gets past the place well enough for nobody to look for another way. */
    boolean leadsOn(int at, TextLines lines) {
        if (next == TO_THE_END) {
            return true;
        }
        boolean goesBehindWay = words.get().from(next) > words.get().from(way.end());
        return !takesNextLine && (next > lines.end(at) && goesBehindWay
                || way.closesBlock() && next >= at
                || (way.isSure() || way.endsEarlier()) && next > Math.max(at, way.end())
                || !way.leavesOut() && next > at && goesBehindWay);
    }
}
