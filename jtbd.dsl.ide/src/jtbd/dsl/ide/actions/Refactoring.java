package jtbd.dsl.ide.actions;

import java.util.Optional;

/** A way to write a model in another form; none where it does not suit the place. */
interface Refactoring {

    Optional<Rewriting> at(Place place);
}
