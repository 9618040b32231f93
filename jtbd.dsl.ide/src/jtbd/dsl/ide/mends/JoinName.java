package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Makes one name of several words: {@code BakeBread} of {@code job Bake Bread "Bake bread"}. */
@Mends(SyntaxError.class)
final class JoinName implements Mend {

    private static final Pattern TITLE = Pattern.compile("\\h*\"([^\"]*)\"");
    private static final Pattern NEXT = Pattern.compile("\\G\\h*([\\p{L}\\p{N}_-]+)");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.SURPLUS)
                .flatMap(none -> FirstLine.around(complaint).filter(FirstLine::endsBehindName).stream())
                .flatMap(line -> joined(line.name(), complaint).stream());
    }

    private static Optional<Proposal> joined(ITextRegion first, Complaint complaint) {
        String text = complaint.file().text();
        Keywords keywords = Language.service(Keywords.class);
        MatchResult[] others = NEXT.matcher(text).region(complaint.region().getOffset(), text.length()).results()
                .takeWhile(word -> !keywords.contains(word.group(1))).toArray(MatchResult[]::new);
        if (others.length == 0 || !isAllInTitle(others, text)) {
            return Optional.empty();
        }
        String words = Stream.of(others).map(word -> word.group(1)).collect(Collectors.joining(" "));
        String name = new FreshNames(complaint.workspace().get()).like(
                Wording.nameFrom(complaint.file().text(first) + " " + words));
        int end = others[others.length - 1].end();
        return Optional.of(Proposal.possible("Name it '" + name + "'",
                complaint.draft().replace(new TextRegion(first.getOffset(), end - first.getOffset()), name)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < LaidOut.mistakes(text));
    }

    /** What the title behind it does not say is no part of the name: {@code job Bake main "Bake bread"}. */
    private static boolean isAllInTitle(MatchResult[] words, String text) {
        Matcher title = TITLE.matcher(text).region(words[words.length - 1].end(), text.length());
        return !title.lookingAt() || Stream.of(words).allMatch(word -> title.group(1).toLowerCase(Locale.ROOT)
                .contains(word.group(1).toLowerCase(Locale.ROOT)));
    }
}
