package jtbd.dsl.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Classification;

/** A code of one of the classifications of industries that are known here. */
public record ClassCode(Scheme scheme, String text) {

    private static final Set<String> RANGES_OF_NAICS = Set.of("31-33", "44-45", "48-49");

    /** Division 45, trade in motor vehicles, is in ISIC Rev. 4 and in no later list. */
    private static final String ONLY_IN_ISIC_4 = "45";

    /** A classification, with the form of its codes and how to tell it to somebody. */
    public enum Scheme {
        ISIC("[A-V]|[A-V]?\\d{2,4}", "a section letter or two to four digits, such as 9521"),
        NACE("[A-V]|([A-V]\\.?)?\\d{2}(\\.?\\d{1,2})?", "a section letter or digits such as 95, 95.2 or 95.21"),
        NAICS("(11|2[123]|3[1-3]|4[24589]|5[1-6]|6[12]|7[12]|81|92)\\d{0,4}|\\d\\d-\\d\\d",
                "two to six digits that begin with a sector, such as 811210");

        private final Pattern form;
        private final String inWords;

        Scheme(String form, String inWords) {
            this.form = Pattern.compile(form);
            this.inWords = inWords;
        }

        /** The form of its codes, for a message. */
        public String form() {
            return inWords;
        }
    }

    /** The code of a classification; none where its scheme is an own one. */
    public static Optional<ClassCode> of(Classification classification) {
        if (classification.getScheme() == null || classification.getCode() == null) {
            return Optional.empty();
        }
        String name = classification.getScheme().toUpperCase(Locale.ROOT);
        return Stream.of(Scheme.values()).filter(scheme -> scheme.name().equals(name)).findFirst()
                .map(scheme -> new ClassCode(scheme, classification.getCode().strip()));
    }

    public boolean hasItsForm() {
        return scheme.form.matcher(text).matches() && (text.indexOf('-') < 0 || RANGES_OF_NAICS.contains(text));
    }

    /**
     * Whether the code is in the official list, as far as that is at hand: NACE Rev. 2.1 in full; of ISIC Rev. 4 and 5
     * the divisions, which NACE shares; of NAICS the sectors, which are part of the form.
     */
    public boolean isListed() {
        return switch (scheme) {
            case NACE -> NaceList.title(bare()).isPresent();
            case ISIC -> bare().startsWith(ONLY_IN_ISIC_4) || NaceList.title(division()).isPresent();
            case NAICS -> true;
        };
    }

    /** Digits without dots and without the letter of the section, unless that is all there is. */
    String bare() {
        return text.length() == 1 ? text : text.replaceAll("[A-Z.]", "");
    }

    private String division() {
        return bare().substring(0, Math.min(2, bare().length()));
    }
}
