package jtbd.dsl.documents.html.words;

/** The id of a rule in words, for headings: {@code job.missing-outcome} is "Job: missing outcome". */
public final class RuleWords {

    private RuleWords() {
    }

    public static String of(String rule) {
        return Sentence.of(rule.replace(".", ": ").replace('-', ' '));
    }
}
