package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts a word of the first line of a job there that stands in its block. */
@Mends(SyntaxError.class)
final class MoveToFirstLine extends MendOf<Job> {

    private static final Pattern WORDS = Pattern.compile(FirstLine.OF_JOB + "(?![\\p{L}\\p{N}/-])");

    MoveToFirstLine() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        String text = complaint.file().text();
        Matcher words = WORDS.matcher(text).region(complaint.region().getOffset(), text.length());
        int start = complaint.file().region(job).getOffset();
        boolean isInBlock = text.substring(start, Math.max(start, words.regionStart())).contains("{");
        if (!isInBlock || !words.lookingAt()) {
            return Stream.empty();
        }
        Draft moved = complaint.draft().takeOut(new TextRegion(words.start(), words.end() - words.start()))
                .addToHead(job, words.group());
        return LaidOut.mistakes(moved.text()) < LaidOut.mistakes(text)
                ? Stream.of(Proposal.possible("Put it into the first line of the job", moved)) : Stream.empty();
    }
}
