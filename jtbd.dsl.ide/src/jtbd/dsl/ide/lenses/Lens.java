package jtbd.dsl.ide.lenses;

/** Words above a thing, and what a click on them leads to. */
record Lens(String words, Target target) {

    /** Where a click leads. */
    enum Target {
        PAGE, REFERENCES
    }

    static Lens toPage(String words) {
        return new Lens(words, Target.PAGE);
    }

    static Lens toReferences(String words) {
        return new Lens(words, Target.REFERENCES);
    }
}
