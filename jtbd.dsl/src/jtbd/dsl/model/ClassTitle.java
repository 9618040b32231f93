package jtbd.dsl.model;

import java.util.Optional;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.model.ClassCode.Scheme;

/** What a code of a classification stands for, in the words of the official list where that is at hand: NACE only. */
public final class ClassTitle {

    private ClassTitle() {
    }

    public static Optional<String> of(Classification classification) {
        return ClassCode.of(classification).filter(code -> code.scheme() == Scheme.NACE && code.hasItsForm())
                .flatMap(code -> NaceList.title(code.bare()));
    }
}
