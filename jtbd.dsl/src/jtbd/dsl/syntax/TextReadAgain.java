package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;

import com.google.common.base.Suppliers;

/** A text with mistakes, some passages of which are read otherwise than they are written. */
final class TextReadAgain {

    /** Characters to parse in all, so that an editor need not wait. */
    private static final long MOST_WORK = 300_000;

    private final String text;
    private final TextLines lines;
    private final PatientParser parser;
    private final ICompositeNode written;
    private List<Rereading> passages = List.of();
    private IParseResult now;
    private Words words;
    private long work;

    TextReadAgain(IParseResult parsed, PatientParser parser) {
        this.written = parsed.getRootNode();
        this.text = written.getText();
        this.lines = new TextLines(text);
        this.parser = parser;
        this.now = parsed;
        this.words = new Words(PatientParser.words(text, passages));
    }

    String text() {
        return text;
    }

    TextLines lines() {
        return lines;
    }

    PatientParser parser() {
        return parser;
    }

    Words words() {
        return words;
    }

    /** The first place where the parser does not go on. */
    Optional<Hitch> hitch() {
        return Hitch.first(now, text);
    }

    List<Rereading> passages() {
        return passages;
    }

    /** Whether there is work left that may be done for one text. */
    boolean mayGoOn() {
        return work < MOST_WORK;
    }

    /** Whether the text is read otherwise in this way; the same bracket may be missing twice. */
    boolean isNew(Way way) {
        return way.closesBlock() || !passages.containsAll(way.passages());
    }

    Trial trial(Way way) {
        work += text.length();
        List<Rereading> tried = with(way);
        IParseResult read = parser.parse(text, tried);
        int next = Hitch.first(read, text).map(Hitch::place).orElse(Trial.TO_THE_END);
        return new Trial(way, read, next, takesWordsOfNextLine(way, next),
                Suppliers.memoize(() -> new Words(PatientParser.words(text, tried))));
    }

    /** What is read otherwise by then; the way may have another idea of a passage that is. */
    private List<Rereading> with(Way way) {
        return Stream.concat(passages.stream().filter(passage -> way.passages().stream().noneMatch(passage::overlaps)),
                way.passages().stream()).toList();
    }

    /** Whether a word that is written last on its line would need what stands on the next one, which does not fit. */
    private boolean takesWordsOfNextLine(Way way, int next) {
        int behind = words.from(way.end());
        return way.isOtherWord() && words.has(behind) && words.beginsLine(behind)
                && next <= lines.end(words.start(behind));
    }

    void accept(Trial trial) {
        passages = with(trial.way());
        now = trial.read();
        words = trial.words().get();
    }

    PartlyRead result(List<Mistake> mistakes, boolean toItsEnd) {
        List<Span> leftOut = passages.stream().filter(passage -> !passage.isSure()).map(Rereading::span).toList();
        return new PartlyRead(written, now, mistakes, leftOut, unclear(mistakes), toItsEnd);
    }

    private List<Span> unclear(List<Mistake> mistakes) {
        Stream<Span> unread = hitch().map(hitch -> new Span(hitch.place(), text.length())).stream();
        return Stream.of(mistakes.stream().map(Mistake::place), passages.stream().map(Rereading::span), unread)
                .flatMap(spans -> spans).toList();
    }
}
