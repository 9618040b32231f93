package jtbd.dsl.ide.mends;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes the level of a job that people call otherwise, with its kind: {@code job Bake main "Bake bread"}. */
@Mends(SyntaxError.class)
final class WriteLevel implements Mend {

    private static final Map<String, String> LEVELS = Map.of("main", "core", "primary", "core", "key", "core",
            "central", "core", "secondary", "related", "minor", "little", "small", "little", "large", "big");

    private static final Pattern REST = Pattern.compile(
            "\\p{L}+(?<title>\\h+\"[^\"\\v]*\")?(?:\\h+(?<kind>functional|emotional|social)\\b)?");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int start = complaint.region().getOffset();
        String text = complaint.file().text();
        String level = LEVELS.get(complaint.text());
        Matcher rest = REST.matcher(text).region(start, text.length());
        if (level == null || !isBehindNameOfJob(complaint) || !rest.lookingAt()) {
            return Stream.empty();
        }
        String kind = Objects.requireNonNullElse(rest.group("kind"), "functional");
        String title = Objects.requireNonNullElse(rest.group("title"), "").strip();
        String words = kind + " " + level;
        return Stream.of(Proposal.possible("Make it '" + words + "'", complaint.draft().replace(
                new TextRegion(start, rest.end() - start), (title + " " + words).strip())));
    }

    private static boolean isBehindNameOfJob(Complaint complaint) {
        return FirstLine.around(complaint).filter(line -> line.kind().equals("job") && line.endsBehindName())
                .isPresent();
    }
}
