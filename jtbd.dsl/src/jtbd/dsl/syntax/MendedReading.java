package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import com.google.common.collect.Streams;

import jtbd.dsl.terms.Keywords;

/** One text with mistakes while it is read: each round mends the first of them and parses again. */
final class MendedReading {

    private static final int MOST_ROUNDS = 100;
    /** Characters to parse in all, so that an editor need not wait. */
    private static final long MOST_WORK = 300_000;

    private final String text;
    private final PatientParser parser;
    private final Vocabulary vocabulary;
    private final Keywords keywords;
    private final List<Rereading> passages = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final ICompositeNode written;
    private IParseResult now;
    private Words words;
    private int followsUpTo = -1;
    private int rounds;
    private long work;

    MendedReading(IParseResult parsed, PatientParser parser, Vocabulary vocabulary, Keywords keywords) {
        this.written = parsed.getRootNode();
        this.text = written.getText();
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.keywords = keywords;
        this.now = parsed;
    }

    PartlyRead read() {
        boolean readOn = true;
        for (Optional<INode> next = first(now); readOn && next.isPresent(); next = first(now)) {
            readOn = mend(next.get());
        }
        return new PartlyRead(written, now, mistakes, passages.stream().filter(passage -> !passage.isSure())
                .map(passage -> new Span(passage.from(), passage.to())).toList(), readOn);
    }

    /** Where the parser did not go on, or where a word has no value. */
    private static Optional<INode> first(IParseResult read) {
        return Streams.stream(read.getSyntaxErrors()).findFirst();
    }

    private static Optional<ToldMistake> told(INode error) {
        return Optional.of(error.getSyntaxErrorMessage()).filter(ToldMistake.class::isInstance)
                .map(ToldMistake.class::cast);
    }

    private int placeOf(INode error) {
        return told(error).map(told -> told.place(text)).map(Span::from).orElse(error.getOffset());
    }

    private boolean mend(INode error) {
        words = new Words(PatientParser.words(text, passages));
        Optional<Mended> cause = unclosedText(error).or(() -> danglingDot(error)).or(() -> foreign(error))
                .or(() -> nearWord(error)).or(() -> bracket(error));
        tell(cause.map(Mended::mistake).orElseGet(() -> mistake(error)));
        List<Way> ways = new ArrayList<>(cause.map(Mended::mend).stream().toList());
        if (told(error).isEmpty()) {
            ways.add(Way.by(AnyValue.insteadOf(words.get(words.from(placeOf(error))))));
        }
        Optional<WaysOn> more = told(error).map(told -> new WaysOn(told, text, words));
        more.ifPresent(on -> ways.addAll(on.likeliestFirst()));
        bracketToo(error).ifPresent(bracket -> {
            tell(bracket.mistake());
            ways.addAll(0, ways.stream().map(way -> way.and(bracket.mend())).toList());
        });
        return goOn(placeOf(error), ways) || more.isPresent() && goOn(placeOf(error), List.of(more.get().lastResort()));
    }

    private void tell(Mistake mistake) {
        boolean isNew = mistakes.stream().noneMatch(told -> told.message().equals(mistake.message())
                && new TextLines(text).end(told.place().to()) == new TextLines(text).end(mistake.place().to()));
        if (isNew && mistake.place().from() > followsUpTo && passages.stream().noneMatch(mistake::isWithin)) {
            mistakes.add(mistake);
        }
    }

    private Mistake mistake(INode error) {
        return new Mistake(told(error).flatMap(ToldMistake::missingBehind)
                .orElseGet(() -> new Span(error.getOffset(), error.getEndOffset())),
                error.getSyntaxErrorMessage().getMessage(), error.getSyntaxErrorMessage().getIssueData());
    }

    private Optional<Mended> unclosedText(INode error) {
        int next = words.from(placeOf(error));
        int text = told(error).isPresent() ? next - 1 : next;
        return words.has(text) && words.isText(text) && words.goesOnBehindLine(text)
                ? MissingQuote.in(this.text, words.get(text), vocabulary, parser) : Optional.empty();
    }

    private Optional<Mended> danglingDot(INode error) {
        return DanglingDot.before(words.from(placeOf(error)), words);
    }

    /** What is written as elsewhere. */
    private Optional<Mended> foreign(INode error) {
        int place = placeOf(error);
        return ForeignComment.at(place, text).or(() -> ForeignQuotes.at(place, text))
                .or(() -> ForeignDay.at(place, text)).or(() -> ForeignRange.at(words.from(place), text, words))
                .or(() -> MisspeltNumber.at(words.from(place), text, words))
                .or(() -> NeedlessWord.before(words.from(place), words));
    }

