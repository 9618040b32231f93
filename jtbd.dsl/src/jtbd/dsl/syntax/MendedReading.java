package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.parser.IParseResult;

import jtbd.dsl.terms.Keywords;

/** One text with mistakes while it is read: each round mends the first of them and parses again. */
final class MendedReading {

    private static final int MOST_ROUNDS = 100;

    private final TextReadAgain read;
    private final Vocabulary vocabulary;
    private final Keywords keywords;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int followsUpTo = -1;
    private int rounds;

    MendedReading(IParseResult parsed, PatientParser parser, Vocabulary vocabulary, Keywords keywords) {
        this.read = new TextReadAgain(parsed, parser);
        this.vocabulary = vocabulary;
        this.keywords = keywords;
    }

    PartlyRead read() {
        boolean readOn = true;
        for (Optional<Hitch> next = read.hitch(); readOn && next.isPresent(); next = read.hitch()) {
            readOn = mend(next.get());
        }
        return read.result(mistakes, readOn);
    }

    private boolean mend(Hitch hitch) {
        LikelyCause cause = new LikelyCause(hitch, read, vocabulary, keywords);
        Optional<Mended> mended = cause.mended();
        tell(mended.map(Mended::mistake).orElseGet(hitch::mistake));
        List<Way> ways = new ArrayList<>(mended.map(Mended::mend).stream().toList());
        if (hitch.told().isEmpty()) {
            ways.add(Way.by(AnyValue.at(hitch, read.words())));
        }
        Optional<WaysOn> more = hitch.told().map(told -> new WaysOn(told, read.text(), read.words()));
        more.ifPresent(on -> ways.addAll(on.likeliestFirst()));
        cause.bracketToo().ifPresent(bracket -> {
            tell(bracket.mistake());
            ways.addAll(0, ways.stream().map(way -> way.and(bracket.mend())).toList());
        });
        return goOn(hitch.place(), ways)
                || more.isPresent() && goOn(hitch.place(), List.of(more.get().lastResort()));
    }

    private void tell(Mistake mistake) {
        boolean isNew = mistakes.stream().noneMatch(told -> told.message().equals(mistake.message())
                && read.lines().end(told.place().to()) == read.lines().end(mistake.place().to()));
        if (isNew && mistake.place().from() > followsUpTo && read.passages().stream().noneMatch(mistake::isWithin)) {
            mistakes.add(mistake);
        }
    }

    /** Reads on in the first of the ways that leads to the next line, or else in the one that leads farthest. */
    private boolean goOn(int at, List<Way> ways) {
        Trial best = null;
        for (Way way : ways) {
            Trial trial = read.trial(way);
            if (trial.leadsOn(way.placeToPass(at), read.lines())) {
                best = trial;
                break;
            }
            best = best == null || trial.reach() > best.reach() ? trial : best;
        }
        boolean progress = best != null && best.next() >= best.way().placeToPass(at) && read.isNew(best.way())
                && rounds++ < MOST_ROUNDS && read.mayGoOn();
        if (progress) {
            accept(best);
        }
        return progress;
    }

    private void accept(Trial trial) {
        read.accept(trial);
        Way way = trial.way();
        if (!way.isSure()) {
            followsUpTo = Math.max(way.end(), read.lines().end(way.start()));
        }
    }
}
