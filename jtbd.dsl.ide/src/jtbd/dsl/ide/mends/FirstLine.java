package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/**
 * The words of the first line of a thing up to a finding in it, whatever could be read of the thing.
 *
 * @param kind the word that it begins with
 * @param name where the name of the thing stands
 * @param behindName what stands between it and the finding
 */
record FirstLine(String kind, ITextRegion name, String behindName) {

    static final String NUMBER = "\\d+(?:\\.\\d+)?";
    static final String SCORE = NUMBER + "\\h*/\\h*" + NUMBER;
    static final String NAME = "[\\p{L}_^][\\p{L}\\p{N}_.^-]*";
    /** What that of a job may say behind its kind. */
    static final String OF_JOB =
            "(?:core|related|little|big|underserved|score\\h+" + SCORE + "|of\\h+" + NAME + ")";

    private static final Pattern WORDS = Pattern.compile(
            "(?:.*[{}])?\\h*(?<kind>\\p{L}+)\\h+(?<name>[\\p{L}_^][\\p{L}\\p{N}_-]*)(?<rest>[^{}]*)");

    /** The one that the finding is in, behind the name. */
    static Optional<FirstLine> around(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int finding = complaint.region().getOffset();
        Matcher words = WORDS.matcher(lines.text()).region(lines.startOf(lines.lineOf(finding)), finding);
        return Optional.of(words).filter(Matcher::matches).filter(found -> isNamed(found.group("kind")))
                .map(found -> new FirstLine(found.group("kind"), new TextRegion(found.start("name"),
                        found.group("name").length()), found.group("rest")));
    }

    private static boolean isNamed(String kind) {
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return JtbdPackage.eINSTANCE.getEClassifier(name) instanceof EClass thing
                && Literals.NAMED.isSuperTypeOf(thing);
    }

    /** Whether the finding is what stands right behind the name, so that it may be a part of it. */
    boolean endsBehindName() {
        return behindName.isBlank();
    }

    boolean hasTitle() {
        return behindName.contains("\"");
    }
}
