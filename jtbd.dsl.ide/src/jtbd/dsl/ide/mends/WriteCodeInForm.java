package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ClassCode;
import jtbd.dsl.rules.industry.ClassificationForm;

/** Writes a code as its scheme does: without dots, with one, without what stands around it. */
@Mends(ClassificationForm.class)
final class WriteCodeInForm extends MendOf<Classification> {

    private static final int DIVISION = 2;

    WriteCodeInForm() {
        super(Classification.class);
    }

    @Override
    Stream<Proposal> mend(Classification classification, Complaint complaint) {
        return ClassCode.of(classification).stream().flatMap(code -> spellings(code.text())
                .map(text -> new ClassCode(code.scheme(), text)))
                .filter(code -> code.hasItsForm() && code.isListed()).map(ClassCode::text).distinct()
                .map(text -> Proposal.possible("Write " + text, complaint.draft().replace(
                        complaint.file().region(classification, Literals.CLASSIFICATION__CODE),
                        Wording.quoted(text))));
    }

    /** The code itself without anything between its digits, and what it would be without a digit too many. */
    private static Stream<String> spellings(String code) {
        String digits = code.replaceAll("\\D", "");
        return Stream.of(digits, dotted(digits), shorter(digits), dotted(shorter(digits)));
    }

    private static String shorter(String digits) {
        return digits.isEmpty() ? digits : digits.substring(0, digits.length() - 1);
    }

    private static String dotted(String digits) {
        return digits.length() > DIVISION ? digits.substring(0, DIVISION) + "." + digits.substring(DIVISION) : digits;
    }
}
