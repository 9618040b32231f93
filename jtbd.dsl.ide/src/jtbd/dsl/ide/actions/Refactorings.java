package jtbd.dsl.ide.actions;

import java.util.List;

/** All refactorings there are, by name. A new one is one line here. */
final class Refactorings {

    static final List<Refactoring> ALL = List.of(
            new ConvertStoryToJob(),
            new ExtractMetric(),
            new MoveJobToOwnFile(),
            new SplitInTwo());

    private Refactorings() {
    }
}