    /** The word that was probably meant, where the text can be read on with it. */
    private Optional<Mended> nearWord(INode error) {
        return told(error).filter(told -> !told.suggestsWord()).flatMap(told -> NearWord
                .to(told.stumble().word(), keywords)
                .map(word -> new Mended(told.meaning(word, text), Way.by(Rereading.as(told.place(text), word, true))))
                .map(near -> Map.entry(near, trial(near.mend()).next))
                .filter(near -> near.getValue() > told.place(text).to())
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey));
    }

    /** What is behind a mistake about brackets, by the layout of the text. */
    private Optional<Mended> bracket(INode error) {
        return told(error).flatMap(told -> disagreement(told)
                .filter(bracket -> told.concerns(SyntaxMessages.CONCERNS_BLOCKS) || !told.isMissingAtEnd()
                        && isRightBefore(bracket.mend(), told.place(text).from())));
    }

    /** The bracket that is missing behind a statement in which something else is. */
    private Optional<Mended> bracketToo(INode error) {
        return told(error).filter(ToldMistake::isMissingAtEnd).flatMap(told -> disagreement(told)
                .filter(bracket -> bracket.mend().closesBlock()
                        && isRightBefore(bracket.mend(), told.place(text).from())));
    }

    private Optional<Mended> disagreement(ToldMistake told) {
        return Brackets.disagreement(text, words, vocabulary,
                told.stumble().isEnd() && told.concerns(SyntaxMessages.CONCERNS_BLOCKS));
    }

    private boolean isRightBefore(Way way, int place) {
        int word = words.from(place);
        return words.has(word) && word > 0 && words.beginsLine(word) && way.end() == words.end(word - 1);
    }

    /** Reads on in the first of the ways that leads to the next line, or else in the one that leads farthest. */
    private boolean goOn(int at, List<Way> ways) {
        Trial best = null;
        for (Way way : ways) {
            Trial trial = trial(way);
            if (leadsOn(trial, placeToPass(way, at))) {
                best = trial;
                break;
            }
            best = best == null || trial.reach() > best.reach() ? trial : best;
        }
        boolean progress = best != null && best.next >= placeToPass(best.way, at) && isNew(best.way)
                && rounds++ < MOST_ROUNDS && work < MOST_WORK;
        if (progress) {
            accept(best);
        }
        return progress;
    }

    /** Whether the text is read otherwise by it; the same bracket may be missing twice. */
    private boolean isNew(Way way) {
        return way.closesBlock() || !passages.containsAll(way.passages());
    }

    /** What was read on too far hides the mistakes in it, which come before the one that was met. */
    private static int placeToPass(Way way, int at) {
        return way.endsEarlier() ? Math.min(at, way.end()) : at;
    }

    private Trial trial(Way way) {
        work += text.length();
        IParseResult read = parser.parse(text, with(way));
        int next = first(read).map(this::placeOf).orElse(Integer.MAX_VALUE);
        return new Trial(way, read, next, takesWordsOfNextLine(way, next));
    }

    /** What is read otherwise by then; the way may have another idea of a passage that is. */
    private List<Rereading> with(Way way) {
        return Stream.concat(passages.stream().filter(passage -> way.passages().stream().noneMatch(passage::overlaps)),
                way.passages().stream()).toList();
    }

    private boolean leadsOn(Trial trial, int at) {
        if (trial.next == Integer.MAX_VALUE) {
            return true;
        }
        Words read = new Words(PatientParser.words(text, with(trial.way)));
        int next = read.from(trial.next);
        return !trial.takesNextLine && (trial.next > new TextLines(text).end(at) && next > read.from(trial.way.end())
                || trial.way.closesBlock() && trial.next >= at
                || (trial.way.isSure() || trial.way.endsEarlier()) && trial.next > Math.max(at, trial.way.end())
                || !trial.way.leavesOut() && trial.next > at && next > read.from(trial.way.end()));
    }

    /** Whether a word that is written last on its line would need what stands on the next one, which does not fit. */
    private boolean takesWordsOfNextLine(Way way, int next) {
        int behind = words.from(way.end());
        return way.isOtherWord() && words.has(behind) && words.beginsLine(behind)
                && next <= new TextLines(text).end(words.start(behind));
    }

    private void accept(Trial trial) {
        List<Rereading> read = with(trial.way);
        passages.clear();
        passages.addAll(read);
        now = trial.read;
        if (!trial.way.isSure()) {
            followsUpTo = Math.max(trial.way.end(), new TextLines(text).end(trial.way.start()));
        }
    }

    /**
     * @param next where the parser does not go on then
     * @param takesNextLine whether it is the next line that does not fit behind the way then
     */
    private record Trial(Way way, IParseResult read, int next, boolean takesNextLine) {

        int reach() {
            return takesNextLine ? way.end() : next;
        }
    }
}
